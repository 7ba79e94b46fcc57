/**
 * `npm test`: every check, then every test, and a last line `N passed, N failed` that adds up the
 * tests. A check that fails (types, lint, drift) counts as one failed. Runs on after a failure, so
 * that one run tells everything.
 *   --all        the browser tests in Chromium, Firefox and WebKitGTK
 *   --extended   the slow suites (files *.extended.ts and *.node.extended.js) and nothing else
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { APT, findChromium, findFirefox, findWebKit } from './lib/browsers.js';
import { reportCount } from './lib/count.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pal-test-'));
const all = process.argv.includes('--all');
const extended = process.argv.includes('--extended');

const WTR = ['node_modules/@web/test-runner/dist/bin.js'];

/** A check has an exit code; a suite has a count of tests as well. */
const CHECKS = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] },
  { name: 'lint', command: ['scripts/lint/index.js'] },
  { name: 'schema drift', command: ['scripts/schema.js', '--check'] },
  { name: 'manifest drift', command: ['scripts/manifest.js', '--check'] },
];
const SUITES = [
  { name: 'node', command: ['scripts/test-node.js'] },
  {
    name: all ? 'Chromium, Firefox, WebKitGTK' : 'Chromium',
    command: WTR,
    env: { PAL_BROWSERS: all ? 'chromium,firefox,webkit' : 'chromium' },
  },
  {
    // One history for a page and its frames: what goes back in it needs a browser to itself.
    name: 'history',
    command: [...WTR, '--files', 'test/**/*.history.ts'],
    env: { PAL_BROWSERS: all ? 'chromium,firefox,webkit' : 'chromium' },
  },
  { name: 'package', command: ['scripts/test-package.js'] },
  { name: 'CDN files', command: ['scripts/test-cdn.js'] },
  { name: 'validator files', command: ['scripts/test-validator.js'] },
  { name: 'printed document', command: ['scripts/test-paper.js'] },
  { name: 'stories', command: ['scripts/test-stories.js'] },
];
const EXTENDED = [
  { name: 'stories, every width and scheme', command: ['scripts/test-stories.js', '--extended'] },
  { name: 'node, slow', command: ['scripts/test-node.js', '--extended'] },
  { name: 'printed document, slow', command: ['scripts/test-paper.js', '--extended'] },
  {
    name: 'Chromium, slow',
    command: [...WTR, '--files', 'test/**/*.extended.ts'],
    env: { PAL_EXTENDED: '1' },
  },
];

await sayBrowsers();
const results = [];
for (const step of extended ? EXTENDED : [...CHECKS, ...SUITES]) {
  results.push(await runStep(step));
}
rmSync(folder, { recursive: true, force: true });

console.log('\nstep                            seconds   result');
for (const { name, seconds, verdict } of results) {
  console.log(`${name.padEnd(32)}${seconds.toFixed(1).padStart(7)}   ${verdict}`);
}
reportCount({ passed: sum('passed'), failed: sum('failed') });

/** A missing browser is said before minutes are spent on the rest. */
async function sayBrowsers() {
  const { path, source } = await findChromium();
  console.log(`Chromium: ${path} (${source})`);
  if (!all) return;
  console.log(`Firefox: ${findFirefox()}\n  comes from: ${APT.firefox}`);
  const { browser } = findWebKit();
  console.log(`WebKitGTK (not Safari): ${browser}\n  comes from: ${APT.webkit}`);
}

async function runStep({ name, command, env = {} }) {
  console.log(`\n── ${name}`);
  const file = join(folder, `${results.length}.json`);
  const start = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env, PAL_COUNT_FILE: file },
  });
  const [code] = await once(child, 'exit');
  const seconds = (performance.now() - start) / 1000;
  const isSuite = existsSync(file);
  const count = isSuite ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  // A step may break outside its tests: that is a failure too.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  const verdict = isSuite
    ? `${count.passed} passed, ${count.failed} failed`
    : code === 0
      ? 'ok'
      : 'FAILED';
  return { name, seconds, verdict: `${verdict}`, ...count };
}

function sum(member) {
  return results.reduce((total, result) => total + result[member], 0);
}
