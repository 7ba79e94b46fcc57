import { expect } from '@open-wc/testing';
import { axeFindings, sayAxe } from '../helpers/axe.js';
import { OF_THE_PAGE, show, STATES } from './states.js';

describe('axe finds nothing in any state, width and scheme', function () {
  this.timeout(120_000);
  after(sayAxe);

  for (const name of Object.keys(STATES)) {
    for (const width of [320, 768, 1280]) {
      for (const scheme of ['light', 'dark'] as const) {
        it(`${name} at ${width} px, ${scheme}`, async () => {
          const { box } = await show(name, { width, scheme });
          expect(await axeFindings(box, OF_THE_PAGE)).to.deep.equal([]);
          box.remove();
        });
      }
    }
  }
});
