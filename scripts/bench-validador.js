/**
 * `npm run bench:validador`: a workbook of 5 000 activities, read, checked and previewed by the offline
 * page of dist/, in a worker and in the page. Prints times and the longest task of the page; asserts
 * nothing. Needs dist/pal-validador.html (node scripts/build.js --solo=pal-validador).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { feedGrande } from '../demo/feed-grande.js';
import { CHROMIUM_FLAGS, findChromium } from './lib/browsers.js';
import { importSource } from './lib/import-source.js';
import { upload, until, verdict } from './lib/validator-page.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PAGE = pathToFileURL(join(ROOT, 'dist', 'pal-validador.html')).href;
const RUNS = 5;
const SIZE = { compromisos: 250, actividades: 20 };

const folder = mkdtempSync(join(tmpdir(), 'pal-bench-'));
const feed = feedGrande(SIZE);
const [{ bookOfFeed }, { writeXlsx }] = await Promise.all(
  ['src/sheets/index.ts', 'src/formats/index.ts'].map((file) => importSource(join(ROOT, file))),
);
const files = { 'plan.xlsx': await writeXlsx(bookOfFeed(feed)), 'plan.json': JSON.stringify(feed) };
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);

const browser = await puppeteer.launch({
  executablePath: (await findChromium()).path,
  args: CHROMIUM_FLAGS,
});
console.log('file        where       read and checked   board drawn   longest task   (median, ms)');
for (const name of Object.keys(files)) {
  for (const where of ['worker', 'page']) {
    const runs = [];
    for (let i = 0; i < RUNS; i += 1) runs.push(await measure(join(folder, name), where));
    const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[RUNS >> 1];
    const cell = (key, width) => String(Math.round(median(key))).padStart(width);
    console.log(
      `${name.padEnd(12)}${where.padEnd(9)}${cell('checked', 19)}${cell('drawn', 14)}${cell('longest', 15)}`,
    );
  }
}
await browser.close();
rmSync(folder, { recursive: true, force: true });

/** @returns {Promise<{checked: number, drawn: number, longest: number}>} in milliseconds */
async function measure(file, where) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((blocked) => {
    window.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.tasks.push(duration);
    }).observe({ type: 'longtask' });
    if (blocked) delete window.Worker;
    // By the page's own clock: what the driver sees comes late.
    addEventListener('change', () => (window.begun = performance.now()), true);
    addEventListener('pal-revision', () => (window.checked = performance.now()), true);
  }, where === 'page');
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(PAGE);
  await until(page, "(root) => root.querySelector('[type=file]')", 'the field');
  await page.evaluate(() => {
    const field = document.querySelector('pal-validador').shadowRoot.querySelector('[type=file]');
    field.addEventListener('change', () => (window.begun = performance.now()), { capture: true });
    window.tasks.length = 0;
  });
  await upload(page, file);
  await verdict(page);
  const result = await page.evaluate(async () => {
    const board = document.querySelector('pal-validador').shadowRoot.querySelector('pal-tablero');
    await board.listo;
    await board.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const { begun, checked } = window;
    const drawn = performance.now() - begun;
    await new Promise((done) => setTimeout(done, 300));
    return { checked: checked - begun, drawn, longest: Math.max(0, ...window.tasks) };
  });
  await page.close();
  return result;
}
