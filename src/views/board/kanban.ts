/** Commitments in columns by computed status: a list of lists, to be read and not to be moved. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { kanbanColumns, type ColumnaKanban } from '../../model/kanban.js';
import type { CompromisoDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tCard } from '../../i18n/card.js';
import { codeWord } from '../../i18n/codes.js';
import { tCommon } from '../../i18n/common.js';
import { tViews } from '../../i18n/views.js';
import { flagList, openable, progressLine } from '../card.js';
import { dueWords } from '../due.js';
import { heading } from '../heading.js';
import { statusLabel } from '../marks.js';
import { moreButton } from '../more.js';
import { cleanText, type Content } from '../text.js';
import { groupFacts, groupHeading, type CardsOptions, type GrupoVisible } from './cards.js';
import { foundLine } from './marked.js';
import type { ViewMemory } from './memory.js';
import { PAGE_FROM } from './paging.js';

export interface KanbanOptions extends CardsOptions {
  memoria: ViewMemory;
}

/** Of a long plan, notes of a column and groups at first: the whole board stays small. */
const PART = 6;
const GROUPS = 24;

/** One set of columns, or one for each group; of a long plan the groups are folded. */
export function kanban(
  loc: Localizer,
  grupos: readonly GrupoVisible[],
  options: KanbanOptions,
): TemplateResult {
  const whole = grupos.reduce((sum, g) => sum + g.total, 0) <= PAGE_FROM;
  if (whole || grupos.length < 2) {
    return html`${grupos.map(
      (g) =>
        html`${g.titulo ? groupHeading(loc, g, options) : nothing}${lanes(loc, g, options, whole)}`,
    )}`;
  }
  const { limite, onMore } = options.memoria;
  const shown = limite('grupos', GROUPS);
  return html`${repeat(
    grupos.slice(0, shown),
    (g) => g.clave,
    (g, i) => folded(loc, g, options, i === 0),
  )}${moreButton(loc, grupos.length - shown, () => onMore('grupos', GROUPS), shown)}`;
}

function folded(
  loc: Localizer,
  g: GrupoVisible,
  options: KanbanOptions,
  first: boolean,
): TemplateResult {
  const { memoria, level, procedencia } = options;
  const clave = `grupo|${g.clave}`;
  const open = memoria.abierto(clave, first);
  const count = tCommon(loc, 'nCompromisos', { n: g.total });
  return html`<details
    class="carril"
    ?open=${open}
    @toggle=${(e: Event) => memoria.onOpen(clave, (e.target as HTMLDetailsElement).open)}
  >
    <summary>
      ${heading(level, html`${g.titulo} <span class="dos chico">· ${count}</span>`)}
    </summary>
    ${
      open
        ? html`<p class="chico dos">${groupFacts(loc, g, procedencia)}</p>
            ${lanes(loc, g, options, false)}`
        : nothing
    }
  </details>`;
}

function lanes(
  loc: Localizer,
  g: GrupoVisible,
  options: KanbanOptions,
  whole: boolean,
): TemplateResult {
  const level = g.titulo ? options.level + 1 : options.level;
  return html`<ul class="kanban" part="columnas">
    ${kanbanColumns(g.compromisos).map(
      (column) =>
        html`<li class="columna ${column.aparte ? 'lateral' : ''}" data-estatus=${column.estatus}>
          ${heading(
            level,
            html`${statusLabel(loc, column.estatus)}
              <span class="dos num"
                >${tViews(loc, 'columnaCuenta', {
                  n: column.compromisos.length,
                  total: g.total,
                })}</span
              >`,
          )}
          ${notes(loc, column, g, options, whole)}
        </li>`,
    )}
  </ul>`;
}

function notes(
  loc: Localizer,
  { estatus, compromisos }: ColumnaKanban,
  g: GrupoVisible,
  options: KanbanOptions,
  whole: boolean,
): Content {
  if (compromisos.length === 0) return nothing;
  const { limite, onMore } = options.memoria;
  const clave = `kanban|${g.clave}|${estatus}`;
  const shown = whole ? compromisos.length : limite(clave, PART);
  return html`<ul class="pila">
      ${repeat(
        compromisos.slice(0, shown),
        (c) => c.id,
        (c) => note(loc, c, options),
      )}
    </ul>
    ${moreButton(loc, compromisos.length - shown, () => onMore(clave, PART), shown)}`;
}

function note(loc: Localizer, c: CompromisoDerivado, options: KanbanOptions): TemplateResult {
  const { numero } = c.compromiso;
  const { href, procedencia, busca } = options;
  const flags = flagList(loc, c);
  return html`<li data-id=${c.id}>
    <p class="nombre">
      ${numero === undefined ? nothing : html`<span class="dos">${busca?.marcar(numero) ?? numero}</span> `}${openable(
        loc,
        c,
        { ...options, href: href(c.id) },
      )}
    </p>
    ${foundLine(busca, c)} ${progressLine(loc, c, procedencia)} ${due(loc, c)}
    ${flags === nothing ? nothing : html`<p class="avisos chico">${flags}</p>`} ${state(loc, c)}
  </li>`;
}

/** Said only when it is not simply in force: the column tells what its activities say. */
function state(loc: Localizer, { estado }: CompromisoDerivado): Content {
  if (estado === 'vigente' || estado === 'concluido') return nothing;
  const word = cleanText(codeWord(loc, 'estado_compromiso', estado));
  return html`<p class="chico">
    <span class="dos">${tCard(loc, 'estado')}:</span> ${word.toLocaleLowerCase(loc.idioma)}
  </p>`;
}

function due(loc: Localizer, c: CompromisoDerivado): Content {
  if (c.proxima) return html`<p class="chico">${dueWords(loc, c.proxima)}</p>`;
  if (c.total <= c.terminadas) return nothing;
  return html`<p class="chico dos">${tViews(loc, 'plazoSinFecha')}</p>`;
}
