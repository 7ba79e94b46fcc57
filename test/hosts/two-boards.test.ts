import { expect } from '@open-wc/testing';
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';
import { boardOf, closeFrames, openHost, type HostPage } from '../helpers/host.js';
import { find, settled } from '../promises/actions.js';

const A = '/demo/feeds/estado-de-muestra.json';
const B = '/demo/feeds/oaxaca.json';
const PAIR = `
  <pal-tablero id="a" src="${A}" hoy="2026-11-22"></pal-tablero>
  <div lang="en"><pal-tablero id="b" src="${B}" vista="tabla" enlace></pal-tablero></div>
  <pal-tablero id="c" src="${A}" hoy="2024-06-01" plan="pal-2024" estricto></pal-tablero>`;

type Boards = Record<'a' | 'b' | 'c', PalTablero>;

const words = (board: PalTablero, selector: string): string =>
  find(board, selector)
    .map((el) => el.textContent!.replace(/\s+/g, ' ').trim())
    .join(' | ');

/** All that a reader sees of a board. */
const look = (board: PalTablero): string => words(board, 'h2, h3, p, td, th, button, dd');

async function open(): Promise<[HostPage, Boards]> {
  const page = await openHost({ guion: 'pal-completo.classic.js', cuerpo: PAIR });
  const boards = {} as Boards;
  for (const id of ['a', 'b', 'c'] as const) boards[id] = await boardOf(page.document, `#${id}`);
  return [page, boards];
}

describe('boards on one page', function () {
  this.timeout(30_000);
  let page: HostPage;
  let boards: Boards;
  beforeEach(async () => {
    [page, boards] = await open();
  });
  afterEach(() => {
    expect(page.faults()).to.deep.equal([]);
    closeFrames();
  });

  it('show each its own feed, plan, day, rule, view and language', () => {
    const { a, b, c } = boards;
    expect(words(a, '#titulo')).not.to.equal(words(b, '#titulo'));
    expect(words(a, '[data-plan][aria-pressed=true]')).to.contain('Segundo');
    expect(words(c, '[data-plan][aria-pressed=true]')).to.contain('Primer');
    expect(words(a, '.vistas')).to.contain('Tarjetas');
    expect(words(b, '.vistas')).to.contain('Cards');
    expect(find(b, 'table.tablero')).to.have.length(1);
    expect(find(a, 'table.tablero')).to.have.length(0);
    expect(look(c)).to.contain('Regla estricta');
    expect(look(a)).not.to.contain('Regla estricta');
  });

  it('one feed that two of them name is asked for once', () => {
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/demo/feeds/'));
    expect(asked.sort()).to.deep.equal([A, B]);
  });

  it('nothing done in one changes another', async () => {
    const { a, b, c } = boards;
    const before = [look(b), look(c)];
    a.filtros = { estatus: 'verificada' };
    a.vista = 'linea';
    a.agruparPor = 'eje';
    await settled(a);
    a.compromiso = 'c01';
    await settled(a);
    find(a, '[data-plan], summary').forEach((el) => el.click());
    await settled(a);
    await Promise.all([settled(b), settled(c)]);
    expect([look(b), look(c)]).to.deep.equal(before);
  });

  it('a section opened in one leaves the others at theirs', async () => {
    const { a, b, c } = boards;
    const before = [look(b), look(c)];
    find(a, '[role=tab][data-seccion=ejercicio]')[0]!.click();
    await settled(a);
    expect(find(a, '.parte')).not.to.have.length(0);
    await Promise.all([settled(b), settled(c)]);
    expect([look(b), look(c)]).to.deep.equal(before);
  });

  it('the keys of one are not heard by another', async () => {
    const { a, c } = boards;
    a.compromiso = 'c01';
    c.compromiso = find(c, '[data-abre]')[0]!.dataset['abre'];
    await Promise.all([settled(a), settled(c)]);
    const key = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
    find(a, '#titulo')[0]!.dispatchEvent(new page.window.KeyboardEvent('keydown', key));
    await Promise.all([settled(a), settled(c)]);
    expect(a.compromiso).to.equal(undefined);
    expect(c.compromiso).not.to.equal(undefined);
  });

  it('a board that leaves takes nothing from those that stay', async () => {
    const { a, b, c } = boards;
    const before = look(c);
    a.remove();
    b.remove();
    await settled(c);
    expect(look(c)).to.equal(before);
    await c.recargar();
    await settled(c);
    expect(look(c)).to.equal(before);
    expect(c.estado).to.be.oneOf(['listo', 'parcial']);
  });
});
