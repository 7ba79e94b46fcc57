import assert from 'node:assert/strict';
import test from 'node:test';
import { parseSync } from 'vite';
import { numberSource } from '../../scripts/lib/number-words.js';

const KEYS = new Map([['tBoard', ['a', 'b_c', 'd']]]);
const IMPORT = "import { tBoard } from './board.js';\n";
const number = (code) => numberSource(code, parseSync('x.ts', code, { lang: 'ts' }).program, KEYS);

test('a key said outright becomes its place, in one call or in both arms of a choice', () => {
  const code = `${IMPORT}tBoard(loc, 'd', { n: tBoard(loc, one ? 'a' : 'b_c') });`;
  assert.equal(number(code), `${IMPORT}tBoard(loc, 2, { n: tBoard(loc, one ? 0 : 1) });`);
});

test('a key put together while the program runs, an alias and another function stay as they are', () => {
  for (const rest of [
    'tBoard(loc, `b_${x}`);',
    'tBoard(loc, key);',
    "const t = tBoard; t(l, 'a');",
  ]) {
    assert.equal(number(IMPORT + rest), IMPORT + rest);
  }
  const own = "const tBoard = (loc, key) => key; tBoard(loc, 'a');";
  assert.equal(number(own), own);
});

test('an import by another name is followed', () => {
  const code = "import { tBoard as words } from './board.js'; words(loc, 'd');";
  assert.equal(number(code), "import { tBoard as words } from './board.js'; words(loc, 2);");
});

test('a key that the catalogue lacks stops the build', () => {
  assert.throws(() => number(`${IMPORT}tBoard(loc, 'e');`), /no key "e"/);
});
