/** The code of "Poner en otra página", read from a board and pasted into pages of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = (body) =>
  `<!doctype html><html lang="es-MX"><meta charset="utf-8"><title>.</title><link rel="icon" href="data:,">${body}</html>`;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{site: string, origin: string, feed: string, sri: Record<string, string>}} where
 * @returns {Promise<[name: string, ...wrong: (string | boolean)[]][]>}
 */
export async function pasteCodes(browser, { site, origin, feed, sri }) {
  const put = (name, body) => writeFileSync(join(site, name), page(body));
  const script = `<script type="module" src="pal-tablero.js" integrity="${sri['pal-tablero.js']}" crossorigin="anonymous"></script>`;
  const asked =
    'vista="tabla" columnas="estatus,plazo" filtros="estatus=verificada" hoy="2026-11-22"';
  put('codes.html', `${script}<pal-tablero src="${feed}" ${asked}></pal-tablero>`);
  const tab = await browser.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  tab.on('console', (m) => m.type() === 'error' && faults.push(`console: ${m.text()}`));
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(`${origin}/codes.html`);
  const [tag, marker, frame, height] = await tab.evaluate(readCodes);
  const found = [];
  const judge = async (name, body, read) => {
    faults.length = 0;
    put('pasted.html', body);
    await tab.goto(`${origin}/pasted.html`);
    const wrong = await tab.evaluate(read).catch((error) => String(error));
    found.push([name, wrong, ...faults.map(String)]);
  };
  found.push(['the tag is printed with address and hash', tag.includes(sri['pal-tablero.js'])]);
  await judge('the tag works when pasted', tag, seen);
  await judge('the marker works when pasted, with the script', script + marker, seen);
  await judge('the frame works when pasted, and takes its height', frame + height, framed);
  const other = frame.replace(
    /src=http[^&]*&amp;/,
    'src=https%3A%2F%2Fotro.example.org%2Fa.json&amp;',
  );
  await judge('the frame shows no data of another site', other, refused);
  await tab.close();
  return found;
}

/* In the page. Each waits for the board and says what is wrong, or true. */

async function readCodes() {
  const board = document.querySelector('pal-tablero');
  await customElements.whenDefined('pal-tablero');
  await board.listo;
  await board.updateComplete;
  board.shadowRoot.querySelector('[part=llevar]').click();
  for (let i = 0; i < 100 && !board.shadowRoot.querySelector('.llevar-dialogo'); i += 1) {
    await new Promise((done) => setTimeout(done, 50));
  }
  return [...board.shadowRoot.querySelectorAll('textarea.texto')].map(({ value }) => value);
}

async function seen() {
  for (let i = 0; i < 200; i += 1) {
    const root = document.querySelector('pal-tablero')?.shadowRoot;
    const heads = root?.querySelectorAll('thead th').length ?? 0;
    const chip = root?.querySelector('[part=filtros]')?.textContent ?? '';
    if (heads === 4 && chip.includes('Verificada')) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return 'the table with two columns and a filter never came';
}

async function framed() {
  const frame = document.querySelector('iframe');
  for (let i = 0; i < 200; i += 1) {
    const inner = frame.contentDocument;
    const heads = inner?.querySelector('pal-tablero')?.shadowRoot?.querySelectorAll('thead th');
    const high = inner?.body?.getBoundingClientRect().height ?? 0;
    if (heads?.length === 4 && Math.abs(Number(frame.height) - high) < 2 && high > 300) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return `height ${frame.height}: ${frame.contentDocument?.body?.textContent ?? ''}`;
}

async function refused() {
  const frame = document.querySelector('iframe');
  for (let i = 0; i < 100; i += 1) {
    const said = frame.contentDocument?.querySelector('[role=alert]')?.textContent ?? '';
    if (said.includes('su propio sitio')) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return 'nothing was said';
}
