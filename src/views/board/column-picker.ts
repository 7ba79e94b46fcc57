/** Which columns the board's table shows, chosen by its reader. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { tViews } from '../../i18n/views.js';
import { whenOpen } from '../when-open.js';
import type { ViewMemory } from './memory.js';
import { COLUMNAS, POR_OMISION, shownColumns } from './table-columns.js';

/** A fold with a box for each column. */
export function columnPicker(
  loc: Localizer,
  { columnas, onColumns }: Pick<ViewMemory, 'columnas' | 'onColumns'>,
): TemplateResult {
  const all = Object.entries(COLUMNAS);
  const chosen = columnas ?? POR_OMISION;
  const n = shownColumns(columnas).length;
  const change = (clave: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(clave);
    else next.delete(clave);
    onColumns(next);
  };
  return html`<details class="mas columnas no-imprimir">
    <summary>${tViews(loc, 'columnasElegidas', { n, total: all.length })}</summary>
    ${whenOpen(
      () =>
        html`<div role="group" aria-label=${tViews(loc, 'columnas')}>
          ${all.map(
            ([clave, column]) =>
              html`<label>
                <input
                  type="checkbox"
                  data-columna=${clave}
                  .checked=${chosen.has(clave)}
                  @change=${(e: Event) => change(clave, (e.target as HTMLInputElement).checked)}
                />
                ${column.name(loc)}
              </label>`,
          )}
          <button class="enlace" type="button" @click=${() => onColumns(null)}>
            ${tViews(loc, 'columnasDeSiempre')}
          </button>
        </div>`,
    )}
  </details>`;
}
