/** The host page prints the whole table, whatever the reader sees: drawn before the print starts. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PrintController implements ReactiveController {
  /** True while the page is being printed. */
  activo = false;
  #redraw: () => void;

  /** `redraw` must draw at once: the browser does not wait for a promise. */
  constructor(host: ReactiveControllerHost, redraw: () => void) {
    this.#redraw = redraw;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#before);
    window.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#before);
    window.removeEventListener('afterprint', this.#after);
    this.activo = false;
  }

  #before = (): void => this.#set(true);
  #after = (): void => this.#set(false);

  #set(activo: boolean): void {
    this.activo = activo;
    this.#redraw();
  }
}
