/** Under the list of quick changes: who, why, the date of the data, and the way to take them along. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { tEditor } from '../../i18n/validator-editor.js';

export interface TakeOptions {
  autor: string;
  motivo: string;
  hoy: boolean;
  /** Date that the data keep. */
  fecha: string;
  /** Rows for the history; null while they are made. */
  historia: number | null;
  perdidos: readonly string[];
  onSay: (said: { autor?: string; motivo?: string; hoy?: boolean }) => void;
  onDescargar: () => void;
  onLibro?: (() => void) | undefined;
}

function field(loc: Localizer, name: 'autor' | 'motivo', o: TakeOptions): TemplateResult {
  const say = (event: Event): void =>
    o.onSay({ [name]: (event.currentTarget as HTMLInputElement).value });
  return html`<label class="campo">
    <span>${tEditor(loc, name)} (${tEditor(loc, 'opcional')})</span>
    <input name=${name} .value=${o[name]} @change=${say} />
  </label>`;
}

export function takeChanges(loc: Localizer, o: TakeOptions): TemplateResult {
  const tick = (event: Event): void =>
    o.onSay({ hoy: (event.currentTarget as HTMLInputElement).checked });
  return html`<div class="llevar-cambios">
    <div class="campos">${field(loc, 'autor', o)} ${field(loc, 'motivo', o)}</div>
    <label class="marca">
      <input type="checkbox" .checked=${o.hoy} @change=${tick} />
      <span
        >${tEditor(loc, 'hoy')}
        ${
          o.hoy || o.fecha === ''
            ? nothing
            : html`<span class="linea chico dos"
                >${tEditor(loc, 'hoy_guia', { fecha: o.fecha })}</span
              >`
        }</span
      >
    </label>
    ${
      o.perdidos.length > 0
        ? html`<p role="alert">${tEditor(loc, 'perdidos', { ids: loc.list(o.perdidos) })}</p>`
        : nothing
    }
    <p class="chico dos" role="status">
      ${o.historia === null ? nothing : tEditor(loc, 'historia', { n: o.historia })}
    </p>
    <div class="botones">
      <button
        class="boton principal"
        type="button"
        ?disabled=${o.historia === null}
        @click=${o.onDescargar}
      >
        ${tEditor(loc, 'descargar')}
      </button>
      ${
        o.onLibro
          ? html`<button
              class="boton"
              type="button"
              ?disabled=${o.historia === null}
              @click=${o.onLibro}
            >
              ${tEditor(loc, 'libro')}
            </button>`
          : nothing
      }
    </div>
    ${o.onLibro ? html`<p class="chico dos">${tEditor(loc, 'libro_guia')}</p>` : nothing}
  </div>`;
}
