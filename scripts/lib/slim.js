import { fileURLToPath } from 'node:url';

/** What a CDN file carries in place of a dependency: every kilobyte there is a citizen's data plan. */
export const SLIM = {
  'zod/mini': fileURLToPath(new URL('../../src/feed/zod-slim.ts', import.meta.url)),
};
