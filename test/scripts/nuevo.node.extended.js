import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
// Inside the project, because the test runner serves nothing from outside its root's node_modules.
const COPY = mkdtempSync(join(ROOT, '.cache-nuevo-'));
const TAG = 'prueba-de-elemento-con-nombre-largo';

const PARTS = [
  ...['src', 'scripts', 'stories', '.storybook', 'demo', 'test/helpers'],
  ...['package.json', 'tsconfig.json', 'vite.config.ts', 'eslint.config.js', '.prettierrc.json'],
  ...['web-test-runner.config.js', 'custom-elements-manifest.config.js'],
];

// The count of the runs in here is no part of the count of this one.
const env = { ...process.env };
delete env.PAL_COUNT_FILE;

/** Runs a command of Node in the copy; its output is the message when it fails. */
function node(...args) {
  try {
    return execFileSync(process.execPath, args, {
      cwd: COPY,
      encoding: 'utf8',
      stdio: 'pipe',
      env,
    });
  } catch (error) {
    assert.fail(`${args.join(' ')}\n${error.stdout}\n${error.stderr}`);
  }
}

describe('npm run nuevo', () => {
  before(() => {
    for (const part of PARTS) cpSync(join(ROOT, part), join(COPY, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'), 'junction');
    node('scripts/nuevo.js', TAG);
  });
  after(() => rmSync(COPY, { recursive: true, force: true }));

  const files = [
    `src/elements/${TAG}/${TAG}.ts`,
    `src/elements/${TAG}/${TAG}.styles.ts`,
    `test/elements/${TAG}/${TAG}.test.ts`,
    `stories/${TAG}.stories.ts`,
  ];

  it('writes element, styles, test and story', () => {
    for (const file of files) assert.ok(existsSync(join(COPY, file)), file);
  });

  it('registers the element, its type and its marker in src/index.ts', () => {
    const index = readFileSync(join(COPY, 'src/index.ts'), 'utf8');
    assert.equal(index.match(new RegExp(`/${TAG}\\.js'`, 'g')).length, 2);
    assert.match(index, new RegExp(`upgradeMarkers\\(\\[[^\\]]*'${TAG}'`));
  });

  it('writes what passes the type check', () => {
    node('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.');
  });

  it('writes what passes the lint and the format check', () => {
    node('node_modules/eslint/bin/eslint.js', '--max-warnings=0', ...files);
    node('scripts/lint/templates.js');
    node('node_modules/prettier/bin/prettier.cjs', '--check', ...files, 'src/index.ts');
  });

  it('writes a test that passes', () => {
    const out = node('node_modules/@web/test-runner/dist/bin.js', '--files', files[2]);
    assert.match(out, /^3 passed, 0 failed$/m);
  });

  it('adds the element to the manifest', () => {
    node('scripts/manifest.js', '--check');
  });

  it('refuses a name without a hyphen and one that is taken', () => {
    for (const tag of ['tablero', TAG]) {
      assert.throws(() =>
        execFileSync(process.execPath, ['scripts/nuevo.js', tag], { cwd: COPY, stdio: 'pipe' }),
      );
    }
  });
});
