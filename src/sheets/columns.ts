/** The columns that the members of an object fill: nested objects are flattened, lists of objects are not here. */
import type { MapShape, ObjectShape, Shape } from '../feed/shape.js';
import { kindOf, type Kind } from './kinds.js';

export type Path = readonly string[];

export interface Column {
  /** From the object of the row. */
  path: Path;
  kind: Kind;
  /** Where the member is described: the noun that has it. */
  noun: string;
  /** Without it the item cannot be shown. */
  required: boolean;
  /** Key of a map whose values fill columns of their own: a language, a sector. */
  entry?: string;
}

/** A map that gets a column for each of its keys. */
export interface MapColumns {
  path: Path;
  noun: string;
  kind: Kind;
  byLanguage: boolean;
  /** Keys that always have a column. */
  keys: readonly string[];
}

/** A list, or a map, of objects: a sheet of its own. */
export interface ChildList {
  path: Path;
  shape: ObjectShape;
  /** The kind of the map's keys; absent for a list. */
  keyKind?: Kind;
}

export interface ObjectColumns {
  columns: Column[];
  maps: MapColumns[];
  lists: ChildList[];
  /** Paths of the objects that are flattened, the row's own first. */
  objects: { path: Path; shape: ObjectShape }[];
}

/** Sectors that a map by sector always has a column for. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  asistentes: ['sociedad_civil', 'autoridad', 'organismo_garante'],
};

interface Walk {
  found: ObjectColumns;
  nameOf: ReadonlyMap<ObjectShape, string>;
}

function mapColumns(shape: MapShape, path: Path, noun: string): MapColumns | null {
  const member = path.at(-1) ?? '';
  const kind = kindOf(shape.value, member);
  return kind && { path, noun, kind, byLanguage: shape.byLanguage, keys: KEYS[member] ?? [] };
}

function visitMember(walk: Walk, shape: Shape, at: Omit<Column, 'kind'>): void {
  const { found } = walk;
  const member = at.path.at(-1) ?? '';
  if (shape.kind === 'object') {
    visitObject(walk, shape, at.path);
    return;
  }
  if (shape.kind === 'list' && shape.item.kind === 'object') {
    found.lists.push({ path: at.path, shape: shape.item });
    return;
  }
  if (shape.kind === 'map') {
    const map = mapColumns(shape, at.path, at.noun);
    if (map) found.maps.push(map);
    else if (shape.value.kind === 'object') {
      const keyKind = kindOf(shape.key, '')!;
      found.lists.push({ path: at.path, shape: shape.value, keyKind });
    }
    return;
  }
  const kind = kindOf(shape, member);
  if (kind) found.columns.push({ ...at, kind });
  if (shape.kind !== 'union') return;
  for (const option of shape.options) {
    if (option.kind === 'map') {
      const map = mapColumns(option, at.path, at.noun);
      if (map) found.maps.push(map);
    } else if (option.kind === 'object') visitObject(walk, option, at.path);
  }
}

function visitObject(walk: Walk, shape: ObjectShape, path: Path): void {
  walk.found.objects.push({ path, shape });
  const noun = walk.nameOf.get(shape) ?? '';
  for (const [name, { shape: inner, optional }] of shape.members) {
    const required = path.length === 0 && !optional && !(name === 'id' && shape.names);
    visitMember(walk, inner, { path: [...path, name], noun, required });
  }
}

/** What the members of an object fill. */
export function columnsOf(
  shape: ObjectShape,
  nameOf: ReadonlyMap<ObjectShape, string>,
): ObjectColumns {
  const found: ObjectColumns = { columns: [], maps: [], lists: [], objects: [] };
  visitObject({ found, nameOf }, shape, []);
  return found;
}
