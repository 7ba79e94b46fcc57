/** The guide page says what the code does: its mapping is sound, its places and its table are those of the code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importSource } from '../../scripts/lib/import-source.js';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const guide = readFileSync(path('../../stories/guia/importar.mdx'), 'utf8');
const m = await importSource(path('importers-node.ts'));

const row = (start) => guide.split('\n').find((line) => line.startsWith(`| \`${start}\``));

describe('the guide of imports', () => {
  it('has a mapping without errors', () => {
    const [, json] = /```json\n([\s\S]*?)```/.exec(guide);
    assert.deepEqual(m.validateMapping(json).errores, []);
  });

  it('names every place where a column may go', () => {
    for (const { nivel, miembro } of m.DESTINOS.values()) {
      assert.ok(row(nivel).includes(`\`${miembro}\``), `${nivel}.${miembro}`);
    }
  });

  it('has the words of the crosswalk in the row of their status', () => {
    for (const words of Object.values(m.CRUCE)) {
      for (const [word, estatus] of Object.entries(words)) {
        if (estatus) assert.match(row(estatus), new RegExp(`[|\\s\`]${word}[\\s,;\`]`), word);
      }
    }
  });
});
