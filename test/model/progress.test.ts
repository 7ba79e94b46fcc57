import { expect } from '@open-wc/testing';
import type { Rechazado } from '../../src/feed/problems.js';
import { derivePlan } from '../../src/model/derive.js';
import type { CompromisoDerivado } from '../../src/model/types.js';
import {
  accion,
  actividad,
  compromiso,
  derive,
  deriveOne,
  dia,
  feed,
  HOY,
  plan,
  progressOf,
} from './make.js';

const weights = (c: CompromisoDerivado): number[] => c.avance.traza.hijos.map((h) => h.peso);
const repairs = (c: CompromisoDerivado): string[] => c.avance.traza.reparaciones;

function rejected(rest: Partial<Rechazado>): Rechazado {
  return {
    clase: 'actividades',
    puntero: '',
    dentroDe: '',
    plan: 0,
    actividades: 1,
    elementos: 1,
    ...rest,
  };
}

describe('progress of an activity', () => {
  const cases: [string | undefined, number | null, number | null][] = [
    ['por_iniciar', 0, 0],
    ['en_proceso', 50, 0],
    ['concluida', 100, 0],
    ['verificada', 100, 100],
    ['suspendida', 0, 0],
    ['cancelada', null, null],
    ['terminada', null, null],
    [undefined, null, null],
  ];
  for (const [estatus, usual, strict] of cases) {
    it(`counts ${estatus ?? 'no estatus'} as ${usual}, strictly as ${strict}`, () => {
      const actividades = [actividad(estatus)];
      expect(deriveOne({ actividades }).actividades[0]!.valor).to.equal(usual);
      expect(deriveOne({ actividades }, { estricto: true }).actividades[0]!.valor).to.equal(strict);
    });
  }

  it('counts en_proceso as 50 whatever progress it reports', () => {
    const reported = { avance_reportado: { porcentaje: 90 } };
    expect(progressOf([actividad('en_proceso', undefined, reported)])).to.equal(50);
  });
});

describe('progress of a commitment', () => {
  it('is unknown without activities, never 0', () => {
    const { avance } = deriveOne({});
    expect(avance).to.include({ valor: null, conDato: 0, total: 0, parcial: true });
    expect(avance.rango).to.deep.equal([0, 100]);
  });

  it('is unknown when everything was cancelled', () => {
    expect(progressOf([actividad('cancelada'), actividad('cancelada', 10)])).to.equal(null);
  });

  it('leaves cancelled activities out of numerator and denominator', () => {
    expect(progressOf([actividad('verificada', 1), actividad('cancelada', 99)])).to.equal(100);
  });

  it('weighs actions and direct activities as siblings', () => {
    const c = deriveOne({
      acciones: [accion([actividad('verificada'), actividad('por_iniciar')], 75)],
      actividades: [actividad('verificada', 25)],
    });
    expect(c.avance.valor).to.equal(62.5);
    expect(c.actividades.map((a) => a.peso)).to.deep.equal([0.375, 0.375, 0.25]);
  });

  it('fills a missing weight with the mean of the stated ones', () => {
    const c = deriveOne({
      actividades: [
        actividad('verificada', 10),
        actividad('por_iniciar', 30),
        actividad('por_iniciar'),
      ],
    });
    expect(c.avance.valor).to.be.closeTo(100 / 6, 1e-6);
    expect(c.avance.traza.hijos.map((h) => h.reparaciones)).to.deep.equal([
      [],
      [],
      ['peso_faltante'],
    ]);
  });

  it('takes that mean after cancelled ones and ones without data stand apart', () => {
    const c = deriveOne({
      actividades: [
        actividad('cancelada', 1000),
        actividad(undefined, 500),
        actividad('verificada', 20),
        actividad('por_iniciar'),
      ],
    });
    expect(c.avance.valor).to.equal(50);
    [0, 500 / 540, 20 / 540, 20 / 540].forEach((share, i) => {
      expect(weights(c)[i]).to.be.closeTo(share, 1e-12);
    });
  });

  it('takes equal weights where none is stated, and says so', () => {
    const c = deriveOne({ actividades: [actividad('verificada'), actividad('por_iniciar')] });
    expect(c.avance.valor).to.equal(50);
    expect(repairs(c)).to.deep.equal(['sin_pesos']);
  });

  it('takes equal weights where all are zero, and says so', () => {
    const c = deriveOne({ actividades: [actividad('verificada', 0), actividad('por_iniciar', 0)] });
    expect(c.avance.valor).to.equal(50);
    expect(repairs(c)).to.deep.equal(['pesos_todos_cero']);
  });

  it('takes equal weights among those with data where only the others weigh something', () => {
    const c = deriveOne({ actividades: [actividad('verificada', 0), actividad(undefined, 50)] });
    expect(c.avance.valor).to.equal(100);
    expect(c.avance.rango).to.deep.equal([0, 100]);
  });

  it('normalises weights that do not sum to 100, with a notice', () => {
    const c = deriveOne({ actividades: [actividad('verificada', 3), actividad('por_iniciar', 9)] });
    expect(c.avance.valor).to.equal(25);
    expect(repairs(c)).to.deep.equal(['pesos_no_suman_100']);
  });

  it('gives no notice to weights that sum to 100, as parts of 1, or with a cancelled one', () => {
    const of = (...list: [string, number][]): string[] =>
      repairs(deriveOne({ actividades: list.map(([e, w]) => actividad(e, w)) }));
    expect(of(['verificada', 60], ['por_iniciar', 40])).to.deep.equal([]);
    expect(of(['verificada', 0.6], ['por_iniciar', 0.4])).to.deep.equal([]);
    expect(of(['verificada', 60], ['cancelada', 40])).to.deep.equal([]);
    expect(of(['verificada', 33.33], ['en_proceso', 33.33], ['por_iniciar', 33.34])).to.be.empty;
  });

  it('survives weights as large as numbers go', () => {
    const huge = Number.MAX_VALUE;
    expect(progressOf([actividad('verificada', huge), actividad('por_iniciar', huge)])).to.equal(
      50,
    );
  });

  it('counts unknown activities beside the figure and opens the range', () => {
    const { avance } = deriveOne({
      actividades: [actividad('verificada', 17), actividad(undefined, 83)],
    });
    expect(avance).to.include({ valor: 100, conDato: 1, total: 2, parcial: true });
    expect(avance.rango).to.deep.equal([17, 100]);
  });

  it('is partial when something is unknown at any depth', () => {
    const c = deriveOne({
      acciones: [
        accion([actividad('verificada'), actividad()], 50),
        accion([actividad('verificada')], 50),
      ],
    });
    expect(c.avance).to.include({ valor: 100, conDato: 2, total: 2, parcial: true });
    expect(c.avance.rango).to.deep.equal([75, 100]);
  });

  it('leaves out an action of which everything was cancelled', () => {
    const c = deriveOne({
      acciones: [accion([actividad('cancelada')], 50), accion([actividad('verificada')], 50)],
    });
    expect(c.avance).to.include({ valor: 100, conDato: 1, total: 1, parcial: false });
    expect(c.avance.traza.hijos[0]).to.include({ excluida: 'cancelada', peso: 0 });
  });

  it('keeps an action without activities as a part without data', () => {
    const { avance } = deriveOne({
      acciones: [accion([], 50), accion([actividad('verificada')], 50)],
    });
    expect(avance).to.include({ valor: 100, conDato: 1, total: 2, parcial: true });
    expect(avance.rango).to.deep.equal([50, 100]);
  });

  it('is exactly 100 when everything is verified, however the weights add up', () => {
    const actividades = [0.1, 0.2, 0.3, 0.7, 1 / 3, 1 / 7].map((w) => actividad('verificada', w));
    expect(progressOf(actividades)).to.equal(100);
  });

  it('is not 100 while a feather is missing, nor 0 while there is one', () => {
    const least = [actividad('verificada', 1e12), actividad('por_iniciar', 1e-3)];
    expect(progressOf(least)).to.be.below(100);
    const most = [actividad('por_iniciar', 1e12), actividad('verificada', 1e-3)];
    expect(progressOf(most)).to.be.above(0);
  });
});

describe('progress of a plan', () => {
  const done = (rest: Parameters<typeof compromiso>[0] = {}) =>
    compromiso({ actividades: [actividad('verificada')], ...rest });
  const open = (rest: Parameters<typeof compromiso>[0] = {}) =>
    compromiso({ actividades: [actividad('por_iniciar')], ...rest });

  it('is the mean of its commitments, however many activities each has', () => {
    const many = compromiso({
      actividades: Array.from({ length: 9 }, () => actividad('verificada')),
    });
    expect(derive([many, open()]).avance.valor).to.equal(50);
  });

  for (const estado of [
    'vigente',
    'modificado',
    'concluido',
    'no_cumplido',
    'suspendido',
    undefined,
  ]) {
    it(`takes in a commitment that is ${estado ?? 'without estado'}`, () => {
      const { avance } = derive([done(), open(estado ? { estado } : {})]);
      expect(avance).to.include({ valor: 50, total: 2 });
    });
  }

  for (const [rest, reason] of [
    [{ estado: 'propuesto' }, 'propuesto'],
    [{ estado: 'retirado' }, 'retirado'],
    [{ estado: 'retirado', fusionado_en: 'c1' }, 'fusionado'],
    [{ estado: 'en_pausa' }, 'estado_desconocido'],
    [{ tipo: 'estrella' }, 'tipo_desconocido'],
  ] as const) {
    it(`leaves out, and counts, a commitment because it is ${reason}`, () => {
      const derived = derive([done(), open(rest)]);
      expect(derived.avance).to.include({ valor: 100, total: 1, parcial: false });
      expect(derived.excluidos).to.deep.equal({ [reason]: 1 });
      expect(derived.ordinarios).to.equal(1);
      expect(derived.total, 'its activities stay in the totals').to.equal(2);
    });
  }

  it('takes in transversal ones and shows proactive ones apart', () => {
    const derived = derive([done(), open({ tipo: 'transversal' }), open({ tipo: 'proactivo' })]);
    expect(derived.avance).to.include({ valor: 50, total: 2 });
    expect([derived.ordinarios, derived.proactivos]).to.deep.equal([2, 1]);
  });

  it('is 100 % as the mean of 1 of 6 with data, with its range 17–100', () => {
    const { avance } = derive([done(), ...Array.from({ length: 5 }, () => compromiso())]);
    expect(avance).to.include({ valor: 100, conDato: 1, total: 6, parcial: true });
    expect(avance.rango[0]).to.be.closeTo(100 / 6, 1e-6);
    expect(avance.rango[1]).to.equal(100);
  });

  it('is unknown for a plan without commitments, and for an index without a plan', () => {
    expect(derive([]).avance.valor).to.equal(null);
    const none = derivePlan({ feed: null, rechazados: [] }, -1, { hoy: dia(HOY) });
    expect(none.avance.valor).to.equal(null);
    expect(none.compromisos).to.deep.equal([]);
  });

  it('has no repairs, for commitments have no weights', () => {
    expect(derive([done(), open()]).avance.traza.reparaciones).to.deep.equal([]);
  });
});

describe('what the reader had to reject', () => {
  const reglas = { hoy: dia(HOY) };

  it('counts a rejected commitment as one without data, with its activities', () => {
    const c = compromiso({ actividades: [actividad('verificada')] });
    const lost = rejected({
      clase: 'compromisos',
      puntero: '/planes/0/compromisos/1',
      actividades: 8,
    });
    const derived = derive([c], {}, [lost]);
    expect(derived.avance).to.include({ valor: 100, conDato: 1, total: 2, parcial: true });
    expect(derived.avance.rango).to.deep.equal([50, 100]);
    expect(derived.ilegibles).to.equal(1);
    expect(derived.total).to.equal(9);
    expect(derived.porEstatus.sin_dato).to.equal(8);
    expect(derived.avance.traza.hijos[1]).to.include({ ilegible: true, valor: null });
  });

  it('counts a rejected direct activity', () => {
    const c = compromiso({ id: 'c', actividades: [actividad('verificada')] });
    const lost = rejected({
      puntero: '/planes/0/compromisos/0/actividades/0',
      dentroDe: '/planes/0/compromisos/0',
      compromiso: 'c',
    });
    const one = derive([c], {}, [lost]).compromisos[0]!;
    expect(one.avance).to.include({ valor: 100, conDato: 1, total: 2 });
    expect([one.ilegibles, one.total, one.porEstatus.sin_dato]).to.deep.equal([1, 2, 1]);
    expect(one.estatus).to.equal('en_proceso');
  });

  it('finds the action of a rejected activity although an earlier action was rejected', () => {
    const c = compromiso({
      id: 'c',
      acciones: [accion([actividad('verificada')]), accion([actividad('verificada')])],
    });
    const base = '/planes/0/compromisos/0';
    const derived = derive([c], {}, [
      rejected({
        clase: 'acciones',
        puntero: `${base}/acciones/0`,
        dentroDe: base,
        compromiso: 'c',
        actividades: 3,
      }),
      rejected({
        puntero: `${base}/acciones/2/actividades/0`,
        dentroDe: `${base}/acciones/2`,
        compromiso: 'c',
      }),
    ]);
    const one = derived.compromisos[0]!;
    expect(one.acciones.map((a) => a.ilegibles)).to.deep.equal([0, 1]);
    expect(one.avance).to.include({ conDato: 2, total: 3 });
    expect([one.ilegibles, one.total]).to.deep.equal([4, 6]);
  });

  it('ignores what was rejected in another plan, and items that carry no progress', () => {
    const c = compromiso({ id: 'c', actividades: [actividad('verificada')] });
    const derived = derive([c], {}, [
      rejected({ clase: 'compromisos', plan: 1, actividades: 4 }),
      rejected({ clase: 'evidencias', compromiso: 'c', actividades: 0 }),
    ]);
    expect(derived.avance).to.include({ valor: 100, total: 1, parcial: false });
    expect(derived.total).to.equal(1);
  });

  it('neither copies nor changes the feed', () => {
    const c = compromiso({ actividades: [actividad('verificada')] });
    const source = feed(plan([c]));
    const before = JSON.stringify(source);
    const derived = derivePlan({ feed: source, rechazados: [] }, 0, reglas);
    expect(derived.compromisos[0]!.compromiso).to.equal(c);
    expect(JSON.stringify(source)).to.equal(before);
  });
});
