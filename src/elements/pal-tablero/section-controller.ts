/** The elements of the exercise inside the board: which have data, made when first shown, kept. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../../feed/types.js';
import { partsWithData, type Parte } from '../../model/sections.js';
import type { PlanDerivado } from '../../model/types.js';
import type { Seccion, SectionsShown } from '../../views/board/sections.js';

/** Tags of each section in the order of their reading; the page may have any of them, or none. */
const TAGS: Readonly<Partial<Record<Seccion, Readonly<Record<string, Parte>>>>> = {
  ejercicio: {
    'pal-ruta': 'ruta',
    'pal-declaracion': 'declaracion',
    'pal-secretariado': 'secretariado',
    'pal-mesas': 'mesas',
  },
  tiempo: { 'avance-curva': 'curva', 'avance-matriz': 'matriz', 'pal-cambios': 'cambios' },
  voces: { 'pal-posturas': 'posturas', 'pal-evaluacion': 'evaluacion', 'creas-perfil': 'creas' },
  evidencia: { 'evidencia-lista': 'evidencia' },
};

/** Boards on the page, told when a tag is defined. A promise for each would keep them for ever. */
const boards = new Set<() => void>();
let isWaiting = false;

function waitForTags(): void {
  if (isWaiting) return;
  isWaiting = true;
  const tags = Object.values(TAGS).flatMap((list) => Object.keys(list));
  for (const tag of tags.filter((name) => !customElements.get(name))) {
    void customElements.whenDefined(tag).then(() => {
      for (const tell of boards) tell();
    });
  }
}

/** Detalle de `pal-seccion`. */
export interface DetalleSeccion {
  seccion: Seccion;
}

export interface SectionAsked {
  feed: Feed;
  plan: PlanDerivado | null;
  /** As the page or the reader asked; any other word is the first that there is. */
  seccion: string;
  /** Level of the headings of the elements. */
  level: number;
}

type Nested = HTMLElement & { nivelTitulo?: number };

export class SectionController implements ReactiveController {
  #host: ReactiveControllerHost;
  #chosen: (seccion: Seccion) => void;
  #made = new Map<string, Nested>();
  #key: readonly unknown[] = [];
  #parts: ReadonlySet<Parte> = new Set();
  #shown: readonly Seccion[] = [];

  /** `chosen` is called when the reader chose a section. */
  constructor(host: ReactiveControllerHost, chosen: (seccion: Seccion) => void) {
    this.#host = host;
    this.#chosen = chosen;
    host.addController(this);
  }

  hostConnected(): void {
    boards.add(this.#defined);
    waitForTags();
  }

  hostDisconnected(): void {
    boards.delete(this.#defined);
  }

  /** What to show; null when the page has no tag that the feed has data for: the plan stands alone. */
  show({ feed, plan, seccion, level }: SectionAsked): SectionsShown | null {
    this.#look(feed, plan);
    const tags = new Map(Object.entries(TAGS).map(([name, list]) => [name, this.#drawn(list)]));
    const withData = [...tags].filter(([, list]) => list.length > 0).map(([name]) => name);
    const hasPlan = (plan?.compromisos.length ?? 0) > 0;
    const secciones = (hasPlan ? ['plan', ...withData] : withData) as Seccion[];
    this.#shown = withData.length === 0 ? [] : secciones;
    if (withData.length === 0) return null;
    const shown = this.inView(seccion);
    const partes = (tags.get(shown) ?? []).map(([tag, parte]) => ({
      parte,
      elemento: this.#element(tag, level),
    }));
    return { seccion: shown, secciones, partes, onSection: this.#chosen };
  }

  /** Of the sections last shown, the one that an asked-for name leads to. */
  inView(seccion: string): Seccion {
    return this.#shown.find((s) => s === seccion) ?? this.#shown[0] ?? (seccion as Seccion);
  }

  /** The place of a name in an element of a section, where a reader who comes back goes on. */
  opener(selector: string): HTMLElement | null {
    for (const element of this.#made.values()) {
      const found = element.isConnected && element.shadowRoot?.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    return null;
  }

  #defined = (): void => this.#host.requestUpdate();

  #look(feed: Feed, plan: PlanDerivado | null): void {
    if (this.#key[0] === feed && this.#key[1] === plan) return;
    this.#key = [feed, plan];
    this.#parts = partsWithData(feed, plan);
  }

  #drawn(list: Readonly<Record<string, Parte>>): [tag: string, parte: Parte][] {
    return Object.entries(list).filter(
      ([tag, parte]) => customElements.get(tag) && this.#parts.has(parte),
    );
  }

  #element(tag: string, level: number): Nested {
    let element = this.#made.get(tag);
    if (!element) {
      element = document.createElement(tag);
      element.className = 'parte';
      this.#made.set(tag, element);
    }
    element.nivelTitulo = level;
    return element;
  }
}
