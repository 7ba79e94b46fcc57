import { expect } from '@open-wc/testing';
import { roundHalfUp, shares } from '../../src/model/round.js';

describe('rounding', () => {
  it('is half up', () => {
    expect([0, 0.49, 0.5, 1.5, 2.5, 72.5, 99.5].map(roundHalfUp)).to.deep.equal([
      ...[0, 0, 1, 2, 3, 73, 100],
    ]);
  });
  it('takes a half that lost its last bit for a half', () => {
    expect(roundHalfUp(72.49999999999999)).to.equal(73);
    expect(roundHalfUp(72.4999)).to.equal(72);
  });
});

describe('shares', () => {
  it('give the missing points to the largest remainders', () => {
    expect(shares([1, 1, 1])).to.deep.equal([34, 33, 33]);
    expect(shares([2, 1, 0])).to.deep.equal([67, 33, 0]);
    expect(shares([1, 199])).to.deep.equal([1, 99]);
  });
  it('are all 0 where there is nothing to share', () => {
    expect(shares([0, 0])).to.deep.equal([0, 0]);
    expect(shares([])).to.deep.equal([]);
  });
});
