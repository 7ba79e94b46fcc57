import { expect } from '@open-wc/testing';
import { upgradeMarkers } from '../src/upgrade.js';
import { faultUrl, until } from './helpers/faults.js';
import { feedWith, type TestBoard } from './context/test-board.js';

const tick = (): Promise<void> => new Promise((done) => setTimeout(done));
const within = (place: Element): TestBoard[] => [
  ...place.querySelectorAll<TestBoard>(':scope > test-board'),
];

describe('a marked div', () => {
  let holder: HTMLElement;

  before(() => upgradeMarkers(['test-board']));

  beforeEach(() => {
    holder = document.createElement('div');
    document.body.append(holder);
  });
  afterEach(() => holder.remove());

  /** As an editor would leave it in the page. */
  function place(attributes: Record<string, string> = {}, text = 'Ver los datos'): HTMLElement {
    const div = document.createElement('div');
    div.setAttribute('data-test-board', '');
    for (const [name, value] of Object.entries(attributes)) div.setAttribute(name, value);
    div.append(text);
    return div;
  }

  it('becomes a board with its attributes, and its children are the fallback inside', async () => {
    const div = place({
      'data-src': (await faultUrl('ok')).href,
      'data-nivel-titulo': '3',
      'data-estricto': '',
      'data-sin-cache': 'false',
      'data-lang': 'en',
    });
    holder.append(div);
    await tick();
    const [board] = within(div);
    expect(await board?.listo).to.equal('listo');
    expect(board?.nivelTitulo).to.equal(3);
    expect(board?.estricto).to.equal(true);
    expect(board?.sinCache, '"false" means no').to.equal(false);
    expect(board?.lang).to.equal('en');
    expect(board?.textContent).to.equal('Ver los datos');
    expect(div.textContent).to.equal('Ver los datos');
  });

  it('takes an inline feed along', async () => {
    const div = place();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(feedWith('c1'));
    div.append(script);
    holder.append(div);
    await tick();
    expect(await within(div)[0]?.listo).to.equal('listo');
  });

  it('is found wherever it is added: deep, marked later, or with its text to come', async () => {
    const deep = place();
    const middle = document.createElement('section');
    middle.append(deep);
    holder.append(middle);
    const later = document.createElement('div');
    holder.append(later);
    await tick();
    expect(within(deep)).to.have.length(1);
    expect(within(later)).to.have.length(0);
    later.setAttribute('data-test-board', '');
    await tick();
    expect(within(later)).to.have.length(1);
    later.append('llega después');
    await tick();
    expect(within(later)[0]?.textContent).to.equal('llega después');
    expect(within(later)).to.have.length(1);
  });

  it('is upgraded once, however often the script runs', async () => {
    const div = place();
    holder.append(div);
    upgradeMarkers(['test-board']);
    upgradeMarkers(['test-board']);
    await tick();
    holder.append(div);
    await tick();
    expect(within(div)).to.have.length(1);
  });

  it('passes a change of its attributes on', async () => {
    const div = place({ 'data-plan': 'p1' });
    holder.append(div);
    await tick();
    div.setAttribute('data-plan', 'p2');
    await tick();
    expect(within(div)[0]?.plan).to.equal('p2');
  });

  it('never turns data-* into an attribute that the element does not observe', async () => {
    const hostile = { 'data-onclick': 'alert(1)', 'data-style': 'color:red', 'data-id': 'x' };
    const div = place({
      ...hostile,
      'data-onfocus': 'alert(1)',
      'data-slot': 'y',
      'data-feed': '{}',
    });
    holder.append(div);
    await tick();
    expect(within(div)[0]?.getAttributeNames()).to.deep.equal([]);
  });

  it('stays as it is while its tag is not defined', async () => {
    upgradeMarkers(['never-defined']);
    const div = document.createElement('div');
    div.setAttribute('data-never-defined', '');
    div.append('Ver los datos');
    holder.append(div);
    await tick();
    expect(div.childElementCount).to.equal(0);
  });
});

describe('a page that is still arriving', () => {
  it('is read when its parts are whole: inline feed in pieces, marked div in pieces', async function () {
    this.timeout(30_000);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const doc = frame.contentDocument!;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other way feeds a parser in pieces
    const write = (piece: string): void => doc.write(piece);
    const wait = (ms = 15): Promise<void> => new Promise((done) => setTimeout(done, ms));
    const text = JSON.stringify(feedWith('c1'));
    const page = frame.contentWindow as Window & { told?: string[] };
    doc.open();
    write('<!doctype html><title>x</title><body><script>window.told = [];');
    write('addEventListener("pal-listo", e => told.push("listo " + e.target.parentNode.id));');
    write('addEventListener("pal-error", e => told.push("error"));</script>');
    write('<script src="/__script__/iife.js"></script>');
    while (
      !(frame.contentWindow as unknown as typeof globalThis).customElements.get('pal-tablero')
    ) {
      await wait();
    }
    write('<div id="uno"><pal-tablero>');
    await wait();
    write('<a href="x">Datos</a><script type="application/json">');
    await wait();
    write(text.slice(0, 90));
    await wait();
    write(`${text.slice(90)}</script>`);
    await wait();
    write('</pal-tablero></div><div id="dos"><div id="tres" data-pal-tablero>');
    await wait();
    write('<p>Respaldo</p><script type="application/json">');
    await wait();
    write(text.slice(0, 90));
    await wait();
    write(`${text.slice(90)}</script>`);
    await wait();
    write('</div></div>');
    doc.close();
    await until(() => page.told?.length === 2);
    await wait(50);
    expect(page.told).to.deep.equal(['listo uno', 'listo tres']);
    expect(doc.querySelectorAll('#tres > *')).to.have.length(1);
    expect(doc.querySelector('#tres > pal-tablero > p')?.textContent).to.equal('Respaldo');
    frame.remove();
  });
});
