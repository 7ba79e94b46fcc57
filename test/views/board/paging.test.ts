import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { paginate } from '../../../src/views/board/paging.js';
import type { GrupoVisible } from '../../../src/views/board/cards.js';
import type { Avance, CompromisoDerivado } from '../../../src/model/types.js';

function group(clave: string, n: number): GrupoVisible {
  const compromisos = Array.from(
    { length: n },
    (_, i) => ({ id: `${clave}${i}` }) as CompromisoDerivado,
  );
  const facts = { total: n, terminadas: { n: 0, de: 0 }, avance: {} as Avance };
  const rest = { titulo: clave, ...facts, aparte: false, sigue: false };
  return { clave, compromisos, ...rest };
}

describe('paginate', () => {
  it('is one page up to 150 and pages above', () => {
    expect(paginate([group('a', 150)], 0, 24).paginas).to.equal(1);
    expect(paginate([group('a', 151)], 0, 24).paginas).to.equal(7);
  });

  it('has no position in an empty list', () => {
    expect(paginate([], 0, 24)).to.include({ desde: 0, hasta: 0, total: 0, paginas: 1 });
  });

  it('says which groups go on from the page before', () => {
    const { grupos } = paginate([group('a', 30), group('b', 130)], 1, 24);
    expect(grupos.map((g) => [g.clave, g.sigue, g.compromisos.length, g.total])).to.deep.equal([
      ['a', true, 6, 30],
      ['b', false, 18, 130],
    ]);
  });

  it('clamps a page that is not there', () => {
    expect(paginate([group('a', 160)], 99, 24).pagina).to.equal(6);
    expect(paginate([group('a', 160)], -3, 24).pagina).to.equal(0);
    expect(paginate([group('a', 160)], NaN, 24).pagina).to.equal(0);
  });

  it('shows every commitment of every group exactly once over its pages', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 60 }),
        (sizes, size) => {
          const grupos = sizes.map((n, i) => group(`g${i}-`, n));
          const { paginas } = paginate(grupos, 0, size);
          const seen = Array.from({ length: paginas }, (_, p) => paginate(grupos, p, size))
            .flatMap((page) => page.grupos)
            .flatMap((g) => g.compromisos.map((c) => c.id));
          expect(seen).to.deep.equal(grupos.flatMap((g) => g.compromisos.map((c) => c.id)));
        },
      ),
    );
  });
});
