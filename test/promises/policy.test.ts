import { expect } from '@open-wc/testing';
import { boardOf, closeFrames, openHost, POLICY } from '../helpers/host.js';
import { TAGS } from '../helpers/elements.js';
import { print } from '../helpers/paper.js';
import { doEverything, openDialogs, openEverything } from './actions.js';

const BOARD =
  '<pal-tablero src="/demo/feeds/estado-de-muestra.json" hoy="2026-11-22"></pal-tablero>';
const OTHERS = TAGS.filter((tag) => tag !== 'pal-tablero');
const EVERY = `
  ${OTHERS.map((tag) => `<${tag} src="/demo/feeds/estado-de-muestra.json" compromiso="c01"></${tag}>`).join('')}
  <div data-pal-tablero data-src="/demo/feeds/morelos.json"></div>
  <div data-pal-ruta data-src="/demo/feeds/morelos.json"></div>`;
const FILES = [
  'pal-tablero.js',
  'pal-tablero.classic.js',
  'pal-completo.js',
  'pal-completo.classic.js',
];

describe('the finished script under a strict policy with Trusted Types', function () {
  this.timeout(60_000);

  before(async () => {
    await Promise.all(FILES.map((name) => fetch(`/dist/${name}`)));
  });
  afterEach(closeFrames);

  const SCRIPTS = {
    'as a module': 'pal-tablero.js',
    'as a plain script': 'pal-tablero.classic.js',
    'twice, both kinds': 'pal-tablero.js,pal-tablero.classic.js',
    'the complete one': 'pal-completo.js',
    'the complete one beside that of the board': 'pal-tablero.js,pal-completo.classic.js',
  };
  for (const [name, guion] of Object.entries(SCRIPTS)) {
    it(`${name}: everything that can be done raises no violation and no exception`, async () => {
      const page = await openHost({ guion, politica: POLICY, cuerpo: BOARD });
      const board = await boardOf(page.document);
      await doEverything(board, page.frame);
      expect(page.faults()).to.deep.equal([]);
      expect(page.warnings()).to.deep.equal([]);
    });
  }

  it('every other element and a marked div, in light and dark', async () => {
    const page = await openHost({
      guion: 'pal-completo.classic.js',
      politica: POLICY,
      cuerpo: EVERY,
    });
    await boardOf(page.document, '[data-pal-tablero] > pal-tablero');
    await boardOf(page.document, '[data-pal-ruta] > pal-ruta');
    page.document.documentElement.style.colorScheme = 'dark';
    for (const tag of OTHERS) {
      const element = await boardOf(page.document, tag);
      await openEverything(element);
      await openDialogs(element);
    }
    expect(page.faults()).to.deep.equal([]);
  });

  it('the document that is printed, in a frame that the policy holds for too', async () => {
    const page = await openHost({ guion: 'pal-tablero.js', politica: POLICY, cuerpo: BOARD });
    const { violations, page: paper } = await print(await boardOf(page.document));
    expect(paper.querySelectorAll('article').length).to.be.greaterThan(10);
    expect(paper.adoptedStyleSheets).to.have.length(1);
    expect([...violations, ...page.faults()]).to.deep.equal([]);
  });

  it('the policy bites: an inline style on the same page is a violation', async () => {
    const page = await openHost({ politica: POLICY, cuerpo: '<p style="color: red">x</p>' });
    expect(page.faults().join()).to.contain('style-src');
  });
});

describe('the text of the finished script', () => {
  for (const name of FILES) {
    it(`${name} has one sink for markup, Lit's own, and none for code`, async () => {
      const code = await (await fetch(`/__anfitrion__/texto?archivo=${name}`)).text();
      // Lit makes the element of a template from a string that its Trusted Types policy has signed.
      const sinks = code.match(/.{0,60}\.(?:inner|outer)HTML\s*=(?!=).{0,20}/g) ?? [];
      expect(sinks).to.have.length(1);
      expect(sinks[0]).to.match(/createElement\([`'"]template[`'"]\).*\.innerHTML=/);
      expect(code).to.match(/createPolicy\([`'"]lit-html[`'"]/);
      const FORBIDDEN = /unsafeHTML|insertAdjacentHTML|\beval\(|new Function|document\.write/g;
      expect(code.match(FORBIDDEN) ?? []).to.deep.equal([]);
    });
  }
});
