/**
 * `npm run guia`: follows stories/guia/de-excel-al-tablero.mdx step by step in Chromium, from the
 * template to the board in a page, and takes its pictures on the way. Ends with an error where a step
 * cannot be done as the guide says. Needs dist/pal-validador.html and dist/pal-tablero.js.
 *   --sin-capturas   follows the steps and takes no picture
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from './lib/browsers.js';
import { PASOS } from './lib/guia-pasos.js';
import { importSource } from './lib/import-source.js';
import { inside, press, until, upload, verdict } from './lib/validator-page.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const CAPTURAS = join(ROOT, 'stories/guia/capturas');
const SITIO = 'https://www.estado.example/tablero/';
const quiet = process.argv.includes('--sin-capturas');

/** What the guide says to write, sheet by sheet. The second end date is the mistake of step 6. */
const EJERCICIO = {
  'Actualizado el': '2026-11-20',
  'Quién publica': 'Secretaría de la Función Pública',
  'Nombre del ejercicio': 'Gobierno abierto en Morelos',
  'Clave del estado': '17',
  Estado: 'Morelos',
  Licencia: 'CC-BY-4.0',
  'Título del plan': 'Plan de Acción Local 2026',
  'Inicio del plan': '2026-01-01',
};
const COMPROMISOS = [
  {
    Id: 'C01',
    Número: '1',
    Compromiso: 'Publicar la calidad del agua',
    Responsable: 'Comisión Estatal del Agua',
  },
  {
    Id: 'C02',
    Número: '2',
    Compromiso: 'Abrir los contratos de obra',
    Responsable: 'Secretaría de Obras Públicas',
  },
];
const ACTIVIDADES = [
  {
    Compromiso: 'C01',
    Actividad: 'Reunir los análisis de cada pozo',
    Estatus: 'Concluida',
    'Fecha límite': '2026-06-30',
    'Evidencia: título': 'Análisis de 2026',
    'Evidencia: enlace': 'https://www.estado.example/analisis.csv',
  },
  {
    Compromiso: 'C01',
    Actividad: 'Publicarlos en un mapa',
    Estatus: 'En proceso',
    'Fecha límite': '31/02/2026',
  },
  {
    Compromiso: 'C02',
    Actividad: 'Publicar los contratos vigentes',
    Estatus: 'Por iniciar',
    'Fecha límite': '2026-12-15',
  },
];

const folder = mkdtempSync(join(tmpdir(), 'pal-guia-'));
const [{ readBook, writeXlsx }] = [await importSource(join(ROOT, 'src/formats/index.ts'))];
const browser = await puppeteer.launch({
  executablePath: (await findChromium()).path,
  args: CHROMIUM_FLAGS,
});
const page = await browser.newPage();
await page.setViewport({ width: 1000, height: 640 });
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
const started = performance.now();

// 1. Abra el revisor
await page.goto(pathToFileURL(join(ROOT, 'dist/pal-validador.html')).href);
await until(page, "(root) => root.querySelector('[type=file]')", 'the place for a file');
await capture(1);

// 2. Descargue la plantilla
const template = await downloaded(() => press(page, 'Descargar la plantilla de Excel'));

// 3 and 4. Llene las tres hojas
const wrong = join(folder, 'plan.xlsx');
const right = join(folder, 'plan-corregido.xlsx');
writeFileSync(wrong, await fill(template.bytes, ACTIVIDADES));
const mended = ACTIVIDADES.map((a) =>
  a['Fecha límite'] === '31/02/2026' ? { ...a, 'Fecha límite': '2026-12-31' } : a,
);
writeFileSync(right, await fill(template.bytes, mended));

// 5. Guarde el libro y elíjalo en el revisor
await upload(page, wrong);

// 6. Corrija lo que haga falta
const first = await verdict(page);
expect(first.startsWith('Todavía no: hay 1 error'), `one error, and not: ${first}`);
await capture(6, '.mesa');
await press(page, 'Revisar otro archivo');
await until(page, "(root) => root.querySelector('[type=file]')", 'the place for a file');
await upload(page, right);

// 7. Mire cómo quedará
const second = await verdict(page);
expect(second.startsWith('Se puede publicar'), `no error left, and not: ${second}`);
await until(page, "(root) => root.querySelector('pal-tablero').estado === 'listo'", 'the board');
await capture(7, '.vista-previa');

// 8. Prepare los archivos
await inside(page, "(root) => root.querySelector('[data-parte=publicar]').click()");
await until(page, "(root) => root.querySelector('[name=direccion]')", 'the address');
await inside(
  page,
  `(root, address) => {
    const field = root.querySelector('[name=direccion]');
    field.value = address;
    field.dispatchEvent(new Event('input'));
  }`,
  `${SITIO}pal.json`,
);
await press(page, 'Preparar la edición');
await until(page, "(root) => root.querySelectorAll('.archivos-listos li').length === 2", 'files');
await capture(8, '.partes');
const files = new Map();
for (const n of [0, 1]) {
  const { nombre, bytes } = await downloaded(() =>
    inside(page, "(root, n) => root.querySelectorAll('.archivos-listos button')[n].click()", n),
  );
  files.set(nombre, bytes);
}
const code = await inside(
  page,
  '(root) => root.querySelector(\'textarea[aria-label="Código para la página"]\').value',
);

// 9 and 10. Súbalos a su portal, y pegue el código en una página
files.set('pal-tablero.js', readFileSync(join(ROOT, 'dist/pal-tablero.js')));
files.set(
  'pagina.html',
  `<!doctype html><html lang="es-MX"><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,">
<body style="font-family: sans-serif; margin: 2rem"><h1>Gobierno abierto</h1>\n${code}</body></html>`,
);
const portal = await browser.newPage();
await portal.setViewport({ width: 1000, height: 640 });
await portal.setRequestInterception(true);
portal.on('request', (request) => {
  const body = files.get(request.url().replace(SITIO, ''));
  const type = { html: 'text/html', js: 'text/javascript' }[request.url().split('.').pop()];
  if (body === undefined) void request.abort();
  else
    void request.respond({
      body: Buffer.from(body),
      contentType: `${type ?? 'application/json'}; charset=utf-8`,
    });
});
await portal.goto(`${SITIO}pagina.html`);
const state = await portal.evaluate(async () => {
  await customElements.whenDefined('pal-tablero');
  return await document.querySelector('pal-tablero').listo;
});
expect(state === 'listo', `a board in the page, and not: ${state}`);
await capture(10, null, portal);
await browser.close();
rmSync(folder, { recursive: true, force: true });
console.log(
  `${PASOS.length} steps, ${((performance.now() - started) / 1000).toFixed(1)} s by a machine; files to upload: ${[...files.keys()].filter((f) => f !== 'pagina.html').join(', ')}`,
);

function expect(holds, what) {
  if (!holds) throw new Error(`The guide promises ${what}`);
}

/** @param {number} n number of the step @param {string | null} [at] what stands at the top */
async function capture(n, at = null, of = page) {
  const { captura } = PASOS[n - 1];
  if (quiet || !captura) return;
  if (at) await inside(of, '(root, at) => root.querySelector(at).scrollIntoView()', at);
  await new Promise((done) => setTimeout(done, 400));
  await of.screenshot({ path: join(CAPTURAS, captura), optimizeForSpeed: false });
}

/** What an act saves. */
async function downloaded(act) {
  await page.evaluate(() => {
    window.saved = new Promise((done) => {
      HTMLAnchorElement.prototype.click = function () {
        const { download, href } = this;
        fetch(href)
          .then((answer) => answer.arrayBuffer())
          .then((bytes) => done([download, [...new Uint8Array(bytes)]]));
      };
    });
  });
  await act();
  const [nombre, bytes] = await page.evaluate(() => window.saved);
  return { nombre, bytes: new Uint8Array(bytes) };
}

/** Fills in the three sheets under their headings, as the guide says. */
async function fill(bytes, actividades) {
  const book = await readBook(bytes, 'plantilla-pal.xlsx');
  const sheet = (name) => book.sheets.find((one) => one.name === name);
  for (const row of sheet('Ejercicio').rows) {
    const value = EJERCICIO[row[0]?.value];
    if (value !== undefined) row[1] = { value };
  }
  for (const [name, list] of [
    ['Compromisos', COMPROMISOS],
    ['Actividades', actividades],
  ]) {
    const { rows } = sheet(name);
    const headings = rows[0].map((cell) => cell?.value);
    for (const item of list) {
      rows.push(
        headings.map((heading) => (heading in item ? { value: item[heading] } : undefined)),
      );
    }
  }
  return await writeXlsx(book);
}
