/** The board put together, in the order in which its readers ask. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/types.js';
import type { Dia } from '../../feed/civil-date.js';
import type {
  Agrupacion,
  CompromisoDerivado,
  EstatusLeido,
  Filtros,
  Frescura,
  OpcionesDeFiltros,
  Orden,
  PlanDerivado,
} from '../../model/types.js';
import type { GrupoLinea } from '../../layout/lines.js';
import type { Zoom } from '../../layout/zoom.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Busqueda } from '../card.js';
import { emptyState } from '../states.js';
import type { Content } from '../text.js';
import type { Procedencia } from '../why.js';
import { cards, groupFacts, type CardsOptions, type GrupoVisible } from './cards.js';
import { calendar } from './calendar.js';
import { columnPicker } from './column-picker.js';
import { chips, nothingFound, type ChipsState } from './chips.js';
import { distribution } from './distribution.js';
import { freshnessLine } from './freshness.js';
import { kanban } from './kanban.js';
import type { ViewMemory } from './memory.js';
import { CARDS_PER_PAGE, paginate, ROWS_PER_PAGE, type Pagina } from './paging.js';
import { pager, resultLine, type Vista } from './result.js';
import { strip } from './strip.js';
import { boardTable } from './table.js';
import { toolbar } from './toolbar.js';

/** What the board shows now. */
export interface BoardState {
  feed: Feed;
  plan: PlanDerivado;
  frescura: Frescura;
  feedUrl: URL | null;
  level: number;
  hoy: Dia;
  estricto: boolean;
  vista: Vista;
  filtros: Filtros;
  agrupacion: Agrupacion;
  orden: Orden;
  visibles: readonly CompromisoDerivado[];
  grupos: readonly GrupoVisible[];
  opciones: OpcionesDeFiltros;
  actividades: number;
  busca: Busqueda | undefined;
  pagina: number;
  barraAbierta: boolean;
  /** The button that prints, and what came of it. */
  imprimir: Content;
  /** The way to what can be taken away. */
  llevar: Content;
  memoria: ViewMemory;
  /** How near the timeline is looked at. */
  zoom: Zoom;
}

/** What the reader can do. */
export interface BoardHandlers extends Pick<CardsOptions, 'href' | 'onOpen'> {
  onPlan: (id: string) => void;
  onStatus: (estatus: EstatusLeido) => void;
  onFilter: (member: keyof Filtros, value: string) => void;
  onClear: () => void;
  onDrop: ChipsState['onDrop'];
  onGroup: (value: Agrupacion) => void;
  onOrder: (value: Orden) => void;
  onFold: () => void;
  onView: (vista: Vista) => void;
  onPage: (pagina: number) => void;
  /** The timeline was brought nearer or further. */
  onZoom: (event: Event) => void;
  /** A commitment was chosen in an element inside the board. */
  onSelect: (event: Event) => void;
}

/** Under the header: strip, distribution, freshness, toolbar, result, view. */
export function board(loc: Localizer, s: BoardState, on: BoardHandlers): TemplateResult {
  const { feed, plan, frescura, feedUrl, level } = s;
  return html`${stripOf(loc, s)}
  ${distribution(loc, plan, {
    level: level + 1,
    estatus: s.filtros.estatus,
    onStatus: on.onStatus,
    procedencia: originOf(s),
  })}
  ${freshnessLine(loc, feed, frescura, feedUrl, html`${s.llevar} · ${s.imprimir}`)}
  ${plan.compromisos.length === 0 ? emptyState(loc, 'compromisos') : list(loc, s, on)}`;
}

/** Where every figure of the board comes from. */
export function originOf({ feed, hoy, estricto, feedUrl }: BoardState): Procedencia {
  const { actualizado, zona_horaria: zona } = feed;
  return { actualizado, zona, estricto, hoy, fuente: feedUrl };
}

/** The strip of a board. */
export function stripOf(loc: Localizer, s: BoardState): TemplateResult {
  return strip(loc, s.plan, { level: s.level + 1, procedencia: originOf(s) });
}

function list(loc: Localizer, s: BoardState, on: BoardHandlers): TemplateResult {
  const { filtros, agrupacion, orden, opciones, visibles, actividades, plan } = s;
  const tools = { filtros, agrupacion, orden, opciones, abierta: s.barraAbierta };
  const puestos = { filtros, opciones, plan, onDrop: on.onDrop, onClear: on.onClear };
  return html`${toolbar(loc, tools, on)} ${chips(loc, puestos)}
    ${resultLine(loc, {
      visibles: visibles.length,
      total: plan.compromisos.length,
      actividades,
      vista: s.vista,
      onView: on.onView,
    })}
    <div class="vista" id="lista" tabindex="-1">
      ${visibles.length === 0 ? nothingFound(loc, puestos) : view(loc, s, on)}
    </div>`;
}

function view(loc: Localizer, s: BoardState, on: BoardHandlers): Content {
  if (s.vista === 'linea') {
    const facts = ({ clave }: GrupoLinea): Content => {
      const g = s.grupos.find((grupo) => grupo.clave === clave);
      return g ? groupFacts(loc, g, originOf(s)) : nothing;
    };
    return html`<avance-timeline
      .compromisos=${s.visibles}
      .grupos=${s.agrupacion === 'ninguno' ? undefined : s.grupos}
      .datosDeGrupo=${facts}
      .marcar=${s.busca?.marcar}
      .zoom=${s.zoom}
      .nivelTitulo=${s.level + 1}
      @pal-seleccion=${on.onSelect}
      @pal-zoom=${on.onZoom}
    ></avance-timeline>`;
  }
  const { href, onOpen } = on;
  const options = { level: s.level + 1, href, onOpen, procedencia: originOf(s), busca: s.busca };
  if (s.vista === 'calendario') {
    const { plan, hoy, memoria, visibles: compromisos } = s;
    return calendar(loc, { ...options, plan, hoy, memoria, compromisos });
  }
  if (s.vista === 'kanban') {
    return kanban(loc, lanesOf(s), { ...options, memoria: s.memoria });
  }
  return paged(loc, s, on, options);
}

/** Columns by status say what groups by status would say: then they stand alone. */
function lanesOf({ agrupacion, grupos, visibles }: BoardState): readonly GrupoVisible[] {
  if (agrupacion !== 'estatus') return grupos;
  const all = { clave: '', titulo: '', total: visibles.length, compromisos: visibles };
  return grupos.slice(0, 1).map((g) => ({ ...g, ...all }));
}

function paged(
  loc: Localizer,
  s: BoardState,
  on: BoardHandlers,
  options: CardsOptions,
): TemplateResult {
  const table = s.vista === 'tabla';
  const page = paginate(s.grupos, s.pagina, table ? ROWS_PER_PAGE : CARDS_PER_PAGE);
  return html`${table ? tableOf(loc, s, page, on, options) : cards(loc, page.grupos, options)}
  ${pages(loc, page, on)}`;
}

function tableOf(
  loc: Localizer,
  { memoria, opciones, orden }: BoardState,
  { grupos }: Pagina,
  { onOrder }: BoardHandlers,
  options: CardsOptions,
): TemplateResult {
  const { columnas } = memoria;
  return html`${columnPicker(loc, memoria)}
  ${boardTable(loc, grupos, { ...options, columnas, opciones, orden, onOrder })}`;
}

function pages(loc: Localizer, page: Pagina, on: BoardHandlers): Content {
  return pager(loc, { ...page, onPage: on.onPage });
}
