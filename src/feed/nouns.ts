/** The nouns of the standard in reading order: every object of the schemas, by name. Node only. */
import type * as z from 'zod/mini';
import type { CodeList } from './codes.js';
import * as comun from './schema/comun.js';
import * as compromisos from './schema/compromiso.js';
import * as pasos from './schema/ejercicio.js';
import * as raiz from './schema/feed.js';
import * as planes from './schema/plan.js';
import { shapeOf, type ObjectShape, type Shape } from './shape.js';

/** The detailed form of a union is what a reader of the standard calls by the name of the union. */
const RENAMED: Readonly<Record<string, string>> = { quienDetallado: 'quien' };

function nounName(name: string): string {
  return RENAMED[name] ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const exported = new Map<object, string>();
for (const module of [comun, pasos, compromisos, planes, raiz]) {
  for (const [name, schema] of Object.entries<object>(module)) exported.set(schema, nounName(name));
}

export interface Nouns {
  /** Name → shape. An object that only one member uses is named by its path: `compromiso.ods`. */
  nouns: Map<string, ObjectShape>;
  nameOf: Map<ObjectShape, string>;
  lists: Set<CodeList>;
}

function visit(shape: Shape, path: string, found: Nouns): void {
  switch (shape.kind) {
    case 'object': {
      if (found.nameOf.has(shape)) return;
      const name = exported.get(shape.schema) ?? path;
      found.nouns.set(name, shape);
      found.nameOf.set(shape, name);
      for (const [member, { shape: inner }] of shape.members) {
        visit(inner, `${name}.${member}`, found);
      }
      return;
    }
    case 'list':
      visit(shape.item, path, found);
      return;
    case 'map':
      visit(shape.key, path, found);
      visit(shape.value, path, found);
      return;
    case 'union':
      for (const option of shape.options) visit(option, path, found);
      return;
    case 'scalar':
      if (shape.codes) found.lists.add(shape.codes);
      return;
    case 'free':
      return;
  }
}

/** The nouns under a schema, in the order in which a reader meets them. */
export function nounsOf(schema: z.ZodMiniType): Nouns {
  const found: Nouns = { nouns: new Map(), nameOf: new Map(), lists: new Set() };
  visit(shapeOf(schema), '', found);
  return found;
}

/** Members that the standard asks for: those without which nothing is shown, and those it expects. */
export function requiredMembers(name: string, shape: ObjectShape): string[] {
  return [...shape.members]
    .filter(([member, { optional }]) => {
      if (shape.standard.includes(member)) return true;
      // The reader makes an id where there is none; only a commitment must state its own.
      return !optional && (member !== 'id' || !shape.names || name === 'compromiso');
    })
    .map(([member]) => member);
}
