/** The matrix: commitments by dated cut-off, today and how each ended. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Escala } from '../feed/types.js';
import { statedMean } from '../model/curve.js';
import { finalResult } from '../model/result.js';
import {
  ORDEN_ESTATUS,
  type Columna,
  type CompromisoDerivado,
  type Cortes,
  type PlanDerivado,
} from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tMatrix } from '../i18n/matrix.js';
import { commitmentName } from './commitment-name.js';
import { statusLabel } from './marks.js';
import { matrixCell, type OnDetail } from './matrix-cell.js';
import { resultCell } from './matrix-result.js';
import { backMark, baseLine, columnDate, columnName, computedFigure } from './matrix-words.js';
import { moreButton } from './more.js';
import { stateWord } from './state-word.js';
import { feedText, type Content } from './text.js';
import type { Procedencia } from './why.js';

export interface MatrixOptions {
  procedencia: Procedencia;
  onDetail: OnDetail;
  /** Opens the commitment's page; only inside a board. */
  onSelect: ((c: CompromisoDerivado) => void) | undefined;
  /** How many commitments are drawn. */
  limite: number;
  onMore: () => void;
  escalas: readonly Escala[];
}

/** With more columns than these the marks stand under the figure. */
const MUCHAS = 4;

/** The statuses that occur at some cut-off or today, and the mark of a step backwards. */
function key(loc: Localizer, columnas: readonly Columna[]): TemplateResult {
  const used = ORDEN_ESTATUS.filter((e) => columnas.some((c) => c.plan.porEstatus[e] > 0));
  const back = columnas.some((c) => c.retrocesos.size > 0);
  return html`<ul class="leyenda">
    ${used.map((estatus) => html`<li>${statusLabel(loc, estatus)}</li>`)}
    ${
      back
        ? html`<li class="aviso">${backMark()}<span>${tMatrix(loc, 'leyendaAtras')}</span></li>`
        : nothing
    }
  </ul>`;
}

function head(loc: Localizer, columnas: readonly Columna[]): TemplateResult {
  return html`<thead>
    <tr>
      <th scope="col">${tMatrix(loc, 'compromiso')}</th>
      ${columnas.map((columna) => {
        const title = feedText(loc, columna.corte?.titulo);
        return html`<th scope="col">
          ${columnName(loc, columna)}${title === nothing ? nothing : html`<br />${title}`}
        </th>`;
      })}
      <th scope="col">${tMatrix(loc, 'final')}</th>
    </tr>
  </thead>`;
}

function row(
  loc: Localizer,
  plan: PlanDerivado,
  c: CompromisoDerivado,
  columnas: readonly Columna[],
  o: MatrixOptions,
): TemplateResult {
  const result = finalResult(plan, c, o.procedencia.hoy);
  return html`<tr data-id=${c.id}>
    <th scope="row" class="todo">${commitmentName(loc, c, o.onSelect)}${stateWord(loc, c)}</th>
    ${columnas.map(
      (columna) =>
        html`<td data-e=${columnName(loc, columna)}>
          <div>${matrixCell(loc, columna.plan.porId.get(c.id) ?? c, columna, o)}</div>
        </td>`,
    )}
    <td data-e=${tMatrix(loc, 'final')}><div>${resultCell(loc, c, result, o.escalas)}</div></td>
  </tr>`;
}

/** The mean of what a cut-off states, marked as stated, with how many say so. */
function statedFoot(loc: Localizer, columna: Columna, o: MatrixOptions): Content {
  const avance = columna.corte === null ? null : statedMean(columna);
  if (!avance) return nothing;
  const titulo = tMatrix(loc, 'declaradoPlanAl', { fecha: columnDate(loc, columna) });
  const figure = computedFigure(loc, { avance, columna, titulo, declarado: true }, o.procedencia);
  return html`<span class="chico dos linea">${tMatrix(loc, 'dicho')} ${figure}</span>
    ${baseLine(loc, avance)}`;
}

/** The whole plan at each cut-off, by the rules of the plan's own figure. */
function foot(loc: Localizer, columnas: readonly Columna[], o: MatrixOptions): TemplateResult {
  return html`<tfoot>
    <tr>
      <th scope="row" class="todo">${tMatrix(loc, 'todo')}</th>
      ${columnas.map((columna) => {
        const { avance } = columna.plan;
        const titulo = tMatrix(loc, 'avancePlanAl', { fecha: columnDate(loc, columna) });
        const n = columna.retrocesos.size;
        return html`<td data-e=${columnName(loc, columna)}>
          <div>
            ${computedFigure(loc, { avance, columna, titulo }, o.procedencia)}
            ${baseLine(loc, avance)} ${statedFoot(loc, columna, o)}
            ${n > 0 ? html`<span class="chico linea">${tMatrix(loc, 'nRetroceden', { n })}</span>` : nothing}
          </div>
        </td>`;
      })}
      <td></td>
    </tr>
  </tfoot>`;
}

/** What the table leaves out: cut-offs of the future, and what could not be read. */
function leftOut(loc: Localizer, cortes: Cortes, plan: PlanDerivado): Content {
  const said = (['aparte', 'cortesIlegibles', 'ilegibles'] as const).flatMap((clave) => {
    const n =
      clave === 'aparte'
        ? cortes.aparte.length
        : clave === 'ilegibles'
          ? plan.ilegibles
          : cortes.ilegibles;
    return n > 0 ? [tMatrix(loc, clave, { n })] : [];
  });
  return said.length === 0 ? nothing : html`<p class="chico dos">${said.join(' ')}</p>`;
}

/** The key, the table in its own scroller, and what stays outside of it. */
export function matrix(
  loc: Localizer,
  plan: PlanDerivado,
  cortes: Cortes,
  o: MatrixOptions,
): TemplateResult {
  const { columnas } = cortes;
  const caption = tMatrix(loc, 'titulo');
  return html`${key(loc, columnas)}
    <div
      class="apilable matriz rodillo ${columnas.length > MUCHAS ? 'muchas' : ''}"
      part="matriz"
      role="region"
      aria-label=${caption}
      tabindex="0"
    >
      <table>
        <caption class="sr">
          ${caption}
        </caption>
        ${head(loc, columnas)}
        <tbody>
          ${plan.compromisos.slice(0, o.limite).map((c) => row(loc, plan, c, columnas, o))}
        </tbody>
        ${foot(loc, columnas, o)}
      </table>
    </div>
    ${moreButton(loc, plan.compromisos.length - o.limite, o.onMore)} ${leftOut(loc, cortes, plan)}`;
}
