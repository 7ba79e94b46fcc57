/**
 * Windowing of a long list: which lines stand near the eye, from the page's own scroll. Off below a
 * limit, so that a usual plan is whole in the page, and off while printing.
 */
import type { LitElement, ReactiveController } from 'lit';
import { placeWindow, type Ventana } from '../../layout/window.js';

export interface WindowSource {
  /** Ids of the lines, top to bottom. */
  ids: readonly string[];
  /** Windowing is asked for. */
  activa: boolean;
}

/** Height of a line that was never drawn, in px: a title of two lines. */
const GUESS = 56;
/** Lines measured before their mean replaces the guess. */
const ENOUGH = 10;
/** Lines drawn before the list's place is known. */
const FIRST = 30;

export class WindowController implements ReactiveController {
  #host: LitElement;
  #source: () => WindowSource;
  #print: () => void;
  #heights = new Map<string, number>();
  /** Guess for lines never drawn; kept once taken, or the list would shift under the reader. */
  #mean = 0;
  #ventana: Ventana | undefined;
  #printing = false;
  #frame = 0;

  /** @param print draws the whole list at once, before the browser takes its picture */
  constructor(host: LitElement, source: () => WindowSource, print: () => void) {
    this.#host = host;
    this.#source = source;
    this.#print = print;
    host.addController(this);
  }

  /** The lines to draw; undefined: all. */
  get ventana(): Ventana | undefined {
    const { ids, activa } = this.#source();
    if (!activa || this.#printing) return undefined;
    const first = { desde: 0, hasta: Math.min(FIRST, ids.length), arriba: 0, abajo: 0 };
    this.#ventana = this.#place() ?? first;
    return this.#ventana;
  }

  /** True while the browser takes its picture for paper. */
  get imprime(): boolean {
    return this.#printing;
  }

  /** Forgets the measured heights: the width changed, so every title wraps anew. */
  reset(): void {
    this.#heights.clear();
    this.#mean = 0;
  }

  hostConnected(): void {
    addEventListener('scroll', this.#onScroll, { passive: true, capture: true });
    addEventListener('resize', this.#onScroll, { passive: true });
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#onScroll, { capture: true });
    removeEventListener('resize', this.#onScroll);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    if (!this.#source().activa || this.#printing) return;
    this.#measure();
    this.#onScroll();
  }

  #list(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.filas');
  }

  #measure(): void {
    for (const row of this.#list()?.children ?? []) {
      const id = (row as HTMLElement).dataset['linea'];
      const height = row.getBoundingClientRect().height;
      if (id === undefined || height === 0) continue;
      this.#heights.set(id, height);
    }
    if (this.#mean > 0 || this.#heights.size < ENOUGH) return;
    const sum = [...this.#heights.values()].reduce((a, b) => a + b, 0);
    this.#mean = sum / this.#heights.size;
  }

  #place(): Ventana | undefined {
    const list = this.#list();
    if (!list?.isConnected) return undefined;
    const { ids } = this.#source();
    const guess = this.#mean || GUESS;
    const height = (i: number): number => this.#heights.get(ids[i]!) ?? guess;
    const { top } = list.getBoundingClientRect();
    return placeWindow(ids.length, height, -top, innerHeight, innerHeight / 2);
  }

  #onScroll = (): void => {
    if (this.#frame !== 0 || this.#printing || !this.#source().activa) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const next = this.#place();
      const now = this.#ventana;
      if (!next || (next.desde === now?.desde && next.hasta === now.hasta)) return;
      this.#host.requestUpdate();
    });
  };

  #onPrint = (event: Event): void => {
    this.#printing = event.type === 'beforeprint';
    this.#print();
  };
}
