/** Reads the body of an answer with a limit, so that no server can fill the reader's memory. */
import type { Falla } from './load-fault.js';
import { LIMITES } from './limits.js';

export type Cuerpo = { bytes: Uint8Array } | { falla: Falla };

const LIMITE: Cuerpo = { falla: { codigo: 'limite' } };
const CORTADO: Cuerpo = { falla: { codigo: 'cortado' } };

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** What the server announced, where it can be compared with what arrives: not when compressed. */
function announced(response: Response): number | null {
  const length = Number(response.headers.get('content-length') ?? NaN);
  return Number.isFinite(length) && length >= 0 ? length : null;
}

async function drain(response: Response, limit: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, length);
    length += value.length;
    if (length > limit) {
      // Not awaited: a stalled server may never acknowledge it.
      reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
}

/**
 * The body of a 2xx answer.
 * @param limit most bytes to accept, after decompression; more is refused by the announced length
 *   at once, else as soon as the limit is passed
 * @returns the bytes, or `limite`, `cortado`; never throws
 */
export async function readBody(response: Response, limit: number = LIMITES.bytes): Promise<Cuerpo> {
  const expected = announced(response);
  if (expected !== null && expected > limit) {
    response.body?.cancel().catch(() => undefined);
    return LIMITE;
  }
  try {
    const bytes = await drain(response, limit);
    if (!bytes) return LIMITE;
    const comparable = response.type === 'basic' && !response.headers.has('content-encoding');
    if (comparable && expected !== null && bytes.length < expected) return CORTADO;
    return { bytes };
  } catch {
    return CORTADO;
  }
}
