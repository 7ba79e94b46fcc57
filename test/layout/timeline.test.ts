import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isDated, placeTimeline } from '../../src/layout/timeline.js';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { nameWidths } from '../../src/views/timeline.js';
import { axisPlot, gridLines } from '../../src/views/timeline-plot.js';
import { drawnText, expectSnapshot } from '../snapshots/compare.js';
import { actividad, compromiso, derive } from '../model/make.js';
import { anyPlan, HOY, referencePlan } from './make.js';

describe('placeTimeline', () => {
  const plan = referencePlan();
  const es = makeLocalizer('es-MX');

  it('places every line of the plan in its order', () => {
    const placed = placeTimeline(plan, { hoy: HOY, ancho: 47 });
    expect(placed.lineas.map((l) => l.id)).to.deep.equal(plan.compromisos.map((c) => c.id));
    expect(placed.lineas.every((l) => placed.barra(l) !== null)).to.equal(true);
  });

  it('has nothing to draw on, and still its lines, without any date', () => {
    const { compromisos } = derive([compromiso({ actividades: [actividad('concluida')] })]);
    const placed = placeTimeline({ vigencia: null, compromisos }, { hoy: HOY, ancho: 47 });
    expect([placed.escala, placed.eje, placed.lineas.length]).to.deep.equal([null, null, 1]);
    expect(placed.barra(placed.lineas[0]!)).to.equal(null);
    expect(isDated(compromisos[0]!)).to.equal(false);
  });

  it('places any plan, on any day, at any width', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 4, max: 200 }), ({ plan: any, hoy }, ancho) => {
        const abiertos = new Set(any.compromisos.map((c) => c.id));
        const placed = placeTimeline(any, { hoy, ancho, abiertos });
        for (const linea of placed.lineas) placed.barra(linea);
        if (placed.eje) expect(placed.eje.carriles).to.be.within(1, 5);
      }),
    );
  });

  it('draws axis and grid of the reference as they stand, in both languages', async () => {
    for (const loc of [es, makeLocalizer('en')]) {
      const rotulos = nameWidths(loc, plan.vigencia, HOY);
      const { eje } = placeTimeline(plan, { hoy: HOY, ancho: 47, rotulos });
      const text = drawnText(axisPlot(loc, eje!)) + drawnText(gridLines(eje!));
      await expectSnapshot(`axis-${loc.idioma}.svg.txt`, text);
    }
  });
});
