/**
 * Pictures of a page at the widths and colour schemes that the board is looked at in.
 *
 *   node scripts/captura.js <url> <folder> [--anchos 360,768,1280] [--temas light,dark]
 *     [--nombre tablero] [--hacer "<expression run in the page>"] [--desde 900 --alto 1200]
 *
 * Prints the path of every picture, the width that the page scrolls sideways (0 is right) and what
 * the console said. `--desde` and `--alto` cut a strip out of the whole page.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from './lib/browsers.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    anchos: { type: 'string', default: '360,768,1280' },
    temas: { type: 'string', default: 'light,dark' },
    nombre: { type: 'string', default: 'captura' },
    hacer: { type: 'string' },
    desde: { type: 'string' },
    alto: { type: 'string', default: '1200' },
  },
});
const [url, folder] = positionals;
if (!url || !folder) {
  console.error('Usage: node scripts/captura.js <url> <folder> [--anchos …] [--temas …]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const { path } = await findChromium();
const browser = await puppeteer.launch({ executablePath: path, args: CHROMIUM_FLAGS });
try {
  for (const theme of values.temas.split(',')) {
    for (const width of values.anchos.split(',').map(Number)) await capture(theme, width);
  }
} finally {
  await browser.close();
}

/**
 * @param {string} theme `light` or `dark`
 * @param {number} width in CSS pixels
 */
async function capture(theme, width) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`  page error: ${error.message}`));
  page.on('console', (m) => {
    if (m.type() === 'error' || m.type() === 'warn') console.log(`  ${m.type()}: ${m.text()}`);
  });
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(url, { waitUntil: 'networkidle0' });
  if (values.hacer) await page.evaluate(values.hacer);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const file = join(folder, `${values.nombre}-${width}-${theme}.png`);
  const strip = { x: 0, y: Number(values.desde), width, height: Number(values.alto) };
  const what = values.desde === undefined ? { fullPage: true } : { clip: strip };
  await page.screenshot({ path: file, captureBeyondViewport: true, ...what });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  console.log(`${file}  sideways ${sideways}`);
  await page.close();
}
