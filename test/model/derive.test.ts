import { expect } from '@open-wc/testing';
import type { Feed, Plan } from '../../src/feed/types.js';
import { pickPlan } from '../../src/model/derive.js';
import { dia, feed } from './make.js';

describe('which plan opens', () => {
  const of = (...planes: Partial<Plan>[]): Feed =>
    feed(...planes.map((rest, i) => ({ id: `p${i}`, ...rest })));
  const hoy = dia('2016-05-13');
  it('is the vigente one with the latest start that has begun', () => {
    const planes = of(
      { estado: 'vigente', inicio: '2015-01-01' },
      { estado: 'vigente', inicio: '2016-01-01' },
      { estado: 'vigente', inicio: '2016-06-01' },
      { estado: 'borrador', inicio: '2016-05-01' },
    );
    expect(pickPlan(planes, hoy)).to.equal(1);
  });
  it('is else the latest', () => {
    const planes = of(
      { estado: 'concluido', inicio: '2015-01-01' },
      { estado: 'concluido', inicio: '2016-01-01' },
      { estado: 'concluido', inicio: '2013-01-01' },
    );
    expect(pickPlan(planes, hoy)).to.equal(1);
  });
  it('takes a plan without estado as vigente, and the last listed where none has a start', () => {
    expect(
      pickPlan(of({ inicio: '2016-01-01' }, { estado: 'concluido', inicio: '2016-02' }), hoy),
    ).to.equal(0);
    expect(pickPlan(of({}, {}), hoy)).to.equal(1);
  });
  it('is the one asked for; an id without plan falls to the rule', () => {
    const planes = of({ inicio: '2015-01-01' }, { inicio: '2016-01-01' });
    expect(pickPlan(planes, hoy, 'p0')).to.equal(0);
    expect(pickPlan(planes, hoy, 'nada')).to.equal(1);
  });
  it('is none in a feed without plans', () => {
    expect(pickPlan({}, hoy)).to.equal(-1);
    expect(pickPlan({ planes: [] }, hoy, 'p0')).to.equal(-1);
  });
});
