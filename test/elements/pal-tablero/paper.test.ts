import { expect } from '@open-wc/testing';
import type { Feed } from '../../../src/feed/types.js';
import type { PalTablero } from '../../../src/elements/pal-tablero/pal-tablero.js';
import { axeFindings } from '../../helpers/axe.js';
import { print, printButton, wordsOf } from '../../helpers/paper.js';
import { all, longFeed, mount, tableroFeed, text } from './feeds.js';

const SAMPLE = '/demo/feeds/estado-de-muestra.json';
const folded = (words: unknown): string => String(words).replace(/\s+/g, ' ').trim();
const frames = (el: PalTablero): number => el.shadowRoot!.querySelectorAll('iframe').length;

async function sample(attributes: Readonly<Record<string, string>> = {}): Promise<PalTablero> {
  const feed: unknown = await (await fetch(SAMPLE)).json();
  return mount(feed, { hoy: '2026-11-22', ...attributes });
}

/** Every value of a member called `name`, however deep. */
function valuesOf(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === name ? [inner] : []),
    ...valuesOf(inner, name),
  ]);
}

describe('pal-tablero: Imprimir', function () {
  this.timeout(30_000);

  it('makes a document of the whole plan: all that the feed says of every commitment', async () => {
    const el = await sample();
    const { page } = await print(el);
    const words = wordsOf(page.body);
    const plan = (el.feed as Feed).planes!.find(({ titulo }) =>
      JSON.stringify(titulo).includes('Segundo'),
    )!;
    const titles = valuesOf(plan.compromisos, 'titulo').filter((t) => typeof t === 'string');
    expect(titles.length).to.be.greaterThan(100);
    expect(titles.filter((title) => !words.includes(folded(title)))).to.deep.equal([]);
    const addresses = valuesOf(plan.compromisos, 'evidencias').flatMap((list) =>
      (list as { uri?: string }[]).flatMap(({ uri }) => uri ?? []),
    );
    expect(addresses.length).to.be.greaterThan(20);
    expect(addresses.filter((uri) => !words.includes(new URL(uri).href))).to.deep.equal([]);
    expect(page.querySelectorAll('article')).to.have.length(plan.compromisos!.length);
  });

  it('folds nothing, asks nothing and loads nothing late', async () => {
    const { page } = await print(await sample());
    const controls = 'button, details, input, select, textarea, dialog, [loading=lazy], [tabindex]';
    expect([...page.querySelectorAll(controls)].map((e) => e.outerHTML)).to.deep.equal([]);
  });

  it('says on every page which plan, of when, from where and with which hash', async () => {
    const { page } = await print(await mount(JSON.stringify(tableroFeed({ ejemplo: true }))));
    const head = wordsOf(page.querySelector('thead')!);
    expect(head).to.equal(
      'Plan de Acción Local de Morelos Datos de ejemplo · Datos al 30 de abril de 2016',
    );
    const foot = wordsOf(page.querySelector('.hoja > tfoot')!);
    expect(foot).to.contain('Fuente: Secretariado Técnico Local');
    expect(foot).to.match(/SHA-256 de los datos: [0-9a-f]{64}/);
    expect(page.title).to.equal('Plan de Acción Local de Morelos – datos al 30 abr 2016');
    expect(page.documentElement.lang).to.equal('es-MX');
  });

  it('holds what the filters leave, and says which are on', async () => {
    const el = await mount();
    el.filtros = { texto: 'residuos', estatus: 'en_proceso' };
    await el.updateComplete;
    const { page } = await print(el);
    expect(page.querySelectorAll('article')).to.have.length(1);
    expect(wordsOf(page.querySelector('.alcance')!)).to.match(
      /^1 de 4 compromisos\. Con filtros: Búsqueda: residuos; Estatus: En proceso/,
    );
  });

  it('says that nothing is left, rather than an empty plan', async () => {
    const el = await mount();
    el.filtros = { texto: 'nada que exista' };
    await el.updateComplete;
    const { page } = await print(el);
    expect(page.querySelectorAll('article, .indice')).to.have.length(0);
    expect(wordsOf(page.body)).to.contain('0 de 4 compromisos');
  });

  it('is the page of a commitment while one is open, with its sum', async () => {
    const el = await mount(tableroFeed(), { compromiso: 'residuos' });
    const { page } = await print(el);
    expect(page.querySelectorAll('article')).to.have.length(1);
    const words = wordsOf(page.body);
    expect(words).to.contain('Acordar rutas');
    expect(words).to.contain('× 1/4');
    expect(words).to.contain('Cómo citar');
    expect(page.title).to.equal(
      'Plan de Acción Local de Morelos – 1. Manejo integral de residuos sólidos – datos al 30 abr 2016',
    );
  });

  it('speaks English where the page does', async () => {
    const { page } = await print(await mount(tableroFeed(), { lang: 'en' }));
    expect(page.documentElement.lang).to.equal('en');
    expect(wordsOf(page.body)).to.contain('All 4 commitments of the plan.');
  });

  it('holds 300 commitments', async () => {
    const { page } = await print(await mount(longFeed(300)));
    expect(page.querySelectorAll('article')).to.have.length(300);
    expect(wordsOf(page.body)).to.contain('Compromiso 300 de un plan largo');
  });

  it('leaves the page of the host as it was, and the focus on its button', async () => {
    const el = await mount();
    const before = [
      document.title,
      document.head.childElementCount,
      document.body.childElementCount,
    ];
    printButton(el).focus();
    await print(el);
    const after = [
      document.title,
      document.head.childElementCount,
      document.body.childElementCount,
    ];
    expect(after).to.deep.equal(before);
    expect(el.shadowRoot!.activeElement).to.equal(printButton(el));
  });

  it('clears its frame away when the reader is back, prints again, or the board goes', async () => {
    const el = await mount();
    const first = await print(el);
    window.dispatchEvent(new PointerEvent('pointerdown'));
    expect(first.frame.isConnected).to.equal(false);
    await print(el);
    await print(el);
    expect(frames(el)).to.equal(1);
    el.remove();
    expect(frames(el)).to.equal(0);
  });

  it('tells in words where a page does not let it print, and what prints instead', async () => {
    const el = await mount();
    await print(el, { refused: true });
    expect(text(all(el, '.imprimir [role=status]')[0])).to.equal('');
    await new Promise((done) => setTimeout(done, 1700));
    await el.updateComplete;
    const said = text(all(el, '.imprimir [role=status]')[0]);
    expect(said).to.contain('Use «Imprimir» en el menú de su navegador');
    await print(el);
    expect(text(all(el, '.imprimir [role=status]')[0])).to.equal('');
  });

  it('has nothing that axe finds', async () => {
    const { page } = await print(await sample());
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    const rules = [...page.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const own = rules.filter(({ cssText }) => !cssText.startsWith('@page'));
    sheet.replaceSync(own.map(({ cssText }) => cssText.replace(':root', ':host')).join('\n'));
    root.adoptedStyleSheets = [sheet];
    root.append(...[...page.body.childNodes].map((node) => document.importNode(node, true)));
    document.body.append(host);
    expect(await axeFindings(host)).to.deep.equal([]);
    host.remove();
  });
});
