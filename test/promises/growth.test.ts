import { expect } from '@open-wc/testing';
import type { PalTablero, Vista } from '../../src/elements/pal-tablero/pal-tablero.js';
import { feedGrande } from '../../demo/feed-grande.js';
import { SECCIONES } from '../helpers/elements.js';
import { descendants, find, settled, VISTAS } from './actions.js';

const MUCH = 3000;
const MAX_ELEMENTS = 1500;
const WIDE = 1280;
const NARROW = 360;

/** Stays over the tests of a suite: 3 000 commitments are made once. */
async function mount(compromisos: number, width = WIDE): Promise<PalTablero> {
  const board = document.createElement('pal-tablero');
  board.setAttribute('hoy', '2026-11-22');
  board.feed = feedGrande({ compromisos });
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.append(board);
  document.body.append(box);
  await board.listo;
  await settled(board);
  return board;
}

/** Activities of the plan that count: all but the cancelled ones. */
function counted(): number {
  const [plan] = feedGrande({ compromisos: MUCH }).planes ?? [];
  const acciones = (plan?.compromisos ?? []).flatMap((c) => c.acciones ?? []);
  const all = acciones.flatMap((a) => a.actividades ?? []);
  return all.filter((a) => a.estatus !== 'cancelada').length;
}

const size = (board: PalTablero): number => [...descendants(board.shadowRoot!)].length;
const ids = (board: PalTablero, selector: string): string[] =>
  find(board, selector).map((el) => el.dataset['id']!);

describe(`a plan of ${MUCH} commitments and ${MUCH * 8} activities`, function () {
  this.timeout(120_000);
  let board: PalTablero;

  before(async () => {
    board = await mount(MUCH);
  });
  after(() => board.parentElement!.remove());

  for (const vista of VISTAS) {
    it(`${vista}: the whole board has at most ${MAX_ELEMENTS} elements`, async () => {
      board.vista = vista;
      await settled(board);
      find(board, '.vista')[0]!.scrollIntoView({ behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      expect(size(board)).to.be.at.most(MAX_ELEMENTS);
      expect(
        find(board, '.ficha, table.tablero tr, [role=row], .pila > li, .semanas li').length,
      ).to.be.above(4);
    });
  }

  for (const seccion of SECCIONES) {
    it(`${seccion}: the whole board has at most ${MAX_ELEMENTS} elements`, async () => {
      board.seccion = seccion;
      await settled(board);
      expect(find(board, '.pieza > *')).not.to.have.length(0);
      const sizes = find(board, '.pieza > *').map(
        (part) => `${part.localName} ${[...descendants(part.shadowRoot!)].length}`,
      );
      expect(size(board), sizes.join()).to.be.at.most(MAX_ELEMENTS);
      board.seccion = 'plan';
      await settled(board);
    });
  }

  it('narrow: at most as many, as cards, as a table and as months', async () => {
    const narrow = await mount(MUCH, NARROW);
    const sizes: number[] = [];
    for (const vista of VISTAS) {
      narrow.vista = vista;
      await settled(narrow);
      sizes.push(size(narrow));
    }
    const more = (): HTMLElement | undefined => find(narrow, 'section[data-mes] > .boton')[0];
    const label = Number(/\d+/.exec(more()!.textContent!)![0]);
    const entries = find(narrow, 'section[data-mes] li').length;
    more()!.click();
    await settled(narrow);
    expect(find(narrow, 'section[data-mes] li').length - entries).to.equal(label);
    narrow.parentElement!.remove();
    expect(Math.max(...sizes), sizes.join(', ')).to.be.at.most(MAX_ELEMENTS);
  });

  it('grouped and filtered: at most as many, and the counts are of the whole plan', async () => {
    board.vista = 'tarjetas';
    for (const agrupacion of ['institucion', 'eje', 'ninguno'] as const) {
      board.agruparPor = agrupacion;
      await settled(board);
      expect(size(board), agrupacion).to.be.at.most(MAX_ELEMENTS);
    }
    const told = find(board, '#resultado')[0]!.textContent!.replace(/[\s,]/g, '');
    expect(told).to.contain(`${MUCH}de${MUCH}compromisos·${counted()}actividades`);
    board.filtros = { estatus: 'suspendida' };
    await settled(board);
    const few = Number(
      /^[\d,]+/.exec(find(board, '#resultado')[0]!.textContent!.trim())![0].replace(',', ''),
    );
    expect(few).to.be.within(1, MUCH - 1);
    board.filtros = {};
    await settled(board);
  });

  it('search reaches the last commitment, and opens it', async () => {
    const feed = feedGrande({ compromisos: MUCH });
    feed.planes![0]!.compromisos![MUCH - 1]!.titulo = 'El último de todos, ñandú';
    board.feed = feed;
    await board.listo;
    board.filtros = { texto: 'NANDU ultimo' };
    await settled(board);
    expect(ids(board, '.ficha')).to.deep.equal([`c${MUCH}`]);
    find(board, `[data-abre=c${MUCH}]`)[0]!.click();
    await settled(board);
    expect(find(board, 'article.comp')[0]!.dataset['id']).to.equal(`c${MUCH}`);
    board.compromiso = undefined;
    board.filtros = {};
    await settled(board);
  });

  it('the pages of the table reach every commitment, each once', async () => {
    board.vista = 'tabla';
    await settled(board);
    const seen: string[] = [];
    for (let page = 0; page < MUCH; page++) {
      seen.push(...ids(board, 'table.tablero tbody tr[data-id]'));
      const next = find(board, '[data-pagina=siguiente]')[0]!;
      if (next.getAttribute('aria-disabled') === 'true') break;
      next.click();
      await board.updateComplete;
    }
    expect(seen.length).to.equal(MUCH);
    expect(new Set(seen).size).to.equal(MUCH);
  });

  it('the sheet for the printer has every commitment, and is gone afterwards', async () => {
    window.dispatchEvent(new Event('beforeprint'));
    expect(new Set(ids(board, 'table.tablero tbody tr[data-id]')).size).to.equal(MUCH);
    window.dispatchEvent(new Event('afterprint'));
    await settled(board);
    expect(size(board)).to.be.at.most(MAX_ELEMENTS);
  });

  it('the timeline follows the scroll to its last row and stays small', async () => {
    board.vista = 'linea';
    await settled(board);
    const last = (): string | undefined =>
      find(board, '[role=row][data-id]')
        .map((row) => row.dataset['id']!)
        .at(-1);
    const rows = find(board, '.filas')[0]!;
    for (let tries = 0; tries < 60 && last() !== `c${MUCH}`; tries++) {
      const { bottom } = rows.getBoundingClientRect();
      window.scrollTo({ top: scrollY + bottom - innerHeight / 2, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
    }
    expect(last()).to.equal(`c${MUCH}`);
    expect(size(board)).to.be.at.most(MAX_ELEMENTS);
    window.scrollTo({ top: 0, behavior: 'instant' });
  });
});

describe('a plan of 150 commitments', function () {
  this.timeout(60_000);

  it('stands whole in the page in every view, so that the browser finds and prints it', async () => {
    const board = await mount(150);
    const rows = {
      tarjetas: '.ficha',
      tabla: 'table.tablero tbody tr[data-id]',
      linea: '[role=row].com',
      kanban: '.pila > li',
    };
    // A wide calendar shows one month of them.
    for (const [vista, row] of Object.entries(rows)) {
      board.vista = vista as Vista;
      await settled(board);
      expect(new Set(ids(board, row)).size, vista).to.equal(150);
    }
    expect(find(board, '.paginas')).to.have.length(0);
    board.parentElement!.remove();
  });
});
