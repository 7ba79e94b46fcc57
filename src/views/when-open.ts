/**
 * Content of a `details` that is made only once it is opened: sums, definitions and lists of a board
 * are thousands of elements that few readers ask for.
 */
import { nothing } from 'lit';
import { AsyncDirective, directive, type DirectiveResult } from 'lit/async-directive.js';
import type { ChildPart } from 'lit/directive.js';

class WhenOpen extends AsyncDirective {
  #details: HTMLDetailsElement | null = null;
  #content: () => unknown = () => nothing;

  render(content: () => unknown): unknown {
    return content();
  }

  override update(part: ChildPart, [content]: [() => unknown]): unknown {
    this.#content = content;
    if (!this.#details && part.parentNode instanceof HTMLDetailsElement) {
      this.#details = part.parentNode;
      this.#details.addEventListener('toggle', this.#toggled);
    }
    return this.#details?.open === false ? nothing : content();
  }

  protected override disconnected(): void {
    this.#details?.removeEventListener('toggle', this.#toggled);
  }

  protected override reconnected(): void {
    this.#details?.addEventListener('toggle', this.#toggled);
  }

  #toggled = (): void => {
    if (this.isConnected) this.setValue(this.#details?.open ? this.#content() : nothing);
  };
}

/** Draws `content()` while the `details` that it stands in is open; must be its direct child. */
export const whenOpen: (content: () => unknown) => DirectiveResult = directive(WhenOpen);
