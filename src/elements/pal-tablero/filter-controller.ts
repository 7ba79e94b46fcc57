/** What the reader asked for: filters, group, order, page; and what that leaves of the plan. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../../feed/types.js';
import type {
  Agrupacion,
  CompromisoDerivado,
  Filtros,
  OpcionesDeFiltros,
  Orden,
  PlanDerivado,
} from '../../model/types.js';
import { axesOf, facets } from '../../model/facets.js';
import { countFilters, filterCompromisos } from '../../model/filter.js';
import { groupCompromisos } from '../../model/group.js';
import { liveFacets } from '../../model/live-facets.js';
import { sortCompromisos } from '../../model/sort.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { GrupoVisible } from '../../views/board/cards.js';
import { searchMarks } from '../../views/board/marked.js';
import { groupName } from '../../views/board/options.js';
import type { Busqueda } from '../../views/card.js';

/** Detalle de `pal-filtro`. */
export interface DetalleFiltro {
  filtros: Filtros;
  visibles: number;
  total: number;
}

/** Typing goes on while the list is drawn: it waits for this pause, in milliseconds. */
const SEARCH_PAUSE = 120;

export interface Asked {
  plan: PlanDerivado;
  feed: Feed;
  loc: Localizer;
  agrupacion: Agrupacion;
  orden: Orden;
}

export interface Found {
  visibles: CompromisoDerivado[];
  grupos: GrupoVisible[];
  opciones: OpcionesDeFiltros;
  /** Activities of the visible commitments; the cancelled ones are out of every total. */
  actividades: number;
  /** Marks of the search that is on. */
  busca: Busqueda | undefined;
}

export class FilterController implements ReactiveController {
  pagina = 0;
  #host: ReactiveControllerHost;
  #filtros: Filtros = {};
  #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A search that waits for the pause. */
  #typed: Filtros = {};
  #typing = false;
  #key: readonly unknown[] = [];
  #found: Found | null = null;
  #optionsKey: readonly unknown[] = [];
  #options: OpcionesDeFiltros | null = null;

  /** `changed` is called once the reader's own change of the filters is drawn. */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  get filtros(): Filtros {
    return this.#filtros;
  }

  /** Replaces all filters; empty ones and strangers are dropped. */
  set filtros(filtros: Filtros) {
    this.#filtros = Object.fromEntries(
      Object.entries(filtros).filter(([, v]) => typeof v === 'string' && v.trim() !== ''),
    );
    clearTimeout(this.#timer);
    this.#typed = {};
    this.#typing = false;
    this.pagina = 0;
    this.#host.requestUpdate();
  }

  get activos(): number {
    return countFilters(this.#filtros);
  }

  /** True when the filters in force are of the reader's typing. */
  get tecleando(): boolean {
    return this.#typing;
  }

  /** One filter by the reader; '' clears it. A search waits for a pause in the typing. */
  set(member: keyof Filtros, value: string): void {
    const typing = member === 'texto' && value !== '';
    const next = { ...this.#filtros, ...this.#typed, [member]: value };
    clearTimeout(this.#timer);
    if (!typing) {
      this.#apply(next);
      return;
    }
    this.#typed = { texto: value };
    this.#timer = setTimeout(() => {
      this.#apply(next);
      this.#typing = true;
    }, SEARCH_PAUSE);
  }

  #apply(filtros: Filtros): void {
    this.filtros = filtros;
    void this.#host.updateComplete.then(this.#changed);
  }

  /** Sets a filter, or clears it when it has that value already. */
  toggle(member: keyof Filtros, value: string): void {
    this.set(member, this.#filtros[member] === value ? '' : value);
  }

  /** Takes some filters off, or all. */
  clear(members?: readonly (keyof Filtros)[]): void {
    const kept = Object.entries({ ...this.#filtros, ...this.#typed }).filter(
      ([member]) => members && !members.includes(member as keyof Filtros),
    );
    this.#apply(Object.fromEntries(kept));
  }

  /** What the filters leave, in groups; computed anew only when something asked for changed. */
  find(asked: Asked): Found {
    const { plan, feed, loc, agrupacion, orden } = asked;
    const key = [plan, loc, agrupacion, orden, this.#filtros];
    if (this.#found && key.every((v, i) => v === this.#key[i])) return this.#found;
    this.#key = key;
    const visibles = sortCompromisos(filterCompromisos(plan, this.#filtros), orden);
    const opciones = this.#optionsOf(plan, feed);
    this.#found = {
      visibles,
      opciones: liveFacets(opciones, plan, this.#filtros),
      grupos: groupsOf(asked, visibles, opciones),
      busca: searchMarks(loc, this.#filtros.texto),
      actividades: visibles.reduce((sum, c) => sum + c.total, 0),
    };
    return this.#found;
  }

  #optionsOf(plan: PlanDerivado, feed: Feed): OpcionesDeFiltros {
    if (this.#options && this.#optionsKey[0] === plan) return this.#options;
    this.#optionsKey = [plan];
    const options = facets(plan);
    const regions = new Map((feed.ejercicio?.regiones ?? []).map((r) => [r.id, r.nombre]));
    this.#options = {
      ...options,
      region: options.region.map((o) => {
        const texto = regions.get(o.clave);
        return texto === undefined ? o : { ...o, texto };
      }),
    };
    return this.#options;
  }
}

function groupsOf(
  { plan, loc, agrupacion }: Asked,
  visibles: CompromisoDerivado[],
  opciones: OpcionesDeFiltros,
): GrupoVisible[] {
  return groupCompromisos(visibles, agrupacion, axesOf(plan)).map((g) => ({
    clave: g.clave,
    titulo: agrupacion === 'ninguno' ? '' : groupName(loc, agrupacion, g.clave, opciones),
    total: g.compromisos.length,
    terminadas: { n: g.terminadas, de: g.total },
    avance: g.avance,
    aparte: agrupacion === 'tipo' && g.clave === 'proactivo',
    sigue: false,
    compromisos: g.compromisos,
  }));
}
