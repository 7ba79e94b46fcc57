import { expect } from '@open-wc/testing';
import { fromDia } from '../../src/feed/civil-date.js';
import type { Feed, Plan } from '../../src/feed/types.js';
import { derivePlan, pickPlan } from '../../src/model/derive.js';
import { freshnessOf } from '../../src/model/freshness.js';
import { plannedCommitment, plannedShare } from '../../src/model/planned.js';
import { evaluationDue, monitoringDue, validityOf } from '../../src/model/validity.js';
import { accion, actividad, compromiso, derive, deriveOne, dia, feed, plan } from './make.js';

describe('planned progress', () => {
  const share = (inicio: string | null, due: string | null, on: string): number | null =>
    plannedShare(inicio === null ? null : dia(inicio), due === null ? null : dia(due), dia(on));
  it('runs straight from the first day to the due day, both included', () => {
    expect(share('2016-01-01', '2016-01-10', '2015-12-31')).to.equal(0);
    expect(share('2016-01-01', '2016-01-10', '2016-01-01')).to.equal(0.1);
    expect(share('2016-01-01', '2016-01-10', '2016-01-05')).to.equal(0.5);
    expect(share('2016-01-01', '2016-01-10', '2016-01-10')).to.equal(1);
    expect(share('2016-01-01', '2016-01-10', '2016-09-10')).to.equal(1);
  });
  it('is a step after the due day without a start, or with one after the end', () => {
    expect(share(null, '2016-01-10', '2016-01-10')).to.equal(0);
    expect(share(null, '2016-01-10', '2016-01-11')).to.equal(1);
    expect(share('2016-02-01', '2016-01-10', '2016-01-11')).to.equal(1);
  });
  it('is unknown without a due date', () => {
    expect(share('2016-01-01', null, '2016-01-10')).to.equal(null);
  });

  const done = { fin: '2016-01-31' };
  const later = { fin: '2016-12-31' };
  it('leaves out what has no due date and counts it', () => {
    const c = deriveOne({
      actividades: [
        actividad('por_iniciar', 50, done),
        actividad('por_iniciar', 50),
        actividad('cancelada', 50),
      ],
    });
    expect(c.previsto).to.deep.equal({ valor: 100, vigente: 100, sinFecha: 1 });
  });
  it('is unknown where nothing has a due date', () => {
    const { previsto } = deriveOne({ actividades: [actividad('verificada')] });
    expect(previsto).to.deep.equal({ valor: null, vigente: null, sinFecha: 1 });
    expect(derive([compromiso()]).previsto.valor).to.equal(null);
  });
  it('has the weights and the nesting of the real progress, and no cancelled one', () => {
    const c = deriveOne({
      acciones: [
        accion([actividad('por_iniciar', 1, done), actividad('por_iniciar', 3, later)], 40),
        accion([actividad('cancelada', 1, done)], 1000),
      ],
      actividades: [actividad(undefined, 60, done)],
    });
    expect(c.previsto.valor).to.equal(70);
  });
  it('goes by the original due date, and beside it by the one in force', () => {
    const moved = { fin: '2016-12-31', fin_original: '2016-01-31' };
    const c = deriveOne({ actividades: [actividad('en_proceso', undefined, moved)] });
    expect(c.previsto).to.include({ valor: 100, vigente: 0 });
  });
  it('is over the commitments in the figure with equal weights', () => {
    const late = compromiso({ actividades: [actividad('por_iniciar', undefined, done)] });
    const early = compromiso({ actividades: [actividad('por_iniciar', undefined, later)] });
    const apart = compromiso({ ...early, id: 'x', tipo: 'proactivo' });
    expect(derive([late, early, apart]).previsto.valor).to.equal(50);
  });
  it('can be asked for any day', () => {
    const c = deriveOne({
      actividades: [
        actividad('por_iniciar', undefined, { inicio: '2016-01-01', fin: '2016-01-10' }),
      ],
    });
    const on = (day: string): number | null => plannedCommitment(c, dia(day)).valor;
    expect(['2015-12-31', '2016-01-03', '2016-02-01'].map(on)).to.deep.equal([0, 30, 100]);
  });
});

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
    expect(evaluationDue(p, vigencia)).to.equal(false);
  });
});

describe('freshness', () => {
  const of = (rest: Partial<Feed>, hoy = '2016-05-13') =>
    freshnessOf({ actualizado: '2016-04-30T18:00:00-06:00', ...rest }, dia(hoy));
  it('is the age in days, current within 183 days where nothing else is promised', () => {
    expect(of({})).to.deep.equal({
      estado: 'al_dia',
      dia: dia('2016-04-30'),
      edad: 13,
      frecuencia: 183,
    });
    expect(of({}, '2016-10-30')).to.include({ estado: 'al_dia', edad: 183 });
    expect(of({}, '2016-10-31')).to.include({ estado: 'desactualizado', edad: 184 });
  });
  it('keeps what the feed promises', () => {
    expect(of({ frecuencia_dias: 12 }).estado).to.equal('desactualizado');
    expect(of({ frecuencia_dias: 13 }).estado).to.equal('al_dia');
  });
  it('takes the day in the zone of the feed', () => {
    const actualizado = '2016-05-01T05:30:00Z';
    expect(of({ actualizado }).dia, 'Mexico City in summer').to.equal(dia('2016-05-01'));
    expect(of({ actualizado, zona_horaria: 'America/Tijuana' }).dia).to.equal(dia('2016-04-30'));
  });
  it('says that a closed exercise is closed, however old', () => {
    expect(of({ ejercicio: { etapa: 'cierre' } }, '2020-01-01').estado).to.equal('cerrado');
    const over = plan([], { estado: 'concluido' });
    expect(of({ planes: [over] }, '2020-01-01').estado).to.equal('cerrado');
    const running = plan([], { estado: 'vigente' });
    expect(of({ planes: [over, running] }, '2020-01-01').estado).to.equal('desactualizado');
    const ejercicio = { etapa: 'evaluacion' };
    expect(of({ planes: [over], ejercicio }, '2020-01-01').estado).to.equal('desactualizado');
  });
  it('is unknown where the date is missing or unreadable', () => {
    for (const actualizado of [undefined, 'ayer', '']) {
      const feedOf = actualizado === undefined ? {} : { actualizado };
      expect(freshnessOf(feedOf, dia('2016-05-13'))).to.include({
        estado: 'fecha_desconocida',
        edad: null,
      });
    }
  });
  it('has no negative age', () => {
    expect(of({}, '2016-04-01').edad).to.equal(0);
  });
});

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
