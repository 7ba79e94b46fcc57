/**
 * The last good data of each address, in Cache Storage: one entry a URL, with its date. Entries are
 * dropped 7 days after they were read, but only while data arrive: when nothing can be fetched, an
 * old copy with its date serves the reader better than a blank board.
 * Storage may be missing (http, sandboxed frames), full or broken; nothing here ever throws.
 */
const CACHE = 'pal-tablero';
const FECHA = 'x-pal-fecha';
const MAXIMO = 7 * 24 * 3_600_000;

export interface Copia {
  bytes: Uint8Array;
  /** When it was read, in milliseconds since 1970. */
  fecha: number;
}

async function withCache<T>(work: (cache: Cache) => Promise<T>): Promise<T | null> {
  try {
    // In a sandboxed frame even reading the property throws.
    return await work(await globalThis.caches.open(CACHE));
  } catch {
    return null;
  }
}

function savedAt(response: Response | undefined): number {
  return Number(response?.headers.get(FECHA) ?? NaN);
}

/** Only http and https: a cache takes no other address. */
function isSavable({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/** The copy of an address whatever its age; null when there is none that can be read. */
export function readSaved(url: URL): Promise<Copia | null> {
  return withCache(async (cache) => {
    const response = await cache.match(url.href);
    const fecha = savedAt(response);
    if (!response || !Number.isFinite(fecha)) return null;
    return { bytes: new Uint8Array(await response.arrayBuffer()), fecha };
  });
}

/** Keeps good data, in place of the copy before, and drops what is older than 7 days. */
export async function save(url: URL, { bytes, fecha }: Copia): Promise<void> {
  if (!isSavable(url)) return;
  await withCache(async (cache) => {
    const headers = { 'content-type': 'application/json', [FECHA]: String(fecha) };
    await cache.put(url.href, new Response(bytes as BlobPart, { headers }));
  });
  await withCache(async (cache) => {
    for (const request of await cache.keys()) {
      const age = fecha - savedAt(await cache.match(request));
      // A copy without a date is none of ours.
      if (!(age <= MAXIMO)) await cache.delete(request);
    }
  });
}

/** Drops the copy of an address. */
export async function forget(url: URL): Promise<void> {
  await withCache((cache) => cache.delete(url.href));
}
