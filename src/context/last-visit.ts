/**
 * What a reader saw at the last visit, in this browser's own storage and nowhere else: it tells what
 * is new at the next one. One entry an address. Storage may be missing, full, closed (sandboxed
 * frames throw on the mere name) or hold anything; nothing here ever throws.
 */
import { isSeen, type Vistos } from '../model/visit.js';

const PREFIX = 'pal-tablero.visita ';

/** A reading within this time belongs to the same visit: to load a page again is no new one. */
const MISMA_VISITA = 3_600_000;

export interface Visita {
  /** When it was, in milliseconds since 1970. */
  cuando: number;
  vistos: Vistos;
}

/** The visit under way with, where there was one, the visit before it. */
interface Entrada extends Visita {
  anterior?: Visita;
}

function withStorage<T>(work: (storage: Storage) => T): T | null {
  try {
    return work(globalThis.localStorage);
  } catch {
    return null;
  }
}

function isVisit(value: unknown): value is Visita {
  if (typeof value !== 'object' || value === null) return false;
  const { cuando, vistos } = value as Partial<Visita>;
  return typeof cuando === 'number' && Number.isFinite(cuando) && isSeen(vistos);
}

function readEntry(key: string): Entrada | null {
  return withStorage((storage) => {
    const value: unknown = JSON.parse(storage.getItem(PREFIX + key) ?? 'null');
    return isVisit(value) ? value : null;
  });
}

/** True where there is a storage. It may yet be full: `keepVisit` tells; this writes nothing. */
export function hasStorage(): boolean {
  return withStorage((storage) => storage.length >= 0) === true;
}

/** The visit before the one that is under way at `ahora`; null when none is known. */
export function lastVisit(key: string, ahora: number): Visita | null {
  const entry = readEntry(key);
  if (!entry) return null;
  if (ahora - entry.cuando > MISMA_VISITA) return entry;
  return isVisit(entry.anterior) ? entry.anterior : null;
}

/** Keeps what is seen at `ahora`, with the visit before. False when it could not be kept. */
export function keepVisit(key: string, vistos: Vistos, ahora: number): boolean {
  const before = lastVisit(key, ahora);
  const entry: Entrada = {
    cuando: ahora,
    vistos,
    ...(before && { anterior: { cuando: before.cuando, vistos: before.vistos } }),
  };
  const kept = withStorage((storage) => {
    storage.setItem(PREFIX + key, JSON.stringify(entry));
    return true;
  });
  return kept === true;
}

/** Drops what was kept of an address. */
export function forgetVisit(key: string): void {
  withStorage((storage) => storage.removeItem(PREFIX + key));
}
