import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { spansOf } from '../../../src/views/board/cards.js';

describe('spansOf', () => {
  it('gives a long title two columns where two are left', () => {
    expect(spansOf([true, false])).to.deep.equal(['larga-2 larga-3', '']);
    expect(spansOf([false, true])).to.deep.equal(['', 'larga-3']);
    expect(spansOf([false, false, true])).to.deep.equal(['', '', 'larga-2']);
  });

  it('never leaves a hole in the middle of the grid', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (largas) => {
        for (const count of [2, 3]) {
          let column = 0;
          for (const name of spansOf(largas)) {
            const span = name.includes(`larga-${count}`) ? 2 : 1;
            expect(column + span).to.be.at.most(count);
            column = (column + span) % count;
          }
        }
      }),
    );
  });
});
