/**
 * `npm run nuevo <tag>`: makes a new element with its styles, test and story, registers it in
 * src/index.ts (its definition, its type, its marker) and brings the manifest up to date. What it writes passes lint and tests as it is.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const INDEX = join(ROOT, 'src/index.ts');

const [tag = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) {
  fail('Usage: npm run nuevo <tag>, where the tag is lower case with a hyphen: mapa-estados');
}
const name = tag.replace(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());

const FILES = {
  'element.ts.txt': `src/elements/${tag}/${tag}.ts`,
  'styles.ts.txt': `src/elements/${tag}/${tag}.styles.ts`,
  'test.ts.txt': `test/elements/${tag}/${tag}.test.ts`,
  'stories.ts.txt': `stories/${tag}.stories.ts`,
};
const taken = Object.values(FILES).find((file) => existsSync(join(ROOT, file)));
if (taken) fail(`${taken} exists already.`);

for (const [template, file] of Object.entries(FILES)) {
  const text = readFileSync(join(ROOT, 'scripts/nuevo', template), 'utf8');
  await write(file, text.replaceAll('__TAG__', tag).replaceAll('__CLASS__', name));
}
await write('src/index.ts', registered(readFileSync(INDEX, 'utf8')));
execFileSync(process.execPath, ['scripts/manifest.js'], { cwd: ROOT, stdio: 'inherit' });

/** Each line goes after the last of its kind. */
function registered(index) {
  const file = `./elements/${tag}/${tag}.js`;
  return [
    [/^import '\.\/elements\/.*\n/gm, `import '${file}';\n`],
    [
      /^export type \{[^}]*\} from '\.\/elements\/.*\n/gm,
      `export type { ${name} } from '${file}';\n`,
    ],
    [/(?<=^upgradeMarkers\(\[)[^\]]*/gm, `'${tag}',`],
  ].reduce((text, [kind, line]) => {
    const last = [...text.matchAll(kind)].at(-1);
    if (!last) fail(`src/index.ts has no line like ${kind}`);
    const end = last.index + last[0].length;
    return text.slice(0, end) + line + text.slice(end);
  }, index);
}

/** Formatted as the house does, so that a tag of any length passes the lint. */
async function write(file, text) {
  const path = join(ROOT, file);
  const options = await resolveConfig(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(text, { ...options, filepath: path }));
  console.log(file);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
