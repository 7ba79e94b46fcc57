import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { placeBar } from '../../src/layout/bars.js';
import { noStatuses } from '../../src/model/status.js';
import { ORDEN_ESTATUS, type PorEstatus } from '../../src/model/types.js';

const count = fc.integer({ min: 0, max: 500 });
const counts: fc.Arbitrary<PorEstatus> = fc
  .tuple(count, count, count, count, count, count, count)
  .map((list) => Object.fromEntries(ORDEN_ESTATUS.map((e, i) => [e, list[i]!])) as PorEstatus);

describe('placeBar', () => {
  it('keeps the order of the legend and leaves out what does not occur', () => {
    const parts = placeBar({ ...noStatuses(), por_iniciar: 1, verificada: 2 });
    expect(parts.map((p) => [p.estatus, p.n, p.porcentaje])).to.deep.equal([
      ['verificada', 2, 67],
      ['por_iniciar', 1, 33],
    ]);
  });

  it('takes the cancelled ones out of the base and puts them outside of the bar', () => {
    const parts = placeBar({ ...noStatuses(), concluida: 1, cancelada: 3 });
    expect(parts.map((p) => [p.estatus, p.porcentaje, p.ancho])).to.deep.equal([
      ['concluida', 100, 100],
      ['cancelada', null, 0],
    ]);
  });

  it('is empty where there is nothing', () => {
    expect(placeBar(noStatuses())).to.deep.equal([]);
  });

  it('sums to 100 whatever the counts, part beside part', () => {
    fc.assert(
      fc.property(counts, (porEstatus) => {
        const parts = placeBar(porEstatus).filter((p) => p.porcentaje !== null);
        if (parts.length === 0) return;
        expect(parts.reduce((s, p) => s + p.porcentaje!, 0)).to.equal(100);
        let x = 0;
        for (const p of parts) {
          expect(p.x).to.be.closeTo(x, 1e-6);
          x += p.ancho;
        }
        expect(x).to.be.closeTo(100, 1e-6);
      }),
    );
  });
});
