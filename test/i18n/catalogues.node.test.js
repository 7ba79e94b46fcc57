import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import test from 'node:test';

const SOURCES = new URL('../../src/i18n/', import.meta.url);

test('every catalogue of words stands in the list that the tests walk', async () => {
  const list = await readFile(new URL('./catalogues.ts', import.meta.url), 'utf8');
  for (const file of await readdir(SOURCES)) {
    const source = await readFile(new URL(file, SOURCES), 'utf8');
    for (const [, name] of source.matchAll(/^export const (t[A-Z]\w*) = defineTerms\(/gm)) {
      assert.match(list, new RegExp(`^  ${name},$`, 'm'), `${name} of ${file}`);
    }
  }
});
