/** What the views of a board remember while the page lives: columns, folds, the month in view. */
import type { ReactiveControllerHost } from 'lit';
import { WidthController } from '../../base/width-controller.js';
import type { ViewMemory } from '../../views/board/memory.js';

export class ViewController implements ViewMemory {
  columnas: ReadonlySet<string> | null = null;
  mes: string | undefined;
  #host: ReactiveControllerHost & HTMLElement;
  #limits = new Map<string, number>();
  #folds = new Map<string, boolean>();
  #width: WidthController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
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
    this.columnas = columnas;
    this.#host.requestUpdate();
  };

  onMonth = (mes: string): void => {
    this.mes = mes;
    this.#host.requestUpdate();
  };
}
