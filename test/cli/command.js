/** The command as people run it: a child process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the package, so that the command finds the package's own dependencies and version. */
const HOME = join(ROOT, '.cache', `cli-${process.pid}`);

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'src/cli/pal-feed.ts', outDir: HOME, emptyOutDir: true, target: 'node20' },
});
after(() => rmSync(HOME, { recursive: true, force: true }));

export const feed = (name) => join(ROOT, 'demo', 'feeds', `${name}.json`);

/** A folder that is gone when the tests are over. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'pal-feed-'));
  after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/**
 * Runs `pal-feed` with these words.
 * @param {readonly string[]} args
 * @param {{input?: string | Uint8Array, lang?: string, cwd?: string, closeEarly?: boolean}} [options]
 * @returns {Promise<{code: number, out: Buffer, text: string, said: string}>}
 */
export async function run(args, { input, lang = 'es_MX.UTF-8', cwd, closeEarly = false } = {}) {
  const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: lang, NO_COLOR: '' };
  const child = spawn(process.execPath, [join(HOME, 'pal-feed.js'), ...args], { env, cwd });
  const parts = { out: [], err: [] };
  child.stdout.on('data', (part) => {
    parts.out.push(part);
    if (closeEarly) child.stdout.destroy();
  });
  child.stderr.on('data', (part) => parts.err.push(part));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code, signal] = await once(child, 'close');
  const out = Buffer.concat(parts.out);
  return {
    code: code ?? signal,
    out,
    text: out.toString('utf8'),
    said: Buffer.concat(parts.err).toString('utf8'),
  };
}
