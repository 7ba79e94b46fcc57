/** The objects of a feed as rows that are not laid out yet: each with its key and where it hangs. */
import { toPointer } from '../feed/json-position.js';
import { isObject } from '../feed/shape.js';
import type { ChildList, Path } from './columns.js';
import { listNames } from './fields.js';
import { formatValue } from './format-value.js';
import type { Kind } from './kinds.js';
import { safeReferences, type SafeReferences } from './safe-references.js';
import { specOfShape, type SheetSpec } from './layout.js';
import { getAt, type Item } from './pointer.js';

export interface Draft {
  spec: SheetSpec;
  item: Item;
  /** Its id, or `~…` where it has none that can stand for it. */
  key: string;
  /** Keys of the rows that it hangs from, by noun; the nearest first. */
  above: readonly { noun: string; key: string }[];
  /** Heading of the list of its parent, where that has several. */
  list?: string;
  mapKey?: string;
  /** Pointers of the lists that have become rows. */
  taken: Set<string>;
}

/** The key of the form, for what hangs straight from the exercise. */
export const ROOT_KEY = '~ejercicio';

const KEY: Kind = { simple: 'id' };

/** True for a key that a cell can hold and that no mark of the workbook begins. */
function isPlainKey(text: string): boolean {
  return !/^[~(]|[\n;,]/.test(text) && formatValue(text, KEY) !== undefined;
}

export class Drafts {
  readonly all: Draft[] = [];
  readonly safe: SafeReferences;
  readonly #ids = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** Takes a whole feed: every object that fills a row, in the order of the feed. */
  constructor(spec: SheetSpec, feed: Item) {
    this.safe = safeReferences(feed);
    const root = { spec, item: feed, key: ROOT_KEY, above: [], taken: new Set<string>() };
    this.all.push(root);
    this.#descend(root);
  }

  #add(draft: Omit<Draft, 'key' | 'taken'>): void {
    const full: Draft = { ...draft, key: this.#keyOf(draft), taken: new Set() };
    this.all.push(full);
    this.#descend(full);
  }

  /** Turns the lists of an object into rows, as far as they are lists of objects. */
  #descend(draft: Draft): void {
    for (const list of draft.spec.lists) {
      const entries = rowsOf(getAt(draft.item, list.path), list, this.safe);
      if (entries.length === 0) continue;
      draft.taken.add(toPointer(list.path));
      for (const { item, mapKey } of entries) this.#child(draft, list.path, list, item, mapKey);
    }
  }

  #child(parent: Draft, path: Path, list: ChildList, item: Item, mapKey: string | undefined): void {
    const spec = specOfShape(list.shape);
    const names = [...listNames(spec, parent.spec.noun)];
    const name = names.find(([, at]) => at === path)?.[0];
    this.#add({
      spec,
      item,
      above: [{ noun: parent.spec.noun, key: parent.key }, ...parent.above],
      ...(names.length > 1 && name !== undefined && { list: name }),
      ...(mapKey !== undefined && { mapKey }),
    });
  }

  #keyOf({ spec, item }: Omit<Draft, 'key' | 'taken'>): string {
    const { id } = item;
    if (spec.hasId && typeof id === 'string' && this.#mayBeKey(id)) {
      this.#ids.add(id);
      return id;
    }
    const count = (this.#counts.get(spec.noun) ?? 0) + 1;
    this.#counts.set(spec.noun, count);
    return `~${spec.noun}-${count}`;
  }

  #mayBeKey(id: string): boolean {
    return !this.#ids.has(id) && isPlainKey(id);
  }
}

function rowsOf(
  value: unknown,
  list: ChildList,
  safe: SafeReferences,
): { item: Item; mapKey?: string }[] {
  if (list.keyKind) {
    if (!isObject(value)) return [];
    const entries = Object.entries(value);
    const fits = entries.every(
      ([key, item]) => isObject(item) && isPlainKey(key) && safe.isSafe(key),
    );
    return fits ? entries.map(([mapKey, item]) => ({ item: item as Item, mapKey })) : [];
  }
  if (!Array.isArray(value) || !value.every(isObject)) return [];
  return value.map((item) => ({ item }));
}
