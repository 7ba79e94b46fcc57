/** The items of a feed that can be cited, by id, each with where it belongs. */
import { isCitable } from './ids.js';
import { childOf } from './report.js';
import type { Clase } from './schema/base.js';
import { feed as feedSchema } from './schema/feed.js';
import { isObject, optionFor, shapeOf, type ObjectShape, type Shape } from './shape.js';
import type { Feed } from './types.js';

export interface Elemento {
  id: string;
  clase: Clase;
  item: Record<string, unknown>;
  shape: ObjectShape;
  /** Id of the nearest citable item around it; undefined straight in the feed. */
  padre: string | undefined;
  /** Ids of the citable items around it, the outermost first. */
  dentro: readonly string[];
  /** Id of the commitment that it is, or is in. */
  compromiso: string | undefined;
}

const withItems = new WeakMap<Shape, boolean>();

/** True for a shape under which there may be citable items. */
function holdsItems(shape: Shape): boolean {
  let known = withItems.get(shape);
  if (known === undefined) {
    known =
      (shape.kind === 'list' && holdsItems(shape.item)) ||
      (shape.kind === 'object' &&
        (shape.names !== undefined ||
          [...shape.members.values()].some((member) => holdsItems(member.shape))));
    withItems.set(shape, known);
  }
  return known;
}

/** The id of an item of the standard that others may cite; undefined for the rest. */
export function citableId(value: unknown, shape: Shape): string | undefined {
  if (shape.kind !== 'object' || !shape.names) return undefined;
  const id = childOf(value, 'id');
  return typeof id === 'string' && isCitable(id) ? id : undefined;
}

function collect(
  value: unknown,
  shape: Shape,
  around: Elemento | undefined,
  found: Map<string, Elemento>,
): void {
  const option = optionFor(shape, value);
  if (option.kind === 'list' && Array.isArray(value)) {
    for (const element of value) collect(element, option.item, around, found);
  }
  if (option.kind !== 'object' || !isObject(value)) return;
  let owner = around;
  const id = citableId(value, option);
  if (id !== undefined && !found.has(id)) {
    const clase = option.names!;
    owner = {
      id,
      clase,
      item: value,
      shape: option,
      padre: around?.id,
      dentro: around ? [...around.dentro, around.id] : [],
      compromiso: clase === 'compromiso' ? id : around?.compromiso,
    };
    found.set(id, owner);
  }
  for (const [name, { shape: inner }] of option.members) {
    const child = childOf(value, name);
    if (child !== undefined && holdsItems(inner)) collect(child, inner, owner, found);
  }
}

/** Citable items by id, in the order of the document. Feeds are as `parseFeed` gives them. */
export function indexItems(feed: Feed): ReadonlyMap<string, Elemento> {
  const found = new Map<string, Elemento>();
  collect(feed, shapeOf(feedSchema), undefined, found);
  return found;
}
