import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Feed, Mesa, Problematica } from '../../src/feed/types.js';
import { derivePlan } from '../../src/model/derive.js';
import { firstProblems } from '../../src/model/origin-groups.js';
import { lacksReason, readOrigin, type Origen } from '../../src/model/origin.js';
import { compromiso, dia, HOY, plan } from './make.js';

const PLAN = plan(
  [
    compromiso({ id: 'c1' }),
    compromiso({ id: 'c2' }),
    compromiso({ id: 'c3', fusionado_en: 'c1' }),
  ],
  {
    ejes: [
      { id: 'e2', titulo: 'Dos', orden: 2 },
      { id: 'e1', titulo: 'Uno', orden: 1 },
    ],
  },
);
const OLD = plan([compromiso({ id: 'v1' })], { inicio: '2012-01-01' });

let next = 0;
const problem = (rest: Partial<Problematica> = {}): Problematica => ({
  id: `p${++next}`,
  texto: 'Problema',
  ...rest,
});
const mesa = (problematicas: Problematica[], rest: Partial<Mesa> = {}): Mesa => ({
  id: `m${++next}`,
  titulo: 'Mesa',
  problematicas,
  ...rest,
});

function read(mesas: Mesa[], withPlan = true): Origen {
  const feed: Feed = { version: '1.0', ejercicio: { mesas }, planes: withPlan ? [PLAN, OLD] : [] };
  const derived = withPlan ? derivePlan({ feed, rechazados: [] }, 0, { hoy: dia(HOY) }) : null;
  return readOrigin(feed, derived);
}

describe('from a problem to a commitment', () => {
  it('puts together the problems of a table that lead to one commitment, those that ended after', () => {
    const all = [
      problem({ estado: 'descartada' }),
      problem({ compromiso: 'c2' }),
      problem({ compromiso: 'c1' }),
      problem({ compromiso: 'c2' }),
    ];
    const [m] = read([mesa(all)]).mesas;
    const ids = m!.grupos.map((g) => [g.destino?.clave, ...g.problemas.map((p) => p.id)]);
    expect(ids).to.deep.equal([
      ['c2', all[1]!.id, all[3]!.id],
      ['c1', all[2]!.id],
      [undefined, all[0]!.id],
    ]);
  });

  it('tells a commitment in view, one of another plan, one merged and one that is not there', () => {
    const o = read([mesa(['c1', 'v1', 'c3', 'c9'].map((c) => problem({ compromiso: c })))]);
    const [c1, v1, c3, c9] = o.mesas[0]!.grupos.map((g) => g.destino!);
    expect(c1!.compromiso!.id).to.equal('c1');
    expect([v1!.compromiso, v1!.otro!.plan.id]).to.deep.equal([undefined, OLD.id]);
    expect(c3!.sucesor!.id).to.equal('c1');
    expect([c9!.compromiso, c9!.otro]).to.deep.equal([undefined, undefined]);
    expect(o.rotas).to.equal(1);
  });

  it('counts the states that it knows; others stay as they are written', () => {
    const states = ['incorporada', 'constructor', 'constructor', undefined, 'descartada'];
    const o = read([mesa(states.map((estado) => problem(estado ? { estado } : {})))]);
    expect(o.porEstado).to.deep.equal({
      incorporada: 1,
      fusionada: 0,
      descartada: 1,
      pospuesta: 0,
    });
    expect([...o.otrosEstados]).to.deep.equal([['constructor', 2]]);
    expect([o.sinEstado, o.sinMotivo]).to.deep.equal([1, 1]);
  });

  it('misses a reason only where one is owed', () => {
    expect(lacksReason(problem({ estado: 'incorporada' }))).to.equal(false);
    expect(lacksReason(problem({ estado: 'pospuesta', motivo: ' ' }))).to.equal(true);
    expect(lacksReason(problem({ estado: 'fusionada', motivo: { en: 'Same.' } }))).to.equal(false);
    expect(lacksReason(problem())).to.equal(false);
  });

  it('names for each commitment its tables, and none for those without', () => {
    const a = mesa([problem({ compromiso: 'c1' }), problem({ compromiso: 'c1' })]);
    const b = mesa([problem({ compromiso: 'c1' })]);
    const [c1, c2] = read([a, b]).compromisos;
    expect([c1!.problemas, c1!.mesas.map((m) => m.id)]).to.deep.equal([3, [a.id, b.id]]);
    expect([c2!.problemas, c2!.mesas]).to.deep.equal([0, []]);
  });

  it('orders the axes by their number, unknown axes by their code and none last', () => {
    const tables = ['e2', undefined, 'x', 'e1', 'e2'].map((eje) => mesa([], eje ? { eje } : {}));
    const axes = [...read(tables).porEje].map(([key, a]) => [key, a.titulo, a.mesas.length]);
    expect(axes).to.deep.equal([
      ['e1', 'Uno', 1],
      ['e2', 'Dos', 2],
      ['x', 'x', 1],
      ['', undefined, 1],
    ]);
  });

  it('reads an exercise without plan, and one without tables', () => {
    const o = read([mesa([problem({ compromiso: 'c1' })])], false);
    expect([o.compromisos, o.rotas]).to.deep.equal([[], 1]);
    expect(readOrigin({}, null)).to.include({ problemas: 0, sinEstado: 0, rotas: 0 });
  });

  it('loses no problem and counts each once, whatever the feed', () => {
    const anyProblem = fc
      .record({
        estado: fc.constantFrom('incorporada', 'fusionada', 'descartada', 'pospuesta', 'otra', ''),
        compromiso: fc.constantFrom('c1', 'c2', 'v1', 'no-hay', ''),
      })
      .map(({ estado, compromiso: c }) =>
        problem({ ...(estado && { estado }), ...(c && { compromiso: c }) }),
      );
    const anyTables = fc.array(fc.array(anyProblem, { maxLength: 9 }), { maxLength: 6 });
    fc.assert(
      fc.property(anyTables, fc.integer({ min: 0, max: 40 }), (lists, limite) => {
        const o = read(lists.map((list) => mesa(list)));
        const sum = (ns: Iterable<number>): number => [...ns].reduce((x, y) => x + y, 0);
        const drawn = (mesas: Origen['mesas']): Problematica[] =>
          mesas.flatMap((m) => m.grupos.flatMap((g) => g.problemas));
        const { porEstado, otrosEstados, sinEstado } = o;
        expect(drawn(o.mesas)).to.have.members(lists.flat());
        expect(sum(Object.values(porEstado)) + sum(otrosEstados.values()) + sinEstado).to.equal(
          o.problemas,
        );
        const first = drawn(firstProblems(o.mesas, limite));
        expect(first).to.deep.equal(drawn(o.mesas).slice(0, limite));
        expect(sum(o.mesas.flatMap((m) => m.problemas))).to.equal(o.problemas);
      }),
    );
  });
});
