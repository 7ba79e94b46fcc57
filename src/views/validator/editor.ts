/** Quick changes: the activities to choose from, and the list of what was changed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Retoque } from '../../feed/retouch.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tEditor } from '../../i18n/validator-editor.js';
import { ESTATUS } from '../../feed/codes.js';
import type { EstatusLeido } from '../../model/types.js';
import { heading } from '../heading.js';
import { statusLabel } from '../marks.js';
import { moreButton } from '../more.js';
import { cleanText, type Content } from '../text.js';
import { activityForm } from './editor-form.js';
import { changeWords } from './editor-words.js';
import { searchRows, type Renglon } from './rows.js';

/** Rows that one press adds. */
export const TRAMO_RENGLONES = 20;

export interface CambioHecho {
  retoque: Retoque;
  /** The title of the activity and the value before, as they were shown. */
  titulo: string;
  antes: string;
}

export interface EditorOptions {
  level: number;
  renglones: readonly Renglon[];
  buscar: string;
  limite: number;
  /** Id of the activity whose form is open. */
  abierto: string | null;
  hechos: readonly CambioHecho[];
  onBuscar: (text: string) => void;
  onMore: () => void;
  onAbrir: (id: string | null) => void;
  onAplicar: (renglon: Renglon, retoques: Retoque[]) => void;
  onDeshacer: (hecho: CambioHecho | null) => void;
  /** What is said of all changes, and the way to take them along. */
  llevar: Content;
}

function readStatus(estatus: string | undefined): EstatusLeido {
  return (ESTATUS.codigos as readonly string[]).includes(estatus ?? '')
    ? (estatus as EstatusLeido)
    : 'sin_dato';
}

function row(loc: Localizer, r: Renglon, o: EditorOptions): TemplateResult {
  const { estatus, fin } = r.actividad;
  const open = o.abierto === r.id;
  const changed = o.hechos.some(({ retoque }) => retoque.objeto === r.id);
  return html`<li class="renglon" data-id=${r.id}>
    <div class="renglon-cabeza">
      <div>
        <b>${r.titulo || cleanText(r.id)}</b>
        <span class="linea chico dos">${r.compromiso}</span>
      </div>
      <p class="renglon-datos chico">
        ${statusLabel(loc, readStatus(estatus))}
        ${fin === undefined ? nothing : html`<span class="num dos">${loc.date(fin)}</span>`}
        ${changed ? html`<span class="marcado">${tEditor(loc, 'cambiada')}</span>` : nothing}
      </p>
      <button
        class="boton"
        type="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-label=${`${tEditor(loc, open ? 'cerrar' : 'cambiar')}: ${r.titulo}`}
        @click=${() => o.onAbrir(open ? null : r.id)}
      >
        ${tEditor(loc, open ? 'cerrar' : 'cambiar')}
      </button>
    </div>
    ${open ? activityForm(loc, r, (retoques) => o.onAplicar(r, retoques)) : nothing}
  </li>`;
}

function rowList(loc: Localizer, o: EditorOptions): TemplateResult {
  const found = searchRows(o.renglones, o.buscar);
  return html`<label class="campo">
      <span>${tEditor(loc, 'buscar')}</span>
      <input
        type="search"
        placeholder=${tEditor(loc, 'buscar_ejemplo')}
        .value=${o.buscar}
        @input=${(event: Event) => o.onBuscar((event.currentTarget as HTMLInputElement).value)}
      />
    </label>
    <p class="chico dos" role="status">
      ${
        found.length === 0
          ? tEditor(loc, 'ninguna')
          : tEditor(loc, 'encontradas', { n: found.length })
      }
    </p>
    <ul class="renglones">
      ${found.slice(0, o.limite).map((r) => row(loc, r, o))}
    </ul>
    ${moreButton(loc, found.length - o.limite, o.onMore, TRAMO_RENGLONES)}`;
}

function changeList(loc: Localizer, o: EditorOptions): TemplateResult {
  if (o.hechos.length === 0) return html`<p class="dos">${tEditor(loc, 'lista_vacia')}</p>`;
  const undo = (hecho: CambioHecho | null, words: string, name: string): TemplateResult =>
    html`<button
      class="enlace"
      type="button"
      aria-label=${name}
      @click=${() => o.onDeshacer(hecho)}
    >
      ${words}
    </button>`;
  const words = tEditor(loc, 'deshacer');
  return html`<ul class="lista">
      ${o.hechos.map(
        (hecho) =>
          html`<li>
            <b>${hecho.titulo}</b>
            <span class="linea">${changeWords(loc, hecho)}</span>
            ${undo(hecho, words, `${words}: ${hecho.titulo}`)}
          </li>`,
      )}
    </ul>
    ${
      o.hechos.length > 1
        ? undo(null, tEditor(loc, 'deshacer_todo'), tEditor(loc, 'deshacer_todo'))
        : nothing
    }
    ${o.llevar}`;
}

export function editorPanel(loc: Localizer, o: EditorOptions): TemplateResult {
  if (o.renglones.length === 0) {
    return html`<p class="prosa">${tEditor(loc, 'sin_actividades')}</p>`;
  }
  // What was changed comes first, or it would stand behind twenty activities.
  const changes = html`<section class="hechos" aria-labelledby="hechos-titulo">
    ${heading(o.level, tEditor(loc, 'lista'), 'subtitulo', 'hechos-titulo')} ${changeList(loc, o)}
  </section>`;
  return html`<p class="prosa dos guia">${tEditor(loc, 'guia')}</p>
    <div class="lado-a-lado">
      ${o.hechos.length > 0 ? changes : nothing}
      <div>${rowList(loc, o)}</div>
      ${o.hechos.length > 0 ? nothing : changes}
    </div>`;
}
