import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {{passed: number, failed: number}} Count */

/**
 * The last word of a test run: `N passed, N failed` alone on a line, and exit code 1 when a test
 * failed or none ran, so that an empty run cannot pass for a green one. With PAL_COUNT_FILE set the
 * count goes to that file as JSON instead, for scripts/test.js to add up.
 * @param {Count} count
 */
export function reportCount(count) {
  const { PAL_COUNT_FILE } = process.env;
  if (count.failed > 0 || count.passed === 0) process.exitCode = 1;
  if (PAL_COUNT_FILE) {
    mkdirSync(dirname(PAL_COUNT_FILE), { recursive: true });
    writeFileSync(PAL_COUNT_FILE, JSON.stringify(count));
  } else {
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`);
  }
}
