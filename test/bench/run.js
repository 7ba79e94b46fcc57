/**
 * Draws the same feed with this library and with its peers, in one run, and prints CPU time, DOM
 * elements and heap. Only the ratios within a run mean anything: machines differ and are shared.
 *
 *   npm run build && npm run bench
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib/browsers.js';
import { feedGrande } from '../../demo/feed-grande.js';

const RUNS = 5;
const ACTIVITIES = 8;
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const CASES = [
  { name: 'pal-tablero, fichas', entry: 'peers/board.js', ours: true, sizes: [30, 300, 3000] },
  { name: 'React + Material UI', entry: 'peers/mui.jsx', sizes: [30, 300] },
  { name: 'avance-timeline', entry: 'peers/timeline.js', ours: true, sizes: [30, 300, 3000] },
  { name: 'vis-timeline', entry: 'peers/vis.js', sizes: [30, 300] },
];

async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    minify: true,
    write: false,
    outdir: at('out'),
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const text = (ext) => outputFiles.find((f) => f.path.endsWith(ext))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}

async function serve(files) {
  const server = createServer((request, response) => {
    const body = files.get(request.url.split('?')[0]);
    const type = request.url.endsWith('.js')
      ? 'text/javascript'
      : request.url.endsWith('.css')
        ? 'text/css'
        : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
    });
    response.end(body ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

const page = (
  index,
  ours,
) => `<!doctype html><html lang="es-MX"><meta charset="utf-8"><title>bench</title>
<link rel="stylesheet" href="/${index}.css"><body><div id="root"></div>
${ours ? '<script type="module" src="/pal-tablero.js"></script>' : ''}
<script type="module" src="/${index}.js"></script></body></html>`;

/** Time from the call until the page stops growing for two frames, and what it then holds. */
async function draw(feed) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, node) => sum + 1 + (node.shadowRoot ? count(node.shadowRoot) : 0),
      0,
    );
  const start = performance.now();
  await window.draw(feed);
  let painted = 0;
  let elements = -1;
  for (let still = 0; still < 2;) {
    await frame();
    const now = count(document.getElementById('root'));
    still = now === elements ? still + 1 : 0;
    if (still === 0) painted = performance.now() - start;
    elements = now;
  }
  return { painted, elements };
}

async function measure(browser, url, size) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.goto(url, { waitUntil: 'load' });
    await tab.waitForFunction(() => typeof window.draw === 'function');
    await tab.evaluate(
      (feed) => (window.feed = feed),
      feedGrande({ compromisos: size, actividades: ACTIVITIES, semilla: 1 }),
    );
    await tab.evaluate(() => window.gc?.());
    const before = await tab.metrics();
    const { painted, elements } = await tab.evaluate(`(${draw})(window.feed)`);
    const drawn = await tab.metrics();
    await tab.evaluate(() => window.gc?.());
    const after = await tab.metrics();
    return {
      painted,
      cpu: 1000 * (drawn.TaskDuration - before.TaskDuration),
      elements,
      heap: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 2 ** 20,
    };
  } finally {
    await tab.close();
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const files = new Map([
  ['/pal-tablero.js', await readFile(at('../../dist/pal-tablero.js'), 'utf8')],
]);
for (const [index, { entry, ours }] of CASES.entries()) {
  const { js, css } = await bundle(entry);
  files.set(`/${index}.js`, js).set(`/${index}.css`, css).set(`/${index}.html`, page(index, ours));
}
const { server, origin } = await serve(files);
const { path } = await findChromium();
const browser = await puppeteer.launch({
  executablePath: path,
  args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc'],
});
try {
  console.log(`commitments × ${ACTIVITIES} activities; median of ${RUNS}; ms, elements, MB`);
  for (const size of [30, 300, 3000]) {
    const cases = CASES.map((one, index) => ({ ...one, index })).filter((c) =>
      c.sizes.includes(size),
    );
    const samples = cases.map(() => []);
    for (let run = 0; run < RUNS; run += 1) {
      for (const [i, { index }] of cases.entries()) {
        samples[i].push(await measure(browser, `${origin}/${index}.html`, size));
      }
    }
    const rows = cases.map(({ name }, i) => ({
      caso: name,
      N: size,
      'painted ms': Math.round(median(samples[i].map((s) => s.painted))),
      'CPU ms': Math.round(median(samples[i].map((s) => s.cpu))),
      elements: median(samples[i].map((s) => s.elements)),
      'heap MB': Number(median(samples[i].map((s) => s.heap)).toFixed(1)),
    }));
    console.table(rows);
    const cpu = (name) => rows.find((r) => r.caso === name)?.['CPU ms'];
    const ratio = (ours, peer) =>
      cpu(peer) && console.log(`  ${ours} / ${peer}: ${(cpu(ours) / cpu(peer)).toFixed(2)} × CPU`);
    ratio('pal-tablero, fichas', 'React + Material UI');
    ratio('avance-timeline', 'vis-timeline');
  }
} finally {
  await browser.close();
  server.close();
}
