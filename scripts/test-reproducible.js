/** `npm run test:reproducible`: builds twice from clean and compares every file, byte by byte. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportCount } from './lib/count.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = join(ROOT, 'dist');

const first = buildAndHash();
const second = buildAndHash();
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const different = names.filter((name) => first.get(name) !== second.get(name));
for (const name of different) console.error(`differs between two builds: ${name}`);
console.log(`${names.length} files compared`);
reportCount({ passed: names.length - different.length, failed: different.length });

/** @returns {Map<string, string>} file → sha256 */
function buildAndHash() {
  execFileSync(process.execPath, ['scripts/build.js'], { cwd: ROOT, stdio: 'ignore' });
  const files = readdirSync(DIST, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(DIST, name)).isFile());
  return new Map(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(DIST, name)))
        .digest('hex'),
    ]),
  );
}
