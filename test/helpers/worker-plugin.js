/**
 * A worker's address is no import, which the esbuild plug-in would turn from .js to .ts: here it is
 * a script of one line that imports the source.
 */
const WORKER = '/src/elements/pal-validador/worker.js';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function workerPlugin() {
  return {
    name: 'worker',
    serve({ path }) {
      return path === WORKER ? { body: "import './worker.ts';", type: 'js' } : undefined;
    },
  };
}
