/**
 * How an element gets its feed: `.feed` property → inline JSON child → `src` → nearest ancestor.
 * It keeps the state, fires exactly one terminal event a load and settles `listo` with it. A load
 * that is superseded, or cut by a disconnection, fires none.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CodigoFalla, Falla } from '../feed/load-fault.js';
import type { Estado, FeedProvided, FeedState } from './feed-context.js';
import type { Fuente, Resultado, Suscriptor } from './shared-source.js';
import { faultOfReading } from '../feed/load-fault.js';
import { feedUrl } from '../feed/load.js';
import { sha256Of } from '../feed/digest.js';
import { estadoOf, INICIAL } from './feed-context.js';
import { inlineText, watchInline } from './inline-source.js';
import { followOuterFeed } from './outer-feed.js';
import { readGiven } from './read-given.js';
import { Settling } from './settling.js';
import { sourceOf } from './shared-source.js';

export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | undefined;
  readonly feed: unknown;
  readonly sinCache: boolean;
  /** Called once a load, when what it led to is drawn. */
  loadEnded(): void;
}

type Origin =
  | { kind: 'given'; value: unknown }
  | { kind: 'inline'; value: string }
  | { kind: 'src'; value: string }
  | { kind: 'outer'; value: null };

/** A page may hand over its feed late; after this many milliseconds without any source we say so. */
const SIN_DATOS_TRAS = 10_000;

const NO_END = (): void => undefined;

export class FeedController implements ReactiveController, Suscriptor {
  #host: FeedHost;
  #state: FeedState = INICIAL;
  #origin: Origin | null = null;
  #source: Fuente | null = null;
  #delivered: Resultado | null = null;
  #outer: FeedProvided | null = null;
  #leave: () => void = NO_END;
  #stopInline: () => void = NO_END;
  #giveUp: ReturnType<typeof setTimeout> | undefined;
  #settling = new Settling<Estado>();

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): FeedState {
    return this.#state;
  }

  /** The ancestor's offer, while the feed is the ancestor's. */
  get outer(): FeedProvided | null {
    return this.#outer;
  }

  get listo(): Promise<Estado> {
    return this.#settling.promise;
  }

  get sinCache(): boolean {
    return this.#host.sinCache;
  }

  hostConnected(): void {
    this.#stopInline = watchInline(this.#host, () => this.refresh());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopInline();
    this.#leaveSource();
    // A load that was cut begins anew on return; what was told already is not told again.
    if (!this.#settling.settled) this.#delivered = null;
    const kept = this.#origin?.kind === 'given' || this.#origin?.kind === 'inline';
    if (!kept || !this.#settling.settled) this.#origin = null;
    this.#settling.supersede();
  }

  /** Looks where the feed comes from now, and starts a load when that changed. */
  refresh(): void {
    if (!this.#host.isConnected) return;
    const origin = this.#findOrigin();
    const same = this.#origin?.kind === origin.kind && this.#origin.value === origin.value;
    if (same) return;
    this.#leaveSource();
    this.#origin = origin;
    this.#start(origin);
  }

  /** Loads again from the same place. */
  reload(): Promise<Estado> {
    this.refresh();
    if (this.#source) this.#source.reload();
    else if (this.#outer) return this.#outer.reload();
    else if (this.#origin && this.#origin.kind !== 'outer') this.#start(this.#origin);
    return this.listo;
  }

  /**
   * SHA-256 of the bytes, or of the text in UTF-8, that the feed was read from; null when the page
   * handed over a finished object, or where the browser offers none.
   */
  huella(): Promise<string | null> {
    const value = this.#origin?.value;
    if (this.#source?.huella) return this.#source.huella();
    if (this.#outer?.huella) return this.#outer.huella();
    const raw = typeof value === 'string' || value instanceof Uint8Array;
    return raw && this.#origin?.kind !== 'src' ? sha256Of(value) : Promise.resolve(null);
  }

  /** Something failed after the data had arrived. */
  fail(falla: Falla): void {
    this.#set({ ...this.#state, estado: 'error', lectura: null, falla });
  }

  sourceChanged(): void {
    const source = this.#source;
    if (!source) return;
    if (source.cargando) {
      this.#settling.begin();
      if (!this.#state.lectura?.feed)
        this.#set({ ...this.#state, estado: 'cargando', falla: null });
    } else if (source.resultado && source.resultado !== this.#delivered) {
      this.#delivered = source.resultado;
      const { lectura, fecha, guardada, falla } = source.resultado;
      const usable = guardada && this.sinCache ? null : lectura;
      this.#finish({ lectura: usable, fecha: usable && fecha, falla, url: this.#state.url });
    }
  }

  #findOrigin(): Origin {
    const { feed, src } = this.#host;
    if (feed !== undefined && feed !== null) return { kind: 'given', value: feed };
    const text = inlineText(this.#host);
    if (text !== null) return { kind: 'inline', value: text };
    const address = src?.trim();
    return address ? { kind: 'src', value: address } : { kind: 'outer', value: null };
  }

  #start(origin: Origin): void {
    if (origin.kind === 'src') this.#startAddress(origin.value);
    else if (origin.kind === 'outer') this.#startOuter();
    else this.#startGiven(origin.value);
  }

  #startGiven(value: unknown): void {
    this.#delivered = null;
    this.#settling.begin();
    const lectura = readGiven(value);
    this.#finish({ lectura, fecha: null, falla: faultOfReading(lectura), url: null });
  }

  #startAddress(src: string): void {
    const url = feedUrl(src, document.baseURI);
    if (!url) {
      this.#refuse('direccion');
      return;
    }
    if (url.href !== this.#state.url?.href) {
      this.#delivered = null;
      this.#set({ ...INICIAL, estado: 'cargando', url });
    }
    this.#source = sourceOf(url);
    this.#leave = this.#source.subscribe(this);
    this.sourceChanged();
  }

  #startOuter(): void {
    this.#delivered = null;
    if (!this.#settling.settled) this.#settling.supersede();
    this.#set(INICIAL);
    this.#leave = followOuterFeed(this.#host, (value) => {
      this.#outer = value;
      clearTimeout(this.#giveUp);
      const { estado, lectura, falla, fecha, url } = value;
      this.#set({ estado, lectura, falla, fecha, url });
      // The load is the ancestor's, and so is its event.
      this.#settling.begin();
      if (estado !== 'inicial' && estado !== 'cargando') this.#settling.settle(estado);
    });
    if (!this.#outer) this.#giveUp = setTimeout(() => this.#refuse('sin_datos'), SIN_DATOS_TRAS);
  }

  #refuse(codigo: CodigoFalla): void {
    this.#delivered = null;
    this.#settling.begin();
    this.#finish({ lectura: null, fecha: null, falla: { codigo }, url: null });
  }

  #finish({ lectura, fecha, falla, url }: Omit<FeedState, 'estado'>): void {
    const estado = estadoOf(lectura);
    this.#set({ estado, lectura, falla, fecha, url });
    void this.#settling.settleAfter(this.#host.updateComplete, () => {
      this.#host.loadEnded();
      return this.#state.estado;
    });
  }

  #set(state: FeedState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #leaveSource(): void {
    this.#leave();
    this.#leave = NO_END;
    clearTimeout(this.#giveUp);
    this.#source = null;
    this.#outer = null;
  }
}
