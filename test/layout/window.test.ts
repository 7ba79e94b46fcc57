import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { placeWindow } from '../../src/layout/window.js';

describe('placeWindow', () => {
  const fifty = (): number => 50;

  it('draws the lines in the window and a margin around', () => {
    const v = placeWindow(1000, fifty, 5000, 500, 100);
    expect(v).to.deep.equal({ desde: 98, hasta: 112 + 1, arriba: 4900, abajo: 44_350 });
  });

  it('draws the beginning of a list below the window and the end of one above', () => {
    expect(placeWindow(1000, fifty, -9000, 500, 100).desde).to.equal(0);
    expect(placeWindow(1000, fifty, 900_000, 500, 100).hasta).to.equal(1000);
  });

  it('is empty for an empty list', () => {
    expect(placeWindow(0, fifty, 0, 500, 100)).to.deep.equal({
      desde: 0,
      hasta: 0,
      arriba: 0,
      abajo: 0,
    });
  });

  it('covers the window and keeps the whole height, for any heights', () => {
    const heights = fc.array(fc.integer({ min: 10, max: 300 }), { minLength: 1, maxLength: 200 });
    const top = fc.integer({ min: -2000, max: 60_000 });
    fc.assert(
      fc.property(heights, top, (list, at) => {
        const total = list.reduce((a, b) => a + b, 0);
        const { desde, hasta, arriba, abajo } = placeWindow(
          list.length,
          (i) => list[i]!,
          at,
          600,
          0,
        );
        const drawn = list.slice(desde, hasta).reduce((a, b) => a + b, 0);
        expect(arriba + drawn + abajo).to.equal(total);
        expect(hasta).to.be.greaterThan(desde);
        const seen = Math.max(0, Math.min(total, at + 600));
        if (at < total && seen > 0) {
          expect(arriba).to.be.at.most(Math.max(0, at));
          expect(arriba + drawn).to.be.at.least(seen);
        }
      }),
    );
  });
});
