/** `npm run lint`: ESLint, templates, cycles and format, two at a time; all run, whatever fails. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DPDM = ['--no-warning', '--no-tree', '--no-progress', '--exit-code', 'circular:1', '-T'];

const LINTERS = [
  ['eslint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']],
  ['templates', ['scripts/lint/templates.js']],
  ['cycles', ['node_modules/dpdm/lib/bin/dpdm.js', ...DPDM, 'src/**/*.ts']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
];

const waiting = [...LINTERS];
const failed = [];

async function worker() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command] = next;
    const child = spawn(process.execPath, command, { cwd: ROOT });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const [code] = await once(child, 'close');
    console.log(`${name}: ${code === 0 ? 'ok' : 'FAILED'}`);
    if (code !== 0) {
      failed.push(name);
      process.stdout.write(Buffer.concat(chunks));
    }
  }
}

await Promise.all([worker(), worker()]);
if (failed.length > 0) process.exitCode = 1;
