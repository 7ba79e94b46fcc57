import { expect, fixture, html } from '@open-wc/testing';
import { parseFeed } from '../../../src/feed/parse.js';
import type { Feed } from '../../../src/feed/types.js';
import type { PalTablero } from '../../../src/elements/pal-tablero/pal-tablero.js';
import { bytesOfDemo, readDemo } from '../../demo/demo-feeds.js';
import { axeFindings } from '../../helpers/axe.js';
import { settled } from '../../promises/actions.js';
import { readCsv } from '../../output/read-csv.js';
import { find, mount, text } from './feeds.js';

const HOY = '2026-11-22';
const SRC = '/demo/feeds/estado-de-muestra.json';

interface Saved {
  archivo: string;
  texto: string;
}

/** Catches the files that a press saves, in place of the browser's own dialog. */
async function saving(press: () => void): Promise<Saved> {
  const { click } = HTMLAnchorElement.prototype;
  const caught: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    caught.push(this);
  };
  try {
    press();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  expect(caught).to.have.length(1);
  const bytes = await (await fetch(caught[0]!.href)).arrayBuffer();
  const texto = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { archivo: caught[0]!.download, texto };
}

async function until<T>(look: () => T | null | undefined): Promise<T> {
  for (let round = 0; round < 100; round++) {
    const found = look();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('it did not come');
}

const dialogOf = (el: Element): HTMLDialogElement | null =>
  el.shadowRoot!.querySelector<HTMLDialogElement>('dialog.llevar-dialogo');

async function open(el: PalTablero): Promise<HTMLDialogElement> {
  find(el, '[part=llevar]').focus();
  find(el, '[part=llevar]').click();
  return until(() => dialogOf(el));
}

const codeIn = (dialog: Element): string[] =>
  [...dialog.querySelectorAll<HTMLTextAreaElement>('textarea.texto')].map(({ value }) => value);

const save = (dialog: Element, key: string): Promise<Saved> =>
  saving(() => dialog.querySelector<HTMLElement>(`[data-descarga=${key}]`)!.click());

const sample = async (attributes: Record<string, string> = {}): Promise<PalTablero> => {
  const el = await fixture<PalTablero>(html`<pal-tablero></pal-tablero>`);
  const all = { src: SRC, hoy: HOY, ...attributes };
  for (const [name, value] of Object.entries(all)) el.setAttribute(name, value);
  await el.listo;
  await settled(el);
  return el;
};

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
}

describe('pal-tablero: what can be taken away', function () {
  this.timeout(30_000);

  it('opens from beside the download and gives the focus back', async () => {
    const el = await sample();
    const door = find(el, '[part=llevar]');
    expect(text(door)).to.equal('Llevarse los datos');
    const dialog = await open(el);
    expect(el.shadowRoot!.activeElement).to.equal(dialog.querySelector('h2'));
    expect(text(dialog.querySelector('h2')!)).to.equal('Llevarse los datos');
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    await until(() => (dialogOf(el) ? null : true));
    expect(el.shadowRoot!.activeElement).to.equal(door);
  });

  it('carries the hash of the very bytes that the server gave', async () => {
    const hash = await sha256(await bytesOfDemo('estado-de-muestra'));
    const dialog = await open(await sample());
    expect(text(dialog.querySelector('.origen')!)).to.include(`SHA-256 de los datos: ${hash}`);
    expect(text(dialog.querySelector('.cita')!)).to.include(hash);
    for (const key of ['excel', 'csv', 'json', 'ics', 'atom']) {
      const { texto } = await save(dialog, key);
      expect(texto.replaceAll('\r\n ', ''), key).to.include(hash);
      expect(texto.replaceAll('\r\n ', ''), key).to.include(new URL(SRC, location.href).href);
    }
  });

  it('takes the commitments that the filters leave, and says so', async () => {
    const el = await sample();
    el.filtros = { estatus: 'verificada' };
    await settled(el);
    const dialog = await open(el);
    const { archivo, texto } = await save(dialog, 'json');
    const shown = parseFeed(texto).feed!.planes![0]!.compromisos!;
    const total = ((await readDemo('estado-de-muestra')) as Feed).planes![0]!.compromisos!.length;
    expect(shown.length).to.be.above(0);
    expect(shown.length).to.be.below(total);
    expect(text(dialog.querySelector('.alcance')!)).to.match(
      new RegExp(`^${String(shown.length)} de \\d+ compromisos, con los filtros puestos$`),
    );
    expect(archivo).to.match(/^[a-z0-9.-]+-filtrado-datos\.json$/);
    const csv = await save(dialog, 'csv');
    const rows = readCsv(csv.texto);
    expect(new Set(rows.map((row) => row[4]).filter(Boolean)).size).to.equal(shown.length + 1);
    expect(rows.map((row) => row[0]).join('\n')).to.include('Con filtros: Estatus: Verificada');
  });

  it('of an open commitment takes that one', async () => {
    const el = await sample({ compromiso: 'c01' });
    expect(text(find(el, '[part=llevar]'))).to.equal('Llevarse este compromiso');
    const dialog = await open(el);
    const { texto } = await save(dialog, 'json');
    expect(parseFeed(texto).feed!.planes![0]!.compromisos!.map(({ id }) => id)).to.deep.equal([
      'c01',
    ]);
    expect(codeIn(dialog)[0]).to.include('compromiso="c01"');
    expect(text(dialog.querySelector('.cita')!)).to.include('compromiso 1');
  });

  it('prints code that makes the same board again', async () => {
    const el = await sample({ vista: 'tabla', estricto: '', 'agrupar-por': 'eje' });
    const dialog = await open(el);
    const [tag, marker] = codeIn(dialog);
    for (const [code, prefix] of [
      [tag!, ''],
      [marker!, 'data-'],
    ] as const) {
      const body = new DOMParser().parseFromString(code, 'text/html').body;
      const place = body.querySelector('pal-tablero, [data-pal-tablero]')!;
      const url = new URL(SRC, location.href).href;
      expect(place.getAttribute(`${prefix}src`)).to.equal(url);
      expect(place.getAttribute(`${prefix}vista`)).to.equal('tabla');
      expect(place.getAttribute(`${prefix}agrupar-por`)).to.equal('eje');
      expect(place.hasAttribute(`${prefix}estricto`)).to.equal(true);
      expect(place.querySelector('a')!.getAttribute('href')).to.equal(url);
    }
  });

  it('has the citation and the link first, each a Tab away, then the files', async () => {
    const dialog = await open(await sample());
    const stops = [...dialog.querySelectorAll('button, a[href], textarea:not([hidden])')];
    expect(stops.slice(0, 4).map((e) => e.getAttribute('aria-label') ?? e.localName)).to.deep.equal(
      ['Copiar: La cita', 'Copiar: Enlace', 'a', 'Descargar: CSV para Excel'],
    );
  });

  it('where nothing may be copied, selects the text in a box', async () => {
    const dialog = await open(await sample());
    const row = dialog.querySelector('[data-descarga=csv]')!.parentElement!;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      row.querySelector<HTMLElement>('.copia button')!.click();
      const area = await until(() =>
        row.querySelector<HTMLTextAreaElement>('textarea:not([hidden])'),
      );
      expect(area.value).to.include('compromiso_id');
      expect(area.selectionEnd).to.equal(area.value.length);
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('of data that the page carries: no address, the hash of the text, code to complete', async () => {
    const bytes = await bytesOfDemo('estado-de-muestra');
    const el = await mount(new TextDecoder().decode(bytes), { hoy: HOY });
    const dialog = await open(el);
    expect(text(dialog.querySelector('.origen')!)).to.include(await sha256(bytes));
    expect(dialog.querySelector('a[download]')).to.equal(null);
    const given = await mount(JSON.parse(new TextDecoder().decode(bytes)), { hoy: HOY });
    expect(text((await open(given)).querySelector('.origen')!)).to.include('Sin huella');
  });

  it('offers no calendar without dates and no changes without a history', async () => {
    const feed = {
      version: '1.0',
      actualizado: '2026-10-31T12:00:00-06:00',
      publicador: { nombre: 'Oficina' },
      ejercicio: { nombre: 'E', entidad: { cve_ent: '17', nombre: 'Morelos' } },
      planes: [
        { id: 'p', titulo: 'Plan', inicio: '2026', compromisos: [{ id: 'c', titulo: 'C' }] },
      ],
    };
    const dialog = await open(await mount(feed, { hoy: HOY }));
    const keys = [...dialog.querySelectorAll<HTMLElement>('[data-descarga]')].map(
      (b) => b.dataset['descarga'],
    );
    expect(keys).to.deep.equal(['excel', 'csv', 'json', 'svg0', 'png0', 'svg1', 'png1']);
    expect(codeIn(dialog)[0]).to.include('src="DATOS"');
  });

  it('has no findings of axe, in both languages', async () => {
    for (const lang of ['es-MX', 'en']) {
      const el = await sample({ lang });
      const dialog = await open(el);
      expect(await axeFindings(dialog)).to.deep.equal([]);
      expect(text(dialog)).to.not.match(/undefined|\{\w+\}/);
      dialog.close();
    }
  });
});
