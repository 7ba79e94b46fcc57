import { expect } from '@open-wc/testing';
import { boardOf, closeFrames, openHost, POLICY } from '../helpers/host.js';
import { doEverything, find } from './actions.js';

const BOARD =
  '<pal-tablero src="/demo/feeds/estado-de-muestra.json" hoy="2026-11-22"></pal-tablero>';
const OTHERS = `
  <compromiso-card src="/demo/feeds/estado-de-muestra.json" compromiso="c01"></compromiso-card>
  <avance-timeline src="/demo/feeds/estado-de-muestra.json" compromiso="c01"></avance-timeline>
  <avance-resumen src="/demo/feeds/estado-de-muestra.json"></avance-resumen>
  <div data-pal-tablero data-src="/demo/feeds/morelos.json"></div>`;

describe('the finished script under a strict policy with Trusted Types', function () {
  this.timeout(60_000);

  before(async () => {
    const files = ['pal-tablero.js', 'pal-tablero.classic.js'];
    await Promise.all(files.map((name) => fetch(`/dist/${name}`)));
  });
  afterEach(closeFrames);

  const SCRIPTS = {
    'as a module': 'pal-tablero.js',
    'as a plain script': 'pal-tablero.classic.js',
    'twice, both kinds': 'pal-tablero.js,pal-tablero.classic.js',
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
      guion: 'pal-tablero.classic.js',
      politica: POLICY,
      cuerpo: OTHERS,
    });
    await boardOf(page.document, '[data-pal-tablero] > pal-tablero');
    page.document.documentElement.style.colorScheme = 'dark';
    for (const tag of ['compromiso-card', 'avance-timeline', 'avance-resumen']) {
      const element = await boardOf(page.document, tag);
      for (const summary of find(element, 'summary, [aria-expanded=false]')) summary.click();
      await element.updateComplete;
    }
    expect(page.faults()).to.deep.equal([]);
  });

  it('the policy bites: an inline style on the same page is a violation', async () => {
    const page = await openHost({ politica: POLICY, cuerpo: '<p style="color: red">x</p>' });
    expect(page.faults().join()).to.contain('style-src');
  });
});

describe('the text of the finished script', () => {
  for (const name of ['pal-tablero.js', 'pal-tablero.classic.js']) {
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
