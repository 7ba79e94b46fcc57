import { expect } from '@open-wc/testing';
import { fromDia } from '../../src/feed/civil-date.js';
import type { Plan } from '../../src/feed/types.js';
import { derivePlan } from '../../src/model/derive.js';
import { evaluationDue, monitoringDue, validityOf } from '../../src/model/validity.js';
import { dia, feed, plan } from './make.js';

describe('the validity of a plan', () => {
  const ends = (rest: Partial<Plan>): (string | null)[] => {
    const { finOriginal, fin } = validityOf({ id: 'p', ...rest }, dia('2016-05-13'));
    return [finOriginal, fin].map((d) => (d === null ? null : fromDia(d)));
  };
  it('ends the day before twelve months are over', () => {
    expect(ends({ inicio: '2015-09-29' })).to.deep.equal(['2016-09-28', '2016-09-28']);
    expect(ends({ inicio: '2015-09-29', vigencia_meses: 24 })[0]).to.equal('2017-09-28');
    expect(ends({ inicio: '2015-08-31', vigencia_meses: 6 })[0]).to.equal('2016-02-28');
  });
  it('knows partial starts', () => {
    expect(ends({ inicio: '2015-09' })[0]).to.equal('2016-08-31');
    expect(ends({ inicio: '2015' })[0]).to.equal('2015-12-31');
  });
  it('takes a stated end before the months, a partial one as its last day', () => {
    expect(ends({ inicio: '2015-09-29', fin: '2016-12-31' })[0]).to.equal('2016-12-31');
    expect(ends({ inicio: '2015-09-29', fin: '2016-11' })[0]).to.equal('2016-11-30');
  });
  it('keeps the original end beside the last extension', () => {
    const prorrogas = [{ fin: '2016-12-31' }, { fin: '2017-03' }];
    expect(ends({ inicio: '2015-09-29', prorrogas })).to.deep.equal(['2016-09-28', '2017-03-31']);
  });
  it('is unknown without dates', () => {
    expect(ends({})).to.deep.equal([null, null]);
    expect(validityOf({ id: 'p' }, dia('2016-05-13'))).to.include({
      total: null,
      porcentaje: null,
      concluida: false,
      monitoreo: null,
    });
  });
  it('is unknown in length when the end comes before the start', () => {
    const { total, porcentaje } = validityOf(
      { id: 'p', inicio: '2016-01-01', fin: '2015-01-01' },
      dia('2016-05-13'),
    );
    expect([total, porcentaje]).to.deep.equal([null, null]);
  });
  it('shows the time gone against both ends, from 0 to all', () => {
    const p = plan([], {
      inicio: '2016-01-01',
      fin: '2016-01-10',
      prorrogas: [{ fin: '2016-01-20' }],
    });
    const at = (day: string) => {
      const v = validityOf(p, dia(day));
      return [v.transcurridos, v.total, v.porcentaje, v.totalOriginal, v.porcentajeOriginal];
    };
    expect(at('2015-06-01')).to.deep.equal([0, 20, 0, 10, 0]);
    expect(at('2016-01-01')).to.deep.equal([0, 20, 0, 10, 0]);
    expect(at('2016-01-06')).to.deep.equal([5, 20, 25, 10, 50]);
    expect(at('2016-01-20')).to.deep.equal([19, 20, 95, 10, 100]);
    expect(at('2018-01-01')).to.deep.equal([20, 20, 100, 10, 100]);
  });
  it('is over on the day after the end in force', () => {
    const p = plan([], { inicio: '2015-01-01', prorrogas: [{ fin: '2016-05-13' }] });
    expect(validityOf(p, dia('2016-05-13')).concluida).to.equal(false);
    expect(validityOf(p, dia('2016-05-14')).concluida).to.equal(true);
  });
});

describe('what falls due with the validity', () => {
  const pending = (rest: Partial<Plan>, hoy: string): [boolean, boolean] => {
    const p = plan([], { inicio: '2015-09-29', ...rest });
    const derived = derivePlan({ feed: feed(p), rechazados: [] }, 0, { hoy: dia(hoy) });
    return [derived.monitoreoPendiente, derived.evaluacionPendiente];
  };
  it('is the monitoring after six months', () => {
    expect(pending({}, '2016-03-28')).to.deep.equal([false, false]);
    expect(pending({}, '2016-03-29')).to.deep.equal([true, false]);
    expect(pending({ monitoreos: [{}] }, '2016-03-29')).to.deep.equal([false, false]);
  });
  it('keeps the precision of the start and clamps to the end of the month', () => {
    const on = (inicio: string): unknown[] => {
      const { monitoreo, monitoreoFecha } = validityOf(plan([], { inicio }), dia('2016-05-13'));
      return [monitoreoFecha, fromDia(monitoreo!)];
    };
    expect(on('2015-08-31')).to.deep.equal(['2016-02-29', '2016-02-29']);
    expect(on('2014-08-31')).to.deep.equal(['2015-02-28', '2015-02-28']);
    expect(on('2015-09')).to.deep.equal(['2016-03', '2016-03-31']);
  });
  it('is the evaluation when the validity is over', () => {
    expect(pending({ monitoreos: [{}] }, '2016-09-28')).to.deep.equal([false, false]);
    expect(pending({ monitoreos: [{}] }, '2016-09-29')).to.deep.equal([false, true]);
    expect(pending({ monitoreos: [{}], evaluaciones: [{}] }, '2016-09-29')[1]).to.equal(false);
  });
  it('is nothing for a draft or a withdrawn plan', () => {
    for (const estado of ['borrador', 'en_consulta', 'retirado', 'suspendido'])
      expect(pending({ estado }, '2017-01-01'), estado).to.deep.equal([false, false]);
    expect(pending({ estado: 'concluido' }, '2017-01-01')).to.deep.equal([true, true]);
  });
  it('is nothing while the start is unknown', () => {
    const p: Plan = { id: 'p' };
    const vigencia = validityOf(p, dia('2017-01-01'));
    expect(monitoringDue(p, vigencia, dia('2017-01-01'))).to.equal(false);
    expect(evaluationDue(p, vigencia, dia('2017-01-01'))).to.equal(false);
  });
});
