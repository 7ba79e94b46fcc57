/**
 * Bars by status in a table: of every commitment, of the actions of one, or of groups. The counts
 * and percentages of each bar stand under it, so that the bar itself needs no words.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Avance, EstatusLeido, PorEstatus } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { placeBar, type ParteBarra } from '../layout/bars.js';
import { codeWord } from '../i18n/codes.js';
import { tCommon } from '../i18n/common.js';
import { tSummary } from '../i18n/summary.js';
import { tWhy } from '../i18n/why.js';
import { baseWords } from './base-words.js';
import { statusMark } from './marks.js';
import { stackedBar } from './segments.js';
import type { Content } from './text.js';
import { progressWhy, statusWhy } from './why-explain.js';
import { whyFigure, type Explicacion, type Procedencia } from './why.js';

export interface BarRow {
  id: string;
  numero?: string | undefined;
  titulo: Content;
  /** What its progress is of, in words: "del compromiso 3". */
  que: string;
  /** Number of commitments, for groups. */
  compromisos?: number;
  porEstatus: PorEstatus;
  total: number;
  terminadas: number;
  avance: Avance;
  /** Why that progress; by default its trace. */
  porQue?: () => Explicacion;
  /** What a reader must know beside the percentage. */
  nota?: Content;
}

export interface BarsOptions {
  procedencia: Procedencia;
  caption: string;
  /** Heading of the first column. */
  columna: string;
  /** The whole, at the foot. */
  todo?: BarRow | undefined;
  limite?: number | undefined;
  onMore?: (() => void) | undefined;
}

/** "1 %": a share that sums to 100 with its neighbours; "<1" and ">99" where it is not exact. */
export function sharePercent(loc: Localizer, parte: ParteBarra, total: number): string {
  const share = parte.porcentaje ?? 0;
  if (share === 0) return loc.percent(0.1);
  return loc.percent(share === 100 && parte.n < total ? 99.9 : share);
}

/** Mark and words of one status in a bar; readers hear its name. */
function statusCount(loc: Localizer, estatus: EstatusLeido, words: string): TemplateResult {
  return html`<span data-estatus=${estatus}
    >${statusMark(estatus)}<span
      ><span class="sr">${codeWord(loc, 'estatus', estatus)}: </span>${words}</span
    ></span
  >`;
}

/** Mark, count and percentage of every status that occurs: one figure, which opens their sum. */
export function statusCounts(loc: Localizer, r: BarRow, p: Procedencia): Content {
  const partes = placeBar(r.porEstatus);
  if (partes.length === 0)
    return html`<span class="sin-partes">${tCommon(loc, 'sinActividades')}</span>`;
  const total = partes.reduce((sum, parte) => sum + (parte.porcentaje === null ? 0 : parte.n), 0);
  const percent = (parte: ParteBarra): string => sharePercent(loc, parte, total);
  const explain = (): Explicacion =>
    statusWhy(loc, `${tWhy(loc, 'estatus')} ${r.que}`, r.porEstatus, (e) =>
      percent(partes.find((parte) => parte.estatus === e)!),
    );
  const list = html`<span class="cuentas"
    >${partes.map((parte) => {
      const n = loc.number(parte.n);
      const words =
        parte.porcentaje === null
          ? tSummary(loc, 'noCuenta', { n })
          : tSummary(loc, 'cuenta', { n, parte: percent(parte) });
      return html`${statusCount(loc, parte.estatus, words)} `;
    })}</span
  >`;
  return total === 0 ? list : whyFigure(loc, list, explain, p);
}

/** The percentage; with its base, or what it may turn out to be, while anything is without data. */
export function progressCell(
  loc: Localizer,
  { avance, que, porQue }: Pick<BarRow, 'avance' | 'que' | 'porQue'>,
  p: Procedencia,
): Content {
  const { valor, parcial } = avance;
  if (valor === null) return html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`;
  const explain = porQue ?? ((): Explicacion => progressWhy(loc, que, avance));
  const share = html`<b>${loc.percent(valor)}</b>`;
  if (!parcial) return whyFigure(loc, share, explain, p);
  const words = baseWords(loc, avance);
  const base = html`<br /><span class="dos chico">${words}</span>`;
  // Ends of a range are percentages too: they stand in the same figure.
  return words.includes('%')
    ? whyFigure(loc, html`${share}${base}`, explain, p)
    : html`${whyFigure(loc, share, explain, p)}${base}`;
}

function row(loc: Localizer, r: BarRow, groups: boolean, p: Procedencia): TemplateResult {
  const numbered = r.numero === undefined ? nothing : html`<span class="dos">${r.numero}</span> `;
  const done = r.total === 0 ? '' : tSummary(loc, 'de', { n: r.total, hechas: r.terminadas });
  const some = r.total + r.porEstatus.cancelada > 0;
  return html`<tr data-id=${r.id}>
    <th scope="row">${numbered}${r.titulo}</th>
    ${
      groups
        ? html`<td class="n" data-e=${tSummary(loc, 'colCompromisos')}>
            ${loc.number(r.compromisos ?? 0)}
          </td>`
        : nothing
    }
    <td class="todo barra-celda" data-e=${tSummary(loc, 'colEstatus')}>
      ${some ? stackedBar(r.porEstatus) : html`<div class="seg vacia" aria-hidden="true"></div>`}
      ${statusCounts(loc, r, p)}
    </td>
    <td class="n" data-e=${tSummary(loc, 'colTerminadas')}>
      ${done || html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`}
    </td>
    <td class="n" data-e=${tSummary(loc, 'colAvance')}>
      ${progressCell(loc, r, p)}${r.nota ?? nothing}
    </td>
  </tr>`;
}

/** The table; rows past `limite` wait behind a button. */
export function barsTable(
  loc: Localizer,
  rows: readonly BarRow[],
  { caption, columna, todo, limite = Infinity, onMore, procedencia: p }: BarsOptions,
): TemplateResult {
  const groups = rows.some((r) => r.compromisos !== undefined);
  const rest = rows.length - limite;
  return html`<div class="apilable barras" part="barras">
      <table>
        <caption class="sr">
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${columna}</th>
            ${groups ? html`<th scope="col" class="n">${tSummary(loc, 'colCompromisos')}</th>` : nothing}
            <th scope="col" class="ancha">${tSummary(loc, 'colEstatus')}</th>
            <th scope="col" class="n">${tSummary(loc, 'colTerminadas')}</th>
            <th scope="col" class="n">${tSummary(loc, 'colAvance')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, limite).map((r) => row(loc, r, groups, p))}
        </tbody>
        ${
          todo
            ? html`<tfoot>
                ${row(loc, todo, groups, p)}
              </tfoot>`
            : nothing
        }
      </table>
    </div>
    ${
      rest > 0 && onMore
        ? html`<button class="boton" type="button" @click=${onMore}>
            ${tSummary(loc, 'verMas', { n: rest })}
          </button>`
        : nothing
    }`;
}
