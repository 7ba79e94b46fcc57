/**
 * `npm run test:stories`: builds the Storybook and opens every story in Chromium at 1280 px, light,
 * and at 320 px, dark. Each must end without a console error, be clean for axe with `target-size`
 * on, and not scroll sideways. Guide pages must open without a console error.
 *   --extended          at 320, 768 and 1280 px, light and dark each
 *   --no-build          uses storybook-static as it is
 *   part of an id…      only the stories whose id holds one of these
 * A story tagged `sin-servidor` fetches what is not there: the browser's own line about that is let be.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from './lib/browsers.js';
import { reportCount } from './lib/count.js';
import { serveFolder } from './lib/serve.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SITE = join(ROOT, 'storybook-static');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = 2;
const PATIENCE_MS = 20_000;

const WITHOUT_SERVER = 'sin-servidor';

const args = process.argv.slice(2);
const VARIANTS = args.includes('--extended')
  ? [1280, 768, 320].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })))
  : [
      { width: 1280, scheme: 'light' },
      { width: 320, scheme: 'dark' },
    ];
const parts = args.filter((arg) => !arg.startsWith('--'));
if (!args.includes('--no-build')) {
  execFileSync(
    process.execPath,
    ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet'],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}
const { entries } = JSON.parse(readFileSync(join(SITE, 'index.json'), 'utf8'));
const waiting = Object.values(entries).filter(
  ({ id }) => parts.length === 0 || parts.some((part) => id.includes(part)),
);

const site = await serveFolder(SITE);
const browser = await puppeteer.launch({
  executablePath: (await findChromium()).path,
  args: CHROMIUM_FLAGS,
});
const count = { passed: 0, failed: 0 };
const total = waiting.length;
await Promise.all(Array.from({ length: PAGES }, work));
await browser.close();
site.close();
console.log(`${total} pages of the Storybook opened`);
reportCount(count);

async function work() {
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    const page = await browser.newPage();
    const faults = collectFaults(page, isWithoutServer(entry));
    try {
      if (entry.type === 'docs') await checkDocs(page, entry, faults);
      else await checkStory(page, entry, faults);
    } catch (error) {
      judge(`${entry.id}`, [error.message]);
    }
    await page.close();
  }
}

/** A page of docs shows all the stories of its file. */
function isWithoutServer({ importPath }) {
  return Object.values(entries).some(
    (other) => other.importPath === importPath && other.tags?.includes(WITHOUT_SERVER),
  );
}

async function checkDocs(page, { id }, faults) {
  await page.goto(`${site.origin}/iframe.html?viewMode=docs&id=${id}`, { timeout: PATIENCE_MS });
  await page.waitForSelector('#storybook-docs .sbdocs-content', { timeout: PATIENCE_MS });
  judge(`${id} (guide)`, faults.splice(0));
}

async function checkStory(page, { id }, faults) {
  await page.evaluateOnNewDocument(watchTheStory);
  await page.setViewport({ width: VARIANTS[0].width, height: 900 });
  await setScheme(page, VARIANTS[0].scheme);
  await page.goto(`${site.origin}/iframe.html?viewMode=story&id=${id}`, { timeout: PATIENCE_MS });
  await page.waitForFunction(() => window.storyEnd !== undefined, { timeout: PATIENCE_MS });
  const end = await page.evaluate(() => window.storyEnd);
  if (end !== 'success') faults.push(`the story ends with "${end}"`);
  await page.evaluate(AXE);
  for (const { width, scheme } of VARIANTS) {
    await page.setViewport({ width, height: 900 });
    await setScheme(page, scheme);
    const found = await page.evaluate(inspect);
    judge(`${id} at ${width} px, ${scheme}`, [...faults.splice(0), ...found]);
  }
}

async function setScheme(page, value) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}

function collectFaults(page, withoutServer) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    if (withoutServer && /^(Failed to load resource|Access to fetch)/.test(text)) return;
    faults.push(`console: ${text} ${message.location().url ?? ''}`);
  });
  return faults;
}

function judge(name, faults) {
  if (faults.length === 0) {
    count.passed += 1;
    return;
  }
  count.failed += 1;
  console.error(`FAILED  ${name}\n${faults.map((fault) => `          ${fault}`).join('\n')}`);
}

/** In the page: notes how the story ended, play function included. */
function watchTheStory() {
  const timer = setInterval(() => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(timer);
    channel.on('storyFinished', ({ status }) => {
      window.storyEnd ??= status === 'error' ? 'error in axe or play' : 'success';
    });
    for (const event of ['storyErrored', 'storyThrewException', 'playFunctionThrewException']) {
      channel.on(event, (error) => (window.storyEnd = `${event}: ${error?.message ?? ''}`));
    }
    channel.on('storyMissing', () => (window.storyEnd = 'storyMissing'));
  }, 10);
}

/** In the page: what axe and the scroll width say, once the layout has come to rest. */
async function inspect() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let count = 0; count < 3; count += 1) await frame();
  await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`scrolls sideways: ${scrollWidth} > ${clientWidth}`);
  const { violations } = await window.axe.run('#storybook-root', {
    rules: { 'target-size': { enabled: true }, region: { enabled: false } },
    resultTypes: ['violations'],
  });
  for (const { id, nodes } of violations) {
    for (const { target, failureSummary } of nodes) {
      found.push(`axe ${id} at ${target.flat().join(' ')}: ${failureSummary.split('\n').at(1)}`);
    }
  }
  return found;
}
