/** JSON Patch between editions, applied by another implementation of RFC 6902. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { applyPatch } from 'rfc6902';
import { importSource } from '../../scripts/lib/import-source.js';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const { jsonPatch } = await importSource(path('src/publish/patch.ts'));

function patched(before, operations) {
  const result = { root: structuredClone(before) };
  const paths = operations.map((op) => ({
    ...structuredClone(op),
    path: `/root${op.path}`,
    ...(op.from !== undefined && { from: `/root${op.from}` }),
  }));
  for (const error of applyPatch(result, paths)) assert.equal(error, null);
  return result.root;
}

const json = fc
  .letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, 0, 1, '', 'a', 'ñ'),
      fc.array(tie('value'), { maxLength: 5 }),
      fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), x: tie('value') }), {
        maxLength: 6,
      }),
      fc.dictionary(fc.constantFrom('a', 'b/c', '~d', '', '0', 'id'), tie('value')),
    ),
  }))
  .value.map((value) => JSON.parse(JSON.stringify(value)));

test('applied to one edition it gives the other, whatever they hold', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      assert.deepEqual(patched(before, jsonPatch(before, after)), after);
    }),
    { numRuns: 2000 },
  );
});

test('of an edition with itself it is empty', () => {
  fc.assert(fc.property(json, (value) => assert.deepEqual(jsonPatch(value, value), [])));
});

test('one change of the large sample is one operation, and a move is one too', () => {
  const sample = JSON.parse(readFileSync(path('demo/feeds/estado-de-muestra.json'), 'utf8'));
  const next = structuredClone(sample);
  const [plan] = next.planes;
  plan.compromisos[3].titulo = 'Otro';
  assert.deepEqual(jsonPatch(sample, next), [
    { op: 'replace', path: '/planes/0/compromisos/3/titulo', value: 'Otro' },
  ]);
  plan.compromisos.unshift(plan.compromisos.pop());
  const operations = jsonPatch(sample, next);
  assert.equal(operations.length, 2);
  assert.deepEqual(patched(sample, operations), next);
});

test('lists too long to be compared are replaced whole, and appending to them is not', () => {
  const before = { list: Array.from({ length: 8000 }, (_, i) => ({ id: `a${i}` })) };
  const appended = { list: [...before.list, { id: 'z' }] };
  assert.deepEqual(jsonPatch(before, appended), [
    { op: 'add', path: '/list/8000', value: { id: 'z' } },
  ]);
  const turned = { list: [...before.list].reverse() };
  const operations = jsonPatch(before, turned);
  assert.deepEqual(operations, [{ op: 'replace', path: '/list', value: turned.list }]);
});
