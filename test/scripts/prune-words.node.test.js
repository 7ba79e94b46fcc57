import assert from 'node:assert/strict';
import test from 'node:test';
import { parseSync } from 'vite';
import { pruneSource } from '../../scripts/lib/prune-words.js';

const LINES = ['a|A|A', 'n_x|X|X', 'n_y|Y|Y', 'c|C|C'];
const MAKES = `const tOne = unpackTerms("one", ${JSON.stringify(LINES.join('\n'))});`;

/** The lines that a bundle with the given calls keeps. */
function kept(calls, wrap = (code) => code) {
  const code = wrap(`${MAKES}\n${calls}`);
  const pruned = pruneSource(code, parseSync('x.js', code).program);
  const text = JSON.parse(/unpackTerms\("one", (".*?")\)/.exec(pruned)[1]);
  return text.split('\n');
}

test('only what a file says is kept, each line in its place', () => {
  assert.deepEqual(kept('tOne(loc, 3);'), ['', '', '', 'c|C|C']);
  assert.deepEqual(kept("tOne(loc, 'a'); tOne(loc, yes ? 0 : 1);"), ['a|A|A', 'n_x|X|X']);
  assert.deepEqual(kept(''), ['']);
});

test('a key put together keeps every line that it may name', () => {
  assert.deepEqual(kept('tOne(loc, `n_${x}`, { n });'), ['', 'n_x|X|X', 'n_y|Y|Y']);
  assert.deepEqual(kept('tOne(loc, `${x}y`);'), ['', '', 'n_y|Y|Y']);
});

test('any other use keeps all of them', () => {
  for (const use of ['tOne(loc, key);', 'const t = tOne;', 'tOne.has(key);', 'say(tOne);']) {
    assert.deepEqual(kept(use), LINES, use);
  }
});

test('a plain script is pruned like a module', () => {
  const wrap = (code) => `var P = (function () {\n${code}\n})();`;
  assert.deepEqual(kept('tOne(loc, 0);', wrap), ['a|A|A']);
});
