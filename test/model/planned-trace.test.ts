import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Compromiso } from '../../src/feed/types.js';
import { plannedCommitment } from '../../src/model/planned.js';
import { plannedTrace, plannedTraceOf } from '../../src/model/planned-trace.js';
import { traceLines } from '../../src/model/trace.js';
import type { Avance } from '../../src/model/types.js';
import { accion, actividad, compromiso, derive, deriveOne, dia, HOY } from './make.js';

const TODAY = dia(HOY);

const fecha = fc.option(
  fc.constantFrom('2015-10-05', '2016-01', '2016', '2016-05-13', '2016-05-12', '2017-02-28'),
  { nil: undefined },
);
const anActivity = fc
  .record({
    estatus: fc.constantFrom('por_iniciar', 'concluida', 'cancelada', undefined),
    weight: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    inicio: fecha,
    fin: fecha,
    fin_original: fecha,
  })
  .map(({ estatus, weight, ...fechas }) => {
    const stated = Object.entries(fechas).filter(([, value]) => value !== undefined);
    return actividad(estatus, weight, Object.fromEntries(stated));
  });
const aCommitment: fc.Arbitrary<Compromiso> = fc
  .record({
    acciones: fc.array(fc.array(anActivity, { maxLength: 4 }), { maxLength: 3 }),
    actividades: fc.array(anActivity, { maxLength: 3 }),
    tipo: fc.constantFrom('ordinario', 'proactivo'),
  })
  .map(({ acciones, actividades, tipo }) =>
    compromiso({ acciones: acciones.map((list) => accion(list)), actividades, tipo }),
  );

function same(avance: Avance, valor: number | null): void {
  if (valor === null) expect(avance.valor).to.equal(null);
  else expect(avance.valor).to.be.closeTo(valor, 1e-6);
}

describe('the trace of a planned progress', () => {
  it('comes to the planned progress, of a commitment and of a plan, by either due date', () => {
    fc.assert(
      fc.property(fc.array(aCommitment, { maxLength: 5 }), (list) => {
        const plan = derive(list);
        same(plannedTrace(plan, 'venceOriginal', TODAY), plan.previsto.valor);
        same(plannedTrace(plan, 'vence', TODAY), plan.previsto.vigente);
        for (const c of plan.compromisos) {
          const { valor, vigente } = plannedCommitment(c, TODAY);
          same(plannedTraceOf(c, 'venceOriginal', TODAY), valor);
          same(plannedTraceOf(c, 'vence', TODAY), vigente);
        }
      }),
    );
  });

  it('has contributions that add up at every level', () => {
    fc.assert(
      fc.property(fc.array(aCommitment, { minLength: 1, maxLength: 5 }), (list) => {
        const avance = plannedTrace(derive(list), 'venceOriginal', TODAY);
        const rows = traceLines(avance, 1);
        const sum = rows.slice(0, -1).reduce((n, r) => n + (r.contribucion ?? 0), 0);
        expect(sum).to.be.closeTo(avance.valor ?? 0, 1e-6);
      }),
    );
  });

  it('tells the days of each activity, and what stays outside', () => {
    const c = deriveOne({
      actividades: [
        actividad('por_iniciar', undefined, { inicio: '2016-05-04', fin: '2016-05-23' }),
        actividad('por_iniciar', undefined, { fin: '2016-05-12' }),
        actividad('cancelada', undefined, { inicio: '2016-05-04', fin: '2016-05-23' }),
        actividad('por_iniciar'),
      ],
    });
    const rows = traceLines(plannedTraceOf(c, 'venceOriginal', TODAY));
    expect(rows.map((r) => [r.valor, r.dias, r.excluida, r.contribucion])).to.deep.equal([
      [50, [10, 20], undefined, 25],
      [100, undefined, undefined, 50],
      [null, undefined, 'cancelada', null],
      [null, undefined, undefined, null],
      [75, undefined, undefined, 75],
    ]);
  });
});
