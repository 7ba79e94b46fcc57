import { expect } from '@open-wc/testing';
import { until } from '../helpers/faults.js';

/** What the page's collector gathers. */
interface Pagina extends Window {
  fallas: string[];
  avisos: string[];
  violaciones: string[];
}

type Board = HTMLElement & { estado: string };

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** A page of its own with those scripts. */
async function open(query: Record<string, string>): Promise<[Pagina, Document]> {
  const frame = document.createElement('iframe');
  frame.src = `/__pagina__/?${new URLSearchParams(query)}`;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  return [frame.contentWindow as unknown as Pagina, frame.contentDocument!];
}

async function whenReady(doc: Document, estado = 'listo'): Promise<Board[]> {
  const boards = (): Board[] => [...doc.querySelectorAll<Board>('pal-tablero')];
  await until(() => boards().length === 2 && boards().every((b) => b.estado === estado), 10_000);
  return boards();
}

describe('the script on a page', () => {
  before(async function () {
    this.timeout(60_000);
    // Built once, before any clock runs.
    await Promise.all(['es.js', 'iife.js'].map((name) => fetch(`/__script__/${name}`)));
  });

  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  const pages: readonly [name: string, query: Record<string, string>, warnings: number][] = [
    ['once as a module', { scripts: 'es.js' }, 0],
    ['once as a plain script in the head', { scripts: 'iife.js' }, 0],
    ['at the end of the page', { scripts: 'iife.js', tarde: '1' }, 0],
    ['twice, plain', { scripts: 'iife.js,iife.js?2' }, 0],
    ['twice, as two modules', { scripts: 'es.js,es.js?2' }, 0],
    ['plain and as a module', { scripts: 'iife.js,es.js' }, 0],
    ['twice in one concatenated file', { scripts: 'concatenado.js' }, 0],
    ['in two versions', { scripts: 'iife.js,iife.js?version=9.9.9' }, 1],
    ['in two versions, one a module', { scripts: 'es.js?version=9.9.9,iife.js' }, 1],
  ];
  for (const [name, query, warnings] of pages) {
    it(`${name}: both boards work, nothing throws, ${warnings} warnings`, async () => {
      const [page, doc] = await open(query);
      const boards = await whenReady(doc);
      expect(boards.map((board) => board.parentElement?.id ?? '')).to.include('marcado');
      expect(boards.every((board) => board.shadowRoot?.textContent.includes('atención'))).to.equal(
        true,
      );
      expect(page.fallas).to.deep.equal([]);
      expect(page.avisos.filter((line) => line.includes('[pal-tablero]'))).to.have.length(warnings);
    });
  }

  it('that comes after an interaction works as well, and without currentScript', async () => {
    const [page, doc] = await open({});
    expect(doc.querySelector('#marcado a')?.textContent).to.equal('Datos');
    const code = await (await fetch('/__script__/iife.js')).text();
    const script = doc.createElement('script');
    script.textContent = `setTimeout(() => { ${code} });`;
    doc.head.append(script);
    await whenReady(doc);
    expect(page.fallas).to.deep.equal([]);
  });

  it('asks the network for the feed once, whatever the number of boards', async () => {
    const [page, doc] = await open({ scripts: 'iife.js,es.js' });
    await whenReady(doc);
    const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    // The runner adds a script of its own to every page.
    const ours = /^\/__(script__|web-dev-server)/;
    const beside = asked.filter(({ pathname }) => !ours.test(pathname));
    expect(beside.map(({ pathname }) => pathname)).to.deep.equal(['/__fallas__/feed.json']);
    expect(doc.cookie).to.equal('');
    expect(page.localStorage.length + page.sessionStorage.length).to.equal(0);
  });

  it('runs under the strict policy with Trusted Types without a violation', async () => {
    const [page, doc] = await open({ scripts: 'es.js', csp: CSP });
    await whenReady(doc);
    expect(page.fallas).to.deep.equal([]);
    expect(page.violaciones).to.deep.equal([]);
  });

  it('twice under the strict policy as well', async () => {
    const [page, doc] = await open({ scripts: 'iife.js,iife.js?2', csp: CSP });
    await whenReady(doc);
    expect(page.fallas).to.deep.equal([]);
    expect(page.violaciones).to.deep.equal([]);
  });

  it('says «csp» when the policy of the page forbids the feed', async () => {
    // Another test's good load may have left a copy, which would be shown.
    await caches.delete('pal-tablero');
    const policy = CSP.replace("connect-src 'self'", "connect-src 'none'");
    const [, doc] = await open({ scripts: 'iife.js', csp: policy });
    const [board] = await whenReady(doc, 'error');
    expect(board?.shadowRoot?.textContent).to.contain('connect-src');
  });
});
