/** The version of the package, as its package.json says. */
import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.url)('pal-tablero/package.json') as {
  version: string;
};
export const VERSION = version;
