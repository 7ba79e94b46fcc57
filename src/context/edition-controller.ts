/** A second feed beside that of its host: an earlier edition, by address, text or object. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Falla } from '../feed/load-fault.js';
import type { Lectura } from '../feed/problems.js';
import { faultOfReading } from '../feed/load-fault.js';
import { feedUrl } from '../feed/load.js';
import { readGiven } from './read-given.js';
import { sourceOf, type Fuente, type Suscriptor } from './shared-source.js';

export interface EstadoDeEdicion {
  lectura: Lectura | null;
  falla: Falla | null;
  cargando: boolean;
}

const LOADING: EstadoDeEdicion = { lectura: null, falla: null, cargando: true };
const NO_END = (): void => undefined;

export class EditionController implements ReactiveController, Suscriptor {
  /** An earlier edition does not change: no copy of it is worth keeping. */
  readonly sinCache = true;
  #host: ReactiveControllerHost;
  #value: unknown;
  #source: Fuente | null = null;
  #leave: () => void = NO_END;
  #given: EstadoDeEdicion | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#value = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  sourceChanged(): void {
    this.#host.requestUpdate();
  }

  /** The edition that `value` names: a text that begins with `{` is the feed itself. Null for none. */
  read(value: unknown): EstadoDeEdicion | null {
    if (value !== this.#value) {
      this.#value = value;
      this.#stop();
      this.#start(value);
    }
    if (!this.#source) return this.#given;
    const { resultado, cargando } = this.#source;
    if (!resultado) return cargando ? LOADING : null;
    return { lectura: resultado.lectura, falla: resultado.falla, cargando: false };
  }

  #start(value: unknown): void {
    if (value === undefined || value === null || value === '') return;
    const address = typeof value === 'string' && !/^\s*\{/.test(value) ? value : null;
    if (address === null) {
      const lectura = readGiven(value);
      this.#given = { lectura, falla: faultOfReading(lectura), cargando: false };
      return;
    }
    const url = feedUrl(address, document.baseURI);
    if (!url) {
      this.#given = { lectura: null, falla: { codigo: 'direccion' }, cargando: false };
      return;
    }
    this.#source = sourceOf(url);
    this.#leave = this.#source.subscribe(this);
  }

  #stop(): void {
    this.#leave();
    this.#leave = NO_END;
    this.#source = null;
    this.#given = null;
  }
}
