/** What the views of a board remember while the page lives: columns, folds, the month in view. */
import type { ReactiveControllerHost } from 'lit';
import { WidthController } from '../../base/width-controller.js';
import { columnsFrom } from '../../views/board/table-columns.js';
import type { ViewMemory } from '../../views/board/memory.js';

/** What of it links and the page's own code can tell. */
export interface MemoryHost extends ReactiveControllerHost, HTMLElement {
  columnas: string | undefined;
  mes: string | undefined;
}

export class ViewController implements ViewMemory {
  #host: MemoryHost;
  #step: (kind: string) => void;
  /** The chosen columns, and the text that they were read from. */
  #columns: [text: string | undefined, set: ReadonlySet<string> | null] = [undefined, null];
  #limits = new Map<string, number>();
  #folds = new Map<string, boolean>();
  #width: WidthController | undefined;

  /** @param step told of what "back" will undo */
  constructor(host: MemoryHost, step: (kind: string) => void) {
    this.#host = host;
    this.#step = step;
  }

  get columnas(): ReadonlySet<string> | null {
    const { columnas } = this.#host;
    if (columnas !== this.#columns[0]) this.#columns = [columnas, columnsFrom(columnas)];
    return this.#columns[1];
  }

  get mes(): string | undefined {
    return this.#host.mes;
  }

  get em(): number {
    // Most boards never ask: they need no observer.
    this.#width ??= new WidthController(this.#host, () => undefined);
    return this.#width.em;
  }

  limite = (clave: string, parte: number): number => this.#limits.get(clave) ?? parte;

  abierto = (clave: string, alInicio = false): boolean => this.#folds.get(clave) ?? alInicio;

  onMore = (clave: string, parte: number): void => {
    this.#limits.set(clave, 2 * this.limite(clave, parte));
    this.#host.requestUpdate();
  };

  onOpen = (clave: string, abierto: boolean): void => {
    if (abierto === this.#folds.get(clave)) return;
    this.#folds.set(clave, abierto);
    this.#host.requestUpdate();
  };

  onColumns = (columnas: ReadonlySet<string> | null): void => {
    this.#host.columnas = columnas ? [...columnas].join('.') : undefined;
  };

  onMonth = (mes: string): void => {
    this.#step('mes');
    this.#host.mes = mes;
  };
}
