import assert from 'node:assert/strict';
import test from 'node:test';
import { parseSync } from 'vite';
import { pruneSource } from '../../scripts/lib/prune-words.js';

const KEYS = ['a', 'n_x', 'n_y', 'c'];

/** A declaration of a catalogue with the given keys; each word is its key in capitals. */
function makes(name, keys) {
  const words = keys.map((key) => key.toUpperCase());
  const packed = [...keys, ...words, ...words].join('\n');
  return `const ${name} = unpackTerms("area", ${JSON.stringify(packed)});`;
}

/** The columns of keys, Spanish and English of a pruned bundle. */
function columns(code) {
  const pruned = pruneSource(code, parseSync('x.js', code).program);
  const lines = JSON.parse(/ = (".*?")\.split/.exec(pruned)[1]).split('\n');
  const length = lines.length / 3;
  return [0, 1, 2].map((column) => lines.slice(column * length, (column + 1) * length));
}

/** The keys that a bundle with the given calls keeps. */
function kept(calls, wrap = (code) => code) {
  const [keys, spanish, english] = columns(wrap(`${makes('tOne', KEYS)}\n${calls}`));
  const words = keys.map((key) => key.toUpperCase());
  assert.deepEqual([spanish, english], [words, words]);
  return keys;
}

test('only what a file says is kept, each line in its place', () => {
  assert.deepEqual(kept('tOne(loc, 3);'), ['', '', '', 'c']);
  assert.deepEqual(kept("tOne(loc, 'a'); tOne(loc, yes ? 0 : 1);"), ['a', 'n_x', '', '']);
  assert.deepEqual(kept(''), ['', '', '', '']);
});

test('a key put together keeps every line that it may name', () => {
  assert.deepEqual(kept('tOne(loc, `n_${x}`, { n });'), ['', 'n_x', 'n_y', '']);
  assert.deepEqual(kept('tOne(loc, `${x}y`);'), ['', '', 'n_y', '']);
});

test('any other use keeps all of them', () => {
  for (const use of ['tOne(loc, key);', 'const t = tOne;', 'tOne.has(key);', 'say(tOne);']) {
    assert.deepEqual(kept(use), KEYS, use);
  }
});

test('a plain script is pruned like a module', () => {
  const wrap = (code) => `var P = (function () {\n${code}\n})();`;
  assert.deepEqual(kept('tOne(loc, 0);', wrap), ['a', '', '', '']);
});

test('asking for a key keeps it', () => {
  assert.deepEqual(kept('tOne.has(`n_${x}`);'), ['', 'n_x', 'n_y', '']);
});

test('words of codes are kept by the lists that are said', () => {
  const keys = ['estatus.a', 'estatus_def.a', 'sector.b'];
  const says = `${makes('tCodes', keys)}
    function codeWord(loc, list, code) { const key = list + code; return tCodes.has(key) ? tCodes(loc, key) : code; }`;
  const of = (calls) => columns(`${says}\n${calls}`)[0];
  assert.deepEqual(of("codeWord(loc, 'estatus', c);"), [keys[0], '', '']);
  assert.deepEqual(of("codeWord(loc, x ? 'estatus' : 'sector', c);"), [keys[0], '', keys[2]]);
  assert.deepEqual(of("tCodes(loc, 1); codeWord(loc, 'sector', c);"), ['', keys[1], keys[2]]);
  assert.deepEqual(of('codeWord(loc, list, c);'), keys);
  assert.deepEqual(of('words.map(codeWord);'), keys);
});

test('the catalogues of a file stand in one text, each told its lines', () => {
  const code = `${makes('tOne', ['a', 'b'])}\n${makes('tTwo', ['c'])}\ntOne(loc, 1); tTwo(loc, 0);`;
  assert.deepEqual(columns(code)[0], ['', 'b', 'c']);
  const pruned = pruneSource(code, parseSync('x.js', code).program);
  const found = [...pruned.matchAll(/unpackTerms\("area", (\w+), (\d), (\d)\)/g)];
  assert.deepEqual(
    found.map(([, text, from, length]) => [text, from, length]),
    [
      ['palWords', '0', '2'],
      ['palWords', '2', '1'],
    ],
  );
});
