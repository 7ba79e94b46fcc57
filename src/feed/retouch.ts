/**
 * Quick changes to a feed as it was written: a date, a status, one more piece of evidence. They are
 * made on the JSON itself, not on what the reader kept of it, so that nothing else is touched.
 */
import { changesOfDiff } from './changes-of-diff.js';
import { diffFeeds } from './diff.js';
import { parseFeed } from './parse.js';
import { placeOfMadeId } from './ids.js';
import { isObject } from './shape.js';
import type { Cambio, Evidencia } from './types.js';

/** One change of one item, which is named by its id or by the id that the reader made for it. */
export type Retoque =
  | { objeto: string; miembro: 'estatus' | 'inicio' | 'fin' | 'concluida'; valor: string }
  | { objeto: string; evidencia: Evidencia };

export interface Retocado {
  /** The changed JSON value; the one given is left as it was. */
  crudo: unknown;
  /** What was added to `cambios`. */
  cambios: Cambio[];
  /** Items that were not found, or stand twice under one id. */
  perdidos: string[];
}

type Json = Record<string, unknown>;

function walk(value: unknown, visit: (item: Json) => void): void {
  if (Array.isArray(value)) for (const element of value) walk(element, visit);
  else if (isObject(value)) {
    visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

/** Activities by their written id; null under an id that stands twice. */
function byId(crudo: unknown): Map<string, Json | null> {
  const found = new Map<string, Json | null>();
  walk(isObject(crudo) ? (crudo as Json)['planes'] : undefined, (item) => {
    const id = typeof item['id'] === 'number' ? String(item['id']) : item['id'];
    if (typeof id === 'string') found.set(id, found.has(id) ? null : item);
  });
  return found;
}

function atPlace(crudo: unknown, place: readonly (string | number)[]): Json | null {
  let value = crudo;
  for (const part of place) value = (value as Json | undefined)?.[part];
  return isObject(value) ? value : null;
}

function apply(item: Json, retoque: Retoque): void {
  if ('evidencia' in retoque) {
    const before = Array.isArray(item['evidencias']) ? (item['evidencias'] as unknown[]) : [];
    item['evidencias'] = [...before, retoque.evidencia];
  } else if (retoque.valor === '') Reflect.deleteProperty(item, retoque.miembro);
  else item[retoque.miembro] = retoque.valor;
}

/**
 * Applies changes in their order and tells each in `cambios`, with what is said of all of them
 * (date, reason, author). Whatever else the feed holds, right or wrong, stays as it is.
 */
export function retouch(
  original: unknown,
  retoques: readonly Retoque[],
  comun: Pick<Cambio, 'fecha' | 'motivo' | 'autor'>,
): Retocado {
  const crudo = JSON.parse(JSON.stringify(original)) as unknown;
  const items = byId(crudo);
  const perdidos: string[] = [];
  for (const retoque of retoques) {
    const place = placeOfMadeId(retoque.objeto);
    const item = place ? atPlace(crudo, place) : items.get(retoque.objeto);
    if (item) apply(item, retoque);
    else perdidos.push(retoque.objeto);
  }
  const [before, after] = [parseFeed(original).feed, parseFeed(crudo).feed];
  const cambios = before && after ? changesOfDiff(diffFeeds(before, after), comun) : [];
  const root = crudo as Json;
  if (cambios.length > 0) {
    const told = Array.isArray(root['cambios']) ? (root['cambios'] as unknown[]) : [];
    root['cambios'] = [...told, ...cambios];
  }
  return { crudo, cambios, perdidos };
}

/** Spaces that a JSON text is indented with; 0 for one in a single line. */
export function indentOf(text: string): number {
  const line = /^\s*[{[][^\S\n]*\r?\n( *)\S/.exec(text);
  return line ? line[1]!.length : 0;
}
