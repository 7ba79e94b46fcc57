/**
 * Runs the tests that need Node rather than a browser: `*.node.test.js`, or with --extended the slow
 * ones, `*.node.extended.js`. Ends with `N passed, N failed` alone on a line.
 * Usage: node scripts/test-node.js [--extended] [part of a file name…]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportCount } from './lib/count.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const LOG = join(ROOT, '.cache', 'node-tests.tap');

const args = process.argv.slice(2);
const ending = args.includes('--extended') ? '.node.extended.js' : '.node.test.js';
const parts = args.filter((arg) => !arg.startsWith('--'));
const files = readdirSync(join(ROOT, 'test'), { recursive: true })
  .map((name) => join('test', String(name)))
  .filter((name) => name.endsWith(ending))
  .filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)))
  .sort();

if (files.length === 0) {
  reportCount({ passed: 0, failed: 0 });
} else {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${LOG}`],
  ];
  const child = spawn(process.execPath, ['--test', ...reporters, ...files], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  const tap = readFileSync(LOG, 'utf8');
  const figure = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const failed = figure('fail') + figure('cancelled');
  reportCount({ passed: figure('pass'), failed: code !== 0 && failed === 0 ? 1 : failed });
}
