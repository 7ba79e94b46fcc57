import { expect } from '@open-wc/testing';
import { boardOf, closeFrames, openHost, POLICY } from '../helpers/host.js';
import { find, settled } from './actions.js';

const FILES = 9;

describe('what can be taken away, under a strict policy', function () {
  this.timeout(60_000);

  afterEach(closeFrames);

  it('every file is saved and every text copied without a violation, a request or an exception', async () => {
    const cuerpo =
      '<pal-tablero src="/demo/feeds/estado-de-muestra.json" hoy="2026-11-22"></pal-tablero>';
    const page = await openHost({ guion: 'pal-tablero.js', politica: POLICY, cuerpo });
    const board = await boardOf(page.document);
    await settled(board);
    find(board, '[part=llevar]')[0]!.click();
    for (let round = 0; round < 100 && find(board, '.llevar-dialogo').length === 0; round++) {
      await new Promise((done) => setTimeout(done, 50));
    }
    const dialog = find(board, '.llevar-dialogo')[0]!;
    const requests = (): number =>
      page.frame.contentWindow!.performance.getEntriesByType('resource').length;
    const before = requests();
    const buttons = [...dialog.querySelectorAll<HTMLElement>('[data-descarga], .copia button')];
    expect(dialog.querySelectorAll('[data-descarga]')).to.have.length(FILES);
    for (const button of buttons) {
      button.click();
      await settled(board);
    }
    await new Promise((done) => setTimeout(done, 300));
    expect(requests()).to.equal(before);
    expect(page.faults()).to.deep.equal([]);
    expect(page.warnings()).to.deep.equal([]);
  });
});
