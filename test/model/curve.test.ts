import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Compromiso, Corte, Plan } from '../../src/feed/types.js';
import { cutsOf } from '../../src/model/cuts.js';
import { curveDays, datedReviews } from '../../src/model/curve-events.js';
import {
  bends,
  curveScope,
  movedDues,
  plannedLine,
  plannedOn,
  realPoints,
} from '../../src/model/curve.js';
import { derivePlan } from '../../src/model/derive.js';
import type { PlanDerivado, PuntoReal } from '../../src/model/types.js';
import { anyPlan } from '../layout/make.js';
import { actividad, compromiso, dia, feed, HOY, plan } from './make.js';

const reglas = { hoy: dia(HOY) };
function read(compromisos: Compromiso[], rest: Partial<Plan> = {}) {
  const lectura = { feed: feed(plan(compromisos, rest)), rechazados: [] };
  const derived = derivePlan(lectura, 0, reglas);
  return { derived, reales: realPoints(cutsOf(lectura, derived, reglas)), lectura };
}
const corte = (fecha: string, estados: Corte['estados'] = {}): Corte => ({ fecha, estados });

describe('the planned line', () => {
  it('is exact on every day between its corners, for any plan', () => {
    fc.assert(
      fc.property(anyPlan, fc.boolean(), ({ plan: derived }, original) => {
        const pick = original ? 'valor' : 'vigente';
        const on = plannedOn(derived);
        const scope = curveScope(derived);
        const [from, to] = [dia('2015-06-01'), dia('2016-12-31')];
        const days = bends(scope, original ? 'venceOriginal' : 'vence');
        const line = plannedLine((d) => on(d)[pick], days, from, to);
        if (on(from)[pick] === null) {
          expect(line).to.deep.equal([]);
          return;
        }
        expect([line[0]!.dia, line.at(-1)!.dia]).to.deep.equal([from, to]);
        for (let d = from; d <= to; d += 7) {
          const i = line.findIndex((p) => p.dia >= d);
          const b = line[i]!;
          const a = line[Math.max(0, i - 1)]!;
          const part = b.dia === a.dia ? 1 : (d - a.dia) / (b.dia - a.dia);
          expect(a.valor! + (b.valor! - a.valor!) * part).to.be.closeTo(on(d)[pick]!, 1e-4);
        }
      }),
    );
  });

  it('keeps only its corners', () => {
    const rest = { inicio: '2016-01-01', fin: '2016-01-10' };
    const { derived } = read([compromiso({ actividades: [actividad('en_proceso', 1, rest)] })]);
    const on = plannedOn(derived);
    const days = bends(curveScope(derived), 'vence');
    const line = plannedLine((d) => on(d).valor, days, dia('2015-10-01'), dia('2016-03-01'));
    expect(line.map((p) => p.valor)).to.deep.equal([0, 0, 100, 100]);
    expect(line[1]!.dia).to.equal(dia('2015-12-31'));
    expect(line[2]!.dia).to.equal(dia('2016-01-10'));
  });

  it('never falls', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan: derived }) => {
        const on = plannedOn(derived);
        const days = bends(curveScope(derived), 'vence');
        const line = plannedLine((d) => on(d).vigente, days, dia('1990-01-01'), dia('2041-01-01'));
        line.slice(1).forEach((p, i) => expect(p.valor!).to.be.at.least(line[i]!.valor! - 1e-6));
      }),
    );
  });

  it('is that of one commitment where one is asked for', () => {
    const late = { fin: '2016-12-31' };
    const { derived } = read([
      compromiso({ actividades: [actividad('en_proceso', 1, late)] }),
      compromiso({ tipo: 'proactivo', actividades: [actividad('en_proceso', 1)] }),
    ]);
    expect(plannedOn(derived, derived.compromisos[0])(dia(HOY)).valor).to.equal(0);
    expect(plannedOn(derived, derived.compromisos[1])(dia(HOY)).valor).to.equal(null);
    expect(curveScope(derived)).to.have.length(1);
  });
});

describe('the real points', () => {
  const values = (reales: readonly PuntoReal[]): (number | null)[] =>
    reales.map((r) => r.avance.valor);
  const one = compromiso({
    id: 'c',
    actividades: [actividad('verificada', 1, { id: 'a', inicio: '2015-10-01', fin: '2016-03-01' })],
  });

  it('stand at the cut-offs and today only, whatever the dates say', () => {
    const { reales } = read([one], {
      cortes: [corte('2016-02-29', { a: { estatus: 'en_proceso' } })],
    });
    expect(values(reales)).to.deep.equal([50, 100]);
    expect(values(read([one]).reales)).to.deep.equal([100]);
  });

  it('are unknown where the cut-off says nothing, and states stand apart', () => {
    const { reales } = read([one], { cortes: [corte('2016-02-29', { c: { porcentaje: 40 } })] });
    expect(values(reales)).to.deep.equal([null, 100]);
    expect(reales[0]!.declarado).to.include({ valor: 40, conDato: 1, total: 1 });
    expect(reales[1]!.declarado).to.equal(null);
  });

  it('leave what is out of the plan out of the stated mean, but not when it is alone', () => {
    const out = compromiso({ id: 'p', tipo: 'proactivo' });
    const { derived, lectura, reales } = read([one, out], {
      cortes: [corte('2016-02-29', { c: { porcentaje: 40 }, p: { porcentaje: 90 } })],
    });
    expect(reales[0]!.declarado!.valor).to.equal(40);
    const alone = realPoints(cutsOf(lectura, derived, reglas), derived.porId.get('p'));
    expect(alone[0]!.declarado!.valor).to.equal(90);
  });
});

describe('what happened around a curve', () => {
  it('lists the due dates that moved, cancelled ones apart', () => {
    const moved = {
      fin: '2016-06-30',
      fin_original: '2016-03-31',
      reprogramaciones: [{ fin: '2016-06-30', motivo: 'Sin presupuesto' }],
    };
    const { derived } = read([
      compromiso({
        actividades: [
          actividad('en_proceso', 1, moved),
          actividad('cancelada', 1, moved),
          actividad('en_proceso', 1, { fin: '2016-06-30' }),
        ],
      }),
    ]);
    const [only, ...rest] = movedDues(derived.compromisos);
    expect(rest).to.deep.equal([]);
    expect(only).to.include({
      de: dia('2016-03-31'),
      a: dia('2016-06-30'),
      motivo: 'Sin presupuesto',
    });
  });

  const withReviews = (): { derived: PlanDerivado; reales: PuntoReal[] } =>
    read([compromiso()], {
      cortes: [corte('2016-03-29')],
      monitoreos: [{ corte: '2016-03-29', publicado: '2016-04-20' }, { titulo: 'Sin fecha' }],
      evaluaciones: [{ corte: '2016-04-30', publicado: '2016-12-01' }],
    });

  it('knows no review before it is published, nor one without a date', () => {
    const { derived } = withReviews();
    expect(datedReviews(derived, dia(HOY))).to.have.length(1);
    expect(datedReviews(derived, dia('2017-01-01'))).to.have.length(2);
  });

  it('tells each day once, with all that happened on it', () => {
    const { derived, reales } = withReviews();
    const days = curveDays(derived, reales, dia(HOY));
    expect(days.map((d) => d.sucesos.map((s) => s.clase).join('+'))).to.deep.equal([
      'hito',
      'hito+real+revision',
      'real',
      'hito',
    ]);
  });
});
