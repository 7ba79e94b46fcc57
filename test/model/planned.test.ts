import { expect } from '@open-wc/testing';
import { plannedCommitment, plannedShare } from '../../src/model/planned.js';
import { accion, actividad, compromiso, derive, deriveOne, dia } from './make.js';

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
