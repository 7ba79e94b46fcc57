import { expect } from '@open-wc/testing';
import { cutText, smallTargets, smallText } from './geometry.js';
import { show, STATES, type Box } from './states.js';

const NARROW: Box = { width: 320, scheme: 'light' };
const WIDE: Box = { width: 1280, scheme: 'light' };

describe('in every state', function () {
  this.timeout(60_000);

  for (const name of Object.keys(STATES)) {
    it(`${name}: targets of 24 px, text of 12 px, nothing cut at 320 px`, async () => {
      for (const where of [NARROW, WIDE]) {
        const { element, box } = await show(name, where);
        const found = [...smallTargets(element), ...smallText(element), ...cutText(element)];
        expect(found, `${where.width} px`).to.deep.equal([]);
        expect(box.scrollWidth, 'sideways').to.be.at.most(where.width);
        box.remove();
      }
    });
  }
});
