import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Actividad, Compromiso } from '../../src/feed/types.js';
import { filterCompromisos } from '../../src/model/filter.js';
import { shares } from '../../src/model/round.js';
import { traceLines } from '../../src/model/trace.js';
import type { Avance, Filtros, PlanDerivado, Traza } from '../../src/model/types.js';
import { accion, actividad, compromiso, derive } from './make.js';

const KNOWN = ['por_iniciar', 'en_proceso', 'concluida', 'verificada', 'suspendida'] as const;
const estatus = fc.constantFrom(...KNOWN, 'cancelada', 'otro', undefined);
const weight = fc.option(
  fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 1e9, noNaN: true })),
  { nil: undefined },
);
const fecha = fc.option(
  fc.constantFrom('2015-10-05', '2016-01', '2016', '2016-05-13', '2016-05-12', '2017-02-28'),
  { nil: undefined },
);
const anActivity: fc.Arbitrary<Actividad> = fc
  .record({ estatus, weight, inicio: fecha, fin: fecha, fin_original: fecha, concluida: fecha })
  .map(({ estatus: code, weight: w, ...fechas }) => {
    const stated = Object.entries(fechas).filter(([, value]) => value !== undefined);
    return actividad(code, w, Object.fromEntries(stated));
  });
const aCommitment: fc.Arbitrary<Compromiso> = fc
  .record({
    acciones: fc.array(fc.tuple(fc.array(anActivity, { maxLength: 5 }), weight), { maxLength: 4 }),
    actividades: fc.array(anActivity, { maxLength: 4 }),
    estado: fc.constantFrom('vigente', 'retirado', 'propuesto', 'suspendido', 'raro', undefined),
    tipo: fc.constantFrom('ordinario', 'proactivo', 'transversal', undefined),
  })
  .map(({ acciones, actividades, estado, tipo }) =>
    compromiso({
      acciones: acciones.map(([list, w]) => accion(list, w)),
      actividades,
      ...(estado && { estado }),
      ...(tipo && { tipo }),
    }),
  );
const aPlan = fc.array(aCommitment, { maxLength: 6 });

function everyAvance(plan: PlanDerivado): Avance[] {
  return [
    plan.avance,
    ...plan.compromisos.flatMap((c) => [c.avance, ...c.acciones.map((a) => a.avance)]),
  ];
}

function everyNumber(value: unknown, seen: number[] = []): number[] {
  if (typeof value === 'number') seen.push(value);
  else if (value instanceof Map || value instanceof Set) {
    for (const item of value.values()) everyNumber(item, seen);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) everyNumber(item, seen);
  }
  return seen;
}

const scale = (one: Compromiso, factor: number): Compromiso => {
  const scaled = <T extends { ponderacion?: number | undefined }>(item: T): T =>
    item.ponderacion === undefined ? item : { ...item, ponderacion: item.ponderacion * factor };
  return {
    ...one,
    actividades: one.actividades!.map(scaled),
    acciones: one.acciones!.map((a) => ({
      ...scaled(a),
      actividades: a.actividades!.map(scaled),
    })),
  };
};

describe('the roll-up', () => {
  it('never yields a number that is not finite', () => {
    fc.assert(
      fc.property(aPlan, fc.boolean(), (list, estricto) => {
        for (const n of everyNumber(derive(list, { estricto })))
          expect(n).to.satisfy(Number.isFinite);
      }),
    );
  });

  it('keeps every progress in 0..100 and inside its range, and the range closed when all is known', () => {
    fc.assert(
      fc.property(aPlan, (list) => {
        for (const { valor, rango, parcial, conDato, total } of everyAvance(derive(list))) {
          expect(conDato).to.be.at.most(total);
          expect(valor === null).to.equal(conDato === 0);
          expect(rango[0]).to.be.at.least(0);
          expect(rango[1]).to.be.at.most(100);
          if (valor === null) continue;
          expect(rango[0]).to.be.at.most(valor);
          expect(rango[1]).to.be.at.least(valor);
          if (!parcial) expect(rango).to.deep.equal([valor, valor]);
        }
      }),
    );
  });

  it('has shares that sum to 1 or to nothing', () => {
    const sums = (traza: Traza): void => {
      const countable = traza.hijos.filter((h) => h.excluida === undefined);
      const known = countable.filter((h) => h.valor !== null);
      const sum = (pick: (h: Traza) => number): number =>
        traza.hijos.reduce((n, h) => n + pick(h), 0);
      expect(sum((h) => h.peso)).to.be.closeTo(countable.length ? 1 : 0, 1e-9);
      expect(sum((h) => h.parte)).to.be.closeTo(known.length ? 1 : 0, 1e-9);
      traza.hijos.forEach(sums);
    };
    fc.assert(fc.property(aPlan, (list) => sums(derive(list).avance.traza)));
  });

  it('explains every figure: the contributions add up to it', () => {
    fc.assert(
      fc.property(aPlan, (list) => {
        for (const avance of everyAvance(derive(list))) {
          const rows = traceLines(avance, 1);
          const parts = rows.slice(0, -1).map((r) => r.contribucion ?? 0);
          if (avance.valor === null) continue;
          expect(parts.reduce((a, b) => a + b, 0)).to.be.closeTo(avance.valor, 1e-6);
        }
      }),
    );
  });

  it('is blind to the scale of the weights', () => {
    fc.assert(
      fc.property(aCommitment, fc.constantFrom(0.01, 0.5, 3, 100, 1e6), (one, factor) => {
        const before = derive([one]).compromisos[0]!.avance;
        const after = derive([scale(one, factor)]).compromisos[0]!.avance;
        expect(after.conDato).to.equal(before.conDato);
        if (before.valor === null) expect(after.valor).to.equal(null);
        else expect(after.valor).to.be.closeTo(before.valor, 1e-6);
        expect(after.rango[0]).to.be.closeTo(before.rango[0], 1e-6);
        expect(after.rango[1]).to.be.closeTo(before.rango[1], 1e-6);
      }),
    );
  });

  it('never falls when the status of an activity rises', () => {
    const RISE = ['por_iniciar', 'en_proceso', 'concluida', 'verificada'] as const;
    fc.assert(
      fc.property(
        fc.array(anActivity, { maxLength: 5 }),
        weight,
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        fc.boolean(),
        (siblings, w, step, estricto, inAction) => {
          const at = (code: string): number => {
            const list = [...siblings, actividad(code, w)];
            const one = inAction
              ? compromiso({
                  acciones: [accion(list, 60)],
                  actividades: [actividad('en_proceso', 40)],
                })
              : compromiso({ actividades: list });
            return derive([one], { estricto }).avance.valor!;
          };
          expect(at(RISE[step + 1]!)).to.be.at.least(at(RISE[step]!) - 1e-6);
        },
      ),
    );
  });

  it('never falls by one more verified activity where all state weights or none does', () => {
    const code = estatus;
    const stated = fc.integer({ min: 0, max: 100 });
    const lists = fc.oneof(
      fc.array(fc.tuple(code, stated), { maxLength: 6 }).map((l) => ({ list: l, w: true })),
      fc
        .array(fc.tuple(code, fc.constant(0)), { maxLength: 6 })
        .map((l) => ({ list: l, w: false })),
    );
    fc.assert(
      fc.property(lists, stated, ({ list, w }, own) => {
        const actividades = list.map(([c, p]) => actividad(c, w ? p : undefined));
        const before = derive([compromiso({ actividades })]).avance.valor;
        const more = [...actividades, actividad('verificada', w ? own : undefined)];
        const after = derive([compromiso({ actividades: more })]).avance.valor!;
        expect(after).to.be.at.least((before ?? 0) - 1e-6);
      }),
    );
  });

  it('counts every activity once', () => {
    fc.assert(
      fc.property(aPlan, (list) => {
        const derived = derive(list);
        const all = derived.compromisos.flatMap((c) => c.actividades);
        const counted = Object.values(derived.porEstatus).reduce((a, b) => a + b, 0);
        expect(counted).to.equal(all.length);
        expect(derived.total).to.equal(all.length - derived.porEstatus.cancelada);
      }),
    );
  });
});

describe('shares', () => {
  it('sum to 100, or are all 0 where there is nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5000 }), { maxLength: 12 }), (counts) => {
        const sum = shares(counts).reduce((a, b) => a + b, 0);
        expect(sum).to.equal(counts.some((n) => n > 0) ? 100 : 0);
      }),
    );
  });

  it('stay within one of the exact share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 12 }), (counts) => {
        const total = counts.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        shares(counts).forEach((share, i) => {
          expect(Math.abs(share - (counts[i]! / total) * 100)).to.be.below(1);
        });
      }),
    );
  });
});

describe('filters', () => {
  it('keep a subset in the same order, and fewer the more there are', () => {
    const filtros: fc.Arbitrary<Filtros> = fc.record(
      {
        estatus: fc.constantFrom('verificada' as const, 'sin_dato' as const, 'cancelada' as const),
        bandera: fc.constantFrom('vencida' as const, 'sin_fecha' as const),
        vence: fc.constantFrom(
          'vencida' as const,
          '30' as const,
          '90' as const,
          'despues' as const,
        ),
        texto: fc.constantFrom('', 'compromiso', 'nada'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(aPlan, filtros, (list, wanted) => {
        const derived = derive(list);
        const kept = filterCompromisos(derived, wanted);
        const places = kept.map((c) => c.indice);
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
        expect(kept.every((c) => derived.compromisos.includes(c))).to.equal(true);
        const { texto, ...rest } = wanted;
        const without = filterCompromisos(derived, rest);
        expect(
          kept.every((c) => without.includes(c)),
          texto,
        ).to.equal(true);
      }),
    );
  });
});
