/**
 * `npm run test:validator`: the validator's own files, in Chromium. Needs dist/ (npm run build).
 * - dist/pal-validador.html from a disk (file://), without a server or a network: it reads, shows the
 *   board and asks nobody; in a worker, and in the page where there can be none.
 * - dist/pal-validador.js under the strict policy of LEEME.md with `worker-src blob:`, without a
 *   violation; and under the same policy without it, where it falls back to the page.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from './lib/browsers.js';
import { reportCount } from './lib/count.js';
import { serveFolder } from './lib/serve.js';
import { inside, until, upload, verdict } from './lib/validator-page.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SITE = join(ROOT, '.cache', 'validator');
const FEED = join(ROOT, 'demo/feeds/estado-de-muestra.json');
const STRICT = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
  "require-trusted-types-for 'script'",
];
const LOOSE = "trusted-types lit-html pal-validador 'allow-duplicates'; worker-src blob:";
const TIGHT = "trusted-types lit-html 'allow-duplicates'";

let passed = 0;
let failed = 0;
const browser = await puppeteer.launch({
  executablePath: (await findChromium()).path,
  args: CHROMIUM_FLAGS,
});
const disk = pathToFileURL(join(ROOT, 'dist', 'pal-validador.html')).href;

await check('from a disk, in a worker', disk, { worker: true });
await check('from a disk, where no worker may be', disk, { worker: false, deny: true });
for (const [name, policy, worker] of [
  ['the strict policy with worker-src blob:', LOOSE, true],
  ['the strict policy without it', TIGHT, false],
]) {
  const site = await makeSite([...STRICT, policy].join('; '));
  await check(`under ${name}`, `${site.origin}/page.html`, { worker, violations: !worker });
  site.close();
}
await browser.close();
rmSync(SITE, { recursive: true, force: true });
reportCount({ passed, failed });

async function makeSite(policy) {
  mkdirSync(SITE, { recursive: true });
  copyFileSync(join(ROOT, 'dist', 'pal-validador.js'), join(SITE, 'pal-validador.js'));
  writeFileSync(
    join(SITE, 'page.html'),
    `<!doctype html><html lang="es-MX"><meta charset="utf-8"><title>.</title><link rel="icon" href="data:,">
<script type="module" src="pal-validador.js"></script><pal-validador></pal-validador></html>`,
  );
  return await serveFolder(SITE, { 'content-security-policy': policy });
}

/** Reads the sample and judges what was shown, asked and refused. */
async function check(name, address, { worker, deny = false, violations = false }) {
  const page = await browser.newPage();
  const faults = [];
  const asked = [];
  let workers = 0;
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => asked.push(request.url()));
  page.on('workercreated', () => (workers += 1));
  await page.evaluateOnNewDocument((denied) => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    if (denied) delete window.Worker;
  }, deny);
  try {
    await page.goto(address);
    await until(page, "(root) => root.querySelector('[type=file]')", 'the field');
    await upload(page, FEED);
    const said = await verdict(page);
    if (!said.startsWith('Se puede publicar')) faults.push(`says ${said}`);
    const board = "(root) => root.querySelector('pal-tablero')?.estado === 'listo'";
    await until(page, board, 'the board');
    const shown = await inside(page, "(root) => root.querySelectorAll('.hallazgo').length");
    if (shown !== 7) faults.push(`${shown} findings`);
    const refused = await page.evaluate(() => window.violations);
    // What the policy of the page refuses is asked for the icon, and for the worker that it forbids.
    const real = refused.filter((one) => !one.startsWith('img-src data'));
    if (!violations && real.length > 0) faults.push(`CSP: ${real.join(', ')}`);
  } catch (error) {
    faults.push(error.message);
  }
  if (worker !== workers > 0) faults.push(`${workers} workers`);
  const origin = new URL(address).origin;
  for (const url of asked) {
    const own = url.startsWith(origin === 'null' ? 'file:' : origin) || /^(blob|data):/.test(url);
    if (!own) faults.push(`asks ${url}`);
  }
  await page.close();
  if (faults.length === 0) passed += 1;
  else {
    failed += 1;
    console.error(`FAILED  ${name}\n          ${faults.join('\n          ')}`);
  }
}
