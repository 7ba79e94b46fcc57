/** Width of the host in em of its own type, measured before the first drawing and kept true. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Width taken while the host has no box at all (a closed tab, a hidden panel). */
const UNKNOWN = 64;

export class WidthController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #changed: () => void;
  #observer: ResizeObserver | undefined;
  #em = 0;
  #rule: HTMLElement | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get em(): number {
    if (this.#em === 0) this.#em = this.#measure(this.#host.getBoundingClientRect().width);
    return this.#em || UNKNOWN;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      const em = this.#measure(this.#host.getBoundingClientRect().width);
      // A whole em decides nothing but names on an axis; less would redraw with every pixel.
      if (em === 0 || Math.floor(em) === Math.floor(this.#em)) return;
      this.#em = em;
      this.#changed();
      // In the next frame: a new height inside the callback raises "ResizeObserver loop" on the page.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.#host.requestUpdate();
      });
    });
    this.#observer.observe(this.#host);
    // Larger type in a box of the same width is a narrower box.
    this.#observer.observe(this.#ruler());
  }

  /** One em wide, seen by nobody. */
  #ruler(): HTMLElement {
    if (!this.#rule) {
      this.#rule = document.createElement('span');
      this.#rule.className = 'vara';
      this.#host.shadowRoot?.append(this.#rule);
    }
    return this.#rule;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #measure(px: number): number {
    return px / (parseFloat(getComputedStyle(this.#host).fontSize) || 16);
  }
}
