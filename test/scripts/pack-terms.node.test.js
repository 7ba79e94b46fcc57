import assert from 'node:assert/strict';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pack, packTerms } from '../../scripts/lib/pack-terms.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every catalogue by its area, from a bundle made with the given plugins. */
async function catalogues(plugins) {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      lib: {
        entry: `${ROOT}test/i18n/catalogues.ts`,
        formats: ['es'],
        fileName: () => 'catalogues.js',
      },
    },
  }).then(([one]) => one);
  const { code } = output[0];
  const { CATALOGUES } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { code, words: CATALOGUES.map(({ area, catalogues }) => ({ area, catalogues })) };
}

test('packed catalogues read back as they were written', async () => {
  const [plain, packed] = [await catalogues([]), await catalogues([packTerms()])];
  assert.deepEqual(packed.words, plain.words);
  assert.ok(packed.words.length > 10);
  assert.ok(packed.code.length < plain.code.length * 0.9, 'packed is shorter');
});

test('a text with a character that parts the others is refused', () => {
  for (const text of ['uno\ndos', 'uno^dos']) {
    assert.throws(() => pack({ a: text }, { a: 'x' }), /part/, text);
    assert.throws(() => pack({ a: 'x' }, { a: { one: 'x', other: text } }), /part/, text);
  }
});
