import { fileURLToPath } from 'node:url';

/** What a CDN file carries in place of a dependency: every kilobyte there is a citizen's data plan. */
export const SLIM = {
  'zod/mini': fileURLToPath(new URL('../../src/feed/zod-slim.ts', import.meta.url)),
  'd3-shape': fileURLToPath(new URL('../../src/layout/shape-slim.ts', import.meta.url)),
};

/**
 * What leaves no trace where nobody uses its value: d3-time makes every interval as the module loads,
 * and a file carries only those it draws with. `propertyWriteSideEffects` is not for this list: it
 * drops `utcYear.every` of d3-time, which is used.
 */
export const TREESHAKE = {
  propertyReadSideEffects: false,
  manualPureFunctions: ['timeInterval', 'ticker', 'bisector', 'defineTerms', 'unpackTerms', 'css'],
};
