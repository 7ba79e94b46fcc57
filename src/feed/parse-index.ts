/** Reads an index of feeds, apart from the feed itself so that a board does not carry it. */
import { Cleaner } from './clean.js';
import { parseDocument } from './parse.js';
import type { Lectura } from './problems.js';
import { indice as indexSchema } from './schema/indice.js';
import { isObject, shapeOf, type ObjectShape } from './shape.js';
import type { Indice } from './types.js';

export interface LecturaDeIndice extends Pick<Lectura, 'problemas' | 'conteo' | 'porClase'> {
  indice: Indice | null;
}

/** True for what is meant as an index of feeds: it lists feeds and holds no plan. */
export function isIndex(value: unknown): boolean {
  return isObject(value) && Array.isArray(value['feeds']) && !('planes' in value);
}

/** The index in bytes, in a text or in a value, and what is wrong in it. Never throws. */
export function parseIndex(input: unknown): LecturaDeIndice {
  const { feed, problemas, conteo, porClase } = parseDocument(input, (root, reading) =>
    new Cleaner(reading).read(root, shapeOf(indexSchema) as ObjectShape),
  );
  return { indice: feed as Indice | null, problemas, conteo, porClase };
}
