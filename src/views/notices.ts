/** Notices above the data: sample, saved copy, failed reload. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayInZone } from '../feed/civil-date.js';
import type { Localizer } from '../i18n/localizer.js';
import { tStates } from '../i18n/states.js';
import { failureSentence, type FalloVisto } from './failure.js';
import type { Content } from './text.js';

/** The button that loads again; `nothing` where nobody listens. */
export function retryButton(loc: Localizer, onRetry: (() => void) | undefined): Content {
  if (!onRetry) return nothing;
  return html`<p class="no-imprimir">
    <button class="boton" type="button" part="reintentar" @click=${onRetry}>
      ${tStates(loc, 'reintentar')}
    </button>
  </p>`;
}

/** A civil date out of an instant, in the feed's zone; '' for an unknown instant. */
function dateOf(loc: Localizer, instant: Date | null, zone: string | undefined): string {
  if (!instant || Number.isNaN(instant.getTime())) return '';
  return loc.date(dayInZone(instant, zone), 'long');
}

/** The data come from a copy kept in this browser. */
export function savedCopyNotice(
  loc: Localizer,
  fecha: Date | null,
  zona?: string,
  onRetry?: () => void,
): TemplateResult {
  const date = dateOf(loc, fecha, zona);
  const text = date
    ? tStates(loc, 'guardada', { fecha: date })
    : tStates(loc, 'guardada_sin_fecha');
  return notice('guardada', html`<p role="status">${text}</p>`, retryButton(loc, onRetry));
}

/** A reload failed and the data read before stay. */
export function failedReloadNotice(
  loc: Localizer,
  fallo: FalloVisto,
  fecha: Date | null,
  zona?: string,
  onRetry?: () => void,
): TemplateResult {
  const date = dateOf(loc, fecha, zona);
  const text = date
    ? tStates(loc, 'recarga_fallida', { fecha: date })
    : tStates(loc, 'recarga_fallida_sin_fecha');
  const why = html`<p role="status">${text} ${failureSentence(loc, fallo)}</p>`;
  return notice('recarga', why, retryButton(loc, onRetry));
}

/** Sample data, said on every view. */
export function exampleNotice(loc: Localizer): TemplateResult {
  const text = html`<p><b>${tStates(loc, 'ejemplo')}</b> ${tStates(loc, 'ejemplo_texto')}</p>`;
  return notice('ejemplo', text);
}

/** The sunken box of every notice. */
function notice(part: string, text: TemplateResult, action: Content = nothing): TemplateResult {
  return html`<div class="aviso-caja ${part}" part="aviso ${part}" role="note">
    ${text} ${action}
  </div>`;
}
