/**
 * `npm run schema` writes what is made from the zod schemas of src/feed: the published JSON Schema
 * and the reference page of the guide. With --check it writes nothing and fails when a committed
 * file says something else.
 */
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { writeOrCheck } from './lib/generated.js';
import { importSource } from './lib/import-source.js';

const source = (name) => fileURLToPath(new URL(`../src/feed/${name}`, import.meta.url));
const command = 'npm run schema';

const { makeJsonSchema } = await importSource(source('json-schema.ts'));
writeOrCheck({
  file: 'schema/pal-feed.schema.json',
  text: `${JSON.stringify(makeJsonSchema(), null, 2)}\n`,
  command,
});

const { makeReferencePage } = await importSource(source('reference-page.ts'));
const page = 'stories/guia/referencia-del-feed.mdx';
const style = await prettier.resolveConfig(fileURLToPath(new URL(`../${page}`, import.meta.url)));
writeOrCheck({
  file: page,
  text: await prettier.format(makeReferencePage(), { ...style, parser: 'mdx' }),
  command,
});
