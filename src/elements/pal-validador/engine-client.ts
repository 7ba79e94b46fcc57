/** Asks the engine: in a worker where there may be one, else in the page, which then shares its time. */
import type { Avance, Da, Pedido, Pide, Respuesta, Trabajo } from '../../engine/jobs.js';
import { openWorker, serveHere } from './engine-host.js';

/** A worker that says nothing by then is not coming: a portal's policy can refuse it in silence. */
const ARRANQUE = 4_000;

export interface Encargo {
  signal: AbortSignal;
  onAvance?: (avance: Avance) => void;
}

/** One side that answers, and how to be rid of it. */
interface Side {
  post: (pedido: Pedido) => void;
  listen: (onAnswer: (respuesta: Respuesta) => void) => void;
  end: () => void;
  aparte: boolean;
}

function sideOf(worker: Worker): Side {
  return {
    post: (pedido) => worker.postMessage(pedido),
    listen: (onAnswer) => {
      worker.onmessage = ({ data }: MessageEvent<Respuesta>) => onAnswer(data);
    },
    end: () => worker.terminate(),
    aparte: true,
  };
}

function here(): Side {
  const { port1, port2 } = new MessageChannel();
  serveHere(port2);
  return {
    post: (pedido) => port1.postMessage(pedido),
    listen: (onAnswer) => {
      port1.onmessage = ({ data }: MessageEvent<Respuesta>) => onAnswer(data);
    },
    end: () => port1.close(),
    aparte: false,
  };
}

/** A worker that has said its first word; null where the page may have none. */
function started(open: () => Worker): Promise<Worker | null> {
  return new Promise((done) => {
    let worker: Worker;
    try {
      worker = open();
    } catch {
      done(null);
      return;
    }
    const settle = (found: Worker | null): void => {
      clearTimeout(timer);
      worker.onmessage = worker.onerror = null;
      if (!found) worker.terminate();
      done(found);
    };
    const timer = setTimeout(() => settle(null), ARRANQUE);
    worker.onmessage = () => settle(worker);
    worker.onerror = (event) => {
      event.preventDefault();
      settle(null);
    };
  });
}

export const isEnded = (signal: AbortSignal): boolean => signal.aborted;

/** The reason of a job that its caller ended. */
export class Cancelado extends Error {}

export class EngineClient {
  #open: () => Worker;
  #side: Promise<Side> | null = null;
  #denied = false;
  #last = 0;
  #queue: Promise<unknown> = Promise.resolve();
  /** True once it runs in a worker, false once it runs in the page; undefined before. */
  aparte: boolean | undefined;

  constructor(open: () => Worker = openWorker) {
    this.#open = open;
  }

  /**
   * Does a job, after those asked for before it; rejects with `Cancelado` when `signal` ends it.
   * Bytes among the data are copied.
   */
  run<T extends Trabajo>(trabajo: T, datos: Pide<T>, encargo: Encargo): Promise<Da<T>> {
    const mine = this.#queue.then(() => this.#ask(trabajo, datos, encargo));
    this.#queue = mine.catch(() => undefined);
    return mine;
  }

  async #ask<T extends Trabajo>(
    trabajo: T,
    datos: Pide<T>,
    { signal, onAvance }: Encargo,
  ): Promise<Da<T>> {
    if (signal.aborted) throw new Cancelado();
    const side = await (this.#side ??= this.#start());
    // It may have been ended meanwhile, which the compiler does not see.
    if (isEnded(signal)) throw new Cancelado();
    const n = (this.#last += 1);
    return await new Promise((done, fail) => {
      const stop = (): void => {
        // What runs in a worker hears nothing until it is done: another one is opened when needed.
        if (side.aparte) this.close();
        else side.post({ n, cancelar: true });
        fail(new Cancelado());
      };
      signal.addEventListener('abort', stop, { once: true });
      side.listen((respuesta) => {
        if (!('n' in respuesta) || respuesta.n !== n) return;
        if ('avance' in respuesta) {
          onAvance?.(respuesta.avance);
          return;
        }
        signal.removeEventListener('abort', stop);
        if ('da' in respuesta) done(respuesta.da as Da<T>);
        else fail(new Error(respuesta.falla));
      });
      side.post({ n, trabajo, datos });
    });
  }

  /** Lets go of the worker; the next job opens another one. */
  close(): void {
    const side = this.#side;
    this.#side = null;
    void side?.then(({ end }) => end());
  }

  async #start(): Promise<Side> {
    const worker = this.#denied ? null : await started(this.#open);
    this.#denied ||= worker === null;
    this.aparte = worker !== null;
    return worker ? sideOf(worker) : here();
  }
}
