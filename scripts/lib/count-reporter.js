import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * Reporter for web-test-runner that ends with `N passed, N failed` alone on a line, so that an empty
 * run cannot pass for a green one: with no test at all the exit code is 1.
 * With PAL_COUNT_FILE set the count goes to that file as JSON instead, for scripts/test.js to add up.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  const {PAL_COUNT_FILE} = process.env;
  let count = {passed: 0, failed: 0};
  return {
    start() {
      // The runner's own last words come after `stop`, hence the end of the process.
      process.once('exit', () => {
        if (count.passed + count.failed === 0) process.exitCode = 1;
        if (PAL_COUNT_FILE) save(PAL_COUNT_FILE, count);
        else process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`);
      });
    },
    onTestRunFinished({sessions}) {
      count = {passed: 0, failed: 0};
      for (const session of sessions) {
        const before = count.failed;
        if (session.testResults) addSuite(session.testResults, count);
        // A file that cannot be loaded has no tests of its own to fail.
        if (!session.passed && count.failed === before) count.failed += 1;
      }
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {{passed: number, failed: number}} count
 */
function addSuite(suite, count) {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    if (test.passed) count.passed += 1;
    else count.failed += 1;
  }
  for (const inner of suite.suites) addSuite(inner, count);
}

/**
 * @param {string} file
 * @param {{passed: number, failed: number}} count
 */
function save(file, count) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, JSON.stringify(count));
}
