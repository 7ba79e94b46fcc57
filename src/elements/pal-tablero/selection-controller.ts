/** Opening a commitment in place and coming back to where one was: focus, scroll, address. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { commitmentHref, PARAMETRO } from '../../views/commitment-link.js';

export interface SelectionHost extends ReactiveControllerHost, HTMLElement {
  compromiso: string | undefined;
  enlace: string | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** True for an id that the plan in view has. */
  knows(id: string): boolean;
  /** The first place in the board, or in an element inside it, that the selector names. */
  opener(selector: string): HTMLElement | null;
}

export class SelectionController implements ReactiveController {
  #host: SelectionHost;
  #changed: (id: string | null) => void;
  /** Where the page stood when the commitment was opened. */
  #scroll: number | null = null;
  /** What had the focus then, however deep; elements of a section are kept and hold it still. */
  #opener: HTMLElement | null = null;

  /** `changed` is called when the reader opened or closed a commitment. */
  constructor(host: SelectionHost, changed: (id: string | null) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onPopState);
    const id = this.#addressed();
    if (id !== null && this.#host.compromiso === undefined) this.#host.compromiso = id;
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onPopState);
  }

  /** The address of a commitment, when the portal switched addresses on with `enlace`. */
  href(id: string): string | undefined {
    const { enlace } = this.#host;
    if (enlace === undefined) return undefined;
    return commitmentHref(enlace || location.href, id, document.baseURI) ?? undefined;
  }

  /** The address of the board itself, where addresses are switched on. */
  backHref(): string | undefined {
    return this.#host.enlace === undefined ? undefined : withoutParameter();
  }

  /** A click on a title: opens in place, unless it leads to another page or to a new tab. */
  open(id: string, event?: Event): void {
    const href = this.href(id);
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    if (href !== undefined && !isHere(href)) return;
    event?.preventDefault();
    if (href !== undefined) history.pushState(history.state, '', href);
    this.#scroll = window.scrollY;
    this.#opener = focused(this.#host);
    this.#host.compromiso = id;
    this.#changed(id);
    void this.#host.updateComplete.then(() => this.#focusPage());
  }

  /** Back to the board, to the card that was open. */
  close(event?: Event): void {
    const id = this.#host.compromiso;
    event?.preventDefault();
    if (id === undefined) return;
    if (this.#addressed() !== null) history.pushState(history.state, '', withoutParameter());
    this.#host.compromiso = undefined;
    this.#changed(null);
    void this.#host.updateComplete.then(() => this.#return(id));
  }

  #focusPage(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('#titulo')?.focus({ preventScroll: true });
    if (this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView({ block: 'start' });
  }

  #return(id: string): void {
    const kept = this.#opener;
    const opener =
      kept?.isConnected && kept.dataset['abre'] === id
        ? kept
        : this.#host.opener(`[data-abre="${CSS.escape(id)}"]`);
    this.#opener = null;
    opener?.focus({ preventScroll: true });
    if (this.#scroll !== null) window.scrollTo({ top: this.#scroll, behavior: 'instant' });
    this.#scroll = null;
    const box = opener?.getBoundingClientRect();
    const seen = box && box.top >= 0 && box.bottom <= window.innerHeight;
    if (!seen) opener?.scrollIntoView({ block: 'center' });
  }

  /** The commitment that the page's address names; null without one, or without `enlace`. */
  #addressed(): string | null {
    if (this.#host.enlace === undefined) return null;
    return new URL(location.href).searchParams.get(PARAMETRO);
  }

  #onPopState = (): void => {
    if (this.#host.enlace === undefined) return;
    const id = this.#addressed();
    const before = this.#host.compromiso;
    if (id === (before ?? null) || (id !== null && !this.#host.knows(id))) return;
    this.#host.compromiso = id ?? undefined;
    this.#changed(id);
    void this.#host.updateComplete.then(() => {
      if (id !== null) this.#focusPage();
      else if (before !== undefined) this.#return(before);
    });
  };
}

function focused(host: HTMLElement): HTMLElement | null {
  let at = host.shadowRoot?.activeElement ?? null;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement | null;
}

function isHere(href: string): boolean {
  const url = new URL(href);
  return url.origin === location.origin && url.pathname === location.pathname;
}

function withoutParameter(): string {
  const url = new URL(location.href);
  url.searchParams.delete(PARAMETRO);
  return url.href;
}
