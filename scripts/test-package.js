/**
 * `npm run test:package`: builds, packs, and looks at the tarball as a stranger would: publint, attw,
 * and a project of its own that installs it, imports ./feed, ./model and ./publish in bare Node, runs
 * pal-feed, type-checks against it and reads its JSON files.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportCount } from './lib/count.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const node = (args, options = {}) =>
  execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', ...options });

/** Entries that are whole scripts for a page: no types, nothing to import. */
const SCRIPTS = ['pal-tablero', 'pal-completo'].flatMap((n) => [`${n}.js`, `${n}.classic.js`]);
/** The validator, as a script and as a page, and the pages of frames: the same. */
const PAGES = [
  'pal-validador.js',
  ...['pal-validador.html', 'pal-marco.html', 'pal-marco-completo.html'],
];

const folder = mkdtempSync(join(tmpdir(), 'pal-package-'));
node(['scripts/build.js']);
const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const tarball = join(folder, JSON.parse(packed)[0].filename);
const consumer = makeConsumer();

const { version, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const command = () => join(consumer, 'node_modules/pal-tablero', bin['pal-feed']);

const checks = {
  'publint finds nothing': () =>
    node(['node_modules/publint/src/cli.js', 'run', tarball, '--strict']),
  'attw finds nothing for ES modules': () =>
    // CommonJS and Node 10 resolution are not offered: the package is ES modules only.
    node([
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      tarball,
      ...['--profile', 'esm-only', '--no-emoji', '--no-color'],
      ...['--exclude-entrypoints', ...SCRIPTS, ...PAGES],
    ]),
  './feed reads a feed in bare Node': () =>
    run(`
      import { readFileSync } from 'node:fs';
      import * as feed from 'pal-tablero/feed';
      const bytes = readFileSync(process.argv[2]);
      const { parseFeed } = feed;
      if (typeof parseFeed !== 'function') throw new Error('no parseFeed: ' + Object.keys(feed));
      const { conteo } = await parseFeed(bytes);
      if (!(conteo.leidos > 0)) throw new Error(JSON.stringify(conteo));
    `),
  './model loads in bare Node': () =>
    run(`
      import * as model from 'pal-tablero/model';
      if (Object.keys(model).length === 0) throw new Error('nothing exported');
    `),
  'the JSON files are where the exports map says': () =>
    run(`
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      const path = (name) => fileURLToPath(import.meta.resolve('pal-tablero/' + name));
      for (const name of ['schema.json', 'custom-elements.json', 'sri.json']) {
        JSON.parse(readFileSync(path(name), 'utf8'));
      }
    `),
  'the scripts for a page are where the exports map says': () =>
    run(`
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      for (const name of ${JSON.stringify(SCRIPTS)}) {
        const text = readFileSync(fileURLToPath(import.meta.resolve('pal-tablero/' + name)), 'utf8');
        if (!/pal-tablero/.test(text)) throw new Error(name);
      }
    `),
  './publish makes an edition in bare Node': () =>
    run(`
      import { readFileSync } from 'node:fs';
      import { publishEdition } from 'pal-tablero/publish';
      const siguiente = JSON.parse(readFileSync(process.argv[2], 'utf8'));
      delete siguiente.ediciones;
      const { actualizado } = siguiente;
      const { fechado } = await publishEdition({ siguiente, anterior: null, actualizado });
      if (!/^[0-9a-f]{64}$/.test(fechado.sha256)) throw new Error(fechado.sha256);
    `),
  'pal-feed works from its folder: validates, converts there and back, renders': () => {
    const sample = join(ROOT, 'demo/feeds/estado-de-muestra.json');
    const say = (...args) => node([command(), ...args], { cwd: consumer, stdio: 'pipe' });
    if (!/7 /.test(say('validate', sample))) throw new Error(say('validate', sample));
    for (const name of ['muestra.xlsx', 'muestra.ods', 'muestra.zip']) {
      say('convert', sample, name);
      say('convert', name, 'muestra.json', '--force');
      say('diff', sample, 'muestra.json', '--exit-code');
    }
    say('render', sample, '-o', 'muestra.html');
    readFileSync(join(consumer, 'pal-pagina.css'));
    if (say('--version').trim() !== version) throw new Error(say('--version'));
  },
  'npx pal-tablero and npx pal-feed run it': () => {
    for (const name of ['pal-tablero', 'pal-feed']) {
      const text = execFileSync('npx', ['--no', name, '--', '--version'], {
        cwd: consumer,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      if (text.trim() !== version) throw new Error(`${name}: ${text}`);
    }
  },
  'every tag of the manifest has its module': () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8'));
    const modules = manifest.modules.map((module) => module.path);
    if (modules.length === 0) throw new Error('the manifest names no element');
    for (const path of modules) readFileSync(join(consumer, 'node_modules/pal-tablero', path));
  },
  'a TypeScript project compiles against the types': () => {
    writeFileSync(
      join(consumer, 'use.ts'),
      `import 'pal-tablero';
       import type { PalTablero } from 'pal-tablero/elements/pal-tablero';
       import type { PalRuta } from 'pal-tablero';
       import { parseFeed } from 'pal-tablero/feed';
       const board: PalTablero = document.querySelector('pal-tablero')!;
       board.addEventListener('pal-listo', ({ detail }) => detail.conteo.leidos.toFixed());
       const road: PalRuta = document.createElement('pal-ruta');
       document.addEventListener('pal-error', ({ detail }) => detail.responsable.trim());
       board.addEventListener('pal-filtro', ({ detail }) => detail.visibles.toFixed());
       export const x = [board.estado, road.estado, parseFeed];`,
    );
    node(
      [
        join(ROOT, 'node_modules/typescript/bin/tsc'),
        ...['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022'],
        ...['--module', 'nodenext', '--moduleResolution', 'nodenext'],
        ...['--lib', 'es2023,dom,dom.iterable', 'use.ts'],
      ],
      { cwd: consumer },
    );
  },
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    check();
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.error(
      `FAILED  ${name}\n${[error.stdout, error.stderr].join('').trim() || error.message}`,
    );
  }
}
rmSync(folder, { recursive: true, force: true });
reportCount({ passed: Object.keys(checks).length - failed, failed });

/** A project beside ours that has the unpacked tarball, and our node_modules for its dependencies. */
function makeConsumer() {
  const project = join(folder, 'consumer');
  const home = join(project, 'node_modules', 'pal-tablero');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const place = join(project, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), place, 'junction');
  }
  linkCommand(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  return project;
}

/** What npm does with `bin` when it installs. */
function linkCommand(project) {
  const { bin: commands } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  mkdirSync(join(project, 'node_modules', '.bin'));
  for (const [name, file] of Object.entries(commands)) {
    const target = join(project, 'node_modules', 'pal-tablero', file);
    chmodSync(target, 0o755);
    symlinkSync(target, join(project, 'node_modules', '.bin', name));
  }
}

/** Runs a module of the consumer in bare Node; the sample feed is its argument. */
function run(code) {
  const file = join(consumer, 'use.mjs');
  writeFileSync(file, code);
  node([file, join(ROOT, 'demo/feeds/estado-de-muestra.json')], { cwd: consumer });
}
