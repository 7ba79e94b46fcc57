/** What the reader opened of a timeline: rows, months, and how much of each list is drawn. */
import type { ReactiveControllerHost } from 'lit';
import { opens } from '../../layout/lines.js';
import type { CompromisoDerivado } from '../../model/types.js';

export class RowsController {
  /** Ids of the opened commitments. */
  abiertos: ReadonlySet<string> = new Set();
  #host: ReactiveControllerHost;
  #months = new Set<string>();
  #limits = new Map<string, number>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  toggle(id: string): void {
    const next = new Set(this.abiertos);
    if (!next.delete(id)) next.add(id);
    this.#open(next);
  }

  /** The way to open every row, or to close all; undefined where one press on a row does it. */
  forAll(list: readonly CompromisoDerivado[]): {
    todos: boolean;
    onAll?: (abrir: boolean) => void;
  } {
    const ids = list.filter(opens).map(({ id }) => id);
    const todos = ids.every((id) => this.abiertos.has(id));
    if (ids.length < 2) return { todos };
    return { todos, onAll: (abrir) => this.#open(new Set(abrir ? ids : [])) };
  }

  #open(ids: ReadonlySet<string>): void {
    this.abiertos = ids;
    this.#host.requestUpdate();
  }

  /** How many items of a list are drawn. */
  limit = (clave: string, parte: number): number => this.#limits.get(clave) ?? parte;

  more = (clave: string, parte: number): void => {
    this.#limits.set(clave, 2 * this.limit(clave, parte));
    this.#host.requestUpdate();
  };

  hasMonth = (clave: string): boolean => this.#months.has(clave);

  openMonth = (clave: string): void => {
    this.#months.add(clave);
    this.#host.requestUpdate();
  };
}
