/**
 * What changed between two editions of a feed. Items are matched by id wherever they stand, what
 * has no id by what it says (address, title, date); never by index, so order alone is no change.
 */
import { citableId, indexItems, type Elemento } from './items.js';
import { pairUp } from './pair-up.js';
import { childOf } from './report.js';
import { sameValue } from './same.js';
import type { Clase, Texto } from './schema/base.js';
import { feed as feedSchema } from './schema/feed.js';
import { isObject, optionFor, shapeOf, type ObjectShape, type Shape } from './shape.js';
import type { Feed } from './types.js';

export interface Diferencia {
  /** `traslado`: the item moved from one parent (`antes`, its id) to another (`despues`). */
  tipo: 'alta' | 'retiro' | 'modificacion' | 'traslado';
  /** Kind of the citable item that it is of; `feed` for what belongs to none. */
  clase: Clase | 'feed';
  objeto: string | undefined;
  /**
   * JSON Pointer from the item, '' for the whole of it. Indices are of the later edition; that of an
   * element which is gone (the last part of a `retiro`) is of the earlier one.
   */
  ruta: string;
  /** Title of each element without id that the pointer goes through, '' for one without a title. */
  elementos: readonly Texto[];
  /** Id of the commitment, and ids of all items around, the outermost first. */
  compromiso: string | undefined;
  dentro: readonly string[];
  antes?: unknown;
  despues?: unknown;
}

/** Where the comparison is. */
interface Place {
  de: Elemento | undefined;
  ruta: string;
  elementos: readonly Texto[];
}

const NOWHERE: Place = { de: undefined, ruta: '', elementos: [] };
const escapePart = (part: string | number): string =>
  String(part).replaceAll('~', '~0').replaceAll('/', '~1');
const into = (place: Place, part: string | number, titulo?: Texto): Place => ({
  de: place.de,
  ruta: `${place.ruta}/${escapePart(part)}`,
  elementos: titulo === undefined ? place.elementos : [...place.elementos, titulo],
});

/** A title or a name by which a reader knows an element without id. */
function titleOf(value: unknown): Texto {
  const title = childOf(value, 'titulo') ?? childOf(value, 'nombre') ?? childOf(value, 'fecha');
  return typeof title === 'string' || isObject(title) ? (title as Texto) : '';
}

class Comparison {
  readonly found: Diferencia[] = [];
  /** Items that were told with what holds them. */
  readonly #told = new Set<unknown>();

  add(tipo: Diferencia['tipo'], { de, ...place }: Place, antes: unknown, despues: unknown): void {
    this.found.push({
      tipo,
      clase: de?.clase ?? 'feed',
      objeto: de?.id,
      ...place,
      compromiso: de?.compromiso,
      dentro: de?.dentro ?? [],
      ...(antes !== undefined && { antes }),
      ...(despues !== undefined && { despues }),
    });
  }

  /** Tells of one side's items that the other has not, but of those inside one told already. */
  only(tipo: 'alta' | 'retiro', e: Elemento): void {
    if (this.#told.has(e.item)) return;
    const place = { ...NOWHERE, de: e };
    this.add(tipo, place, ...this.#sides(tipo, e.item));
  }

  #sides(tipo: 'alta' | 'retiro', value: unknown): [unknown, unknown] {
    this.#tell(value);
    return tipo === 'alta' ? [undefined, value] : [value, undefined];
  }

  #tell(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    this.#told.add(value);
    for (const child of Object.values(value)) this.#tell(child);
  }

  members(a: object, b: object, shape: ObjectShape, place: Place): void {
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (name === 'id' && shape.names) continue;
      const inner = shape.members.get(name)?.shape;
      this.#value(childOf(a, name), childOf(b, name), inner, into(place, name));
    }
  }

  #value(a: unknown, b: unknown, shape: Shape | undefined, place: Place): void {
    const option = shape && optionFor(shape, b ?? a);
    if (option?.kind === 'list') {
      this.#list((a ?? []) as unknown[], (b ?? []) as unknown[], option.item, place);
    } else if (isObject(a) && isObject(b) && option?.kind === 'object') {
      this.members(a, b, option, place);
    } else if (isObject(a) && isObject(b) && option?.kind === 'map' && !option.byLanguage) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
        this.#value(childOf(a, key), childOf(b, key), option.value, into(place, key));
      }
    } else if (sameValue(a, b)) return;
    else if (a === undefined) this.add('alta', place, ...this.#sides('alta', b));
    else if (b === undefined) this.add('retiro', place, ...this.#sides('retiro', a));
    else this.add('modificacion', place, a, b);
  }

  /** Elements with an id of their own are compared wherever they stand: see `diffFeeds`. */
  #list(a: readonly unknown[], b: readonly unknown[], item: Shape, place: Place): void {
    const plain = (list: readonly unknown[]): number[] =>
      [...list.keys()].filter((i) => citableId(list[i], item) === undefined);
    for (const [i, j] of pairUp(a, plain(a), b, plain(b))) {
      const title = titleOf(j === undefined ? a[i!] : b[j]);
      const at = into(place, j ?? i!, title);
      if (i === undefined) this.add('alta', at, ...this.#sides('alta', b[j!]));
      else if (j === undefined) this.add('retiro', at, ...this.#sides('retiro', a[i]));
      else this.#value(a[i], b[j], item, at);
    }
  }
}

/**
 * Compares two feeds as `parseFeed` gives them: what is new or changed in the order of the later
 * one, then what is gone. An item that is new or gone is told once, with all that is in it; an id
 * that changed is one item gone and one new. `diffFeeds(a, a)` is empty.
 */
export function diffFeeds(antes: Feed, despues: Feed): Diferencia[] {
  const [before, after] = [indexItems(antes), indexItems(despues)];
  const comparison = new Comparison();
  const same = (e: Elemento, others: ReadonlyMap<string, Elemento>): Elemento | undefined => {
    const other = others.get(e.id);
    return other?.clase === e.clase ? other : undefined;
  };
  comparison.members(antes, despues, shapeOf(feedSchema) as ObjectShape, NOWHERE);
  for (const e of after.values()) {
    const old = same(e, before);
    if (!old) {
      comparison.only('alta', e);
      continue;
    }
    const place = { ...NOWHERE, de: e };
    if (old.padre !== e.padre) comparison.add('traslado', place, old.padre, e.padre);
    comparison.members(old.item, e.item, e.shape, place);
  }
  for (const e of before.values()) if (!same(e, after)) comparison.only('retiro', e);
  return comparison.found;
}
