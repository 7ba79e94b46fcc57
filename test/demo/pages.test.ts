import { expect } from '@open-wc/testing';
import { TAGS } from '../helpers/elements.js';
import { DEL_DOCUMENTO, MUESTRAS, REALES } from './demo-feeds.js';

const DEMO = new URL('../../demo/', import.meta.url);
const PAGES = [
  'index.html',
  'embed/anfitrion-hostil.html',
  'embed/completo.html',
  'embed/csp-estricta.html',
  'embed/dos-tableros.html',
  'embed/elementos.html',
  'embed/estres.html',
  'embed/marco.html',
  'embed/otra-lengua.html',
  'embed/sin-compilar.html',
  'embed/sin-script.html',
  'embed/temas.html',
];
const ANY = [...TAGS, '[data-pal-tablero]', 'iframe[data-pal-marco]'].join();
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const pageAt = async (url: URL): Promise<Document> =>
  new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');

/** What the page refers to, as absolute addresses, less what `npm run build` makes. */
function references(page: Document, url: URL): URL[] {
  const attributes = ['href', 'src', 'data-src'];
  return attributes.flatMap((name) =>
    [...page.querySelectorAll(`[${name}]`)]
      .map((element) => new URL(element.getAttribute(name) ?? '', url))
      .filter(({ pathname }) => !pathname.startsWith('/dist/')),
  );
}

describe('the demo pages', () => {
  for (const name of PAGES) {
    const url = new URL(name, DEMO);

    it(`${name} is in Spanish, has a title, one h1, one main and no skipped heading level`, async () => {
      const page = await pageAt(url);
      expect(page.documentElement.lang).to.equal('es-MX');
      expect(page.title).not.to.equal('');
      expect(page.querySelectorAll('h1').length).to.equal(1);
      expect(page.querySelectorAll('main').length).to.equal(1);
      const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map((h) => Number(h.tagName[1]));
      levels.forEach((level, i) => expect(level).to.be.at.most((levels[i - 1] ?? 0) + 1));
    });

    it(`${name} has no inline style, no inline script and loads nothing from elsewhere`, async () => {
      const page = await pageAt(url);
      expect(page.querySelectorAll('style, [style]').length).to.equal(0);
      // Data are no script: a policy lets them be.
      for (const script of page.querySelectorAll('script:not([type$=json])')) {
        expect(script.textContent?.trim()).to.equal('');
      }
      const loaded = page.querySelectorAll('script[src], link[href], img[src], iframe[src]');
      for (const element of loaded) {
        const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
        expect(new URL(address, url).origin).to.equal(url.origin);
      }
    });

    it(`${name} has no dead local link`, async () => {
      const page = await pageAt(url);
      const local = references(page, url).filter(({ origin }) => origin === url.origin);
      for (const target of local) {
        const response = await fetch(target);
        expect(response.status, target.pathname).to.equal(200);
        if (target.hash === '') continue;
        const there = target.pathname === url.pathname ? page : await pageAt(target);
        expect(there.querySelector(target.hash), target.href).not.to.equal(null);
      }
    });

    it(`${name} leaves something to read inside every element without its script`, async () => {
      const page = await pageAt(url);
      const elements = [...page.querySelectorAll(ANY)];
      expect(elements).not.to.have.length(0);
      for (const element of elements) expect(element.textContent?.trim()).not.to.equal('');
    });
  }

  it('offer every demo feed in the switch, the sample first', async () => {
    const page = await pageAt(new URL('index.html', DEMO));
    const values = [...page.querySelectorAll('select[name=feed] option')].map((option) =>
      option.getAttribute('value'),
    );
    expect(values[0]).to.equal('estado-de-muestra');
    expect([...values].sort()).to.deep.equal([...REALES, ...DEL_DOCUMENTO, ...MUESTRAS].sort());
  });

  it('reach every other demo page from the front page', async () => {
    const index = new URL('index.html', DEMO);
    const linked = references(await pageAt(index), index).map(({ pathname }) => pathname);
    for (const name of PAGES.slice(1)) {
      expect(linked).to.include(new URL(name, DEMO).pathname);
    }
  });

  it('state the strict policy word for word', async () => {
    const page = await pageAt(new URL('embed/csp-estricta.html', DEMO));
    const meta = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(meta?.getAttribute('content')).to.equal(CSP);
  });

  it('keep the page without script without any', async () => {
    const page = await pageAt(new URL('embed/sin-script.html', DEMO));
    // The test server adds a script of its own to every page.
    const scripts = [...page.querySelectorAll('script')].map((script) => script.src);
    expect(scripts.filter((src) => !src.includes('/__web-dev-server__'))).to.deep.equal([]);
  });
});
