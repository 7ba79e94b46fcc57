import { expect } from '@open-wc/testing';
import { placeDrift } from '../../src/layout/drift.js';
import { driftLine } from '../../src/views/changes/drift.js';
import { drawnText, expectSnapshot } from '../snapshots/compare.js';

const row = (dias: number | null, ...days: number[]) => ({
  plazos: days.map((dia) => ({ fin: '', dia })),
  dias,
});

describe('the way of moved due dates', () => {
  it('puts every row on one line of time, from the first date of all to the last', () => {
    expect(placeDrift([row(20, 100, 110, 120), row(-50, 200, 150)])).to.deep.equal([
      { plazos: [4, 13.2, 22.4], conOriginal: true },
      { plazos: [96, 50], conOriginal: true },
    ]);
  });

  it('puts a single day in the middle, and draws nothing of nothing', () => {
    expect(placeDrift([row(null, 7)])).to.deep.equal([{ plazos: [50], conOriginal: false }]);
    expect(placeDrift([])).to.deep.equal([]);
  });

  it('is drawn as hollow dates and a full one', async () => {
    const lines = placeDrift([row(20, 100, 110, 120), row(-50, 200, 150), row(null, 130)]);
    await expectSnapshot('drift.svg.txt', lines.map((l) => drawnText(driftLine(l))).join(''));
  });
});
