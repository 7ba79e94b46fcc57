/** The history of the next edition: what was told before, what its author tells, and what differs. */
import { changesOfDiff } from '../feed/changes-of-diff.js';
import type { Diferencia } from '../feed/diff.js';
import { isCitable } from '../feed/ids.js';
import { canonical } from '../feed/same.js';
import type { Cambio } from '../feed/types.js';
import { isDocument, listOf, textIn, type Documento } from './document.js';

/** What every new entry says beside the difference. */
export type Comun = Pick<Cambio, 'fecha' | 'motivo' | 'autor'>;

export interface Historia {
  /** All entries of `cambios[]`, in their order. */
  todos: readonly unknown[];
  /** Those that the comparison added, at its end. */
  nuevos: readonly Cambio[];
}

/** Ids that the reader made go by the place in the document and are in no published file. */
function withoutMadeIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMadeIds);
  if (!isDocument(value)) return value;
  const members = Object.entries(value).filter(
    ([name, inner]) => name !== 'id' || typeof inner !== 'string' || isCitable(inner),
  );
  return Object.fromEntries(members.map(([name, inner]) => [name, withoutMadeIds(inner)]));
}

const placeOf = (cambio: unknown): string =>
  JSON.stringify([textIn(cambio, 'objeto') ?? '', textIn(cambio, 'ruta') ?? '']);

/** Entries of `list` that `known` has not, counting twins. */
function beyond(list: readonly unknown[], known: readonly unknown[]): unknown[] {
  const left = new Map<string, number>();
  for (const x of known) left.set(canonical(x), (left.get(canonical(x)) ?? 0) + 1);
  return list.filter((x) => {
    const n = left.get(canonical(x)) ?? 0;
    if (n > 0) left.set(canonical(x), n - 1);
    return n === 0;
  });
}

/**
 * `cambios[]` is append-only: what the published edition tells stays, whatever the next one lost.
 * A difference that the author of the next edition tells in words of their own is not told twice.
 */
export function historyOfNext(
  anterior: Documento,
  siguiente: Documento,
  diferencias: readonly Diferencia[],
  comun: Comun,
): Historia {
  const told = listOf(anterior, 'cambios');
  const own = beyond(listOf(siguiente, 'cambios'), told);
  const places = new Set(own.map(placeOf));
  const nuevos = changesOfDiff(diferencias, comun)
    .map((cambio) => withoutMadeIds(cambio) as Cambio)
    .filter((cambio) => !places.has(placeOf(cambio)));
  return { todos: [...told, ...own, ...nuevos], nuevos };
}
