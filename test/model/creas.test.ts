import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Compromiso } from '../../src/feed/types.js';
import { CRITERIO_CREAS, VALOR_CREAS } from '../../src/feed/codes.js';
import { creasOf, creasOfPlan } from '../../src/model/creas.js';
import { compromiso, derive, deriveOne } from './make.js';

const all = (valor: string): Compromiso['creas'] =>
  CRITERIO_CREAS.codigos.map((criterio) => ({ criterio, valor }));

describe('CREAS profiles', () => {
  it('hold what is said of each of the five; the first where there are two', () => {
    const p = creasOf(
      deriveOne({
        creas: [
          { criterio: 'concreto', valor: 'cumple' },
          { criterio: 'concreto', valor: 'no_cumple' },
          { criterio: 'bonito', valor: 'cumple' },
          { criterio: 'constructor', valor: 'cumple' },
        ],
      }),
    );
    expect(p.porCriterio.concreto!.valor).to.equal('cumple');
    expect(Object.keys(p.porCriterio)).to.deep.equal(['concreto']);
    expect(p.otras.map((o) => o.criterio)).to.deep.equal(['concreto', 'bonito', 'constructor']);
  });

  it('total each criterion over all that count: unknown values and silence apart', () => {
    const plan = derive([
      compromiso({ creas: all('cumple') }),
      compromiso({ creas: [{ criterio: 'concreto', valor: 'toString' }] }),
      compromiso({ tipo: 'proactivo', creas: all('no_valorado') }),
      compromiso({ estado: 'retirado', creas: all('cumple') }),
      compromiso(),
    ]);
    const creas = creasOfPlan(plan.compromisos, 1);
    expect(creas.totales.concreto).to.deep.equal({
      cumple: 1,
      parcial: 0,
      no_cumple: 0,
      no_valorado: 1,
      otro: 1,
      sin_dato: 2,
    });
    expect([creas.base, creas.fuera, creas.perfiles.length]).to.deep.equal([5, 1, 4]);
    expect(creas.sinEvaluar.map((c) => c.indice)).to.deep.equal([4]);
  });

  it('sum to the base for every criterion', () => {
    const value = fc.record({
      criterio: fc.constantFrom(...CRITERIO_CREAS.codigos, 'otro'),
      valor: fc.constantFrom(...VALOR_CREAS.codigos, 'raro'),
    });
    const any = fc.record({
      creas: fc.array(value, { maxLength: 7 }),
      estado: fc.constantFrom('vigente', 'retirado', 'propuesto', 'raro'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), fc.nat(3), (list, lost) => {
        const plan = derive(list.map((c) => compromiso(c)));
        const creas = creasOfPlan(plan.compromisos, lost);
        for (const total of Object.values(creas.totales)) {
          expect(Object.values(total).reduce((a, b) => a + b, 0)).to.equal(creas.base);
        }
        expect(creas.perfiles.length + creas.sinEvaluar.length).to.equal(list.length);
      }),
    );
  });
});
