/** A table whose columns stand only where some row says something; stacked in a narrow box. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { tCommon } from '../i18n/common.js';
import type { Content } from './text.js';

export interface Column<T> {
  head: string;
  /** `nothing` where the feed is silent: "sin dato" when other rows speak. */
  cell: (row: T) => Content;
  /** Classes of the cells: `n` for figures, `todo` for the whole width when stacked. */
  cls?: string;
  /** An empty cell says nothing: a title of its own would tell no more. */
  quiet?: boolean;
  /** What stands at the foot. */
  foot?: Content;
}

export interface ColumnsOptions<T> {
  caption: string;
  /** Heading and content of the first column, which names the row. */
  name: Column<T>;
  columns: readonly Column<T>[];
  /** Rows by group; a group without a title has no line of its own. */
  groups: readonly { title?: Content; rows: readonly T[] }[];
  cls?: string;
  part?: string;
}

function group<T>(
  loc: Localizer,
  { title, rows }: ColumnsOptions<T>['groups'][number],
  name: Column<T>,
  shown: readonly Column<T>[],
): TemplateResult {
  const none = html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`;
  const head =
    title === undefined
      ? nothing
      : html`<tr class="sub">
          <th class="todo" scope="colgroup" colspan=${shown.length + 1}>${title}</th>
        </tr>`;
  return html`${head}${rows.map(
    (row) =>
      html`<tr>
        <th scope="row" class="todo">${name.cell(row)}</th>
        ${shown.map((c) => {
          const content = c.cell(row);
          const silent = content === nothing && c.quiet === true;
          return html`<td class="${c.cls ?? ''} ${silent ? 'callada' : ''}" data-e=${c.head}>
            ${content !== nothing ? content : silent ? nothing : none}
          </td>`;
        })}
      </tr>`,
  )}`;
}

/** The table; `nothing` without rows. */
export function columnsTable<T>(
  loc: Localizer,
  { caption, name, columns, groups, cls = '', part }: ColumnsOptions<T>,
): Content {
  const all = groups.flatMap((g) => g.rows);
  if (all.length === 0) return nothing;
  const shown = columns.filter((c) => all.some((row) => c.cell(row) !== nothing));
  const feet = [name, ...shown].map((c) => c.foot);
  return html`<div
    class="apilable ${shown.length < 2 ? 'pocas' : ''} ${cls}"
    part=${part ?? nothing}
  >
    <table>
      <caption class="sr">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${[name, ...shown].map((c) => html`<th scope="col" class=${c.cls ?? nothing}>${c.head}</th> `)}
        </tr>
      </thead>
      <tbody>
        ${groups.map((g) => group(loc, g, name, shown))}
      </tbody>
      ${
        feet.every((f) => f === undefined)
          ? nothing
          : html`<tfoot>
              <tr>
                <th scope="row" class="todo">${name.foot}</th>
                ${shown.map((c) => html`<td class=${c.cls ?? nothing} data-e=${c.head}>${c.foot}</td>`)}
              </tr>
            </tfoot>`
      }
    </table>
  </div>`;
}
