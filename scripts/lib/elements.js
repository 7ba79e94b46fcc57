import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ELEMENTS = fileURLToPath(new URL('../../src/elements', import.meta.url));

/** @returns {string[]} the tags of the project: folders of src/elements that hold `<tag>.ts` */
export function elementTags() {
  if (!existsSync(ELEMENTS)) return [];
  return readdirSync(ELEMENTS)
    .filter((tag) => existsSync(join(ELEMENTS, tag, `${tag}.ts`)))
    .sort();
}
