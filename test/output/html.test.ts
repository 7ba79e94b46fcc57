import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/seed.js';
import { pageHtml, type PaginaPedida } from '../../src/output/html.js';
import type { Llevado } from '../../src/output/taken.js';
import { EN, ES, feedSaying, FUENTE, sampleTaken, takenOf } from './make.js';

const ASKED: PaginaPedida = {
  css: 'pal-pagina.css',
  datos: FUENTE,
  tablero: null,
  sombra: false,
  fragmento: false,
};
const page = (taken: Llevado, more: Partial<PaginaPedida> = {}): Document =>
  new DOMParser().parseFromString(pageHtml(ES, taken, { ...ASKED, ...more }), 'text/html');
const texts = (from: ParentNode, selector: string): string[] =>
  [...from.querySelectorAll(selector)].map((e) => e.textContent.trim());

describe('the page without scripts', () => {
  it('has every commitment and every activity of the plan in tables', async () => {
    const taken = await sampleTaken();
    const doc = page(taken);
    const [all, ...each] = doc.querySelectorAll('table');
    expect(all!.tBodies[0]!.rows).to.have.length(taken.compromisos.length);
    const rows = each.reduce((sum, table) => sum + table.tBodies[0]!.rows.length, 0);
    const activities = taken.compromisos.flatMap((c) => c.actividades);
    expect(rows).to.equal(activities.length);
    for (const link of all!.querySelectorAll('a')) {
      const id = decodeURIComponent(link.hash.slice(1));
      expect(doc.getElementById(id)!.querySelector('h2')!.textContent).to.equal(link.textContent);
    }
  });

  it('never lets a percentage stand without its base', async () => {
    const taken = await sampleTaken();
    expect(taken.plan.avance.parcial).to.equal(true);
    const { conDato, total } = taken.plan.avance;
    expect(texts(page(taken), '.cifras li')[0]).to.contain(`promedio de ${conDato} de ${total}`);
  });

  it('says that sample data are sample data, where they come from, and of when', async () => {
    const doc = page(await sampleTaken());
    expect(doc.querySelector('h1 + p strong')).to.not.equal(null);
    const notes = texts(doc, 'ul.nota li').join('\n');
    expect(notes).to.contain('SHA-256').and.to.contain(FUENTE);
  });

  it('tells search engines of the data set, in a block that no text can end', () => {
    const evil = '</script><script>alert(1)</script><!-- \u2028 &amp;';
    const doc = page(takenOf(feedSaying(evil)));
    const scripts = doc.querySelectorAll('script');
    expect(scripts).to.have.length(1);
    const graph = JSON.parse(scripts[0]!.textContent)['@graph'];
    expect(graph[0]['@type']).to.equal('Dataset');
    expect(graph[0].distribution.contentUrl).to.equal(FUENTE);
    expect(graph[1].itemListElement[0].name).to.equal(`1. ${evil}`);
  });

  it('makes text of whatever a feed says, and links of nothing but http and https', () => {
    const bits = fc.constantFrom('<', '>', '"', "'", '&', '<!--', '</td>', '<img src=x onerror=1>');
    const text = fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { minLength: 1 });
    fc.assert(
      fc.property(
        text.map((list) => `a${list.join('')}`),
        fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'data:text/html,x', '//x')),
        fc.boolean(),
        (titulo, uri, sombra) => {
          const evidencias = [{ titulo, uri }];
          const doc = page(takenOf(feedSaying(titulo, { evidencias })), { sombra });
          const shadow = doc.querySelector('template')?.content;
          const all = [...doc.querySelectorAll('*'), ...(shadow?.querySelectorAll('*') ?? [])];
          expect(all.map((e) => e.localName)).to.not.include.members(['img']);
          for (const e of all) {
            expect(e.getAttributeNames().filter((n) => /^on|^style$/.test(n))).to.deep.equal([]);
            const href = e.localName === 'a' ? e.getAttribute('href')! : '#';
            expect(href).to.match(/^(https?:\/\/|#)/i);
          }
          expect(all.filter((e) => e.localName === 'script')).to.have.length(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('works as it is under the strictest policy: nothing of it is inline', async () => {
    const doc = page(await sampleTaken(), { tablero: 'pal-tablero.js' });
    expect(doc.querySelectorAll('style, [style]')).to.have.length(0);
    for (const script of doc.querySelectorAll<HTMLScriptElement>('script')) {
      expect(script.type === 'application/ld+json' || script.hasAttribute('src')).to.equal(true);
    }
    expect(doc.querySelector('link[rel=stylesheet]')!.getAttribute('href')).to.equal(ASKED.css);
  });

  it('stands inside the board, which takes its place where there are scripts', async () => {
    const doc = page(await sampleTaken(), { tablero: 'pal-tablero.js' });
    const board = doc.querySelector('pal-tablero')!;
    expect(board.getAttribute('src')).to.equal(FUENTE);
    expect(board.querySelectorAll('table').length).to.be.greaterThan(1);
  });

  it('declares a shadow root with its own style sheet, which a browser opens without scripts', async () => {
    const text = pageHtml(ES, await sampleTaken(), { ...ASKED, sombra: true, fragmento: true });
    expect(text).to.not.contain('<html');
    const host = document.createElement('div') as HTMLDivElement & {
      setHTMLUnsafe(html: string): void;
    };
    host.setHTMLUnsafe(text);
    const { shadowRoot } = host.firstElementChild!;
    expect(shadowRoot!.querySelector('link')!.getAttribute('href')).to.equal(ASKED.css);
    expect(shadowRoot!.querySelectorAll('table').length).to.be.greaterThan(1);
  });

  it('has its words in English, and the texts of the feed marked as Spanish', async () => {
    const taken = await sampleTaken();
    const doc = new DOMParser().parseFromString(pageHtml(EN, taken, ASKED), 'text/html');
    expect(doc.documentElement.lang).to.equal('en');
    expect(texts(doc, 'caption')[0]).to.equal('Commitments');
    expect(doc.querySelectorAll('span[lang="es-MX"]').length).to.be.greaterThan(0);
  });
});
