import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Monitoreo, Plan, Valoracion } from '../../src/feed/types.js';
import { derivePlan } from '../../src/model/derive.js';
import { letterOf, ratingsTable, reviewsOf, type Cuadro } from '../../src/model/reviews.js';
import { dueReviews } from '../../src/model/reviews-due.js';
import { scaleNamed, scaleOf } from '../../src/model/scales.js';
import { accion, actividad, compromiso, dia, feed, HOY, plan } from './make.js';

const COMPROMISOS = [
  compromiso({
    id: 'uno',
    acciones: [accion([actividad('concluida', undefined, { id: 'act' })])],
    productos: [{ id: 'prod', titulo: 'Sitio' }],
  }),
  compromiso({ id: 'dos' }),
  compromiso({ id: 'tres', estado: 'retirado' }),
];

const rates = (objeto: string | undefined, dimension: string, valor: string, escala?: string) => ({
  ...(objeto !== undefined && { objeto }),
  dimension,
  valor,
  ...(escala !== undefined && { escala }),
});
const by = (nombre: string | undefined, ...valoraciones: Valoracion[]): Monitoreo => ({
  ...(nombre !== undefined && { evaluador: { nombre } }),
  valoraciones,
});
const SEMAFORO = {
  id: 'semaforo',
  valores: [
    { codigo: 'rojo', etiqueta: 'Rojo' },
    { codigo: 'verde', etiqueta: 'Verde' },
  ],
};

function table(monitoreos: Monitoreo[], rest: Partial<Plan> = {}, compromiso?: string): Cuadro {
  const one = plan(COMPROMISOS, { id: 'p', monitoreos, ...rest });
  const derived = derivePlan({ feed: feed(one), rechazados: [] }, 0, { hoy: dia(HOY) });
  return ratingsTable(derived, 'monitoreo', [SEMAFORO], compromiso);
}

describe('scales', () => {
  it('are the declared one, else the one built in, else a name only', () => {
    expect(scaleNamed('pa15', []).valores.map((v) => v.codigo)).to.deep.equal([
      'sin_avance',
      'en_proceso',
      'completado',
    ]);
    expect(scaleNamed('semaforo', [SEMAFORO]).valores[0]!.etiqueta).to.equal('Rojo');
    expect(scaleNamed('toString', []).valores).to.deep.equal([]);
  });
  it('come from the dimension when the rating names none', () => {
    expect(scaleOf({ dimension: 'avance', valor: 'limitado' }, [])?.id).to.equal(
      'ogp-cumplimiento',
    );
    expect(scaleOf({ dimension: 'constructor', valor: 'x' }, [])).to.equal(null);
  });
});

describe('what a plan still owes', () => {
  const owes = (hoy: string, rest: Partial<Plan> = {}): string[] => {
    const lectura = { feed: feed(plan(COMPROMISOS, rest)), rechazados: [] };
    const derived = derivePlan(lectura, 0, { hoy: dia(hoy) });
    return dueReviews(derived, dia(hoy)).map((d) => `${d.clase}${d.falta ? ' falta' : ''}`);
  };
  it('is the monitoring at six months and the evaluation at the end', () => {
    expect(owes('2015-12-01')).to.deep.equal(['monitoreo', 'evaluacion']);
    expect(owes('2016-03-29')).to.deep.equal(['monitoreo falta', 'evaluacion']);
    expect(owes('2016-09-29')).to.deep.equal(['monitoreo falta', 'evaluacion falta']);
  });
  it('is paid by what was published, not by a self-evaluation before the end', () => {
    const monitoreos = [{ publicado: '2016-04-22' }];
    const early = [{ tipo: 'autoevaluacion', publicado: '2016-05-01' }];
    expect(owes('2016-06-01', { monitoreos })).to.deep.equal(['evaluacion']);
    expect(owes('2016-04-01', { monitoreos })).to.deep.equal(['monitoreo falta', 'evaluacion']);
    expect(owes('2016-06-01', { monitoreos, evaluaciones: early })).to.deep.equal(['evaluacion']);
    expect(owes('2016-06-01', { monitoreos, evaluaciones: [{ tipo: 'final' }] })).to.deep.equal([]);
  });
  it('is nothing for a withdrawn plan and for one without dates', () => {
    expect(owes('2017-01-01', { estado: 'retirado' })).to.deep.equal([]);
    expect(owes('2017-01-01', { inicio: undefined as unknown as string })).to.deep.equal([]);
  });
});

describe('reviews', () => {
  it('are lettered in order, monitoring first', () => {
    const one = plan([], { monitoreos: [by('A')], evaluaciones: [by('B'), by('C')] });
    expect(reviewsOf(one).map((r) => `${r.letra} ${r.clase}`)).to.deep.equal([
      'A monitoreo',
      'B evaluacion',
      'C evaluacion',
    ]);
    expect([0, 25, 26, 27, 701, 702].map(letterOf)).to.deep.equal([
      'A',
      'Z',
      'AA',
      'AB',
      'ZZ',
      'AAA',
    ]);
  });

  it('stand in rows: the plan, then each commitment with what belongs to it, the unknown last', () => {
    const { renglones, sinValorar } = table([
      by(
        'A',
        rates('nadie', 'calidad', 'si'),
        rates('act', 'calidad', 'si'),
        rates('prod', 'calidad', 'si'),
        rates('uno', 'calidad', 'si'),
        rates(undefined, 'calidad', 'si'),
      ),
    ]);
    expect(renglones.map((r) => [r.objeto.clase, r.objeto.id])).to.deep.equal([
      ['plan', 'p'],
      ['compromiso', 'uno'],
      ['actividad', 'act'],
      ['producto', 'prod'],
      ['desconocido', 'nadie'],
    ]);
    expect(sinValorar, 'the withdrawn one owes no rating').to.equal(1);
  });

  it('have a column for each dimension and each scale', () => {
    const { columnas } = table([
      by(
        'A',
        rates('uno', 'avance', 'limitado'),
        rates('uno', 'avance', 'verde', 'semaforo'),
        rates('dos', 'genero', 'bueno'),
      ),
    ]);
    expect(columnas.map((c) => [c.dimension, c.escala?.id])).to.deep.equal([
      ['avance', 'ogp-cumplimiento'],
      ['avance', 'semaforo'],
      ['genero', undefined],
    ]);
  });

  it('differ where two evaluators give another value of the same scale', () => {
    const { renglones } = table([
      by('A', rates('uno', 'avance', 'limitado'), rates('uno', 'calidad', 'si')),
      by('B', rates('uno', 'avance', 'completo'), rates('uno', 'calidad', 'si')),
    ]);
    const [row] = renglones;
    expect(row!.difieren).to.deep.equal(['avance']);
    expect(row!.comparadas).to.equal(2);
    expect([...row!.distintos].map((j) => j.v.valor)).to.deep.equal(['limitado', 'completo']);
  });

  it('are not compared across scales, beyond a scale, or without one', () => {
    const other: [string, string?][] = [['verde', 'semaforo'], ['bien'], ['si', 'no-declarada']];
    for (const [valor, escala] of other) {
      const { renglones } = table([
        by('A', rates('uno', 'avance', 'limitado')),
        by('B', rates('uno', 'avance', valor, escala)),
      ]);
      const { difieren, sinComparar, comparadas } = renglones[0]!;
      expect([difieren, sinComparar, comparadas], valor).to.deep.equal([[], ['avance'], 0]);
    }
  });

  it('of one evaluator are never held against each other', () => {
    const { renglones } = table([
      by('A', rates('uno', 'avance', 'limitado')),
      by('A', rates('uno', 'avance', 'completo')),
    ]);
    expect(renglones[0]!.difieren).to.deep.equal([]);
    const unnamed = table([
      by(undefined, rates('uno', 'avance', 'limitado')),
      by(undefined, rates('uno', 'avance', 'completo')),
    ]);
    expect(unnamed.renglones[0]!.difieren).to.deep.equal(['avance']);
  });

  it('of one commitment hold what belongs to it, and nothing of the plan', () => {
    const { renglones } = table(
      [
        by(
          'A',
          rates(undefined, 'calidad', 'si'),
          rates('act', 'calidad', 'si'),
          rates('dos', 'calidad', 'no'),
        ),
      ],
      {},
      'uno',
    );
    expect(renglones.map((r) => r.objeto.id)).to.deep.equal(['act']);
  });

  it('lose no rating, and differ the same in whatever order they come (property)', () => {
    const rating = fc
      .tuple(
        fc.constantFrom('uno', 'dos', 'act', 'nadie', undefined),
        fc.constantFrom('avance', 'calidad', 'genero', 'constructor'),
        fc.constantFrom('si', 'no', 'limitado', 'completo', 'verde', 'rojo'),
        fc.constantFrom(undefined, 'semaforo', 'si-parcial-no', '__proto__'),
      )
      .map((all) => rates(...all));
    const review = fc
      .tuple(fc.constantFrom('A', 'B', 'C', undefined), fc.array(rating, { maxLength: 8 }))
      .map(([nombre, list]) => by(nombre, ...list));
    const differing = (t: Cuadro): string[] =>
      t.renglones.flatMap((r) => r.difieren.map((d) => `${r.objeto.id} ${d}`)).sort();
    fc.assert(
      fc.property(fc.array(review, { maxLength: 4 }), (list) => {
        const t = table(list);
        const shown = t.renglones.flatMap((r) => [...r.celdas.values()].flat().map((j) => j.v));
        expect(shown).to.have.members(list.flatMap((m) => m.valoraciones ?? []));
        expect(differing(t)).to.deep.equal(differing(table([...list].reverse())));
        for (const { celdas } of t.renglones) {
          for (const key of celdas.keys()) expect(t.columnas.map((c) => c.clave)).to.include(key);
        }
      }),
    );
  });
});
