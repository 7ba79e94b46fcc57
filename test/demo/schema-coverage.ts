import type { $ZodType, $ZodTypeDef } from 'zod/v4/core';
import { codeListOf } from '../../src/feed/schema/base.js';
import type { CodeList } from '../../src/feed/codes.js';

/** The parts of a zod definition that this walk needs. */
interface Def extends $ZodTypeDef {
  shape?: Record<string, $ZodType>;
  innerType?: $ZodType;
  element?: $ZodType;
  valueType?: $ZodType;
  options?: readonly $ZodType[];
}

interface Seen {
  objects: Map<$ZodType, { path: string; members: Set<string> }>;
  unions: Map<$ZodType, { path: string; options: Set<number> }>;
  codes: Map<CodeList, Set<string>>;
}

const defOf = (schema: $ZodType): Def => schema._zod.def;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The option of a union that a value takes, told by its JSON type. */
function optionOf(options: readonly $ZodType[], value: unknown): number {
  return options.findIndex((option) => {
    const { type } = defOf(option);
    return type === 'object' || type === 'record' ? isRecord(value) : type === typeof value;
  });
}

/** Every object, union and code list under a schema, with nothing seen yet. */
function expected(schema: $ZodType, path: string, seen: Seen): void {
  const def = defOf(schema);
  const list = codeListOf.get(schema);
  if (list && !seen.codes.has(list)) seen.codes.set(list, new Set());
  if (def.shape) {
    if (seen.objects.has(schema)) return;
    seen.objects.set(schema, { path, members: new Set() });
    for (const [name, member] of Object.entries(def.shape)) {
      expected(member, `${path}/${name}`, seen);
    }
  }
  if (def.options) {
    if (seen.unions.has(schema)) return;
    seen.unions.set(schema, { path, options: new Set() });
    for (const option of def.options) expected(option, path, seen);
  }
  for (const inner of [def.innerType, def.element, def.valueType]) {
    if (inner) expected(inner, path, seen);
  }
}

function walk(schema: $ZodType, value: unknown, seen: Seen): void {
  if (value === undefined || value === null) return;
  const def = defOf(schema);
  const list = codeListOf.get(schema);
  if (typeof value === 'string' && list) seen.codes.get(list)?.add(value);
  if (def.innerType) walk(def.innerType, value, seen);
  if (def.element && Array.isArray(value)) {
    for (const item of value) walk(def.element, item, seen);
  }
  if (def.valueType && isRecord(value)) {
    for (const item of Object.values(value)) walk(def.valueType, item, seen);
  }
  if (def.options) {
    const index = optionOf(def.options, value);
    seen.unions.get(schema)?.options.add(index);
    const option = def.options[index];
    if (option) walk(option, value, seen);
  }
  if (def.shape && isRecord(value)) {
    for (const [name, member] of Object.entries(def.shape)) {
      if (!(name in value)) continue;
      seen.objects.get(schema)?.members.add(name);
      walk(member, value[name], seen);
    }
  }
}

export interface Uncovered {
  /** Members of the schema that no sample has, as schema paths. */
  members: string[];
  /** Forms of a member (plain text or map, number or text) that no sample has. */
  forms: string[];
  /** Codes that no sample has, as `list: code`. */
  codes: string[];
}

/**
 * Walks a zod schema over values and lists what none of them uses. Shared types (an organization, a
 * piece of evidence) count once, wherever they are used; code lists count by list.
 */
export function uncovered(
  schema: $ZodType,
  values: readonly unknown[],
  codesElsewhere: ReadonlyMap<CodeList, readonly string[]> = new Map(),
): Uncovered {
  const seen: Seen = { objects: new Map(), unions: new Map(), codes: new Map() };
  expected(schema, '', seen);
  for (const value of values) walk(schema, value, seen);
  const members = [...seen.objects].flatMap(([object, { path, members: used }]) =>
    Object.keys(defOf(object).shape ?? {})
      .filter((name) => !used.has(name))
      .map((name) => `${path}/${name}`),
  );
  const forms = [...seen.unions].flatMap(([union, { path, options }]) =>
    (defOf(union).options ?? [])
      .map((option, index) => ({ index, type: defOf(option).type }))
      .filter(({ index }) => !options.has(index))
      .map(({ type }) => `${path} as ${type}`),
  );
  const codes = [...seen.codes].flatMap(([list, used]) =>
    list.codigos
      .filter((code) => !used.has(code) && !codesElsewhere.get(list)?.includes(code))
      .map((code) => `${list.nombre}: ${code}`),
  );
  return { members, forms, codes };
}
