import { expect } from '@open-wc/testing';
import { boardOf, closeFrames, openHost, type HostPage } from '../helpers/host.js';
import { doEverything } from './actions.js';

const FEED = '/demo/feeds/estado-de-muestra.json';

/** Addresses asked for by the page, less its own scripts and the runner's. */
function asked({ window: page }: HostPage): string[] {
  return page.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ pathname }) => !/^\/(dist|__|demo\/icono)/.test(pathname))
    .map(({ origin, pathname }) => (origin === location.origin ? pathname : origin + pathname));
}

/** Everything that a page can keep about its reader. */
async function kept({ window: page, document: doc }: HostPage): Promise<Record<string, unknown>> {
  const databases = page.indexedDB.databases ? await page.indexedDB.databases() : [];
  const workers = await page.navigator.serviceWorker?.getRegistrations();
  const caches: Record<string, string[]> = {};
  for (const name of await page.caches.keys()) {
    const requests = await (await page.caches.open(name)).keys();
    caches[name] = requests.map(({ url }) => new URL(url).pathname);
  }
  return {
    cookie: doc.cookie,
    local: Object.keys(page.localStorage),
    session: Object.keys(page.sessionStorage),
    databases: databases.map(({ name }) => name),
    workers: workers?.length ?? 0,
    caches,
  };
}

/** "Since my last visit" keeps one entry an address, says so and offers to forget it. */
const VISITA = 'pal-tablero.visita ';
const rest = (all: Record<string, unknown>): unknown => ({
  ...all,
  caches: null,
  local: (all['local'] as string[]).filter((key) => !key.startsWith(VISITA)),
});

/** Other tests of this origin leave copies too: only what is new counts. */
function added(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const list = (all: Record<string, unknown>): string[] =>
    Object.entries(all['caches'] as Record<string, string[]>).flatMap(([name, urls]) =>
      urls.map((url) => `${name} ${url}`),
    );
  const old = list(before);
  return list(after).filter((line) => !old.includes(line));
}

describe('a page with the board', function () {
  this.timeout(60_000);

  before(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  afterEach(closeFrames);

  it('asks for the feed and for nothing else, whatever is done; keeps one marked copy of it', async () => {
    const page = await openHost({
      guion: 'pal-completo.js',
      cuerpo: `<pal-tablero src="${FEED}" hoy="2026-11-22"></pal-tablero>`,
    });
    const board = await boardOf(page.document);
    const start = await kept(page);
    await doEverything(board, page.frame);
    const urls = asked(page);
    expect(new Set(urls)).to.deep.equal(new Set([FEED]));
    // Once to open, once because the last action reloads.
    expect(urls.length).to.be.at.most(2);
    const end = await kept(page);
    expect(rest(end)).to.deep.equal(rest(start));
    const visits = (end['local'] as string[]).filter((key) => key.startsWith(VISITA));
    expect(visits.filter((key) => key.includes(FEED)).length).to.be.at.most(1);
    expect(end['cookie']).to.equal('');
    const copies = Object.entries(end['caches'] as Record<string, string[]>);
    expect(copies.map(([name, entries]) => [name.startsWith('pal'), entries])).to.deep.equal([
      [true, [FEED]],
    ]);
  });

  it('keeps nothing at all with sin-cache', async () => {
    const page = await openHost({
      guion: 'pal-tablero.js',
      cuerpo: `<pal-tablero src="/demo/feeds/oaxaca.json" sin-cache></pal-tablero>`,
    });
    const start = await kept(page);
    const board = await boardOf(page.document);
    await board.recargar();
    expect(added(start, await kept(page))).to.deep.equal([]);
  });

  it('asks plainly: GET, no header of its own, no cookie for another origin', async () => {
    const page = await openHost({
      guion: 'pal-tablero.js',
      cuerpo: `<pal-tablero src="${FEED}"></pal-tablero>`,
    });
    const inits: RequestInit[] = [];
    const fetchNow = page.window.fetch.bind(page.window);
    page.window.fetch = (input, init) => {
      inits.push(init ?? {});
      return fetchNow(input, init);
    };
    const board = await boardOf(page.document);
    await board.recargar();
    expect(inits.length).to.be.above(0);
    for (const { credentials, headers, method } of inits) {
      expect(credentials).to.be.oneOf(['omit', 'same-origin']);
      expect(new Headers(headers)).to.satisfy((h: Headers) => [...h].length === 0);
      expect(method ?? 'GET').to.equal('GET');
    }
  });
});
