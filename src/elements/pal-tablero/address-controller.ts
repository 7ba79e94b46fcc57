/** The state of the view in the address of the page: read when it comes, written when the reader acts. */
import type { ReactiveController } from 'lit';
import type { Dia } from '../../feed/civil-date.js';
import type { EstadoDeVista } from '../../model/address.js';
import type { PlanDerivado } from '../../model/types.js';
import type { FilterController } from './filter-controller.js';
import { notePlace, placeOf, pushAddress, replaceAddress } from './history.js';
import { OwnAddress, prefixOf } from './own-address.js';
import type { SectionController } from './section-controller.js';
import type { SelectionAddress, SelectionHost } from './selection-controller.js';
import { setState, stateAsSet, stateShown, type ViewHost } from './view-state.js';

/** Safari lets an address change 100 times in 30 seconds; in milliseconds. */
const PAUSE = 400;
const ACTS = ['input', 'change', 'click', 'keydown'];

export interface AddressHost extends SelectionHost, ViewHost {
  direccion: string | boolean | undefined;
}

export interface AddressParts {
  filtro: FilterController;
  secciones: SectionController;
  /** The plan in view, null for an exercise without one; undefined while there are no data. */
  plan: () => PlanDerivado | null | undefined;
  hoy: () => Dia;
  /** Called when back or forward changed the view, with where the page stood there before. */
  returned: (before: EstadoDeVista, y: number | null) => void;
}

export class AddressController implements ReactiveController, SelectionAddress {
  #host: AddressHost;
  #parts: AddressParts;
  /** Null while nothing of the address is ours. */
  #own: OwnAddress | null = null;
  /** As the page set the board up: what an address that tells nothing stands for. */
  #initial: EstadoDeVista = {};
  #arrived = false;
  /** The page of a long list that an address tells, until the board has taken its other members. */
  #pagina: number | null = null;
  #shown: EstadoDeVista | null | undefined;
  /** What the address told when it was last read or written. */
  #address = '';
  /** What was shown then; null until the board has drawn it. */
  #told: string | null = null;
  /** The reader did something: from then on the address follows the view, however it changes. */
  #touched = false;
  #step: { kind: string; y: number } | null = null;
  /** The last step, and when it was drawn; a section may take long. */
  #pushed = { kind: '', time: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: AddressHost, parts: AddressParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot;
    for (const type of ACTS) root.addEventListener(type, this.#onAct, true);
    window.addEventListener('popstate', this.#onPopState);
    this.#begin();
  }

  hostDisconnected(): void {
    const root = this.#host.renderRoot;
    for (const type of ACTS) root.removeEventListener(type, this.#onAct, true);
    window.removeEventListener('popstate', this.#onPopState);
    this.#end();
  }

  /** A step is written before its change is drawn: the browser notes where the page stood. */
  hostUpdate(): void {
    if (prefixOf(this.#host.direccion) !== (this.#own?.prefix ?? null)) {
      this.#end();
      // The elements inside were told of the plan before this update.
      if (this.#begin()) void this.#host.updateComplete.then(() => this.#host.requestUpdate());
    }
    if (this.#pagina !== null) this.#parts.filtro.pagina = this.#pagina;
    this.#pagina = null;
    this.#shown = undefined;
    if (this.#step) this.#push(this.#step);
    this.#step = null;
  }

  hostUpdated(): void {
    this.#shown = undefined;
    if (this.#isNews()) {
      if (this.#touched) this.#replaceSoon();
      this.#told = this.#key();
    }
    if (!this.#touched && !this.#arrived) this.#initial = stateAsSet(this.#host);
  }

  /** True while the address of the page tells this board's view. */
  get activa(): boolean {
    return this.#own !== null;
  }

  /** The reader does what "back" will undo; the change itself follows at once. */
  step(kind: string): void {
    if (!this.#own) return;
    if (this.#timer !== undefined) this.#save();
    this.#touched = true;
    this.#step = { kind, y: window.scrollY };
    // The update is a microtask; a step that changed nothing is over by then.
    setTimeout(() => {
      this.#step = null;
      this.#pushed.time = performance.now();
    });
  }

  /** A link to exactly what is shown, or to that with a commitment open ('': none); null without. */
  addressOf(compromiso?: string): URL | null {
    const now = this.#now();
    if (!this.#own || !now) return null;
    return new URL(this.#own.write(compromiso === undefined ? now : { ...now, compromiso }));
  }

  #onAct = (): void => {
    this.#touched = true;
  };

  #onPopState = (event: PopStateEvent): void => {
    const state = this.#own?.read();
    // An anchor of the page, or the step of another board.
    if (!this.#own || !state || this.#own.key(state) === this.#address) return;
    const before = this.#now();
    this.#forget();
    this.#apply(this.#own, state);
    if (before) this.#parts.returned(before, placeOf(event.state));
  };

  /** @returns true when the address told something */
  #begin(): boolean {
    const prefix = prefixOf(this.#host.direccion);
    if (prefix === null) return false;
    const own = OwnAddress.take(prefix, () => typeof this.#host.enlace === 'string');
    if (!own) return false;
    this.#own = own;
    this.#initial = stateAsSet(this.#host);
    const state = own.read();
    this.#arrived = Object.keys(state).length > 0;
    if (this.#arrived) this.#apply(own, state);
    return this.#arrived;
  }

  #end(): void {
    this.#forget();
    this.#own?.leave();
    this.#own = this.#told = this.#step = null;
    this.#touched = false;
  }

  #apply(own: OwnAddress, state: EstadoDeVista): void {
    const all = { ...this.#initial, ...state };
    this.#address = own.key(state);
    this.#told = null;
    setState(this.#host, all);
    this.#pagina = (all.pagina ?? 1) - 1;
    this.#host.requestUpdate();
  }

  /** Computed once between two updates: every card asks for it. */
  #now(): EstadoDeVista | null {
    if (this.#shown !== undefined) return this.#shown;
    const { plan: planOf, hoy, secciones, filtro } = this.#parts;
    const plan = planOf();
    if (plan === undefined) return (this.#shown = null);
    const seccion = secciones.inView(this.#host.seccion);
    return (this.#shown = stateShown(this.#host, plan, hoy(), seccion, filtro.pagina));
  }

  #key(): string | null {
    const now = this.#now();
    return now && this.#own ? this.#own.key(now) : null;
  }

  /** True when the address does not tell what is shown. */
  #isNews(): boolean {
    const key = this.#key();
    if (key === null) return false;
    this.#told ??= key;
    return key !== this.#told;
  }

  /** Steps of one kind in a row, as the arrows make among tabs, are one. */
  #push({ kind, y }: { kind: string; y: number }): void {
    if (!this.#isNews()) return;
    const last = this.#pushed;
    const isOne = kind !== '' && kind === last.kind && performance.now() - last.time < PAUSE;
    this.#pushed = { kind, time: Infinity };
    if (!isOne) notePlace(y);
    this.#save(isOne ? replaceAddress : pushAddress);
  }

  #replaceSoon(): void {
    const { pathname } = location;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // On another page of the host's router the board is about to go.
      if (location.pathname === pathname) this.#save();
      else this.#forget();
    }, PAUSE);
  }

  #save(write = replaceAddress): void {
    const now = this.#now();
    this.#forget();
    if (!now || !this.#own) return;
    write(this.#own.write(now));
    this.#address = this.#told = this.#own.key(now);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
