/** The append-only history of a feed, latest first, each change with the item that it is about. */
import { indexItems, type Elemento } from '../feed/items.js';
import type { Cambio, Feed } from '../feed/types.js';

export interface CambioSituado {
  cambio: Cambio;
  /** Undefined for the feed as a whole, or when nothing has that id. */
  de: Elemento | undefined;
}

const KNOWN = new WeakMap<Feed, ReadonlyMap<string, Elemento>>();

/** The items of a feed by id, found once. */
export function itemsOf(feed: Feed): ReadonlyMap<string, Elemento> {
  let items = KNOWN.get(feed);
  if (!items) KNOWN.set(feed, (items = indexItems(feed)));
  return items;
}

/** All changes, the latest first; those of one moment in the order that they were written. */
export function historyOf(feed: Feed): CambioSituado[] {
  const items = itemsOf(feed);
  return (feed.cambios ?? [])
    .map((cambio) => ({ cambio, time: Date.parse(cambio.fecha) }))
    .sort((a, b) => b.time - a.time)
    .map(({ cambio }) => ({
      cambio,
      de: cambio.objeto === undefined ? undefined : items.get(cambio.objeto),
    }));
}
