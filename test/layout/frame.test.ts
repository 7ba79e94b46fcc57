import { expect } from '@open-wc/testing';
import { fromDia } from '../../src/feed/civil-date.js';
import { placeFrame } from '../../src/layout/frame.js';
import { actividad, compromiso, derive, dia } from '../model/make.js';
import { HOY, referencePlan } from './make.js';

const days = (frame: ReturnType<typeof placeFrame>): string[] =>
  frame ? [fromDia(frame.inicio), fromDia(frame.fin - 1)] : [];

describe('placeFrame', () => {
  const plan = referencePlan();

  it('is the year of the plan', () => {
    const frame = placeFrame(plan.vigencia, plan.compromisos, HOY);
    expect(days(frame)).to.deep.equal(['2015-09-01', '2016-09-30']);
  });

  it('leaves a far today outside and takes a near one in', () => {
    const late = placeFrame(plan.vigencia, plan.compromisos, dia('2026-11-22'));
    expect(days(late)).to.deep.equal(['2015-09-01', '2016-09-30']);
    const soon = placeFrame(plan.vigencia, plan.compromisos, dia('2016-11-02'));
    expect(days(soon)).to.deep.equal(['2015-09-01', '2016-11-30']);
  });

  it('reaches out to activities beyond the year, but not to a date that is surely mistyped', () => {
    const far = (fin: string) =>
      derive([compromiso({ actividades: [actividad('en_proceso', 1, { fin })] })]);
    const near = far('2017-01-31');
    expect(days(placeFrame(near.vigencia, near.compromisos, HOY))[1]).to.equal('2017-01-31');
    const wrong = far('2106-01-31');
    expect(days(placeFrame(wrong.vigencia, wrong.compromisos, HOY))[1]).to.equal('2017-09-30');
  });

  it('falls to the dates of the activities when the plan has none, and to null without any', () => {
    const { compromisos } = derive([
      compromiso({
        actividades: [actividad('en_proceso', 1, { inicio: '2016-02', fin: '2016-03-04' })],
      }),
    ]);
    expect(days(placeFrame(null, compromisos, HOY))).to.deep.equal(['2016-02-01', '2016-05-31']);
    expect(placeFrame(null, derive([compromiso()]).compromisos, HOY)).to.equal(null);
  });

  it('remembers the year of the plan for what has no dates', () => {
    const frame = placeFrame(plan.vigencia, plan.compromisos, HOY)!;
    expect(frame.plan.x).to.be.closeTo(7.071, 0.01);
    expect(frame.plan.x + frame.plan.ancho).to.be.closeTo(99.495, 0.01);
  });
});
