/** One toolbar: search, filters, group, order; folded into one button where it is narrow. */
import { html, nothing, type TemplateResult } from 'lit';
import type {
  Agrupacion,
  Filtros,
  OpcionesDeFiltros,
  Orden,
  OrdenDirecto,
} from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tViews } from '../../i18n/views.js';
import type { Content } from '../text.js';
import { optionName, type Faceta } from './options.js';

export interface ToolbarState {
  filtros: Filtros;
  agrupacion: Agrupacion;
  orden: Orden;
  opciones: OpcionesDeFiltros;
  /** Folded out, where it is narrow. */
  abierta: boolean;
}

export interface ToolbarHandlers {
  onFilter: (member: keyof Filtros, value: string) => void;
  onGroup: (value: Agrupacion) => void;
  onOrder: (value: Orden) => void;
  onFold: () => void;
}

/** Names of the filters. */
export const LABELS = {
  estatus: 'filtroEstatus',
  bandera: 'filtroBandera',
  institucion: 'filtroInstitucion',
  sector: 'filtroSector',
  eje: 'filtroEje',
  region: 'filtroRegion',
  ods: 'filtroOds',
  vence: 'filtroVence',
} as const satisfies Record<Faceta, string>;

const MAIN: readonly Faceta[] = ['estatus', 'bandera', 'institucion'];
const MORE: readonly Faceta[] = ['vence', 'sector', 'eje', 'region', 'ods'];

export const GRUPOS = {
  ninguno: 'grupoNinguno',
  tipo: 'grupoTipo',
  estatus: 'grupoEstatus',
  institucion: 'grupoInstitucion',
  sector: 'grupoSector',
  eje: 'grupoEje',
  region: 'grupoRegion',
  ods: 'grupoOds',
} as const satisfies Record<Agrupacion, string>;

const DIRECTOS = {
  numero: 'ordenNumero',
  avance: 'ordenAvance',
  vence: 'ordenVence',
  titulo: 'ordenTitulo',
  vencidas: 'ordenVencidas',
  estatus: 'filtroEstatus',
  terminadas: 'ordenTerminadas',
  evidencia: 'ordenEvidencia',
  quien: 'colQuien',
} as const satisfies Record<OrdenDirecto, string>;

/** Every order by its code, with the word of the one that it turns around. */
export const ORDENES = Object.fromEntries(
  Object.entries(DIRECTOS).flatMap(([o, word]) => [
    [o, word],
    [`${o}_inverso`, word],
  ]),
) as Readonly<Record<Orden, (typeof DIRECTOS)[OrdenDirecto]>>;

/** An order in words. */
export function orderName(loc: Localizer, code: Orden): string {
  const orden = tBoard(loc, ORDENES[code]);
  return Object.hasOwn(DIRECTOS, code) ? orden : tViews(loc, 'inverso', { orden });
}

/** How many filters are on, search included. */
export function countFilters(filtros: Filtros): number {
  return Object.values(filtros).filter((v) => v !== undefined && v !== '').length;
}

/** The whole toolbar; filters without anything to choose are left out. */
export function toolbar(loc: Localizer, state: ToolbarState, on: ToolbarHandlers): TemplateResult {
  const n = countFilters(state.filtros);
  const hidden = MORE.filter((f) => state.filtros[f] !== undefined).length;
  const more = MORE.map((f) => facetSelect(loc, f, state, on)).filter((s) => s !== nothing);
  return html`<button
      class="pliegue no-imprimir"
      type="button"
      aria-expanded=${state.abierta ? 'true' : 'false'}
      aria-controls="barra"
      @click=${on.onFold}
    >
      <b>${tBoard(loc, 'barra')}</b>
      <span>${n === 0 ? tBoard(loc, 'sinFiltros') : tBoard(loc, 'nFiltros', { n })}</span>
    </button>
    <div
      class="barra no-imprimir ${state.abierta ? 'abierta' : ''}"
      id="barra"
      role="search"
      aria-label=${tBoard(loc, 'barra')}
      part="barra"
    >
      ${searchField(loc, state, on)} ${MAIN.map((f) => facetSelect(loc, f, state, on))}
      ${groupSelect(loc, state, on)} ${orderSelect(loc, state, on)}
      ${
        more.length === 0
          ? nothing
          : html`<details class="mas" ?open=${hidden > 0}>
              <summary>
                ${tBoard(loc, 'masFiltros')}${hidden > 0 ? html` (${loc.number(hidden)})` : nothing}
              </summary>
              <div class="barra-mas">${more}</div>
            </details>`
      }
    </div>`;
}

function searchField(loc: Localizer, state: ToolbarState, on: ToolbarHandlers): TemplateResult {
  return html`<label class="busca"
    ><span>${tBoard(loc, 'buscar')}</span>
    <input
      type="search"
      .value=${state.filtros.texto ?? ''}
      placeholder=${tBoard(loc, 'buscarEjemplo')}
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      @input=${(e: Event) => on.onFilter('texto', (e.target as HTMLInputElement).value)}
    />
  </label>`;
}

const valueOf = (e: Event): string => (e.target as HTMLSelectElement).value;

function facetSelect(
  loc: Localizer,
  faceta: Faceta,
  { filtros, opciones }: ToolbarState,
  on: ToolbarHandlers,
): Content {
  const chosen = filtros[faceta] ?? '';
  const known = opciones[faceta];
  if (known.length === 0 && chosen === '') return nothing;
  // A link or the page may ask for what this plan does not have: it is on, and shown.
  const stranger = chosen !== '' && !known.some((o) => o.clave === chosen);
  const list = stranger ? [...known, { clave: chosen, n: 0 }] : known;
  const all = faceta === 'institucion' || faceta === 'region' ? 'todas' : 'todos';
  return html`<label
    ><span>${tBoard(loc, LABELS[faceta])}</span>
    <select data-filtro=${faceta} @change=${(e: Event) => on.onFilter(faceta, valueOf(e))}>
      <option value="" .selected=${chosen === ''}>${tBoard(loc, all)}</option>
      ${list.map(
        (o) =>
          html`<option
            value=${o.clave}
            .selected=${o.clave === chosen}
            ?disabled=${o.n === 0 && o.clave !== chosen}
          >
            ${tBoard(loc, 'opcion', { nombre: optionName(loc, faceta, o), n: o.n })}
          </option>`,
      )}
    </select>
  </label>`;
}

function groupSelect(loc: Localizer, state: ToolbarState, on: ToolbarHandlers): TemplateResult {
  const { opciones, agrupacion } = state;
  // A grouping by something that the feed never states would make one group "sin dato".
  const useful = (g: Agrupacion): boolean =>
    g === 'ninguno' || g === 'tipo' || g === agrupacion || opciones[g].length > 0;
  const list = (Object.keys(GRUPOS) as Agrupacion[]).filter(useful);
  return html`<label
    ><span>${tBoard(loc, 'agrupar')}</span>
    <select data-control="agrupar" @change=${(e: Event) => on.onGroup(valueOf(e) as Agrupacion)}>
      ${list.map(
        (g) =>
          html`<option value=${g} ?selected=${g === agrupacion}>${tBoard(loc, GRUPOS[g])}</option>`,
      )}
    </select>
  </label>`;
}

function orderSelect(loc: Localizer, { orden }: ToolbarState, on: ToolbarHandlers): TemplateResult {
  const direct: Orden[] = Object.keys(DIRECTOS) as OrdenDirecto[];
  // The other ends are of the table's headings: here only the one that is on.
  const list = direct.includes(orden) ? direct : [...direct, orden];
  return html`<label
    ><span>${tBoard(loc, 'ordenar')}</span>
    <select data-control="ordenar" @change=${(e: Event) => on.onOrder(valueOf(e) as Orden)}>
      ${list.map(
        (o) => html`<option value=${o} ?selected=${o === orden}>${orderName(loc, o)}</option>`,
      )}
    </select>
  </label>`;
}
