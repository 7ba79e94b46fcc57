/**
 * `npm run test:cdn`: the CDN files as a portal serves them, in Chromium, under the strict policy of
 * LEEME.md. Needs dist/ (npm run build).
 * - Each file shows its element without an exception, a violation or a request but the feed's, and
 *   with the same words as the sources before minification, also where the feed cannot be read.
 * - Module and plain script, or one of them twice, live on one page; the plain one, joined to others.
 * - The code that the board prints works when it is pasted: tag, marker, frame with its height.
 * - No file imports another one or holds a sink for markup or code; sri.json tells their hashes.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { MARCOS } from './lib/marco.js';
import { pasteCodes } from './lib/paste-codes.js';
import { CHROMIUM_FLAGS, findChromium } from './lib/browsers.js';
import { reportCount } from './lib/count.js';
import { elementTags } from './lib/elements.js';
import { serveFolder } from './lib/serve.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = join(ROOT, 'dist');
const SITE = join(ROOT, '.cache', 'cdn');
const FEED = 'estado-de-muestra.json';
/** Its last bracket is missing. */
const CUT_FEED = 'cortado.json';
/** A page without an icon asks for one. */
const ICON = 'icono.svg';
const COMMITMENT = 'c01';
/** What a portal's optimiser makes: our file after a script that ends without a semicolon. */
const JOINED = 'joined.classic.js';
const CSP = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
].join('; ');
/** Words that the page brings in a block of data. */
const NAHUATL = readFileSync(join(ROOT, 'demo/palabras/nah.json'), 'utf8');
/** Ours are none; Lit has the one assignment that its Trusted Types policy guards. */
const SINKS = /unsafeHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|\beval\(|document\.write/g;
const SINKS_OF_LIT = 1;

const sri = JSON.parse(readFileSync(join(DIST, 'sri.json'), 'utf8'));
const files = Object.keys(sri);
let passed = 0;
let failed = 0;

await makeSite();
const site = await serveFolder(SITE, { 'content-security-policy': CSP });
const browser = await puppeteer.launch({
  executablePath: (await findChromium()).path,
  args: CHROMIUM_FLAGS,
});

for (const file of files) {
  const code = readFileSync(join(DIST, file), 'utf8');
  const digest = createHash('sha384').update(code).digest('base64');
  judge(`${file} has the hash of sri.json`, sri[file] === `sha384-${digest}`);
  judge(`${file} imports nothing`, !/\bimport\s*[("'{*]|\bfrom\s*["'`]\.?\//.test(code));
  judge(`${file} has no sink`, (code.match(SINKS) ?? []).length <= SINKS_OF_LIT);
}
/** The validator reads what somebody gives it: test/validator has its own page and policy. */
const SHOWN = elementTags().filter((tag) => tag !== 'pal-validador');
for (const tag of SHOWN) {
  const plain = await open(tag, ['plain.js']);
  const alone = tag === 'pal-tablero' ? 'pal-completo.classic.js' : `${tag}.js`;
  for (const file of [alone, 'pal-completo.js']) {
    const shown = await open(tag, [file]);
    judge(`<${tag}> of ${file} runs under the strict policy`, ...shown.faults);
    judge(`<${tag}> of ${file} says what the sources say`, shown.words === plain.words);
  }
}
for (const [file, tag, plain] of [
  ['pal-tablero.js', 'pal-tablero', 'plain-board.js'],
  ['compromiso-card.js', 'compromiso-card', 'plain.js'],
]) {
  const [shown, expected] = [
    await open(tag, [file], { feed: CUT_FEED }),
    await open(tag, [plain], { feed: CUT_FEED }),
  ];
  const same = shown.words === expected.words && /cortado/.test(shown.words);
  judge(`${file} says of a feed that is cut off what the sources say`, same);
}
const board = await open('pal-tablero', ['plain-board.js']);
for (const file of ['pal-tablero.js', 'pal-tablero.classic.js']) {
  const shown = await open('pal-tablero', [file]);
  judge(`${file} runs under the strict policy`, ...shown.faults);
  judge(`${file} says what the sources say`, shown.words === board.words);
}
for (const scripts of [
  ['pal-tablero.js', 'pal-tablero.classic.js'],
  ['pal-tablero.classic.js', 'pal-tablero.js', 'pal-tablero.classic.js'],
  ['compromiso-card.js', 'pal-tablero.js', 'avance-timeline.js'],
  ['pal-tablero.js', 'pal-completo.js', 'pal-ruta.js'],
  ['pal-completo.classic.js', 'pal-tablero.classic.js'],
  [JOINED],
]) {
  const { faults } = await open('pal-tablero', scripts);
  judge(`${scripts.join(' and ')} live on one page`, ...faults);
}
for (const file of ['pal-tablero.js', 'pal-tablero.classic.js', 'pal-completo.js']) {
  const { words, faults } = await open('pal-tablero', [file], { nahuatl: NAHUATL });
  judge(`${file} says the words of the page under the strict policy`, ...faults);
  judge(`${file} says them, and Spanish for the rest`, /Xitlatēmo.*Ordenar por/.test(words));
}

const free = await serveFolder(SITE, {});
for (const [name, ...wrong] of await pasteCodes(browser, {
  site: SITE,
  origin: free.origin,
  feed: FEED,
  sri,
})) {
  judge(name, ...wrong);
}
free.close();

await browser.close();
site.close();
rmSync(SITE, { recursive: true, force: true });
reportCount({ passed, failed });

/** @param {(boolean | string)[]} faults a text or false each; true or none is well */
function judge(name, ...faults) {
  const wrong = faults.filter((fault) => fault !== true);
  if (wrong.length === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  console.error(`FAILED  ${name}${wrong.map((fault) => `\n          ${fault}`).join('')}`);
}

async function makeSite() {
  rmSync(SITE, { recursive: true, force: true });
  mkdirSync(SITE, { recursive: true });
  copyFileSync(join(ROOT, 'demo/feeds', FEED), join(SITE, FEED));
  writeFileSync(join(SITE, CUT_FEED), readFileSync(join(SITE, FEED)).subarray(0, -3));
  copyFileSync(join(ROOT, 'demo', ICON), join(SITE, ICON));
  for (const file of [...files, ...Object.keys(MARCOS)]) {
    copyFileSync(join(DIST, file), join(SITE, file));
  }
  const classic = readFileSync(join(DIST, 'pal-tablero.classic.js'), 'utf8');
  writeFileSync(join(SITE, JOINED), `var before = 1\n${classic}\n;(function () {})()`);
  process.env.PAL_PLAIN = '1';
  for (const [entry, name] of [
    ['src/index.ts', 'plain.js'],
    ['src/tablero.ts', 'plain-board.js'],
  ]) {
    const lib = { entry: join(ROOT, entry), formats: ['es'], fileName: () => name };
    await build({ root: ROOT, logLevel: 'warn', build: { outDir: SITE, lib } });
  }
  delete process.env.PAL_PLAIN;
}

/** @returns {Promise<{words: string, faults: string[]}>} all text shown, and what went wrong */
async function open(tag, scripts, { nahuatl = '', feed = FEED } = {}) {
  const kind = (file) => (file.includes('.classic.') ? 'defer' : 'type="module"');
  const links = scripts.map((file) => `<script ${kind(file)} src="${file}"></script>`).join('\n');
  const own = tag === 'compromiso-card' ? `compromiso="${COMMITMENT}"` : '';
  const data = `<script type="application/json" data-pal-palabras lang="nah">${nahuatl}</script>`;
  const html = `<!doctype html><html lang="${nahuatl ? 'nah' : 'es-MX'}"><meta charset="utf-8"><title>.</title>
<link rel="icon" href="${ICON}">
${links}${nahuatl && data}
<${tag} src="${feed}" hoy="2026-11-22" ${own}><p>Respaldo</p></${tag}></html>`;
  writeFileSync(join(SITE, 'page.html'), html);
  const page = await browser.newPage();
  const faults = [];
  const asked = new Set();
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => asked.add(request.url()));
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${site.origin}/page.html`, { waitUntil: 'load' });
  const { state, words, violations } = await page.evaluate(readPage, tag);
  await page.close();
  if (state !== 'listo' && state !== 'parcial') faults.push(`estado is ${state}`);
  for (const one of violations) faults.push(`CSP: ${one}`);
  const known = ['page.html', feed, ICON, ...scripts].map((name) => `${site.origin}/${name}`);
  for (const url of asked) if (!known.includes(url)) faults.push(`asks ${url}`);
  return { words, faults };
}

/** In the page: waits for the element and gathers its text, shadow roots included. */
async function readPage(tag) {
  const late = new Promise((done) => setTimeout(done, 15_000, 'nothing after 15 s'));
  const element = document.querySelector(tag);
  const ready = customElements.whenDefined(tag).then(() => element.listo);
  const state = await Promise.race([ready, late]);
  await element.updateComplete;
  for (let frames = 0; frames < 5; frames += 1) {
    await new Promise((done) => requestAnimationFrame(done));
  }
  const text = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeName === 'STYLE') return '';
    const inner = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
    return inner.map(text).join('');
  };
  const words = text(element).replace(/\s+/g, ' ');
  return { state, words, violations: window.violations };
}
