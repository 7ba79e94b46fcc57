/**
 * Five tasks done as a person would, on the demo: by mouse, by keyboard, and by what the accessibility
 * tree says. Each prints what it cost from the start of the page's board.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib/browsers.js';
import { Keyboard, Mouse, Reader, soon } from './hands.js';
import { readTree } from '../helpers/tree.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FEED = JSON.parse(readFileSync(join(ROOT, 'demo/feeds/estado-de-muestra.json'), 'utf8'));
/** The day that the demo believes it is. */
const HOY = '2026-11-22';
const MINISTRY = 'Secretaría de Medio Ambiente de Muestra';
const [PLAN] = FEED.planes;

const activitiesOf = ({ acciones = [], actividades = [] }) => [
  ...acciones.flatMap((accion) => accion.actividades ?? []),
  ...actividades,
];
const words = (texto) => (typeof texto === 'string' ? texto : texto['es-MX']).trim();

/** From the feed alone: in it, not done, and its last day gone. */
function lateOf(ministry) {
  const isLate = ({ fin, estatus }) =>
    fin?.length === 10 && fin < HOY && ['por_iniciar', 'en_proceso'].includes(estatus);
  return PLAN.compromisos.filter(
    (c) =>
      c.responsables?.some(({ organizacion }) => words(organizacion.nombre) === ministry) &&
      activitiesOf(c).some(isLate),
  );
}
const LATE = lateOf(MINISTRY);
const [FIRST] = LATE;

let server;
let browser;
let origin;
let page;
let client;
let folder;

before(async () => {
  server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0 } });
  await server.listen();
  origin = server.resolvedUrls.local[0].replace(/\/$/, '');
  browser = await puppeteer.launch({
    executablePath: (await findChromium()).path,
    args: CHROMIUM_FLAGS,
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pal-tarea-'));
  page = await open(`${origin}/demo/`);
  client = await page.createCDPSession();
  await client.send('Accessibility.enable');
  await client.send('DOM.enable');
  await client.send('DOM.getDocument', { depth: 0 });
});

afterEach(async () => {
  await page.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(address) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  // No dialog of the system opens here: the frame that is asked to print is kept.
  await tab.evaluateOnNewDocument(() => {
    window.print = () => {
      window.top.impreso = document.body.textContent;
    };
  });
  const session = await tab.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
  });
  await browser
    .defaultBrowserContext()
    .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  await tab.goto(address, { waitUntil: 'networkidle0' });
  await tab.waitForFunction(() =>
    ['listo', 'parcial'].includes(document.querySelector('pal-tablero')?.estado),
  );
  return tab;
}

/** What stands before the board: who comes by keyboard is there. */
async function atTheDoor() {
  await page.focus('form.selector button');
  await page.keyboard.press('Tab');
}

const copied = () => page.evaluate(() => navigator.clipboard.readText());

/** Titles of the commitments in sight, as they can be read on the screen. */
const shown = () =>
  page.evaluate(() => {
    const root = document.querySelector('pal-tablero').shadowRoot;
    return [...root.querySelectorAll('[data-abre]')]
      .filter((el) => el.getClientRects().length > 0)
      .map((el) => el.textContent.replace(/\s+/g, ' ').trim());
  });

/** Titles of the commitments as they are told. */
async function told() {
  const tree = await readTree(client);
  const from = tree.findIndex(({ role, name }) => role === 'group' && name === 'Vista');
  return tree
    .slice(from)
    .filter(({ role, level }) => role === 'heading' && level === 4)
    .map(({ name }) => name);
}

const select = (name) => ({ role: 'combobox', name });
const button = (name) => ({ role: 'button', name });
const link = (name) => ({ role: 'link', name });

async function filterLate(hand) {
  await hand.choose(select('Avisos'), 'Vencida');
  await hand.choose(select('Quién responde'), MINISTRY);
}

const TASKS = {
  async 'finds which commitments of one ministry are late'(hand) {
    await filterLate(hand);
    const found = hand instanceof Reader ? await told() : await shown();
    assert.deepEqual(
      found.map(withoutNumber),
      LATE.map(({ titulo }) => words(titulo)),
    );
    const tree = await readTree(client);
    const said = tree.some(({ name }) => name.startsWith(`${LATE.length} de `));
    assert.ok(said, 'the count is not told');
  },

  async 'cites one of them with its evidence'(hand) {
    await filterLate(hand);
    await hand.press(link(words(FIRST.titulo)));
    await hand.press(button('Llevarse este compromiso'));
    await hand.press(button('Copiar: La cita'));
    const text = await soon(copied, 'the citation');
    assert.ok(text.includes(words(FIRST.titulo)));
    assert.match(text, /Datos al 13 de noviembre de 2026/);
    assert.match(text, /SHA-256/);
    for (const { uri } of activitiesOf(FIRST).flatMap((a) => a.evidencias ?? [])) {
      assert.ok(text.includes(uri), `${uri} is not cited`);
    }
  },

  async 'prints the plan'(hand) {
    await hand.press(button('Imprimir'));
    const paper = await soon(() => page.evaluate(() => window.impreso), 'the paper');
    for (const c of PLAN.compromisos) {
      assert.ok(paper.includes(words(c.titulo)), words(c.titulo));
      for (const a of activitiesOf(c)) assert.ok(paper.includes(words(a.titulo)), a.titulo);
    }
  },

  async 'takes the activities to Excel'(hand) {
    await hand.press(button('Llevarse los datos'));
    await hand.press(button('Descargar: CSV para Excel'));
    const [name] = await soon(() => {
      const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
      return files.length > 0 && files;
    }, 'the file');
    const text = readFileSync(join(folder, name), 'utf8');
    assert.equal(text.charCodeAt(0), 0xfeff, 'Excel reads UTF-8 by its mark alone');
    for (const a of PLAN.compromisos.flatMap(activitiesOf)) {
      assert.ok(text.includes(words(a.titulo).replaceAll('"', '""')), a.titulo);
    }
  },

  async 'shares the link to a filtered timeline'(hand) {
    await filterLate(hand);
    await hand.press(button('Línea de tiempo'));
    await hand.press(button('Llevarse los datos'));
    await hand.press(button('Copiar: Enlace'));
    const address = await soon(copied, 'the link');
    const other = await open(address);
    const { vista, filtros } = await other.evaluate(() => {
      const { vista: v, filtros: f } = document.querySelector('pal-tablero');
      return { vista: v, filtros: f };
    });
    await other.close();
    assert.equal(vista, 'linea');
    assert.equal(filtros.bandera, 'vencida');
    assert.ok(filtros.institucion);
  },
};

const withoutNumber = (title) => title.replace(/^P?\d+ /, '');

const HANDS = { 'by mouse': Mouse, 'by keyboard': Keyboard, 'by reading the tree': Reader };

for (const [task, work] of Object.entries(TASKS)) {
  describe(`a person ${task}`, () => {
    for (const [way, HandOf] of Object.entries(HANDS)) {
      it(way, { timeout: 120_000 }, async () => {
        const hand = new HandOf(page, client);
        await page.evaluate(() => navigator.clipboard.writeText(''));
        await atTheDoor();
        await work(hand);
        console.log(`${task}, ${way}: ${hand.cost}`);
      });
    }
  });
}
