/** The sheets of the workbook, made from the schema: one for each thing that repeats. */
import { nounsOf } from '../feed/nouns.js';
import { feed as feedSchema } from '../feed/schema/feed.js';
import type { ObjectShape } from '../feed/shape.js';
import { HOJAS } from '../i18n/hojas-columnas.js';
import { columnsOf, type ChildList, type ObjectColumns, type Path } from './columns.js';
import type { Kind } from './kinds.js';

/** Where rows of a sheet hang: a list, or a map, of the object of another sheet's row. */
export interface Link {
  parent: string;
  path: Path;
  /** The kind of the keys, where it is a map. */
  keyKind?: Kind;
}

export interface SheetSpec extends ObjectColumns {
  noun: string;
  /** Name of the sheet. */
  name: string;
  /** What a row is called where another sheet points at it. */
  one: string;
  shape: ObjectShape;
  /** True when its `id` names it in the whole feed. */
  named: boolean;
  /** True when it has an `id` of any kind. */
  hasId: boolean;
  links: Link[];
}

export interface Layout {
  /** Noun → its sheet, the form of the exercise first. */
  specs: ReadonlyMap<string, SheetSpec>;
  nounOf: ReadonlyMap<ObjectShape, string>;
}

/** The root of the feed; its sheet is a form, which also holds the first plan. */
export const ROOT = 'feed';
export const PLAN = 'plan';

function makeSpec(noun: string, shape: ObjectShape, columns: ObjectColumns): SheetSpec {
  const words = Object.hasOwn(HOJAS, noun) ? HOJAS[noun]! : { hoja: noun.slice(0, 31), uno: noun };
  return {
    ...columns,
    noun,
    name: words.hoja,
    one: words.uno,
    shape,
    named: shape.names !== undefined,
    hasId: shape.members.has('id'),
    links: [],
  };
}

function makeLayout(): Layout {
  const { nouns, nameOf } = nounsOf(feedSchema);
  const found = new Map<string, SheetSpec>();
  const visit = (noun: string, shape: ObjectShape): SheetSpec => {
    const known = found.get(noun);
    if (known) return known;
    const spec = makeSpec(noun, shape, columnsOf(shape, nameOf));
    found.set(noun, spec);
    for (const list of spec.lists) link(spec, list);
    return spec;
  };
  const link = (parent: SheetSpec, { path, shape, keyKind }: ChildList): void => {
    const child = visit(nameOf.get(shape) ?? path.join('.'), shape);
    child.links.push({ parent: parent.noun, path, ...(keyKind && { keyKind }) });
  };
  visit(ROOT, nouns.get(ROOT)!);
  const order = [...Object.keys(HOJAS), ...found.keys()];
  const specs = new Map<string, SheetSpec>();
  for (const noun of order) {
    const spec = found.get(noun);
    if (spec) specs.set(noun, spec);
  }
  return { specs, nounOf: nameOf };
}

let made: Layout | undefined;

/** The one layout; made when it is first asked for. */
export function layout(): Layout {
  return (made ??= makeLayout());
}

export function specOf(noun: string): SheetSpec {
  return layout().specs.get(noun)!;
}

/** The sheet that a list of objects of this shape fills. */
export function specOfShape(shape: ObjectShape): SheetSpec {
  return specOf(layout().nounOf.get(shape) ?? '');
}

/** The nouns by whose rows those of a sheet hang, in the order of the sheets. */
export function parentsOf({ links }: SheetSpec): string[] {
  const order = [...layout().specs.keys()];
  const parents = [...new Set(links.map(({ parent }) => parent))];
  return parents.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
