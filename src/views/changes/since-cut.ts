/** Since the last cut-off: activities that stand otherwise today, by commitment. */
import { html, nothing, type TemplateResult } from 'lit';
import { tChanges } from '../../i18n/changes.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { CompromisoDesdeCorte, DesdeCorte, PasoDeActividad } from '../../model/since-cut.js';
import { baseWords } from '../base-words.js';
import { numbering } from '../commitment/page-context.js';
import { commitmentName } from '../commitment-name.js';
import { statusLabel } from '../marks.js';
import { moreButton } from '../more.js';
import { feedText, plainText, says, type Content } from '../text.js';
import { commitmentWhy, nameOfCommitment, progressWhy } from '../why-explain.js';
import { whyFigure, type Procedencia } from '../why.js';
import type { Nombres } from './names.js';

export interface CutOptions {
  nombres: Nombres;
  procedencia: Procedencia;
  /** Commitments drawn; the rest waits behind a button. */
  limite: number;
  onMore: () => void;
}

/** Both figures open their sums: that of the cut-off, and that of today. */
function progressChange(
  loc: Localizer,
  { compromiso: c, antes }: CompromisoDesdeCorte,
  procedencia: Procedencia,
): Content {
  const now = c.avance.valor;
  if (antes?.valor == null || now === null) return nothing;
  const then = (): ReturnType<typeof progressWhy> =>
    progressWhy(loc, nameOfCommitment(loc, c), antes);
  const base = baseWords(loc, c.avance);
  return html`<span class="chico"
    >${tChanges(loc, 'avance_de')} ${whyFigure(loc, loc.percent(antes.valor), then, procedencia)}
    ${tChanges(loc, 'a')}
    ${whyFigure(loc, loc.percent(now), () => commitmentWhy(loc, c), procedencia)}${
      base === '' ? nothing : html` <span class="dos">${base}</span>`
    }</span
  >`;
}

function row(
  loc: Localizer,
  { actividad: a, antes, despues, sentido }: PasoDeActividad,
  numero: string | undefined,
): TemplateResult {
  const back = sentido === 'retroceso';
  return html`<tr>
    <th scope="row">
      ${numero === undefined ? nothing : html`<span class="dos">${numero}</span> `}${feedText(
        loc,
        a.actividad.titulo,
      )}
    </th>
    <td data-e=${tChanges(loc, 'antes')}>${statusLabel(loc, antes)}</td>
    <td data-e=${tChanges(loc, 'ahora')}>
      ${statusLabel(loc, despues)}${back ? html` <b>${tChanges(loc, 'retrocedio')}</b>` : nothing}
    </td>
  </tr>`;
}

function group(loc: Localizer, d: CompromisoDesdeCorte, o: CutOptions): TemplateResult {
  const numbers = numbering(loc, d.compromiso);
  return html`<tbody>
    <tr class="sub">
      <th scope="rowgroup" colspan="3" class="todo">
        ${commitmentName(loc, d.compromiso, o.nombres.onSelect)}
        ${progressChange(loc, d, o.procedencia)}
        ${says(loc, d.nota) ? html`<span class="chico dos">${feedText(loc, d.nota)}</span>` : nothing}
      </th>
    </tr>
    ${d.pasos.map((p) => row(loc, p, numbers.get(p.actividad.id)))}
  </tbody>`;
}

function summary(loc: Localizer, d: DesdeCorte): TemplateResult {
  const n = d.compromisos.reduce((sum, c) => sum + c.pasos.length, 0);
  const name = plainText(loc, d.corte.titulo);
  const fecha = loc.date(d.corte.fecha);
  const ways = (['avance', 'retroceso', 'detencion', 'otro'] as const)
    .filter((way) => d.porSentido[way] > 0)
    .map((way) => tChanges(loc, `n_${way}`, { n: d.porSentido[way] }));
  return html`<p class="prosa">
    ${name === '' ? tChanges(loc, 'corte_del', { fecha }) : `${name}, ${fecha}`}.
    ${
      n === 0
        ? tChanges(loc, 'corte_nada')
        : html`${tChanges(loc, 'corte_cambiaron', { n })} <b>${loc.list(ways)}</b>.`
    }
    ${n > 0 && d.iguales > 0 ? tChanges(loc, 'corte_iguales', { n: d.iguales }) : nothing}
    ${d.sinComparar > 0 ? tChanges(loc, 'corte_sin_comparar', { n: d.sinComparar }) : nothing}
  </p>`;
}

/** What moved since the cut-off: a sentence, and a table. */
export function sinceCut(loc: Localizer, d: DesdeCorte, o: CutOptions): TemplateResult {
  const shown = d.compromisos.slice(0, o.limite);
  if (shown.length === 0) return summary(loc, d);
  return html`${summary(loc, d)}
    <div class="apilable">
      <table>
        <caption class="sr">
          ${tChanges(loc, 'desde_corte')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${tChanges(loc, 'actividad')}</th>
            <th scope="col">${tChanges(loc, 'antes')}</th>
            <th scope="col">${tChanges(loc, 'ahora')}</th>
          </tr>
        </thead>
        ${shown.map((c) => group(loc, c, o))}
      </table>
    </div>
    ${moreButton(loc, d.compromisos.length - shown.length, o.onMore)}`;
}
