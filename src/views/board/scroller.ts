/**
 * A table's box scrolls sideways only while the table is wider: else its head can stick to the top
 * of the page, which no box that scrolls lets it do.
 */
import { nothing } from 'lit';
import { AsyncDirective, directive, type DirectiveResult } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';

class Scroller extends AsyncDirective {
  #box: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  render(): unknown {
    return nothing;
  }

  override update(part: ElementPart): unknown {
    this.#box = part.element as HTMLElement;
    this.#watch();
    return nothing;
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#observer = undefined;
  }

  protected override reconnected(): void {
    this.#watch();
  }

  #watch(): void {
    const box = this.#box;
    if (this.#observer || !box || !this.isConnected) return;
    const table = box.firstElementChild as HTMLElement;
    const fit = (): void => {
      // Measured as it would fit: a table that does not has wider columns.
      box.classList.add('cabe');
      box.classList.toggle('cabe', table.scrollWidth <= box.clientWidth);
    };
    this.#observer = new ResizeObserver(() => {
      // In the next frame: a new size inside the callback raises "ResizeObserver loop" on the page.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(fit);
    });
    this.#observer.observe(box);
    this.#observer.observe(table);
  }
}

/** Marks the box with the class `cabe` while its table fits. */
export const scroller: () => DirectiveResult = directive(Scroller);
