/**
 * The schemas as a plain tree that can be walked beside the data: which members an object has,
 * which of them are lists, which scalar is a code, a reference or an id. Made once a schema.
 */
import * as z from 'zod/mini';
import type { CodeList } from './codes.js';
import {
  codeListOf,
  idOf,
  numberAsText,
  referenceOf,
  requiredByStandard,
  type Clase,
} from './schema/base.js';

export interface Member {
  shape: Shape;
  optional: boolean;
}

export interface ObjectShape {
  kind: 'object';
  schema: z.ZodMiniType;
  members: ReadonlyMap<string, Member>;
  /** Members that a reader can do without but the standard asks for. */
  standard: readonly string[];
  /** The kind of item that its `id` names. */
  names?: Clase;
}
export interface ListShape {
  kind: 'list';
  schema: z.ZodMiniType;
  item: Shape;
}
export interface MapShape {
  kind: 'map';
  schema: z.ZodMiniType;
  key: ScalarShape;
  value: Shape;
  /** A text by language tag. */
  byLanguage: boolean;
}
/** A text, or an object or map in its place. */
export interface UnionShape {
  kind: 'union';
  schema: z.ZodMiniType;
  options: readonly Shape[];
}
export interface ScalarShape {
  kind: 'scalar';
  schema: z.ZodMiniType;
  type: 'string' | 'number' | 'boolean';
  numberAsText: boolean;
  codes?: CodeList;
  refersTo?: readonly Clase[];
  names?: Clase;
}
/** Anything at all: taken as it is. */
export interface FreeShape {
  kind: 'free';
  schema: z.ZodMiniType;
}
export type Shape = ObjectShape | ListShape | MapShape | UnionShape | ScalarShape | FreeShape;

/** The parts of a zod definition that the walk reads. */
interface Def {
  type: string;
  shape: Record<string, z.ZodMiniType>;
  element: z.ZodMiniType;
  innerType: z.ZodMiniType;
  options: readonly z.ZodMiniType[];
  keyType: z.ZodMiniType;
  valueType: z.ZodMiniType;
}

const made = new WeakMap<object, Shape>();
const FREE: FreeShape = { kind: 'free', schema: z.unknown() };

function defOf(schema: z.ZodMiniType): Def {
  return schema._zod.def as unknown as Def;
}

function objectShape(schema: z.ZodMiniType, def: Def): ObjectShape {
  const members = new Map<string, Member>();
  for (const [name, member] of Object.entries(def.shape)) {
    members.set(name, { shape: shapeOf(member), optional: defOf(member).type === 'optional' });
  }
  const id = members.get('id')?.shape;
  return {
    kind: 'object',
    schema,
    members,
    standard: requiredByStandard.get(schema) ?? [],
    ...(id?.kind === 'scalar' && id.names && { names: id.names }),
  };
}

function scalarShape(schema: z.ZodMiniType, type: ScalarShape['type']): ScalarShape {
  const codes = codeListOf.get(schema);
  const refersTo = referenceOf.get(schema);
  const names = idOf.get(schema);
  return {
    kind: 'scalar',
    schema,
    type,
    numberAsText: numberAsText.has(schema),
    ...(codes && { codes }),
    ...(refersTo && { refersTo }),
    ...(names && { names }),
  };
}

function makeShape(schema: z.ZodMiniType): Shape {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return shapeOf(def.innerType);
    case 'object':
      return objectShape(schema, def);
    case 'array':
      return { kind: 'list', schema, item: shapeOf(def.element) };
    case 'record': {
      const key = shapeOf(def.keyType) as ScalarShape;
      const value = shapeOf(def.valueType);
      const byLanguage =
        value.kind === 'scalar' && value.type === 'string' && !key.codes && !key.refersTo;
      return { kind: 'map', schema, key, value, byLanguage };
    }
    case 'union':
      return { kind: 'union', schema, options: def.options.map(shapeOf) };
    case 'string':
    case 'number':
    case 'boolean':
      return scalarShape(schema, def.type);
    default:
      return FREE;
  }
}

/** The shape of a schema; the same object for the same schema. */
export function shapeOf(schema: z.ZodMiniType): Shape {
  let shape = made.get(schema);
  if (!shape) {
    shape = makeShape(schema);
    made.set(schema, shape);
  }
  return shape;
}

/** True for an object of JSON: neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when a value has the outer form that a shape asks for. */
export function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'object':
    case 'map':
      return isObject(value);
    case 'list':
      return Array.isArray(value);
    case 'scalar':
      return typeof value === shape.type;
    case 'union':
      return shape.options.some((option) => fits(option, value));
    case 'free':
      return true;
  }
}

/** The option of a union that a value has the form of; any other shape is its own option. */
export function optionFor(shape: Shape, value: unknown): Shape {
  if (shape.kind !== 'union') return shape;
  return shape.options.find((option) => fits(option, value)) ?? shape;
}

/** The shape of the child `key` of a value of this shape; free where the schema knows none. */
export function childShape(shape: Shape, value: unknown, key: string | number): Shape {
  const option = optionFor(shape, value);
  if (option.kind === 'object') return option.members.get(String(key))?.shape ?? FREE;
  if (option.kind === 'list') return option.item;
  if (option.kind === 'map') return option.value;
  return FREE;
}
