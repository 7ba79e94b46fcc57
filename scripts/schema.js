/**
 * `npm run schema` writes the published JSON Schema from the zod schemas of src/feed; with --check it
 * writes nothing and fails when the committed file says something else.
 */
import { fileURLToPath } from 'node:url';
import { writeOrCheck } from './lib/generated.js';
import { importSource } from './lib/import-source.js';

const entry = fileURLToPath(new URL('../src/feed/json-schema.ts', import.meta.url));
const { makeJsonSchema } = await importSource(entry);
writeOrCheck({
  file: 'schema/pal-feed.schema.json',
  text: `${JSON.stringify(makeJsonSchema(), null, 2)}\n`,
  command: 'npm run schema',
});
