import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Compromiso, Corte, Plan } from '../../src/feed/types.js';
import { cutsOf } from '../../src/model/cuts.js';
import { derivePlan } from '../../src/model/derive.js';
import type { Cortes, Columna, Reglas } from '../../src/model/types.js';
import { accion, actividad, compromiso, dia, feed, HOY, plan } from './make.js';

function cuts(
  compromisos: Compromiso[],
  cortes: Corte[],
  rest: Partial<Plan> = {},
  reglas: Reglas = { hoy: dia(HOY) },
): Cortes {
  const lectura = { feed: feed(plan(compromisos, { cortes, ...rest })), rechazados: [] };
  return cutsOf(lectura, derivePlan(lectura, 0, reglas), reglas);
}

const act = (id: string, estatus?: string, ponderacion?: number) =>
  actividad(estatus, ponderacion, { id });
const value = (c: Columna, i = 0): number | null => c.plan.compromisos[i]!.avance.valor;
const corte = (fecha: string, estados: Corte['estados'] = {}): Corte => ({ fecha, estados });

describe('cut-offs', () => {
  it('stand in order of day, with today last', () => {
    const { columnas } = cuts([compromiso()], [corte('2016-03-31'), corte('2015-12-31')]);
    expect(columnas.map((c) => c.corte?.fecha ?? 'hoy')).to.deep.equal([
      '2015-12-31',
      '2016-03-31',
      'hoy',
    ]);
    expect(columnas.at(-1)!.dia).to.equal(dia(HOY));
  });

  it('are of the last day of a month, as far as it has come', () => {
    const { columnas } = cuts([compromiso()], [corte('2016-03'), corte('2016-05')]);
    expect(columnas.map((c) => c.dia)).to.deep.equal([dia('2016-03-31'), dia(HOY), dia(HOY)]);
  });

  it('stand apart when they are dated after today', () => {
    const { columnas, aparte } = cuts([compromiso()], [corte('2016-06-30'), corte('2016')]);
    expect(columnas).to.have.length(2);
    expect(aparte.map((c) => c.fecha)).to.deep.equal(['2016-06-30']);
  });

  it('are counted when the reader rejected them', () => {
    const given = plan([compromiso()], { cortes: [corte('2016-03-31')] });
    const lost = { puntero: '/planes/0/cortes/1', dentroDe: '', actividades: 0, elementos: 1 };
    const lectura = {
      feed: feed(given),
      rechazados: [
        { ...lost, clase: 'cortes', plan: 0 },
        { ...lost, clase: 'cortes', plan: 1 },
      ],
    };
    const reglas = { hoy: dia(HOY) };
    expect(cutsOf(lectura, derivePlan(lectura, 0, reglas), reglas).ilegibles).to.equal(1);
  });

  it('weigh as today, with the statuses of their day', () => {
    const { columnas } = cuts(
      [
        compromiso({
          acciones: [accion([act('a', 'verificada', 3), act('b', 'verificada', 1)], 40)],
          actividades: [act('c', 'concluida', 60)],
        }),
      ],
      [
        corte('2016-03-31', {
          a: { estatus: 'concluida' },
          b: { estatus: 'por_iniciar' },
          c: { estatus: 'en_proceso' },
        }),
      ],
    );
    expect(columnas.map((c) => value(c))).to.deep.equal([60, 100]);
  });

  it('know nothing of an activity that they do not name, and never take it for done', () => {
    const { columnas } = cuts(
      [compromiso({ actividades: [act('a', 'verificada'), act('b', 'verificada')] })],
      [corte('2016-03-31', { a: { estatus: 'concluida' } }), corte('2016-04-30')],
    );
    const [first, second] = columnas.map((c) => c.plan.compromisos[0]!.avance);
    expect(first).to.include({ valor: 100, conDato: 1, total: 2, parcial: true });
    expect(first!.rango).to.deep.equal([50, 100]);
    expect(second).to.include({ valor: null, conDato: 0, total: 2 });
  });

  it('go by the strict rule where it is in force', () => {
    const { columnas } = cuts(
      [compromiso({ actividades: [act('a', 'verificada')] })],
      [corte('2016-03-31', { a: { estatus: 'concluida' } })],
      {},
      { hoy: dia(HOY), estricto: true },
    );
    expect(columnas.map((c) => value(c))).to.deep.equal([0, 100]);
  });

  it('keep apart what they state of the commitment itself', () => {
    const { columnas } = cuts(
      [
        compromiso({
          id: 'c',
          actividades: [act('a')],
          avance_reportado: { porcentaje: 80, fecha: '2016-05-01' },
        }),
      ],
      [corte('2016-03-31', { c: { porcentaje: 45, estatus: 'en_proceso', nota: 'Va' } })],
    );
    expect(columnas[0]!.dichos.get('c')).to.include({ porcentaje: 45, estatus: 'en_proceso' });
    expect(columnas[0]!.notas.get('c')).to.equal('Va');
    expect(columnas[1]!.dichos.get('c')).to.deep.equal({ porcentaje: 80, fecha: '2016-05-01' });
    expect(columnas.map((c) => value(c))).to.deep.equal([null, null]);
  });

  it('hold only the commitments of the figure in that of the plan', () => {
    const { columnas } = cuts(
      [
        compromiso({ actividades: [act('a', 'verificada')] }),
        compromiso({ tipo: 'proactivo', actividades: [act('b', 'verificada')] }),
        compromiso({ estado: 'retirado', actividades: [act('c', 'verificada')] }),
      ],
      [corte('2016-03-31', { a: { estatus: 'en_proceso' }, b: { estatus: 'concluida' } })],
    );
    expect(columnas.map((c) => c.plan.avance.valor)).to.deep.equal([50, 100]);
    expect(columnas[0]!.plan.avance.total).to.equal(1);
  });

  it('read ids as ids, whatever they are called', () => {
    const { columnas } = cuts(
      [compromiso({ id: 'toString', actividades: [act('constructor', 'verificada')] })],
      [corte('2016-03-31')],
    );
    expect(value(columnas[0]!)).to.equal(null);
    expect(columnas[0]!.dichos.size).to.equal(0);
  });

  it('leave the feed as it was', () => {
    const given = [compromiso({ actividades: [act('a', 'verificada')] })];
    const before = JSON.stringify(given);
    cuts(given, [corte('2016-03-31', { a: { estatus: 'en_proceso' } })]);
    expect(JSON.stringify(given)).to.equal(before);
  });
});

describe('steps backwards', () => {
  const steps = (
    states: Record<string, { estatus?: string; porcentaje?: number }>[],
    today?: string,
  ): string[][] => {
    const fechas = ['2015-11-30', '2015-12-31', '2016-01-31', '2016-02-29'];
    const { columnas } = cuts(
      [compromiso({ id: 'c', actividades: [act('a', today), act('b', 'verificada')] })],
      states.map((estados, i) => corte(fechas[i]!, { b: { estatus: 'verificada' }, ...estados })),
    );
    return columnas.map((c) => (c.retrocesos.get('c') ?? []).map((r) => `${r.clase} ${r.id}`));
  };

  it('are found between two cut-offs, and between the last one and today', () => {
    const found = steps(
      [{ a: { estatus: 'verificada' } }, { a: { estatus: 'en_proceso' } }],
      'por_iniciar',
    );
    expect(found).to.deep.equal([[], ['actividad a', 'avance c'], ['actividad a', 'avance c']]);
  });

  it('are seen across a cut-off that says nothing', () => {
    const found = steps([{ a: { estatus: 'concluida' } }, {}, { a: { estatus: 'por_iniciar' } }]);
    expect(found[2]).to.deep.equal(['actividad a', 'avance c']);
  });

  it('are none when more becomes known', () => {
    const found = steps([{}, { a: { estatus: 'por_iniciar' } }], 'por_iniciar');
    expect(found).to.deep.equal([[], [], []]);
  });

  it('take a suspended one for another kind; its progress falls all the same', () => {
    const found = steps(
      [{ a: { estatus: 'concluida' } }, { a: { estatus: 'suspendida' } }],
      'verificada',
    );
    expect(found).to.deep.equal([[], ['avance c'], []]);
  });

  it('are found in what is stated of the commitment', () => {
    const known = { a: { estatus: 'verificada' } };
    const found = steps(
      [
        { ...known, c: { estatus: 'concluida', porcentaje: 90 } },
        { ...known, c: { estatus: 'en_proceso', porcentaje: 40 } },
      ],
      'verificada',
    );
    expect(found[1]).to.deep.equal(['estatus c', 'declarado c']);
  });

  it('do not hold an old statement against a newer cut-off', () => {
    const { columnas } = cuts(
      [compromiso({ id: 'c', avance_reportado: { porcentaje: 10, fecha: '2015-10-01' } })],
      [corte('2016-03-31', { c: { porcentaje: 45 } })],
    );
    expect(columnas.at(-1)!.retrocesos.size).to.equal(0);
  });

  const RANK = ['por_iniciar', 'en_proceso', 'concluida', 'verificada'];
  const code = fc.constantFrom(...RANK, 'suspendida', 'cancelada', 'otro', undefined);

  it('are exactly those below the last known step, for any history', () => {
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 8 }), (history) => {
        const given = history.map((estatus, i) =>
          corte(`2016-01-${String(i + 1).padStart(2, '0')}`, {
            a: estatus === undefined ? {} : { estatus },
          }),
        );
        const { columnas } = cuts([compromiso({ id: 'c', actividades: [act('a')] })], given);
        let last = -1;
        columnas.slice(0, -1).forEach((columna, i) => {
          const rank = RANK.indexOf(history[i] ?? '');
          const found = columna.retrocesos.get('c')?.some((r) => r.clase === 'actividad') === true;
          expect(found).to.equal(rank !== -1 && rank < last);
          if (rank !== -1) last = rank;
        });
      }),
    );
  });
});
