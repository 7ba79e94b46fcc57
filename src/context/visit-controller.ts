/** Keeps what its host shows once a reader has it in sight, and says what was seen the visit before. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Vistos } from '../model/visit.js';
import { clock } from './clock.js';
import { hasStorage, forgetVisit, keepVisit, lastVisit, type Visita } from './last-visit.js';

export interface EstadoDeVisita {
  /** The visit before; null at the first one. */
  anterior: Visita | null;
  /** The reader has just had it forgotten. */
  olvidada: boolean;
}

export class VisitController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #observer: IntersectionObserver | undefined;
  #inSight = false;
  #key: string | undefined;
  #state: EstadoDeVisita | null = null;
  #vistos: Vistos | null = null;
  #kept: Vistos | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => {
      this.#inSight = entries.some((entry) => entry.isIntersecting);
      this.#keep();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#inSight = false;
  }

  /**
   * The visit before, of the address `key`, and takes note of what is shown now; null where nothing
   * can be kept, or may be (`key` undefined, nothing to keep).
   */
  see(key: string | undefined, vistos: Vistos | null): EstadoDeVisita | null {
    if (key === undefined || vistos === null) return null;
    if (key !== this.#key) {
      this.#key = key;
      this.#kept = null;
      this.#state = hasStorage()
        ? { anterior: lastVisit(key, clock.now()), olvidada: false }
        : null;
    }
    this.#vistos = vistos;
    this.#keep();
    return this.#state;
  }

  /** Drops what was kept, and keeps nothing more until the page is opened again. */
  forget(): void {
    if (this.#key === undefined || !this.#state) return;
    forgetVisit(this.#key);
    this.#state = { anterior: null, olvidada: true };
    this.#host.requestUpdate();
  }

  #keep(): void {
    if (!this.#inSight || !this.#state || this.#state.olvidada) return;
    if (this.#vistos === null || this.#vistos === this.#kept) return;
    this.#kept = this.#vistos;
    if (keepVisit(this.#key!, this.#vistos, clock.now())) return;
    // Full: nothing is kept, so nothing may say that it is.
    this.#state = null;
    this.#host.requestUpdate();
  }
}
