import { expect } from '@open-wc/testing';
import { axeFindings, sayAxe } from '../helpers/axe.js';
import { OF_THE_PAGE, show, USUAL } from './states.js';

describe('axe, with target-size and label in name, finds nothing', function () {
  this.timeout(60_000);
  after(sayAxe);

  for (const name of USUAL.filter((state) => !state.includes('everything open'))) {
    it(`${name}: narrow in light, wide in dark`, async () => {
      for (const where of [
        { width: 320, scheme: 'light' },
        { width: 1280, scheme: 'dark' },
      ] as const) {
        const { box } = await show(name, where);
        expect(await axeFindings(box, OF_THE_PAGE), `${where.width} px`).to.deep.equal([]);
        box.remove();
      }
    });
  }
});
