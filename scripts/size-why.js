/**
 * `npm run size:why [entry]`: what a CDN file is made of, in kB gz. Each module is minified and
 * compressed alone, so the figures add up to more than the file: read them against each other.
 */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, minify } from 'vite';
import { numberWords } from './lib/number-words.js';
import { packTerms } from './lib/pack-terms.js';
import { SLIM, TREESHAKE } from './lib/slim.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const [entry = 'src/index.ts'] = process.argv.slice(2);
/** Files named under each folder. */
const NAMED = 8;

const groups = new Map();
await build({
  root: ROOT,
  logLevel: 'error',
  resolve: { alias: SLIM },
  build: {
    write: false,
    lib: { entry: join(ROOT, entry), formats: ['es'], fileName: () => 'why.js' },
    rolldownOptions: { treeshake: TREESHAKE, output: { minify: false } },
  },
  plugins: [numberWords(), packTerms(), { name: 'why', generateBundle: weigh }],
});

const rows = [...groups].map(([name, files]) => ({ name, files, sum: total(files) }));
for (const { name, files, sum } of rows.sort((a, b) => b.sum - a.sum)) {
  console.log(`${kb(sum)}  ${name}`);
  for (const { file, size } of files.sort((a, b) => b.size - a.size).slice(0, NAMED)) {
    if (files.length > 1) console.log(`        ${kb(size)}  ${file}`);
  }
}

async function weigh(_, bundle) {
  for (const { modules } of Object.values(bundle)) {
    for (const [id, { code }] of Object.entries(modules ?? {})) {
      if (!code) continue;
      const file = relative(ROOT, id.replace(/^\0/, ''));
      const size = gzipSync((await minify(file, code)).code).length;
      const folder = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
      const group = folder ?? file.split('/').slice(0, 2).join('/');
      groups.set(group, [...(groups.get(group) ?? []), { file, size }]);
    }
  }
}

function total(files) {
  return files.reduce((sum, { size }) => sum + size, 0);
}

function kb(bytes) {
  return (bytes / 1000).toFixed(1).padStart(6);
}
