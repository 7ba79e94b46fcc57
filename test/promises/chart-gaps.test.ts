import { expect } from '@open-wc/testing';
import { find } from './actions.js';
import { show } from './states.js';

/** Bars in parts: a part must not touch the next one. */
const BARS = '.apilada, .seg';
const GAP = 1;
/** Rounded to the pixels of the screen. */
const SLACK = 0.1;

describe('the parts of a bar', () => {
  for (const name of ['tarjetas', 'tabla', 'compromiso', 'avance-resumen']) {
    it(`${name}: stand apart, so that none is told from the next by colour alone`, async () => {
      const { element } = await show(name, { width: 1000, scheme: 'light' });
      const bars = find(element, BARS).filter((bar) => bar.getClientRects().length > 0);
      expect(bars).not.to.have.length(0);
      const touching = bars.flatMap((bar) => {
        const boxes = [...bar.children].map((part) => part.getBoundingClientRect());
        return boxes.slice(1).flatMap(({ left, top, width }, i) => {
          const before = boxes[i]!;
          const sameLine = Math.abs(top - before.top) < 1 && width > 0 && before.width > 0;
          return sameLine && left - before.right < GAP - SLACK ? [bar.outerHTML.slice(0, 120)] : [];
        });
      });
      expect(touching).to.deep.equal([]);
    });
  }
});
