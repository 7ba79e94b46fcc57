import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { makeScale } from '../../src/layout/scale.js';
import { dia } from '../model/make.js';

describe('makeScale', () => {
  const year = makeScale(dia('2015-09-29'), dia('2016-09-28'));

  it('widens the days to whole months', () => {
    expect(year.inicio).to.equal(dia('2015-09-01'));
    expect(year.fin).to.equal(dia('2016-10-01'));
  });

  it('puts the days of the visual reference where it drew them', () => {
    const months = { '2015-10-01': 7.576, '2016-01-01': 30.808, '2016-09-01': 92.424 };
    for (const [fecha, x] of Object.entries(months)) {
      expect(year.x(dia(fecha)), fecha).to.be.closeTo(x, 0.01);
    }
  });

  it('holds a day outside at the edge', () => {
    expect(year.x(dia('2010-01-01'))).to.equal(0);
    expect(year.x(dia('2020-01-01'))).to.equal(100);
    expect(year.dentro(dia('2016-10-01'))).to.equal(false);
  });

  it('keeps a single day visible, also at the end of the frame', () => {
    const decade = makeScale(dia('2015-01-01'), dia('2034-12-31'));
    const last = decade.tramo(dia('2034-12-31'), dia('2034-12-31'));
    expect(last.ancho).to.be.at.least(0.3);
    expect(last.x + last.ancho).to.be.at.most(100.001);
  });

  it('keeps the order of days', () => {
    const days = fc.integer({ min: year.inicio - 500, max: year.fin + 500 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(year.x(a) - year.x(b)) * Math.sign(a - b)).to.be.at.least(0);
      }),
    );
  });
});
