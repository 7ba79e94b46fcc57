import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../helpers/seed.js';
import { facets } from '../../src/model/facets.js';
import { liveFacets } from '../../src/model/live-facets.js';
import type { Filtros } from '../../src/model/types.js';
import { derived, kept } from './list.js';

describe('the live counts of the options', () => {
  const options = facets(derived);
  const live = (filtros: Filtros) => liveFacets(options, derived, filtros);
  it('are of what the other filters leave, not their own', () => {
    const { sector, ods, eje } = live({ sector: 'academia' });
    expect(sector).to.deep.equal(options.sector);
    expect(ods.map((o) => [o.clave, o.n])).to.deep.equal([
      ['6', 0],
      ['11', 0],
      ['16', 1],
    ]);
    expect(eje.map((o) => o.n)).to.deep.equal([0, 1, 0]);
  });
  it('follow the search', () => {
    expect(live({ texto: 'agua' }).sector.map((o) => o.n)).to.deep.equal([1, 1, 0]);
  });
  it('are those of the whole plan when nothing is on', () => {
    expect(live({})).to.equal(options);
  });
  it('are what choosing the option leaves, whatever else is on', () => {
    const names = Object.keys(options) as (keyof typeof options)[];
    const one = (name: keyof typeof options) =>
      fc.option(fc.constantFrom(...options[name].map((o) => o.clave), 'otro'), { nil: '' });
    const some = fc.record({
      ...Object.fromEntries(names.filter((n) => options[n].length > 0).map((n) => [n, one(n)])),
      texto: fc.constantFrom('', 'agua', 'hacienda', 'basura'),
    }) as fc.Arbitrary<Filtros>;
    fc.assert(
      fc.property(some, (filtros) => {
        const found = live(filtros);
        for (const name of names) {
          for (const { clave, n } of found[name]) {
            expect(kept({ ...filtros, [name]: clave }), `${name} ${clave}`).to.have.length(n);
          }
        }
      }),
    );
  });
});
