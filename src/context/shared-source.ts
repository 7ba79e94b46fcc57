/**
 * One source per address and page, however many elements name it: they share its load, its reading
 * and its saved copy. It lives as long as an element is interested.
 */
import type { Falla } from '../feed/load-fault.js';
import type { Lectura } from '../feed/problems.js';
import { faultOfReading } from '../feed/load-fault.js';
import { loadFeed, type LoadOptions } from '../feed/load.js';
import { parseFeed } from '../feed/parse.js';
import { clock } from './clock.js';
import { sha256Of } from '../feed/digest.js';
import { onReturn } from './on-return.js';
import { forget, readSaved, save } from './saved-copy.js';

/** What a finished load left. A new object for every load. */
export interface Resultado {
  lectura: Lectura | null;
  /** When the data were read, in milliseconds since 1970; null without data. */
  fecha: number | null;
  /** The data come from Cache Storage, not from this page's own loads. */
  guardada: boolean;
  falla: Falla | null;
}

export interface Suscriptor {
  /** Wants no copy in storage: neither written nor read. */
  readonly sinCache: boolean;
  /** A load began or ended. */
  sourceChanged(): void;
}

/** The part that another copy of the script may use: its shape is fixed by the name of the map. */
export interface Fuente {
  readonly cargando: boolean;
  readonly resultado: Resultado | null;
  /** Starts the first load. @returns the function that ends the interest */
  subscribe(subscriber: Suscriptor): () => void;
  /** Starts a load unless one is under way. */
  reload(): void;
  /** SHA-256 of the bytes that `resultado` was read from; null without them. Older copies lack it. */
  huella?(): Promise<string | null>;
}

/** How every address is loaded; empty but in tests, which need shorter waits. */
export const loadDefaults: LoadOptions = {};

/** A tab that comes back asks again, but not more often than this. */
const ENTRE_REVISIONES = 5 * 60_000;
/** An element that joins shortly after a failure shares it. */
const FALLA_RECIENTE = 30_000;
const PASAJERAS: readonly string[] = ['red', 'tiempo', 'cortado'];

/** Two copies of the script meet here. A change of `Fuente` or of `Lectura` needs a new name. */
const KEY = Symbol.for('pal.cargas.1');

function sources(): Map<string, Fuente> {
  const holder = globalThis as { [KEY]?: Map<string, Fuente> };
  return (holder[KEY] ??= new Map<string, Fuente>());
}

/** The source of an address on this page. */
export function sourceOf(url: URL): Fuente {
  const known = sources().get(url.href);
  if (known) return known;
  const source = new FuenteCompartida(url);
  sources().set(url.href, source);
  return source;
}

function sameBytes(a: Uint8Array | null, b: Uint8Array): boolean {
  return a !== null && a.length === b.length && a.every((byte, at) => byte === b[at]);
}

class FuenteCompartida implements Fuente {
  resultado: Resultado | null = null;
  #url: URL;
  #subscribers = new Set<Suscriptor>();
  #control: AbortController | null = null;
  #stopWatching: (() => void) | null = null;
  #bytes: Uint8Array | null = null;
  #asked = -Infinity;

  constructor(url: URL) {
    this.#url = url;
  }

  get cargando(): boolean {
    return this.#control !== null;
  }

  subscribe(subscriber: Suscriptor): () => void {
    this.#subscribers.add(subscriber);
    this.#stopWatching ??= onReturn((regreso) => this.#onReturn(regreso));
    const stale = clock.now() - this.#asked > FALLA_RECIENTE;
    if (!this.resultado || (!this.resultado.lectura?.feed && stale)) this.reload();
    return () => {
      this.#subscribers.delete(subscriber);
      // Later, because an element that is moved leaves and comes back in one go.
      setTimeout(() => this.#releaseIfUnused());
    };
  }

  reload(): void {
    if (this.#control) return;
    this.#control = new AbortController();
    this.#asked = clock.now();
    void this.#load(this.#control.signal);
    this.#notify();
  }

  huella(): Promise<string | null> {
    return this.#bytes ? sha256Of(this.#bytes) : Promise.resolve(null);
  }

  async #load(signal: AbortSignal): Promise<void> {
    const carga = await loadFeed(this.#url, { ...loadDefaults, signal });
    if (!carga) return;
    const resultado = carga.bytes
      ? await this.#read(carga.bytes)
      : await this.#fallBack(carga.falla);
    if (signal.aborted) return;
    this.resultado = resultado;
    this.#control = null;
    this.#notify();
  }

  /** Data that are byte for byte those before keep their reading, so that nothing is drawn anew. */
  async #read(bytes: Uint8Array): Promise<Resultado> {
    const fecha = clock.now();
    const before = this.resultado?.lectura;
    const lectura =
      before && sameBytes(this.#bytes, bytes) ? before : parseFeed(bytes, { ahora: fecha });
    const falla = faultOfReading(lectura);
    if (falla) return this.#fallBack(falla, lectura);
    this.#bytes = bytes;
    if (this.#mayStore) void save(this.#url, { bytes, fecha });
    else void forget(this.#url);
    return { lectura, fecha, guardada: false, falla: null };
  }

  /** After a failure: the data of this page, else the saved copy, else what was wrong with the text. */
  async #fallBack(falla: Falla, unreadable: Lectura | null = null): Promise<Resultado> {
    if (this.resultado?.lectura?.feed) return { ...this.resultado, falla };
    const copia = this.#mayStore ? await readSaved(this.#url) : null;
    const lectura = copia && parseFeed(copia.bytes, { ahora: clock.now() });
    if (copia && lectura?.feed) {
      this.#bytes = copia.bytes;
      return { lectura, fecha: copia.fecha, guardada: true, falla };
    }
    if (copia) void forget(this.#url);
    return { lectura: unreadable, fecha: null, guardada: false, falla };
  }

  get #mayStore(): boolean {
    return [...this.#subscribers].some(({ sinCache }) => !sinCache);
  }

  #onReturn(regreso: 'visible' | 'en_linea'): void {
    const falla = this.resultado?.falla?.codigo ?? '';
    const due =
      regreso === 'en_linea'
        ? PASAJERAS.includes(falla)
        : clock.now() - this.#asked > ENTRE_REVISIONES;
    if (due) this.reload();
  }

  #notify(): void {
    for (const subscriber of [...this.#subscribers]) subscriber.sourceChanged();
  }

  #releaseIfUnused(): void {
    if (this.#subscribers.size > 0) return;
    this.#control?.abort();
    this.#control = null;
    this.#stopWatching?.();
    this.#stopWatching = null;
    if (sources().get(this.#url.href) === this) sources().delete(this.#url.href);
  }
}
