/** Things to mend, by sheet and in the order of the file, with what to do about each. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Gravedad } from '../../feed/problems.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tValidator } from '../../i18n/validator.js';
import { heading } from '../heading.js';
import { moreButton } from '../more.js';
import { cleanText, type Content } from '../text.js';
import type { Hallazgo } from './shown.js';
import { countBy } from './words.js';

const GRAVEDADES = ['error', 'advertencia', 'aviso'] as const;
const PLURAL = { error: 'errores', advertencia: 'advertencias', aviso: 'avisos' } as const;
/** How many one press adds. */
export const TRAMO = 40;

export interface FindingsOptions {
  level: number;
  hallazgos: readonly Hallazgo[];
  /** Only those of one severity. */
  ver: Gravedad | 'todos';
  limite: number;
  onVer: (ver: Gravedad | 'todos') => void;
  onMore: () => void;
  /** Saves the list. */
  onTodo: () => void;
  /** Saves the workbook with its cells marked; undefined where there is none. */
  onMarked?: (() => void) | undefined;
}

function filter(loc: Localizer, o: FindingsOptions): Content {
  const by = countBy(o.hallazgos);
  const kinds = GRAVEDADES.filter((g) => by[g] > 0);
  if (kinds.length < 2) return nothing;
  const press = (ver: Gravedad | 'todos', words: string): TemplateResult =>
    html`<button
      type="button"
      class="opcion"
      aria-pressed=${o.ver === ver ? 'true' : 'false'}
      @click=${() => o.onVer(ver)}
    >
      ${words}
    </button>`;
  return html`<div
    class="opciones no-imprimir"
    role="group"
    aria-label=${tValidator(loc, 'gravedad')}
  >
    ${press('todos', tValidator(loc, 'todos'))}
    ${kinds.map((g) => press(g, tValidator(loc, PLURAL[g], { n: by[g] })))}
  </div>`;
}

function item(loc: Localizer, h: Hallazgo): TemplateResult {
  return html`<li class="hallazgo" data-gravedad=${h.gravedad}>
    <p class="donde">
      <span class="grave ${h.gravedad}">${tValidator(loc, `g_${h.gravedad}`)}</span>
      ${h.lugar === '' ? nothing : html`<b>${cleanText(h.lugar)}</b>`}
      ${h.donde === '' ? nothing : html`<span class="dos ruta">${cleanText(h.donde)}</span>`}
    </p>
    <p>${cleanText(h.texto)}</p>
    ${
      h.remedio === ''
        ? nothing
        : html`<p class="chico dos">
            <b>${tValidator(loc, 'remedio')}:</b> ${cleanText(h.remedio)}
          </p>`
    }
  </li>`;
}

/** Sheets in the order in which they first come. */
function bySheet(list: readonly Hallazgo[]): Map<string, Hallazgo[]> {
  const sheets = new Map<string, Hallazgo[]>();
  for (const h of list) {
    const sheet = sheets.get(h.hoja);
    if (sheet) sheet.push(h);
    else sheets.set(h.hoja, [h]);
  }
  return sheets;
}

function sheetTitle(loc: Localizer, hoja: string, only: boolean, level: number): Content {
  if (hoja !== '')
    return heading(level, tValidator(loc, 'hoja', { hoja: cleanText(hoja) }), 'rubro');
  return only ? nothing : heading(level, tValidator(loc, 'todo_el_libro'), 'rubro');
}

function takeAlong(loc: Localizer, o: FindingsOptions): Content {
  const { hallazgos, onTodo, onMarked } = o;
  if (hallazgos.length === 0) return nothing;
  return html`<div class="botones llevarse no-imprimir">
    <button class="boton" type="button" @click=${onTodo}>${tValidator(loc, 'pendientes')}</button>
    ${
      onMarked
        ? html`<button class="boton" type="button" @click=${onMarked}>
            ${tValidator(loc, 'devolver')}
          </button>`
        : nothing
    }
  </div>`;
}

/** The list, and what of it can be taken to whoever fills in the file. */
export function findingsPart(loc: Localizer, o: FindingsOptions): TemplateResult {
  return html`${takeAlong(loc, o)} ${findingList(loc, o)}`;
}

function findingList(loc: Localizer, o: FindingsOptions): TemplateResult {
  if (o.hallazgos.length === 0) {
    return html`<p class="prosa" role="status">${tValidator(loc, 'nada_que_corregir')}</p>`;
  }
  const wanted = o.hallazgos.filter(({ gravedad }) => o.ver === 'todos' || gravedad === o.ver);
  const sheets = [...bySheet(wanted.slice(0, o.limite))];
  return html`${filter(loc, o)}
  ${wanted.length === 0 ? html`<p class="dos">${tValidator(loc, 'nada_de_esto')}</p>` : nothing}
  ${sheets.map(
    ([hoja, list]) =>
      html`${sheetTitle(loc, hoja, sheets.length === 1, o.level)}
        <ol class="hallazgos">
          ${list.map((h) => item(loc, h))}
        </ol>`,
  )}
  ${moreButton(loc, wanted.length - o.limite, o.onMore, TRAMO)}`;
}
