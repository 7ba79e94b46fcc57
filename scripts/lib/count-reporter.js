import { reportCount } from './count.js';

/**
 * Reporter for web-test-runner, which has no closing line of its own: ends with `N passed, N failed`.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  let count = { passed: 0, failed: 0 };
  return {
    start() {
      // The runner's own last words come after `stop`, hence the end of the process.
      process.once('exit', () => reportCount(count));
    },
    onTestRunFinished({ sessions }) {
      count = { passed: 0, failed: 0 };
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
 * @param {import('./count.js').Count} count
 */
function addSuite(suite, count) {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    if (test.passed) count.passed += 1;
    else count.failed += 1;
  }
  for (const inner of suite.suites) addSuite(inner, count);
}
