import { expect } from '@open-wc/testing';
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';
import { readDemo } from '../demo/demo-feeds.js';
import { SECCIONES } from '../helpers/elements.js';
import { descendants, find, openEverything, settled, VISTAS } from './actions.js';
import { inBox } from './states.js';

const WHERE = { width: 1000, scheme: 'light' } as const;
const ENGLISH =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Apr|Aug|Dec)\b/;
/** Two words of our own that every board shows, by language. */
const OURS = { es: /^(Buscar|Ordenar por)$/, en: /^(Search|Order by|Sort by)$/ };

const language = (tag: string | null | undefined): string =>
  (tag ?? '').toLowerCase().split('-')[0] ?? '';

/** The language that HTML gives to a place, across shadow roots. */
function langAt(node: Node): string {
  let at: Element | null = node instanceof Element ? node : node.parentElement;
  while (at) {
    const found: Element | null = at.closest('[lang]');
    if (found) return language(found.getAttribute('lang'));
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return language(document.documentElement.lang);
}

function* words(board: PalTablero): Generator<Text> {
  for (const el of descendants(board.shadowRoot!)) {
    if (el.localName === 'style') continue;
    for (const node of el.childNodes) {
      if (node instanceof Text && node.data.trim() !== '') yield node;
    }
  }
}

async function inPage(lang: string, feed: unknown, own?: string): Promise<PalTablero> {
  const board = document.createElement('pal-tablero');
  board.setAttribute('hoy', '2026-11-22');
  if (own !== undefined) board.lang = own;
  board.feed = feed as never;
  const page = document.createElement('div');
  page.lang = lang;
  page.append(board);
  await inBox(WHERE, page);
  await board.listo;
  await settled(board);
  return board;
}

/** Titles of everything in the feed, in its own language. */
function titles(feed: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(feed, (key, value: unknown) => {
    if (key === 'titulo' && typeof value === 'string') found.add(value.trim());
    return value;
  });
  return found;
}

describe('language', function () {
  this.timeout(30_000);
  let feed: unknown;
  before(async () => {
    feed = await readDemo('estado-de-muestra');
  });

  it('of every title of the feed is said where the board speaks English', async () => {
    const board = await inPage('es-MX', feed, 'en');
    const own = titles(feed);
    for (const vista of VISTAS) {
      board.vista = vista;
      await openEverything(board);
      const shown = [...words(board)].filter((node) => own.has(node.data.trim()));
      // A month of the calendar holds few.
      expect(shown.length, vista).to.be.above(5);
      const silent = shown.filter((node) => langAt(node) !== 'es').map((node) => node.data.trim());
      expect(silent, vista).to.deep.equal([]);
      const mine = [...words(board)].filter((node) => OURS.en.test(node.data.trim()));
      expect(mine.map(langAt)).to.deep.equal(mine.map(() => 'en'));
      expect(mine).not.to.have.length(0);
    }
  });

  for (const seccion of SECCIONES) {
    it(`${seccion}: every title of the feed is said to be in its language`, async () => {
      const board = await inPage('es-MX', feed, 'en');
      const own = titles(feed);
      board.seccion = seccion;
      await settled(board);
      await openEverything(board);
      const shown = [...words(board)].filter((node) => own.has(node.data.trim()));
      expect(shown).not.to.have.length(0);
      const silent = shown.filter((node) => langAt(node) !== 'es').map((node) => node.data.trim());
      expect(silent).to.deep.equal([]);
    });
  }

  it('of the feed needs no mark where the board speaks it', async () => {
    const board = await inPage('es', feed);
    const marked = find(board, '[lang]').map((el) => el.getAttribute('lang'));
    expect(new Set(marked)).to.deep.equal(
      new Set(marked.filter((lang) => language(lang) !== 'es')),
    );
  });

  it('of a text in an indigenous language is that of its entry in the map', async () => {
    const small = {
      version: '1.0',
      actualizado: '2026-01-01T00:00:00-06:00',
      publicador: { nombre: 'Oficina' },
      ejercicio: { nombre: 'Ejercicio', entidad: { cve_ent: '20', nombre: 'Oaxaca' } },
      planes: [
        {
          id: 'p',
          titulo: { nah: 'Tlanahuatilamatl' },
          inicio: '2026-01-01',
          compromisos: [
            { id: 'c1', titulo: { 'es-MX': 'Agua para todas', nah: 'Atl nochtin' } },
            { id: 'c2', titulo: { nah: 'Tlalli' } },
          ],
        },
      ],
    };
    const at = (board: PalTablero, text: string): string[] =>
      [...words(board)].filter((node) => node.data.trim() === text).map(langAt);
    const spanish = await inPage('es-MX', small);
    expect(at(spanish, 'Tlanahuatilamatl')).to.deep.equal(['nah']);
    expect(at(spanish, 'Tlalli')).to.deep.equal(['nah']);
    expect(at(spanish, 'Agua para todas')).to.deep.equal(['es']);
    const nahuatl = await inPage('nah', small);
    expect(at(nahuatl, 'Atl nochtin')).to.deep.equal(['nah']);
    nahuatl.vista = 'linea';
    await settled(nahuatl);
    expect(at(nahuatl, 'Atl nochtin')).to.deep.equal(['nah']);
    expect(at(nahuatl, 'Agua para todas')).to.deep.equal([]);
  });

  for (const lang of ['yua', 'nah', 'zap', 'mix', 'tzo', 'xx-invalid', '', 'fr', 'not a tag']) {
    it(`«${lang}» falls to Spanish: words said to be so, no English month, no exception`, async () => {
      const board = await inPage(lang, feed);
      const seen: string[] = [];
      for (const vista of VISTAS) {
        board.vista = vista;
        await openEverything(board);
        seen.push(...[...words(board)].map((node) => node.data));
        const mine = [...words(board)].filter((node) => OURS.es.test(node.data.trim()));
        expect(mine).not.to.have.length(0);
        // An unknown language of the page is no claim that ours would contradict.
        if (lang !== '') expect(mine.map(langAt)).to.deep.equal(mine.map(() => 'es'));
      }
      for (const seccion of SECCIONES) {
        board.seccion = seccion;
        await settled(board);
        await openEverything(board);
        seen.push(...[...words(board)].map((node) => node.data));
      }
      expect(seen.filter((text) => ENGLISH.test(text))).to.deep.equal([]);
      expect(seen.join(' ')).to.match(
        /\b\d{1,2} (de )?(ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)/,
      );
      expect(board.hasAttribute('lang')).to.equal(false);
    });
  }

  it('of the page and its title stay as they were', async () => {
    const { title } = document;
    const { lang } = document.documentElement;
    const board = await inPage('en', feed);
    board.compromiso = 'c01';
    await settled(board);
    board.compromiso = undefined;
    board.lang = 'en';
    await settled(board);
    expect(document.title).to.equal(title);
    expect(document.documentElement.lang).to.equal(lang);
    expect(location.hash).to.equal('');
  });
});
