/** What changed since the published edition: where it is picked, and what it says. */
import { html, type TemplateResult } from 'lit';
import type { Diferencia } from '../../feed/diff.js';
import type { Feed } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tValidator } from '../../i18n/validator.js';
import { itemsOf } from '../../model/history.js';
import type { PlanDerivado } from '../../model/types.js';
import { editionChanges } from '../changes/editions.js';
import { instantDate } from '../commitment/papers.js';
import { cleanText, type Content } from '../text.js';
import { dropPlace } from './drop.js';
import { readingState, refusedState } from './progress.js';
import type { Situacion } from './shown.js';

/** Changes that one press adds. */
export const TRAMO_CAMBIOS = 40;

export interface ChangesOptions {
  level: number;
  /** The feed that was read. */
  ahora: Feed;
  plan: PlanDerivado | null;
  /** Where the picked edition stands. */
  situacion: Situacion;
  diferencias: readonly Diferencia[];
  limite: number;
  aparte: boolean | undefined;
  onMore: () => void;
  onFiles: (files: readonly File[], carpeta: boolean) => void;
  onUrl: (address: string) => void;
  onCancel: () => void;
  onQuitar: () => void;
}

function compared(loc: Localizer, antes: Feed, o: ChangesOptions): TemplateResult {
  return editionChanges(loc, {
    level: o.level,
    nombres: { plan: o.plan, items: itemsOf(o.ahora), onSelect: undefined },
    diferencias: o.diferencias,
    antes: instantDate(loc, antes.actualizado, antes.zona_horaria),
    ahora: instantDate(loc, o.ahora.actualizado, o.ahora.zona_horaria),
    limite: o.limite,
    onMore: o.onMore,
  });
}

function place(loc: Localizer, o: ChangesOptions): TemplateResult {
  return dropPlace(loc, {
    titulo: tValidator(loc, 'cambios_soltar'),
    boton: tValidator(loc, 'cambios_elegir'),
    nombre: 'anterior',
    principal: false,
    onFiles: o.onFiles,
    onUrl: o.onUrl,
  });
}

export function changesPanel(loc: Localizer, o: ChangesOptions): Content {
  const { situacion: s } = o;
  const guide = html`<p class="prosa dos guia">${tValidator(loc, 'cambios_guia')}</p>`;
  if (s.que === 'leyendo') return html`${guide} ${readingState(loc, s, o.aparte, o.onCancel)}`;
  if (s.que === 'rechazado') return html`${refusedState(loc, s, o.level)} ${place(loc, o)}`;
  if (s.que !== 'leido') return html`${guide} ${place(loc, o)}`;
  const before = s.lectura.feed;
  return html`<p class="archivo">
      <span>${tValidator(loc, 'cambios_nombre', { nombre: cleanText(s.archivo.nombre) })}</span>
      <button class="boton" type="button" @click=${o.onQuitar}>
        ${tValidator(loc, 'cambios_quitar')}
      </button>
    </p>
    ${
      before
        ? compared(loc, before, o)
        : html`<p role="alert">${tValidator(loc, 'cambios_falla')}</p>`
    }`;
}
