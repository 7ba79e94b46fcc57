/**
 * `npm run build`:
 *   dist/es/                      ES modules with types, one for each source file
 *   dist/es/cli/                  the command pal-feed, without types: nobody imports it
 *   dist/pal-tablero.js           CDN file, ES module: the tags of the board, self-contained
 *   dist/pal-completo.js          the same with every tag; neither loads the other
 *   dist/pal-*.classic.js         both as plain scripts
 *   dist/<tag>.js                 one tag alone, self-contained
 *   dist/pal-validador.js         the validator with every tag and its engine, self-contained
 *   dist/pal-validador.html       the same as a page that needs no network and no server
 *   dist/pal-marco.html           page of a frame, and pal-marco-completo.html with every tag
 *   dist/sri.json                 file → sha384 of each CDN file
 * With --demo it makes the CDN files only, and only where there are none: some pages of the demo show
 * them, and `npm start` must not wait for the rest.
 * With --solo=pal-ruta it makes that CDN file and nothing else: neither types nor sri.json.
 * Two builds of the same sources are equal byte by byte (npm run test:reproducible).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { elementTags } from './lib/elements.js';
import { inlineEngine } from './lib/engine.js';
import { functionsLast } from './lib/functions-last.js';
import { gather } from './lib/gather.js';
import { GUION_DE_MARCO, MARCOS, marcoPage } from './lib/marco.js';
import { writeOffline } from './lib/offline.js';
import { numberWords } from './lib/number-words.js';
import { packTerms } from './lib/pack-terms.js';
import { pruneWords } from './lib/prune-words.js';
import { SLIM, TREESHAKE } from './lib/slim.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = join(ROOT, 'dist');

/** Files of several tags. The board's has its own tag, which needs no other. */
const SETS = { 'pal-tablero': 'src/tablero.ts', 'pal-completo': 'src/index.ts' };

/** Heavy, and for those who publish: in a file of its own, in no other. */
const VALIDATOR = 'pal-validador';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const BANNER = `/*! pal-tablero ${version} | Apache-2.0 | with Lit (BSD-3-Clause), D3 (ISC) */`;

const bundles = [
  ...Object.entries(SETS).flatMap(([name, entry]) => [
    { entry, file: `${name}.js`, format: 'es' },
    { entry, file: `${name}.classic.js`, format: 'iife' },
  ]),
  { entry: 'src/marco.ts', file: GUION_DE_MARCO, format: 'es' },
  ...elementTags()
    .filter((tag) => !Object.hasOwn(SETS, tag) && tag !== VALIDATOR)
    .map((tag) => ({ entry: `src/elements/${tag}/${tag}.ts`, file: `${tag}.js`, format: 'es' })),
  { entry: 'src/validador.ts', file: `${VALIDATOR}.js`, format: 'es' },
].filter(({ entry }) => existsSync(join(ROOT, entry)));

const only = process.argv.find((arg) => arg.startsWith('--solo='))?.slice('--solo='.length);
if (only !== undefined) {
  for (const bundle of bundles) if (bundle.file === `${only}.js`) await bundleOne(bundle);
  if (only === VALIDATOR) writeOffline(`${DIST}/${only}.js`, `${DIST}/${only}.html`);
  process.exit();
}
const forDemo = process.argv.includes('--demo');
if (forDemo && bundles.every(({ file }) => existsSync(join(DIST, file)))) process.exit();
if (!forDemo) compile();
for (const bundle of bundles) await bundleOne(bundle);
writeOffline(join(DIST, `${VALIDATOR}.js`), join(DIST, `${VALIDATOR}.html`));
writeSri();

function compile() {
  rmSync(DIST, { recursive: true, force: true });
  // The command first: it is compiled with the types of Node, which those of the elements must not name.
  for (const project of ['tsconfig.cli.json', 'tsconfig.build.json']) {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
      cwd: ROOT,
      stdio: 'inherit',
    });
  }
}

/**
 * The plain script begins with a semicolon: portals join scripts in one file, and one before it may
 * end without any.
 * @param {{entry: string, file: string, format: 'es' | 'iife'}} bundle
 */
async function bundleOne({ entry, file, format }) {
  await build({
    root: ROOT,
    logLevel: 'warn',
    resolve: { alias: SLIM },
    plugins: [
      gather(join(ROOT, entry)),
      ...(file === `${VALIDATOR}.js` ? [inlineEngine()] : []),
      numberWords(),
      packTerms(),
      pruneWords(),
      functionsLast(),
    ],
    build: {
      lib: {
        entry: join(ROOT, entry),
        formats: [format],
        name: 'PalTablero',
        fileName: () => file,
      },
      rolldownOptions: {
        treeshake: TREESHAKE,
        output: { postBanner: format === 'iife' ? `${BANNER};` : BANNER },
      },
    },
  });
}

function writeSri() {
  const sri = {};
  for (const { file } of bundles) {
    const bytes = readFileSync(join(DIST, file));
    sri[file] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    const kb = (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1);
    console.log(`dist/${file.padEnd(28)}${kb.padStart(7)} kB gz`);
  }
  writeFileSync(join(DIST, 'sri.json'), `${JSON.stringify(sri, null, 2)}\n`);
  for (const [page, file] of Object.entries(MARCOS)) {
    writeFileSync(join(DIST, page), marcoPage(file, sri));
  }
}
