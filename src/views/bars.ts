/**
 * Bars by status in a table: of every commitment, of the actions of one, or of groups. The counts
 * and percentages of each bar stand under it, so that the bar itself needs no words.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Avance, PorEstatus } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { placeBar, type ParteBarra } from '../layout/bars.js';
import { codeWord } from '../i18n/codes.js';
import { tCommon } from '../i18n/common.js';
import { tSummary } from '../i18n/summary.js';
import { baseWords } from './base-words.js';
import { statusMark } from './marks.js';
import { stackedBar } from './segments.js';
import type { Content } from './text.js';

export interface BarRow {
  id: string;
  numero?: string | undefined;
  titulo: Content;
  /** Number of commitments, for groups. */
  compromisos?: number;
  porEstatus: PorEstatus;
  total: number;
  terminadas: number;
  avance: Avance;
  /** What a reader must know beside the percentage. */
  nota?: Content;
}

export interface BarsOptions {
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

/** Mark, count and percentage of every status that occurs; readers hear its word. */
export function statusCounts(loc: Localizer, porEstatus: PorEstatus): Content {
  const partes = placeBar(porEstatus);
  if (partes.length === 0)
    return html`<span class="sin-partes">${tCommon(loc, 'sinActividades')}</span>`;
  const total = partes.reduce((sum, p) => sum + (p.porcentaje === null ? 0 : p.n), 0);
  return html`<ul class="cuentas">
    ${partes.map((p) => {
      const n = loc.number(p.n);
      const words =
        p.porcentaje === null
          ? tSummary(loc, 'noCuenta', { n })
          : tSummary(loc, 'cuenta', { n, parte: sharePercent(loc, p, total) });
      return html`<li data-estatus=${p.estatus}>
        ${statusMark(p.estatus)}<span
          ><span class="sr">${codeWord(loc, 'estatus', p.estatus)}: </span>${words}</span
        >
      </li>`;
    })}
  </ul>`;
}

/** The percentage; with its base, or what it may turn out to be, while anything is without data. */
export function progressCell(loc: Localizer, avance: Avance): Content {
  const { valor, parcial } = avance;
  if (valor === null) return html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`;
  const share = html`<b>${loc.percent(valor)}</b>`;
  if (!parcial) return share;
  return html`${share}<br /><span class="dos chico">${baseWords(loc, avance)}</span>`;
}

function row(loc: Localizer, r: BarRow, groups: boolean): TemplateResult {
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
      ${statusCounts(loc, r.porEstatus)}
    </td>
    <td class="n" data-e=${tSummary(loc, 'colTerminadas')}>
      ${done || html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`}
    </td>
    <td class="n" data-e=${tSummary(loc, 'colAvance')}>
      ${progressCell(loc, r.avance)}${r.nota ?? nothing}
    </td>
  </tr>`;
}

/** The table; rows past `limite` wait behind a button. */
export function barsTable(
  loc: Localizer,
  rows: readonly BarRow[],
  { caption, columna, todo, limite = Infinity, onMore }: BarsOptions,
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
          ${rows.slice(0, limite).map((r) => row(loc, r, groups))}
        </tbody>
        ${
          todo
            ? html`<tfoot>
                ${row(loc, todo, groups)}
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
