import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Writes a generated file that is committed, or with `--check` on the command line compares it and
 * sets exit code 1 when it has drifted from its source.
 * @param {{file: string, text: string, command: string}} what path from the root, wanted text, and
 *   the command that writes it
 */
export function writeOrCheck({ file, text, command }) {
  const path = join(ROOT, file);
  if (process.argv.includes('--check')) {
    const same = existsSync(path) && readFileSync(path, 'utf8') === text;
    console.log(
      same ? `${file} is up to date` : `${file} has drifted: run ${command} and commit it`,
    );
    if (!same) process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${file} written, ${text.length} characters`);
}
