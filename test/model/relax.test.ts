import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../helpers/seed.js';
import { relaxations } from '../../src/model/relax.js';
import { filterCompromisos } from '../../src/model/filter.js';
import type { Filtros } from '../../src/model/types.js';
import { derived, kept } from './list.js';

const without = (filtros: Filtros, sin: readonly (keyof Filtros)[]): Filtros =>
  Object.fromEntries(Object.entries(filtros).filter(([k]) => !sin.includes(k as keyof Filtros)));

describe('what to drop when nothing is found', () => {
  it('is the filter that brings most, first', () => {
    expect(relaxations(derived, { sector: 'autoridad', ods: '16', region: 'norte' })).to.deep.equal(
      [
        { sin: ['ods'], n: 1 },
        { sin: ['region'], n: 1 },
      ],
    );
    expect(relaxations(derived, { sector: 'autoridad', bandera: 'reprogramada' })).to.deep.equal([
      { sin: ['bandera'], n: 3 },
    ]);
  });
  it('is the search too', () => {
    expect(relaxations(derived, { texto: 'basura' })).to.deep.equal([{ sin: ['texto'], n: 4 }]);
  });
  it('is two of them where no single one helps', () => {
    const filtros: Filtros = { texto: 'basura', sector: 'autoridad', bandera: 'reprogramada' };
    expect(relaxations(derived, filtros)).to.deep.equal([{ sin: ['texto', 'bandera'], n: 3 }]);
  });
  it('is nothing where only more than two would', () => {
    const filtros: Filtros = { texto: 'basura', sector: 'otro', bandera: 'reprogramada' };
    expect(relaxations(derived, filtros)).to.deep.equal([]);
  });
  it('keeps its word: so many come into view', () => {
    const some = fc.record(
      {
        texto: fc.constantFrom('agua', 'hacienda', 'basura'),
        estatus: fc.constantFrom('verificada', 'en_proceso', 'suspendida'),
        sector: fc.constantFrom('autoridad', 'academia', 'otro'),
        eje: fc.constantFrom('e1', 'e2', 'e9'),
        ods: fc.constantFrom('6', '16', '1'),
        vence: fc.constantFrom('vencida', '90', 'despues'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, (given) => {
        const filtros = given as Filtros;
        fc.pre(filterCompromisos(derived, filtros).length === 0);
        for (const { sin, n } of relaxations(derived, filtros)) {
          expect(kept(without(filtros, sin))).to.have.length(n);
        }
      }),
    );
  });
});
