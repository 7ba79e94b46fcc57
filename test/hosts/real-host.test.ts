import { expect } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import { atRest } from '../helpers/axe.js';
import { SECCIONES } from '../helpers/elements.js';
import { boardOf, closeFrames, openHost, type HostPage } from '../helpers/host.js';
import { settled, VISTAS } from '../promises/actions.js';

const BOARD = `<pal-tablero src="/demo/feeds/estado-de-muestra.json" hoy="2026-11-22"></pal-tablero>`;

/** A page as portals have them, with faults of its own that are not ours to mend. */
const portal = (content: string): string => `
  <header><a href="#contenido">Ir al contenido</a><nav aria-label="Principal"><ul>
    <li><a href="/">Inicio</a></li><li><a href="/tramites">Trámites</a></li></ul></nav></header>
  <main id="contenido"><h1>Gobierno abierto</h1><p>Presentación.</p>
    <section aria-labelledby="plan"><h2 id="plan">El plan</h2>${content}</section>
    <img src="/demo/icono.svg" width="40" height="40">
  </main>
  <aside aria-label="Avisos"><h2>Avisos</h2><p>Nada nuevo.</p></aside>
  <footer><p>Pie de página</p></footer>`;

async function findings({ window: page, document: doc }: HostPage): Promise<string[]> {
  const inside = page as unknown as { axe?: typeof Axe };
  if (!inside.axe) {
    const script = doc.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((done) => script.addEventListener('load', done));
    doc.head.append(script);
    await loaded;
  }
  const { violations } = await inside.axe!.run(doc, {
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id} ${n.target.join(' ')}`));
}

describe('a portal with landmarks and headings of its own', function () {
  this.timeout(60_000);
  afterEach(closeFrames);

  it('has the same findings of axe with the board as without, and the same landmarks', async () => {
    const without = await openHost({ cuerpo: portal('<p>Sin tablero.</p>') });
    const before = await findings(without);
    expect(before.join()).to.contain('image-alt');
    const page = await openHost({
      guion: 'pal-completo.js',
      cuerpo: portal(BOARD.replace(' hoy', ' nivel-titulo="3" hoy')),
    });
    const board = await boardOf(page.document);
    for (const vista of VISTAS) {
      board.vista = vista;
      await settled(board);
      expect(await findings(page), vista).to.deep.equal(before);
    }
    for (const seccion of SECCIONES) {
      board.seccion = seccion;
      await settled(board);
      expect(await findings(page), seccion).to.deep.equal(before);
    }
    board.compromiso = 'c01';
    await settled(board);
    await atRest(board);
    expect(await findings(page), 'compromiso').to.deep.equal(before);
    const landmarks = board.shadowRoot!.querySelectorAll('main, aside, [role=main], [role=banner]');
    expect(landmarks.length).to.equal(0);
  });
});
