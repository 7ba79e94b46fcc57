import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { ANCHO, placeFlow } from '../../src/layout/flow.js';
import { flowPlot } from '../../src/views/mesas/flow.js';
import { drawnText, expectSnapshot } from '../snapshots/compare.js';

const problem = (id: string, estado: string) => ({ id, texto: 'Problema', estado });

describe('placeFlow', () => {
  it('leaves from the middle of each row and arrives at the middle of all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (rows) => {
        const bands = placeFlow(rows, true);
        expect(bands).to.have.length(rows);
        bands.forEach(({ d, tope }, i) => {
          expect(d.startsWith(`M0,${i + 0.5}C`), d).to.equal(true);
          expect(d.endsWith(`,${ANCHO},${rows / 2}`), d).to.equal(true);
          expect(tope).to.equal('');
        });
      }),
    );
  });

  it('stops short, with a bar, where there is no commitment', () => {
    const [band] = placeFlow(1, false);
    const stop = Number(/H(\d+)/.exec(band!.d)![1]);
    expect(stop).to.be.lessThan(ANCHO);
    expect(band!.tope.startsWith(`M${stop},`)).to.equal(true);
  });

  it('draws three problems of one commitment and one postponed as they stand', async () => {
    const destino = { clave: 'c1', total: 3, mesas: [] };
    const states = ['incorporada', 'fusionada', 'archivada'];
    const reached = { destino, problemas: states.map((e) => problem(e, e)) };
    const ended = { destino: null, problemas: [problem('p', 'pospuesta')] };
    const text = drawnText(flowPlot(reached)) + drawnText(flowPlot(ended));
    await expectSnapshot('flow.svg.txt', text);
  });
});
