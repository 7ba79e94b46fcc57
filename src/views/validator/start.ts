/** Before a file is read: the place for it, and what became of the one before. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { tValidator } from '../../i18n/validator.js';
import { safeUrl } from '../link.js';
import type { Content } from '../text.js';
import { dropPlace, type DropOptions } from './drop.js';
import { cancelledState, refusedState } from './progress.js';
import type { Situacion } from './shown.js';

export interface StartOptions extends Pick<DropOptions, 'onFiles' | 'onUrl'> {
  level: number;
  situacion: Situacion;
  /** Address of the guide. */
  guia: string | undefined;
  onAgain: () => void;
  /** Saves the template. */
  onTemplate?: () => void;
}

function guideUrl(guia: string | undefined): URL | null {
  if (guia === undefined || guia === '') return null;
  try {
    return safeUrl(new URL(guia, document.baseURI).href);
  } catch {
    return null;
  }
}

/** For those who have no file yet. */
function help(loc: Localizer, { guia, onTemplate }: StartOptions): Content {
  const link = guideUrl(guia);
  if (!link && !onTemplate) return nothing;
  return html`<div class="ayuda">
    <span>${tValidator(loc, 'sin_archivo')}</span>
    ${
      onTemplate
        ? html`<button class="boton" type="button" @click=${onTemplate}>
            ${tValidator(loc, 'plantilla')}
          </button>`
        : nothing
    }
    ${link ? html`<a href=${link.href}>${tValidator(loc, 'guia_enlace')}</a>` : nothing}
    ${
      onTemplate
        ? html`<span class="chico dos">${tValidator(loc, 'plantilla_guia')}</span>`
        : nothing
    }
  </div>`;
}

export function startState(loc: Localizer, o: StartOptions): TemplateResult {
  const { situacion: s } = o;
  const told =
    s.que === 'cancelado'
      ? cancelledState(loc, s, o.onAgain)
      : s.que === 'rechazado'
        ? refusedState(loc, s, o.level + 1)
        : nothing;
  const place = dropPlace(loc, {
    titulo: tValidator(loc, 'soltar'),
    boton: tValidator(loc, 'elegir'),
    nombre: 'archivo',
    principal: true,
    onFiles: o.onFiles,
    onUrl: o.onUrl,
  });
  return html`${told} ${place} ${help(loc, o)}`;
}
