/** Notices above a chart that stands alone: sample, older data, read in part. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lectura } from '../feed/problems.js';
import type { Localizer } from '../i18n/localizer.js';
import { tStates } from '../i18n/states.js';
import type { FalloVisto } from './failure.js';
import { exampleNotice, failedReloadNotice, savedCopyNotice } from './notices.js';
import { partialSentence } from './partial-sentence.js';
import type { Content } from './text.js';

export interface ChartNotices {
  lectura: Lectura | null;
  /** Why the last load failed, when older data are shown. */
  fallo: FalloVisto | null;
  /** When the older data shown were read. */
  guardada: { fecha: Date } | null;
  parcial: boolean;
  onRetry: () => void;
}

function older(loc: Localizer, { lectura, fallo, guardada, onRetry }: ChartNotices): Content {
  const zone = lectura?.feed?.zona_horaria;
  if (guardada) return savedCopyNotice(loc, guardada.fecha, zone, onRetry);
  return fallo ? failedReloadNotice(loc, fallo, null, zone, onRetry) : nothing;
}

/** The most general first; the list of problems is the board's. */
export function chartNotices(loc: Localizer, n: ChartNotices): TemplateResult {
  const { lectura, parcial } = n;
  const partly =
    parcial && lectura
      ? html`<div class="aviso-caja parcial" part="aviso" role="note">
          <p><b>${partialSentence(loc, lectura)}</b> ${tStates(loc, 'parcial_quien')}</p>
        </div>`
      : nothing;
  return html`${lectura?.feed?.ejemplo === true ? exampleNotice(loc) : nothing} ${older(loc, n)}
  ${partly}`;
}
