import { expect } from '@open-wc/testing';
import type { PalTablero } from '../../../src/elements/pal-tablero/pal-tablero.js';
import { until } from '../../helpers/faults.js';
import { boardOf, closeFrames, openFrame, openHost, type HostPage } from '../../helpers/host.js';
import { all, find } from './feeds.js';

const FEED = 'src="/demo/feeds/estado-de-muestra.json" hoy="2026-11-22"';
const BOARD = `<pal-tablero ${FEED} direccion></pal-tablero>`;
/** What the sample stands for when nothing was asked: all of it is written, with `pal-`. */
const USUAL = {
  seccion: 'plan',
  vista: 'tarjetas',
  agrupar: 'tipo',
  ordenar: 'numero',
  plan: 'pal-2026',
  columnas: 'estatus.terminadas.avance.plazo.avisos.quien',
  zoom: 'todo',
  compromiso: '',
  pagina: '1',
  texto: '',
};
/** The same script as the other tests, not the built one: the frame has its own history. */
const GUION = '../src/index.ts';

const query = (members: object, prefix = 'pal'): string =>
  new URLSearchParams(
    Object.entries(members).map(([name, value]): [string, string] => [`${prefix}-${name}`, value]),
  ).toString();

/** A page whose address goes on with `rest`: `&a=b#c`. */
async function openAt(rest: string, cuerpo = BOARD): Promise<[HostPage, PalTablero]> {
  const page = await openFrame(
    `/__anfitrion__/?${new URLSearchParams({ guion: GUION, cuerpo }).toString()}${rest}`,
  );
  return [page, await boardOf(page.document)];
}

function told({ window }: HostPage, prefix = 'pal'): Record<string, string> {
  const params = [...new window.URL(window.location.href).searchParams];
  const ours = params.filter(([name]) => name.startsWith(`${prefix}-`));
  return Object.fromEntries(ours.map(([name, value]) => [name.slice(prefix.length + 1), value]));
}

async function click(board: PalTablero, selector: string): Promise<void> {
  find(board, selector).click();
  await board.updateComplete;
}

async function travel(page: HostPage, board: PalTablero, by: number): Promise<void> {
  const arrived = new Promise((done) =>
    page.window.addEventListener('popstate', done, { once: true }),
  );
  page.window.history.go(by);
  await arrived;
  await board.updateComplete;
  await board.updateComplete;
}

function typed(board: PalTablero, value: string): void {
  const input = find<HTMLInputElement>(board, 'input[type=search]');
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const opened = (board: PalTablero): string | undefined => all(board, '.comp')[0]?.dataset['id'];

describe('pal-tablero: the view in the address', function () {
  this.timeout(30_000);
  let page: HostPage;
  let board: PalTablero;

  // One history for page and frames: a step too many must not take the whole suite away.
  before(() => {
    for (let i = 0; i < 4; i++) history.pushState(null, '');
  });
  afterEach(() => {
    expect(page.faults().join('\n')).to.equal('');
    page.frame.hidden = true;
  });
  // Frames that go take entries of the one history with them, in each engine in its own way.
  after(closeFrames);

  it('is left alone without being asked for', async () => {
    [page, board] = await openAt('&pal-vista=tabla', `<pal-tablero ${FEED}></pal-tablero>`);
    const { href } = page.window.location;
    expect(board.vista).to.equal('tarjetas');
    await click(board, '[data-vista=linea]');
    await click(board, '[data-vista=tarjetas]');
    await click(board, '[data-abre=c01]');
    expect(page.window.location.href).to.equal(href);
  });

  it('is written whole at the first act of the reader, beside what the page has there', async () => {
    [page, board] = await openAt('&a=b%20c&d&%C3%B1=1#/ruta?x');
    const { href } = page.window.location;
    page.window.history.replaceState({ router: { id: 7 } }, '');
    await board.updateComplete;
    expect(page.window.location.href).to.equal(href);
    await click(board, '[data-vista=tabla]');
    expect(page.window.location.href).to.equal(
      href.replace('#', `&${query({ ...USUAL, vista: 'tabla' })}#`),
    );
    expect(page.window.history.state).to.deep.equal({ router: { id: 7 } });
    await travel(page, board, -1);
    expect(page.window.location.href).to.equal(href);
    expect(board.vista).to.equal('tarjetas');
    expect(page.window.history.state.router).to.deep.equal({ id: 7 });
  });

  it('follows the browser back and forth through section, view and commitment', async () => {
    [page, board] = await openAt('');
    const heard: (string | null)[] = [];
    await click(board, '[data-vista=tabla]');
    await click(board, '[data-abre=c02]');
    await click(board, '.volver');
    await click(board, '[data-seccion=voces]');
    board.addEventListener('pal-seleccion', (e) => heard.push(e.detail.compromiso?.id ?? null));
    board.addEventListener('pal-seccion', (e) => heard.push(e.detail.seccion));
    await travel(page, board, -1);
    expect(board.seccion).to.equal('plan');
    await travel(page, board, -1);
    expect(opened(board)).to.equal('c02');
    expect(board.shadowRoot!.activeElement?.id).to.equal('titulo');
    await travel(page, board, -1);
    expect(opened(board)).to.be.undefined;
    expect(board.vista).to.equal('tabla');
    expect((board.shadowRoot!.activeElement as HTMLElement).dataset['abre']).to.equal('c02');
    await travel(page, board, 3);
    expect(board.seccion).to.equal('voces');
    expect(opened(board)).to.be.undefined;
    expect(heard).to.deep.equal(['plan', 'c02', null, 'voces']);
  });

  it('comes back to where the page stood', async () => {
    [page, board] = await openAt('');
    const link = all(board, '[data-abre]').at(-1)!;
    link.scrollIntoView({ block: 'center' });
    const { scrollY } = page.window;
    expect(scrollY).to.be.above(0);
    link.click();
    await board.updateComplete;
    await travel(page, board, -1);
    await new Promise(requestAnimationFrame);
    expect(Math.abs(page.window.scrollY - scrollY)).to.be.at.most(2);
  });

  it('takes filters, group, order and page in without a step for each', async () => {
    [page, board] = await openAt('');
    const steps = page.window.history.length;
    let writes = 0;
    const real = page.window.history.replaceState.bind(page.window.history);
    page.window.history.replaceState = (...args) => {
      writes++;
      real(...args);
    };
    for (const n of Array.from({ length: 12 }, (_, i) => i)) {
      typed(board, 'acceso a la información'.slice(0, n + 1));
      await new Promise((done) => setTimeout(done, 20));
    }
    await until(() => told(page)['texto'] === 'acceso a la ', 3000);
    const order = find<HTMLSelectElement>(board, '[data-control=ordenar]');
    order.value = 'titulo';
    order.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => told(page)['ordenar'] === 'titulo', 3000);
    expect(writes).to.be.at.most(3);
    expect(page.window.history.length).to.equal(steps);
    typed(board, '');
    await board.updateComplete;
    await click(board, '[data-estatus=verificada]');
    await click(board, '[data-abre]');
    expect(told(page)['texto']).to.equal('');
    await travel(page, board, -1);
    expect(told(page)).to.include({ estatus: 'verificada', ordenar: 'titulo', compromiso: '' });
    expect(board.filtros).to.deep.equal({ estatus: 'verificada' });
  });

  it('has the zoom of the timeline and the month of the calendar, a step each, and the columns', async () => {
    [page, board] = await openAt('&pal-vista=linea');
    const line = find<HTMLElement & { updateComplete: Promise<unknown> }>(board, 'avance-timeline');
    await line.updateComplete;
    const near = (): string | undefined =>
      line.shadowRoot!.querySelector<HTMLElement>('[data-zoom][aria-pressed=true]')?.dataset[
        'zoom'
      ];
    line.shadowRoot!.querySelector<HTMLElement>('[data-zoom=mes]')!.click();
    await board.updateComplete;
    await line.updateComplete;
    expect([told(page)['zoom'], near()]).to.deep.equal(['mes', 'mes']);
    await travel(page, board, -1);
    await line.updateComplete;
    expect([board.zoom, near()]).to.deep.equal(['todo', 'todo']);
    await travel(page, board, 1);
    expect(board.zoom).to.equal('mes');

    await click(board, '[data-vista=calendario]');
    expect(told(page)).to.include({ vista: 'calendario', zoom: 'mes', mes: '2026-11' });
    await click(board, '[data-paso=mesAnterior]');
    expect(told(page)['mes']).to.equal('2026-10');
    await new Promise((done) => setTimeout(done, 900));
    await click(board, '[data-paso=mesAnterior]');
    expect(find(board, '.calendario').dataset['mes']).to.equal('2026-09');
    await travel(page, board, -1);
    expect(find(board, '.calendario').dataset['mes']).to.equal('2026-10');
    expect(told(page)['mes']).to.equal('2026-10');

    await click(board, '[data-vista=tabla]');
    find<HTMLDetailsElement>(board, 'details.columnas').open = true;
    await until(() => all(board, '[data-columna]').length > 0, 3000);
    await click(board, '[data-columna=quien]');
    await click(board, '[data-columna=ods]');
    const chosen = 'estatus.terminadas.avance.plazo.avisos.ods';
    await until(() => told(page)['columnas'] === chosen, 3000);
    const { href } = page.window.location;
    page.frame.hidden = true;
    [page, board] = await openAt(`&${href.slice(href.indexOf('pal-seccion'))}`);
    expect(all(board, 'thead th').at(-1)!.textContent).to.contain('ODS');
    expect(board.columnas).to.equal(chosen);
  });

  it('wins over the attributes when the page opens', async () => {
    const asked = { ...USUAL, vista: 'tabla', plan: 'pal-2024', bandera: 'vencida', texto: 'agua' };
    const cuerpo = `<pal-tablero ${FEED} direccion vista="linea" compromiso="c01" lang="es"></pal-tablero>`;
    [page, board] = await openAt(`&${query({ ...asked, lang: 'en' })}`, cuerpo);
    const { href } = page.window.location;
    expect(board.vista).to.equal('tabla');
    expect(board.plan).to.equal('pal-2024');
    expect(board.lang).to.equal('en');
    expect(opened(board)).to.be.undefined;
    expect(board.filtros).to.deep.equal({ bandera: 'vencida', texto: 'agua' });
    expect(find<HTMLInputElement>(board, 'input[type=search]').value).to.equal('agua');
    expect(page.window.location.href).to.equal(href);
  });

  it('is as if it were not there where it is damaged', async () => {
    const rest = '&pal-vista=constructor&pal-pagina=-3&pal-bandera=%E0%A4%A&pal-seccion=__proto__';
    [page, board] = await openAt(`${rest}&pal-agrupar=&pal-plan=%3Cb%3E&pal-lang=_`);
    expect(board.vista).to.equal('tarjetas');
    expect(board.seccion).to.equal('plan');
    expect(board.filtros).to.deep.equal({});
    expect(all(board, '.ficha').length).to.be.above(0);
    await click(board, '[data-vista=tabla]');
    expect(told(page)).to.deep.equal({ ...USUAL, vista: 'tabla' });
  });

  it('makes every title a link to the view with that commitment open', async () => {
    [page, board] = await openAt('&a=1#b', BOARD.replace('direccion', 'direccion="gto"'));
    await click(board, '[data-vista=tabla]');
    const link = find<HTMLAnchorElement>(board, '[data-abre=c01]');
    const members = { ...USUAL, vista: 'tabla', compromiso: 'c01' };
    expect(link.href).to.equal(
      page.window.location.href.replace(/gto-.*#/, `${query(members, 'gto')}#`),
    );
    link.click();
    await board.updateComplete;
    expect(page.window.location.href).to.equal(link.href);
    expect(find<HTMLAnchorElement>(board, '.volver').href).to.contain('gto-compromiso=&');
  });

  it('holds two boards apart', async () => {
    const cuerpo = ['uno', 'dos']
      .map((name) => `<pal-tablero id="${name}" ${FEED} direccion="${name}"></pal-tablero>`)
      .join('');
    [page, board] = await openAt('', cuerpo);
    const other = await boardOf(page.document, '#dos');
    await click(board, '[data-vista=tabla]');
    await click(other, '[data-abre=c03]');
    expect(told(page, 'uno')).to.deep.equal({ ...USUAL, vista: 'tabla' });
    expect(told(page, 'dos')).to.deep.equal({ ...USUAL, compromiso: 'c03' });
    await travel(page, board, -1);
    await other.updateComplete;
    expect(board.vista).to.equal('tabla');
    expect(opened(other)).to.be.undefined;
    expect(opened(board)).to.be.undefined;
  });

  it('belongs to the first of two boards that ask for the same', async () => {
    const second = BOARD.replace('<pal-tablero', '<pal-tablero id="dos"');
    [page, board] = await openAt('&pal-vista=tabla', BOARD + second);
    const other = await boardOf(page.document, '#dos');
    expect([board.vista, other.vista]).to.deep.equal(['tabla', 'tarjetas']);
    await click(other, '[data-vista=linea]');
    await click(other, '[data-vista=tarjetas]');
    expect(told(page)).to.deep.equal({ vista: 'tabla' });
    expect(find(other, '[data-abre=c01]').localName).to.equal('button');
    expect(page.warnings().filter((line) => line.includes('direccion'))).to.have.length(1);
    board.remove();
    other.requestUpdate();
    await other.updateComplete;
    expect(other.vista).to.equal('tabla');
  });

  it('takes the link of `enlace` in and puts its own in its place', async () => {
    [page, board] = await openAt('&compromiso=c02', BOARD.replace('direccion', 'direccion enlace'));
    expect(opened(board)).to.equal('c02');
    await click(board, '.volver');
    expect(page.window.location.search).not.to.match(/[?&]compromiso=/);
    expect(told(page)).to.deep.equal(USUAL);
    await travel(page, board, -1);
    expect(opened(board)).to.equal('c02');
    board.enlace = 'https://example.org/plan';
    await travel(page, board, 1);
    const link = find<HTMLAnchorElement>(board, '[data-abre=c01]');
    expect(link.href).to.equal('https://example.org/plan?compromiso=c01');
  });

  it('is written into whatever address the router of the page has put there', async () => {
    [page, board] = await openAt('');
    await click(board, '[data-vista=tabla]');
    page.window.history.pushState({ ruta: 2 }, '', '/__anfitrion__/?ruta=2#dos');
    board.requestUpdate();
    await board.updateComplete;
    await new Promise((done) => setTimeout(done, 500));
    expect(page.window.location.search).to.equal('?ruta=2');
    expect(board.vista).to.equal('tabla');
    await click(board, '[data-abre=c01]');
    expect(page.window.location.search).to.equal(
      `?ruta=2&${query({ ...USUAL, vista: 'tabla', compromiso: 'c01' })}`,
    );
    expect(page.window.location.hash).to.equal('#dos');
    expect(page.window.history.state).to.deep.equal({ ruta: 2 });
  });

  it('stands still while the reader follows an anchor of the page', async () => {
    [page, board] = await openAt('', `${BOARD}<p id="abajo">Abajo</p>`);
    await click(board, '[data-abre=c01]');
    page.window.location.hash = 'abajo';
    await new Promise((done) => setTimeout(done, 50));
    expect(opened(board)).to.equal('c01');
    await travel(page, board, -1);
    expect(opened(board)).to.equal('c01');
  });

  it('takes one step for a run through the tabs', async () => {
    [page, board] = await openAt('');
    await click(board, '[data-seccion=ejercicio]');
    await click(board, '[data-seccion=voces]');
    expect(told(page)['seccion']).to.equal('voces');
    await travel(page, board, -1);
    expect(board.seccion).to.equal('plan');
  });

  it('may be asked for later, and given back', async () => {
    [page, board] = await openAt('&pal-vista=tabla', `<pal-tablero ${FEED}></pal-tablero>`);
    board.setAttribute('direccion', '');
    await board.updateComplete;
    expect(board.vista).to.equal('tabla');
    board.removeAttribute('direccion');
    await board.updateComplete;
    const { href } = page.window.location;
    await click(board, '[data-abre=c01]');
    expect(page.window.location.href).to.equal(href);
  });

  it('that the browser refuses to change leaves the board at work', async () => {
    [page, board] = await openAt('');
    const refuse = (): never => {
      throw new DOMException('No', 'SecurityError');
    };
    Object.assign(page.window.history, { pushState: refuse, replaceState: refuse });
    await click(board, '[data-abre=c01]');
    expect(opened(board)).to.equal('c01');
    await click(board, '.volver');
    expect(opened(board)).to.be.undefined;
    expect(page.warnings().filter((line) => line.includes('historial'))).to.have.length(1);
  });

  it('is none in a frame made from text', async () => {
    page = await openHost({ cuerpo: '<iframe title="Texto"></iframe>' });
    const inner = page.document.querySelector('iframe')!;
    const loaded = new Promise((done) => inner.addEventListener('load', done, { once: true }));
    inner.srcdoc = `<script type="module" src="${location.origin}/src/index.ts"></script>${BOARD}`;
    await loaded;
    board = await boardOf(inner.contentDocument!);
    expect(find(board, '[data-abre=c01]').localName).to.equal('button');
    await click(board, '[data-abre=c01]');
    expect(opened(board)).to.equal('c01');
    expect(inner.contentWindow!.location.href).to.equal('about:srcdoc');
  });
});
