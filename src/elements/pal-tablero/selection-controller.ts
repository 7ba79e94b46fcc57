/** Opening a commitment in place and coming back to where one was: focus, scroll, address. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { commitmentHref, PARAMETRO } from '../../views/commitment-link.js';
import { pushAddress } from './history.js';

export interface SelectionHost extends ReactiveControllerHost, HTMLElement {
  compromiso: string | undefined;
  enlace: string | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** True for an id that the plan in view has. */
  knows(id: string): boolean;
  /** The first place in the board, or in an element inside it, that the selector names. */
  opener(selector: string): HTMLElement | null;
}

/** The address of a page that tells all of the view, the open commitment too. */
export interface SelectionAddress {
  readonly activa: boolean;
  /** Called before a change that "back" undoes. */
  step: (kind: string) => void;
  addressOf: (compromiso?: string) => URL | null;
}

export class SelectionController implements ReactiveController {
  #host: SelectionHost;
  #changed: (id: string | null) => void;
  #address: SelectionAddress;
  /** Where the page stood when the commitment was opened. */
  #scroll: number | null = null;
  /** What had the focus then, however deep; elements of a section are kept and hold it still. */
  #opener: HTMLElement | null = null;
  /** Of which item in the view that was a name. */
  #item: string | undefined;

  /**
   * `changed` is called when the reader opened or closed a commitment. While `address` is active, it
   * tells the open commitment; else `enlace` does, with a parameter of its own.
   */
  constructor(
    host: SelectionHost,
    address: SelectionAddress,
    changed: (id: string | null) => void,
  ) {
    this.#host = host;
    this.#address = address;
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

  /** The address of a commitment: where `enlace` leads, or this page with the view as it is. */
  href(id: string): string | undefined {
    const { enlace } = this.#host;
    const own = enlace ? undefined : this.#address.addressOf(id)?.href;
    if (own !== undefined || enlace === undefined) return own;
    return commitmentHref(enlace || location.href, id, document.baseURI) ?? undefined;
  }

  /** The address of the board itself, where addresses are switched on. */
  backHref(): string | undefined {
    const own = this.#address.addressOf('')?.href;
    return own ?? (this.#host.enlace === undefined ? undefined : withoutParameter());
  }

  /** A click on a title: opens in place, unless it leads to another page or to a new tab. */
  open(id: string, event?: Event): void {
    const href = this.href(id);
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    if (href !== undefined && !isHere(href)) return;
    event?.preventDefault();
    if (href !== undefined && !this.#address.activa) pushAddress(href);
    this.#address.step('');
    this.#scroll = window.scrollY;
    this.#opener = focused(this.#host);
    this.#item = this.#opener?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    this.#host.compromiso = id;
    this.#changed(id);
    void this.#host.updateComplete.then(() => this.#focusPage());
  }

  /** Escape goes back from a commitment; a dialog has kept its own to itself. */
  onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.#host.compromiso !== undefined) this.close(event);
  };

  /** Back to the board, to the card that was open. */
  close(event?: Event): void {
    const id = this.#host.compromiso;
    event?.preventDefault();
    if (id === undefined) return;
    if (this.#addressed() !== null) pushAddress(withoutParameter());
    this.#address.step('');
    this.#host.compromiso = undefined;
    this.#changed(null);
    void this.#host.updateComplete.then(() => this.#return(id));
  }

  /** Back or forward led here from `before`: '' is the board. `y` is where the page stood here. */
  arrive(before: string, y: number | null): void {
    const id = this.#host.compromiso;
    this.#changed(id ?? null);
    this.#scroll = y ?? this.#scroll;
    void this.#host.updateComplete.then(() => {
      if (id === undefined) this.#return(before);
      else this.#focusPage();
    });
  }

  #focusPage(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('#titulo')?.focus({ preventScroll: true });
    if (this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView({ block: 'start' });
  }

  #return(id: string): void {
    const kept = this.#opener;
    const opener = kept?.isConnected && kept.dataset['abre'] === id ? kept : this.#openerOf(id);
    this.#opener = null;
    opener?.focus({ preventScroll: true });
    if (this.#scroll !== null) window.scrollTo({ top: this.#scroll, behavior: 'instant' });
    this.#scroll = null;
    const box = opener?.getBoundingClientRect();
    const seen = box && box.top >= 0 && box.bottom <= window.innerHeight;
    if (!seen) opener?.scrollIntoView({ block: 'center' });
  }

  /** A calendar names a commitment with each of its activities: the same one before any other. */
  #openerOf(id: string): HTMLElement | null {
    const name = `[data-abre="${CSS.escape(id)}"]`;
    const item = this.#item === undefined ? '' : `[data-id="${CSS.escape(this.#item)}"] ${name}`;
    return (item && this.#host.opener(item)) || this.#host.opener(name);
  }

  /** The commitment that the parameter of `enlace` names; null without one, or where it tells none. */
  #addressed(): string | null {
    if (this.#host.enlace === undefined || this.#address.activa) return null;
    return new URL(location.href).searchParams.get(PARAMETRO);
  }

  #onPopState = (): void => {
    if (this.#host.enlace === undefined || this.#address.activa) return;
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
