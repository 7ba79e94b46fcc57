import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { placeMonths } from '../../src/layout/months.js';
import { actividad, compromiso, derive, dia } from '../model/make.js';
import { anyPlan, HOY, referencePlan } from './make.js';

const plan = referencePlan();
const meses = placeMonths(plan.vigencia, plan.compromisos, HOY);
const open = (list: typeof meses): string[] => list.filter((m) => m.abierto).map((m) => m.clave);

describe('placeMonths', () => {
  it('opens two months back, the running one and the next, as the visual reference does', () => {
    expect(open(meses)).to.deep.equal(['2016-03', '2016-04', '2016-05', '2016-06']);
  });

  it('leaves months without anything out', () => {
    expect(meses.map((m) => m.clave)).not.to.include('2015-10');
  });

  it('puts marks and today at their day among the due dates', () => {
    const march = meses.find((m) => m.clave === '2016-03')!;
    expect(march.entradas.map((e) => e.clase)).to.include('hito');
    const days = march.entradas.map((e) => e.dia ?? Infinity);
    expect(days).to.deep.equal([...days].sort((a, b) => a - b));
    const may = meses.find((m) => m.clave === '2016-05')!;
    expect(may.entradas.some((e) => e.clase === 'hoy' && e.dia === HOY)).to.equal(true);
  });

  it('counts due dates without the cancelled ones', () => {
    const may = meses.find((m) => m.clave === '2016-05')!;
    const due = may.entradas.filter((e) => e.clase === 'plazo');
    const cancelled = due.filter((e) => e.actividad.estatus === 'cancelada');
    expect(cancelled).to.have.length(1);
    expect(may.plazos).to.equal(due.length - 1);
  });

  it('opens the last month with a due date when today is years away', () => {
    const late = placeMonths(plan.vigencia, plan.compromisos, dia('2026-11-22'));
    expect(open(late)).to.deep.equal(['2016-09']);
  });

  it('keeps partial dates apart: a month without its day, a year after its December', () => {
    const { vigencia, compromisos } = derive([
      compromiso({
        actividades: [
          actividad('en_proceso', 1, { fin: '2016-06' }),
          actividad('en_proceso', 1, { fin: '2016' }),
          actividad('en_proceso', 1, { fin: '2016-12-20' }),
          actividad('en_proceso', 1),
        ],
      }),
    ]);
    const found = placeMonths(vigencia, compromisos, HOY).filter((m) => m.plazos > 0);
    expect(found.map((m) => m.clave)).to.deep.equal(['2016-06', '2016-12', '2016', '']);
    expect(found[0]!.entradas[0]!.dia).to.equal(null);
  });

  it('lists commitments without activities and opens their list when nothing else has a date', () => {
    const { vigencia, compromisos } = derive([compromiso(), compromiso()]);
    const last = placeMonths(vigencia, compromisos, HOY).at(-1)!;
    expect(last.entradas.map((e) => e.clase)).to.deep.equal(['vacio', 'vacio']);
    expect(last.abierto).to.equal(true);
  });

  it('loses no activity, whatever its dates', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan: any, hoy }) => {
        const list = placeMonths(any.vigencia, any.compromisos, hoy);
        const due = list.flatMap((m) => m.entradas).filter((e) => e.clase === 'plazo');
        expect(due).to.have.length(any.compromisos.flatMap((c) => c.actividades).length);
        expect(list.every((m) => m.dia === null || Number.isFinite(m.dia))).to.equal(true);
        const months = list.filter((m) => m.clave.length === 7).map((m) => m.dia!);
        expect(months).to.deep.equal([...months].sort((a, b) => a - b));
      }),
    );
  });
});
