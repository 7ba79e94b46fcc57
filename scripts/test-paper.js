/**
 * `npm run test:paper`: presses "Imprimir" in Chromium, makes a PDF of the document that the board
 * built, and reads it back.
 * - Every commitment, activity and address of evidence of the plan is in the text of the PDF.
 * - Every page has its head, its foot and its number.
 * - The document is made under the strict policy of LEEME.md without a violation.
 *   --extended   a plan of 300 commitments instead of the sample
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { build } from 'vite';
import { feedGrande } from '../demo/feed-grande.js';
import { CHROMIUM_FLAGS, findChromium } from './lib/browsers.js';
import { reportCount } from './lib/count.js';
import { serveFolder } from './lib/serve.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SITE = join(ROOT, '.cache', 'paper');
const CSP = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
].join('; ');
const HOY = '2026-11-22';
const extended = process.argv.includes('--extended');
const feed = extended
  ? feedGrande({ compromisos: 300, actividades: 8 })
  : JSON.parse(readFileSync(join(ROOT, 'demo/feeds/estado-de-muestra.json'), 'utf8'));

let passed = 0;
let failed = 0;

await makeSite();
const site = await serveFolder(SITE, { 'content-security-policy': CSP });
const browser = await puppeteer.launch({
  executablePath: (await findChromium()).path,
  args: CHROMIUM_FLAGS,
  protocolTimeout: 600_000,
});

const whole = await readPaper('');
const { compromisos } = feed.planes.find(({ id }) => id === whole.plan) ?? feed.planes[0];
check('the plan', whole, compromisos);
check('one commitment', await readPaper(compromisos[0].id), compromisos.slice(0, 1));

await browser.close();
site.close();
rmSync(SITE, { recursive: true, force: true });
reportCount({ passed, failed });

/** @param {string[]} faults what is wrong; none is well */
function judge(name, faults) {
  if (faults.length === 0) passed += 1;
  else {
    failed += 1;
    console.error(
      `FAILED  ${name}: ${faults.length}\n          ${faults.slice(0, 5).join('\n          ')}`,
    );
  }
}

function check(name, { pages, violations }, commitments) {
  const all = pages.join('');
  const missing = (list) => list.filter((text) => !all.includes(bare(text)));
  const items = commitments.flatMap((c) => [c, ...activitiesOf(c)]);
  const titles = items.map(({ titulo }) => (typeof titulo === 'string' ? titulo : titulo['es-MX']));
  const addresses = items
    .flatMap(({ evidencias = [] }) => evidencias)
    .flatMap(({ uri }) => (/^https?:/.test(uri ?? '') ? [new URL(uri).href] : []));
  console.log(`${name}: ${titles.length} titles, ${addresses.length} addresses of evidence`);
  judge(`${name}: every commitment and activity`, missing(titles));
  judge(`${name}: every address of evidence, in full`, missing(addresses));
  const running = ['Datosal', 'SHA-256delosdatos:', 'feed.json'];
  const bad = pages.flatMap((text, i) => {
    const parts = [...running, `${i + 1}/${pages.length}`].filter((part) => !text.includes(part));
    return parts.map((part) => `page ${i + 1} lacks ${part}`);
  });
  judge(`${name}: head, foot and number of every page`, bad);
  judge(`${name}: no violation of the policy`, violations);
}

function activitiesOf({ acciones = [], actividades = [] }) {
  return [...acciones.flatMap((a) => a.actividades ?? []), ...actividades];
}

async function makeSite() {
  rmSync(SITE, { recursive: true, force: true });
  mkdirSync(SITE, { recursive: true });
  process.env.PAL_PLAIN = '1';
  const entry = join(ROOT, 'src/tablero.ts');
  const lib = { entry, formats: ['es'], fileName: () => 'pal-tablero.js' };
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: SITE, lib } });
  delete process.env.PAL_PLAIN;
  writeFileSync(join(SITE, 'feed.json'), JSON.stringify(feed));
}

/** The text of the PDF page by page, without white space: lines break where they may. */
async function readPaper(compromiso) {
  const paper = await makePaper(compromiso);
  const page = await browser.newPage();
  await page.setContent(paper.html, { timeout: 120_000 });
  const start = performance.now();
  const bytes = await page.pdf({ format: 'letter', tagged: true, timeout: 600_000 });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  await page.close();
  // Reading takes the bytes away.
  const size = Math.round(bytes.length / 1000);
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
  console.log(
    `${paper.title}: ${text.length} pages, ${size} kB; ` +
      `document in ${Math.round(paper.ms)} ms, PDF in ${seconds} s`,
  );
  return { ...paper, pages: text.map(bare) };
}

function bare(text) {
  return text.normalize('NFC').replace(/\s+/g, '');
}

/** The board's own document as markup, with its style sheet beside it. */
async function makePaper(compromiso) {
  const own = compromiso === '' ? '' : `compromiso="${compromiso}"`;
  const html = `<!doctype html><html lang="es-MX"><meta charset="utf-8"><title>Portal</title>
<script type="module" src="pal-tablero.js"></script>
<pal-tablero src="feed.json" hoy="${HOY}" ${own}></pal-tablero></html>`;
  writeFileSync(join(SITE, 'page.html'), html);
  const page = await browser.newPage();
  // Runs in the frame of the document too.
  await page.evaluateOnNewDocument(() => {
    const all = (top.violations ??= []);
    document.addEventListener('securitypolicyviolation', (event) => {
      all.push(`${event.violatedDirective} ${event.sample}`);
    });
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      top.printed = window;
    };
  });
  await page.goto(`${site.origin}/page.html`, { waitUntil: 'load' });
  const paper = await page.evaluate(pressPrint);
  await page.close();
  return paper;
}

/** In the page. */
async function pressPrint() {
  const board = document.querySelector('pal-tablero');
  await customElements.whenDefined('pal-tablero');
  await board.listo;
  await board.updateComplete;
  const start = performance.now();
  board.shadowRoot.querySelector('[part~=imprimir]').click();
  while (!window.printed) await new Promise((done) => setTimeout(done, 5));
  const ms = performance.now() - start;
  const { document: paper } = window.printed;
  const css = [...paper.adoptedStyleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText)
    .join('\n');
  const chosen = board.shadowRoot.querySelector('[data-plan][aria-pressed=true]');
  const head = `<head><meta charset="utf-8"><style>${css}</style>`;
  return {
    ms,
    title: paper.title,
    plan: chosen?.dataset.plan,
    html: `<!doctype html>${paper.documentElement.outerHTML.replace('<head>', head)}`,
    violations: window.violations,
  };
}
