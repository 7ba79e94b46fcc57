/**
 * Tells apart what a browser hides: every refusal reaches a page as the same TypeError. What can be
 * known without asking is used first (schemes, policy), then one `no-cors` probe, whose answer
 * cannot be read but shows that somebody answers.
 */
import type { CodigoFalla } from './load-fault.js';

/** Hosts that browsers trust without https. */
const LOCAL = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Where the page stands, as far as it decides what may be fetched. */
export interface Entorno {
  /** `location.protocol` of the page; undefined outside a browser. */
  protocolo: string | undefined;
  /** False only when the browser is sure to be offline. */
  enLinea: boolean;
}

export function pageEnvironment(): Entorno {
  // Node has no location, and its navigator knows nothing of lines.
  const { location, navigator } = globalThis as unknown as Partial<Window>;
  return { protocolo: location?.protocol, enLinea: navigator?.onLine ?? true };
}

export interface Policy {
  /** True once the page's policy has refused the address. */
  isBlocking(): boolean;
  stop(): void;
}

/** Notes whether the page's Content-Security-Policy blocked a request for `url`. */
export function watchPolicy(url: URL): Policy {
  let blocked = false;
  const seen = { isBlocking: () => blocked, stop: (): void => undefined };
  if (typeof document === 'undefined') return seen;
  const note = (event: SecurityPolicyViolationEvent): void => {
    if (!event.effectiveDirective.startsWith('connect-src')) return;
    if (event.disposition === 'report') return;
    // Some browsers cut the address of another origin down to its origin.
    if (url.href.startsWith(event.blockedURI) || event.blockedURI.startsWith(url.origin)) {
      blocked = true;
    }
  };
  document.addEventListener('securitypolicyviolation', note);
  seen.stop = () => document.removeEventListener('securitypolicyviolation', note);
  return seen;
}

function isMixed(url: URL, { protocolo }: Entorno): boolean {
  return protocolo === 'https:' && url.protocol === 'http:' && !LOCAL.test(url.hostname);
}

async function probe(url: URL, init: RequestInit, ask: typeof fetch): Promise<string | null> {
  try {
    const { type, body } = await ask(url, { cache: 'no-store', credentials: 'omit', ...init });
    body?.cancel().catch(() => undefined);
    return type;
  } catch {
    return null;
  }
}

/**
 * Why a request for `url` failed without an answer that could be read.
 * @param ask the fetch to probe with: one `no-cors` request, and one that stops at a redirect only
 *   when the first one was answered
 */
export async function diagnose(
  url: URL,
  entorno: Entorno,
  policy: Policy,
  signal: AbortSignal,
  ask: typeof fetch,
): Promise<CodigoFalla> {
  if (entorno.protocolo === 'file:' && url.protocol === 'file:') return 'archivo_local';
  // The violation is reported in a task of its own, after the refusal.
  await new Promise((done) => setTimeout(done, 10));
  if (policy.isBlocking()) return 'csp';
  if (isMixed(url, entorno)) return 'mixto';
  if (!entorno.enLinea) return 'red';
  const type = await probe(url, { mode: 'no-cors', signal }, ask);
  if (policy.isBlocking()) return 'csp';
  if (type === null || type === 'basic') return 'red';
  const hop = await probe(url, { redirect: 'manual', signal }, ask);
  return hop === 'opaqueredirect' ? 'redireccion' : 'cors';
}
