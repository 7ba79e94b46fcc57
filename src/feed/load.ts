/**
 * The only fetch. It brings the bytes of a feed, or one fault with a stable code; it never throws.
 * No header of our own goes out: `If-None-Match` by hand makes a preflight that static hosts refuse,
 * `cache: 'no-cache'` revalidates without one. Cookies go only to the page's own origin
 * (`same-origin`): a feed is public, but a portal under test may stand behind a login.
 */
import type { Entorno } from './load-diagnose.js';
import type { Falla } from './load-fault.js';
import { LIMITES } from './limits.js';
import { readBody } from './load-body.js';
import { diagnose, pageEnvironment, watchPolicy } from './load-diagnose.js';
import { faultOfStatus, isPassing } from './load-fault.js';

export interface LoadOptions {
  /** Ends the load; the result is then null. */
  signal?: AbortSignal;
  /** Milliseconds for everything together: attempts, probes, waits, body. */
  presupuesto?: number;
  /** Most requests for the feed, the first one included. */
  intentos?: number;
  /** Most bytes of the body, after decompression. */
  limite?: number;
  /** 0 ≤ n < 1, for the jitter. */
  azar?: () => number;
  /** Milliseconds of the first wait at most; it doubles. */
  pausa?: number;
  fetch?: typeof fetch;
  entorno?: Entorno;
}

export type Carga =
  | { bytes: Uint8Array; falla?: undefined; intentos: number }
  | { bytes?: undefined; falla: Falla; intentos: number };

type Outcome = ({ bytes: Uint8Array } | { falla: Falla }) & { espera?: number };

const SCHEMES = new Set(['http:', 'https:', 'blob:', 'data:']);
const PAUSA_MAXIMA = 8_000;

/**
 * The address of a feed, resolved against the page, without fragment; null when it is none that can
 * be fetched (other schemes, user and password inside).
 */
export function feedUrl(src: string, base: string | undefined): URL | null {
  try {
    const url = new URL(src.trim(), base);
    url.hash = '';
    const fetchable = SCHEMES.has(url.protocol) || url.protocol === 'file:';
    return fetchable && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}

/** One clock for the whole load: it ends by the caller's signal or when the budget is spent. */
function startClock(budget: number, signal: AbortSignal | undefined) {
  const control = new AbortController();
  const end = performance.now() + budget;
  const timer = setTimeout(() => control.abort(), budget);
  const stop = (): void => control.abort();
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  return {
    signal: control.signal,
    left: () => end - performance.now(),
    stop: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    },
  };
}

/** Seconds, or a date against the server's own clock, as milliseconds. */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const ms = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}

async function attempt(url: URL, ask: typeof fetch, limit: number, signal: AbortSignal) {
  let response: Response;
  try {
    response = await ask(url, { cache: 'no-cache', credentials: 'same-origin', signal });
  } catch {
    return null;
  }
  const falla = faultOfStatus(response.status);
  if (!falla) return await readBody(response, limit);
  response.body?.cancel().catch(() => undefined);
  const espera = retryAfter(response);
  return { falla, ...(espera !== undefined && { espera }) } as Outcome;
}

/** Full jitter, so that the readers of a portal do not all come back in the same second. */
function pauseBefore(next: number, first: number, random: number, asked: number | undefined) {
  const most = Math.min(PAUSA_MAXIMA, first * 2 ** (next - 2));
  return asked === undefined ? random * most : asked + random * first;
}

/**
 * Brings a feed: at most `intentos` requests and `presupuesto` milliseconds, trying again only after
 * faults that may pass (no answer, cut short, 408, 425, 429, 502, 503, 504).
 * @returns the bytes, or the fault; null when `signal` ended it
 */
export async function loadFeed(url: URL, options: LoadOptions = {}): Promise<Carga | null> {
  const {
    presupuesto = 30_000,
    intentos: most = 4,
    limite = LIMITES.bytes,
    pausa = 1_000,
  } = options;
  const { azar = Math.random, entorno = pageEnvironment(), signal } = options;
  const ask = options.fetch ?? globalThis.fetch.bind(globalThis);
  const clock = startClock(presupuesto, signal);
  const policy = watchPolicy(url);
  let unreachable: Falla | undefined;
  try {
    for (let intentos = 1; ; intentos += 1) {
      let outcome = await attempt(url, ask, limite, clock.signal);
      if (signal?.aborted) return null;
      if (outcome && 'bytes' in outcome) return { bytes: outcome.bytes, intentos };
      if (clock.signal.aborted) return { falla: { codigo: 'tiempo' }, intentos };
      // One diagnosis a load: a refusal does not change its reason between two attempts.
      outcome ??= {
        falla: (unreachable ??= {
          codigo: await diagnose(url, entorno, policy, clock.signal, ask),
        }),
      };
      const { falla, espera } = outcome as { falla: Falla; espera?: number };
      const wait = pauseBefore(intentos + 1, pausa, azar(), espera);
      const last = intentos >= most || !isPassing(falla) || wait >= clock.left();
      if (signal?.aborted) return null;
      if (last) return { falla, intentos };
      await sleep(wait, clock.signal);
    }
  } finally {
    clock.stop();
    policy.stop();
  }
}
