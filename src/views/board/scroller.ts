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
    this.#observer = undefined;
  }

  protected override reconnected(): void {
    this.#watch();
  }

  #watch(): void {
    const box = this.#box;
    if (this.#observer || !box || !this.isConnected) return;
    this.#observer = new ResizeObserver(() => {
      const table = box.firstElementChild as HTMLElement | null;
      box.classList.toggle('cabe', table !== null && table.scrollWidth <= box.clientWidth);
    });
    this.#observer.observe(box);
    const table = box.firstElementChild;
    if (table) this.#observer.observe(table);
    else
      requestAnimationFrame(
        () => box.firstElementChild && this.#observer?.observe(box.firstElementChild),
      );
  }
}

/** Marks the box with the class `cabe` while its table fits. */
export const scroller: () => DirectiveResult = directive(Scroller);
