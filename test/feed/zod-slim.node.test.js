import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { runnerImport } from 'vite';
import { SLIM } from '../../scripts/lib/slim.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const options = { configFile: false, logLevel: 'error' };
const load = async (extra) =>
  (await runnerImport(at('../../src/feed/parse.ts'), { ...options, ...extra })).module.parseFeed;

const whole = JSON.parse(readFileSync(at('../../demo/feeds/estado-de-muestra.json'), 'utf8'));
const sample = {
  ...whole,
  planes: whole.planes.map((p) => ({ ...p, compromisos: p.compromisos.slice(0, 2) })),
};

/** Every place of the sample, as a path. */
function* places(value, path = []) {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) yield* places(value[key], [...path, key]);
}
const PLACES = [...places(sample)];
const VALUES = [
  null,
  '',
  'x',
  '2026-02-30',
  'javascript:1',
  'x'.repeat(20_001),
  5,
  -1,
  0.5,
  2 ** 60,
  -(2 ** 60),
  200,
  true,
  [],
  {},
  [1],
  [null],
  [{}],
  { 'es-MX': 'x' },
  { 'es-MX': 5 },
  { 'es-MX': 'x'.repeat(20_001) },
  { titulo: 'x' },
  { nombre: 5 },
  [{ titulo: 5 }],
];

function broken(edits) {
  const copy = structuredClone(sample);
  for (const [place, value] of edits) {
    const path = PLACES[place % PLACES.length];
    let node = copy;
    for (const key of path.slice(0, -1)) node = node?.[key];
    if (typeof node === 'object' && node !== null) node[path.at(-1)] = structuredClone(value);
  }
  return copy;
}

describe('the reader of the CDN files', () => {
  it('reads every feed as the reader with zod does', async () => {
    const [withZod, slim] = [await load({}), await load({ resolve: { alias: SLIM } })];
    assert.deepEqual(slim(sample), withZod(sample));
    const edit = fc.tuple(fc.nat(PLACES.length - 1), fc.constantFrom(...VALUES));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const feed = broken(edits);
        assert.deepEqual(slim(feed), withZod(feed));
      }),
      { numRuns: 100 },
    );
  });

  it('would notice a schema word that it does not speak', async () => {
    const source = readFileSync(at('../../src/feed/zod-slim.ts'), 'utf8');
    const spoken = new Set(
      [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map((m) => m[1]),
    );
    const used = new Set();
    for (const file of ['base', 'comun', 'compromiso', 'ejercicio', 'feed', 'plan']) {
      const text = readFileSync(at(`../../src/feed/schema/${file}.ts`), 'utf8');
      for (const [, word] of text.matchAll(/\bz\.([a-z]\w*)\(/g)) used.add(word);
    }
    assert.deepEqual(
      [...used].filter((word) => !spoken.has(word)),
      [],
    );
  });
});
