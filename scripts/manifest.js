/**
 * `npm run manifest` writes custom-elements.json from the JSDoc of the elements; with --check it
 * writes nothing and fails when the committed file says something else.
 */
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { writeOrCheck } from './lib/generated.js';

const cwd = fileURLToPath(new URL('../', import.meta.url));
const manifest = await cli({ argv: ['analyze'], cwd, noWrite: true });
// The analyzer finds files in an order that changes from run to run.
manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
writeOrCheck({
  file: 'custom-elements.json',
  text: `${JSON.stringify(manifest, null, 2)}\n`,
  command: 'npm run manifest',
});
