import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/seed.js';
import type { Plan } from '../../src/feed/types.js';
import { placeDrift } from '../../src/layout/drift.js';
import { derivePlan } from '../../src/model/derive.js';
import { changedCommitments, driftOf, planDrift } from '../../src/model/drift.js';
import { historyOf } from '../../src/model/history.js';
import { directionOf, sinceLastCut } from '../../src/model/since-cut.js';
import { isSeen, seenOf, sinceVisit, type Vistos } from '../../src/model/visit.js';
import { actividad, compromiso, dia, feed, HOY, plan } from './make.js';

const REGLAS = { hoy: dia(HOY) };

function derived(one: Plan) {
  const reading = { feed: feed(one), rechazados: [] };
  return { reading, plan: derivePlan(reading, 0, REGLAS) };
}

describe('since the last cut-off', () => {
  const list = [
    compromiso({
      id: 'c1',
      actividades: [
        actividad('verificada', undefined, { id: 'a1' }),
        actividad('por_iniciar', undefined, { id: 'a2' }),
        actividad('suspendida', undefined, { id: 'a3' }),
        actividad('en_proceso', undefined, { id: 'a4' }),
        actividad('concluida', undefined, { id: 'nueva' }),
      ],
    }),
    compromiso({ id: 'c2', actividades: [actividad('en_proceso', undefined, { id: 'b1' })] }),
  ];
  const estados = {
    a1: { estatus: 'concluida' },
    a2: { estatus: 'en_proceso' },
    a3: { estatus: 'en_proceso' },
    a4: { estatus: 'raro' },
    b1: { estatus: 'en_proceso' },
    c1: { nota: 'Hubo lluvia.' },
  };

  it('tells each activity that stands otherwise, and which way it went', () => {
    const cortes = [
      { fecha: '2016-03-31', estados: {} },
      { fecha: '2016-04-30', estados },
      { fecha: '2016-06-30', estados: {} },
    ];
    const { reading, plan: p } = derived(plan(list, { cortes }));
    const since = sinceLastCut(reading, p, REGLAS)!;
    expect(since.corte.fecha).to.equal('2016-04-30');
    expect(since.compromisos.map((c) => [c.compromiso.id, c.nota])).to.deep.equal([
      ['c1', 'Hubo lluvia.'],
    ]);
    const [one] = since.compromisos;
    expect(one!.pasos.map((s) => [s.actividad.id, s.antes, s.despues, s.sentido])).to.deep.equal([
      ['a1', 'concluida', 'verificada', 'avance'],
      ['a2', 'en_proceso', 'por_iniciar', 'retroceso'],
      ['a3', 'en_proceso', 'suspendida', 'detencion'],
      ['a4', 'sin_dato', 'en_proceso', 'otro'],
    ]);
    expect(since.porSentido).to.deep.equal({ avance: 1, retroceso: 1, detencion: 1, otro: 1 });
    expect([since.iguales, since.sinComparar]).to.deep.equal([1, 1]);
  });

  it('is null without a cut-off of the past', () => {
    const { reading, plan: p } = derived(plan(list, { cortes: [{ fecha: '2017', estados }] }));
    expect(sinceLastCut(reading, p, REGLAS)).to.equal(null);
  });

  it('never calls a step between two places of the order anything but forwards or backwards', () => {
    const order = ['por_iniciar', 'en_proceso', 'concluida', 'verificada'] as const;
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), (a, b) => {
        fc.pre(a !== b);
        expect(directionOf(order[a]!, order[b]!)).to.equal(b > a ? 'avance' : 'retroceso');
      }),
    );
  });
});

describe('since the last visit', () => {
  const seen = fc.dictionary(
    fc.constantFrom('a1', 'a2', 'c1', 'constructor', '__proto__'),
    fc.tuple(fc.constantFrom('', 'en_proceso'), fc.constantFrom('', '2016-06'), fc.constant('')),
  );

  it('tells status, due date and state, what is new and what is gone', () => {
    const before: Vistos = { a1: ['en_proceso', '2016-05', ''], c9: ['', '', 'vigente'] };
    const now: Vistos = { a1: ['concluida', '2016-06', ''], c1: ['', '', 'vigente'] };
    expect(sinceVisit(before, now)).to.deep.equal([
      {
        tipo: 'modificacion',
        id: 'a1',
        miembro: 'estatus',
        antes: 'en_proceso',
        despues: 'concluida',
      },
      { tipo: 'modificacion', id: 'a1', miembro: 'fin', antes: '2016-05', despues: '2016-06' },
      { tipo: 'alta', id: 'c1' },
      { tipo: 'retiro', id: 'c9' },
    ]);
  });

  it('is nothing against itself, and what is new one way is gone the other', () => {
    fc.assert(
      fc.property(seen, seen, (a, b) => {
        expect(sinceVisit(a, a)).to.deep.equal([]);
        const ids = (list: ReturnType<typeof sinceVisit>, tipo: string): string[] =>
          list.filter((n) => n.tipo === tipo).map((n) => n.id);
        expect(ids(sinceVisit(a, b), 'alta').sort()).to.deep.equal(
          ids(sinceVisit(b, a), 'retiro').sort(),
        );
      }),
    );
  });

  it('keeps what can be cited, as little as it takes, and knows its own form', () => {
    const { plan: p } = derived(
      plan([
        compromiso({
          id: 'c1',
          estado: 'vigente',
          actividades: [actividad('concluida', undefined, { id: 'a1', fin: '2016-06' })],
        }),
        compromiso({ id: '~p1.c2' }),
      ]),
    );
    const seenNow = seenOf(p);
    expect(seenNow).to.deep.equal({ c1: ['', '', 'vigente'], a1: ['concluida', '2016-06', ''] });
    expect(isSeen(JSON.parse(JSON.stringify(seenNow)))).to.equal(true);
    for (const odd of [null, 7, 'x', [], { a: 1 }, { a: ['', ''] }, { a: ['', '', 3] }]) {
      expect(isSeen(odd), JSON.stringify(odd)).to.equal(false);
    }
  });

  it('keeps nothing of a plan that would fill the storage', () => {
    const many = Array.from({ length: 5_001 }, (_, i) => compromiso({ id: `k${i}` }));
    expect(seenOf(derived(plan(many)).plan)).to.equal(null);
  });
});

describe('moved due dates', () => {
  const moved = (rest: object) => actividad('en_proceso', undefined, rest);

  it('go from the original, step by step, to the one in force; the farthest first', () => {
    const { plan: p } = derived(
      plan([
        compromiso({
          actividades: [
            moved({ id: 'quieta', fin: '2016-06-30' }),
            moved({
              id: 'poco',
              fin_original: '2016-06-01',
              fin: '2016-06-11',
              reprogramaciones: [{ fin: '2016-06-11', motivo: 'Lluvia', acuerdo: 'ac1' }],
            }),
            moved({
              id: 'mucho',
              fin_original: '2016-05',
              fin: '2016-08-31',
              reprogramaciones: [{ fin: '2016-06-30' }, { fin: '2016-08-31', motivo: 'Compra' }],
            }),
            moved({ id: 'sin', fin: '2016-07', reprogramaciones: [{ fin: '2016-07' }] }),
            moved({ id: 'antes', fin_original: '2016-06-30', fin: '2016-06-20' }),
          ],
        }),
      ]),
    );
    const list = driftOf(p);
    expect(list.map((d) => [d.actividad.id, d.dias, d.plazos.map((x) => x.fin)])).to.deep.equal([
      ['mucho', 92, ['2016-05', '2016-06-30', '2016-08-31']],
      ['poco', 10, ['2016-06-01', '2016-06-11']],
      ['antes', -10, ['2016-06-30', '2016-06-20']],
      ['sin', null, ['2016-07']],
    ]);
    expect(list[1]!.plazos[1]).to.include({ motivo: 'Lluvia', acuerdo: 'ac1' });
  });

  it('tell the extensions of the plan against its first end', () => {
    const prorrogas = [{ fin: '2016-10-28', motivo: 'Veda' }, { fin: '2016-11-28' }];
    const { plan: p } = derived(plan([], { vigencia_meses: 12, prorrogas }));
    expect(planDrift(p)).to.deep.include({ dias: 61 });
    expect(planDrift(derived(plan([])).plan)).to.equal(null);
  });

  it('stand on one line, in order, within it', () => {
    const dates = fc.array(fc.integer({ min: 16_000, max: 18_000 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 6 }), (rows) => {
        const filas = rows.map((days) => ({
          plazos: days.map((d) => ({ fin: '', dia: d })),
          dias: null,
        }));
        const lines = placeDrift(filas);
        for (const [i, { plazos }] of lines.entries()) {
          plazos.forEach((x, j) => {
            expect(x).to.be.within(4, 96);
            const before = plazos[j - 1];
            if (before === undefined) return;
            const later = rows[i]![j]! >= rows[i]![j - 1]!;
            expect(later ? x >= before : x <= before).to.equal(true);
          });
        }
      }),
    );
  });
});

describe('what left the plan, and the history', () => {
  it('finds withdrawn, merged, divided, suspended and modified commitments', () => {
    const list = [
      compromiso({ id: 'c1' }),
      compromiso({ id: 'c2', estado: 'retirado' }),
      compromiso({ id: 'c3', fusionado_en: 'c1' }),
      compromiso({ id: 'c4', dividido_en: ['c1', 'c5'] }),
      compromiso({ id: 'c5', estado: 'suspendido' }),
      compromiso({ id: 'c6', estado: 'modificado' }),
      compromiso({ id: 'c7', estado: 'constructor' }),
    ];
    expect(changedCommitments(derived(plan(list)).plan).map((c) => c.id)).to.deep.equal([
      'c2',
      'c3',
      'c4',
      'c5',
      'c6',
    ]);
  });

  it('goes back in time, each change with its item', () => {
    const one = {
      ...feed(plan([compromiso({ id: 'c1' })], { id: 'p' })),
      cambios: [
        { fecha: '2016-01-01T12:00:00-06:00', objeto: 'c1' },
        { fecha: '2016-01-01T12:00:00-05:00', objeto: 'p' },
        { fecha: '2016-02-01T12:00:00-06:00', objeto: 'nadie' },
        { fecha: '2016-01-02T12:00:00-06:00' },
      ],
    };
    expect(historyOf(one).map(({ cambio, de }) => [cambio.objeto, de?.clase])).to.deep.equal([
      ['nadie', undefined],
      [undefined, undefined],
      ['c1', 'compromiso'],
      ['p', 'plan'],
    ]);
  });
});
