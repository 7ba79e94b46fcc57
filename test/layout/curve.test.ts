import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Corte } from '../../src/feed/types.js';
import { placeCurve, type CurvaDatos } from '../../src/layout/curve.js';
import { spread, type Rotulo } from '../../src/layout/spread.js';
import { curveScope, movedDues, plannedOn, realPoints } from '../../src/model/curve.js';
import { cutsOf } from '../../src/model/cuts.js';
import { derivePlan } from '../../src/model/derive.js';
import type { PlanDerivado } from '../../src/model/types.js';
import { curvePlot } from '../../src/views/curve.js';
import { actividad, compromiso, dia, feed, plan } from '../model/make.js';
import { dataText, drawnText, expectSnapshot } from '../snapshots/compare.js';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { anyPlan, everyNumber, HOY } from './make.js';

function datos(derived: PlanDerivado, hoy: number, rechazados = []): CurvaDatos {
  const lectura = { feed: feed(derived.plan), rechazados };
  const compromisos = curveScope(derived);
  return {
    vigencia: derived.vigencia,
    hoy,
    compromisos,
    previsto: plannedOn(derived),
    reales: realPoints(cutsOf(lectura, derived, { hoy })),
    movidos: movedDues(compromisos),
    declarados: false,
    evaluaciones: [],
  };
}

const corte = (fecha: string, estados: Corte['estados'] = {}): Corte => ({ fecha, estados });

/** Two activities, one of them moved, and three cut-offs of which the second says nothing. */
function sample(hoy = HOY): CurvaDatos {
  const given = plan(
    [
      compromiso({
        actividades: [
          actividad('verificada', 1, { id: 'a', inicio: '2015-10-01', fin: '2016-01-31' }),
          actividad('en_proceso', 1, {
            id: 'b',
            inicio: '2016-02-01',
            fin_original: '2016-05-31',
            fin: '2016-07-31',
          }),
        ],
      }),
    ],
    {
      cortes: [
        corte('2015-12-31', { a: { estatus: 'en_proceso' }, b: { estatus: 'por_iniciar' } }),
        corte('2016-02-29'),
        corte('2016-04-30', { a: { estatus: 'verificada' } }),
      ],
    },
  );
  const lectura = { feed: feed(given), rechazados: [] };
  return datos(derivePlan(lectura, 0, { hoy }), hoy);
}

describe('placeCurve', () => {
  it('draws only real points that are known, and joins none across a gap', async () => {
    const placed = placeCurve(sample(), 50)!;
    expect(placed.puntos.map((p) => p.clase)).to.deep.equal(['real', 'real', 'real']);
    // The first stands alone: the cut-off after it says nothing.
    expect(placed.real.match(/M/g)).to.have.length(1);
    expect(placed.real.match(/L/g)).to.have.length(1);
    await expectSnapshot('curve.json.txt', dataText(placed));
  });

  it('is drawn as it was', async () => {
    const loc = makeLocalizer('es-MX', 'es-MX');
    await expectSnapshot('curve.svg.txt', drawnText(curvePlot(loc, placeCurve(sample(), 50)!)));
  });

  it('shows between which values a point lies whose data are incomplete', () => {
    const [, partial] = placeCurve(sample(), 50)!.puntos;
    expect(partial).to.include({ y: 0 });
    expect(partial!.rango).to.deep.equal([0, 50]);
  });

  it('draws the second plan only where a due date moved', () => {
    expect(placeCurve(sample(), 50)!.vigente).not.to.equal('');
    const still = placeCurve({ ...sample(), movidos: [] }, 50)!;
    expect([still.vigente, still.movidos.length]).to.deep.equal(['', 0]);
  });

  it('tells a today that is far from the plan instead of squeezing the plan', () => {
    const placed = placeCurve(sample(dia('2026-05-13')), 50)!;
    expect(placed.fuera).to.equal(1);
    expect(placed.escala.fin).to.be.below(dia('2017-12-31'));
  });

  it('needs a date of the plan or a cut-off', () => {
    const bare = derivePlan(
      { feed: feed({ id: 'p', titulo: 'Plan', compromisos: [compromiso()] }), rechazados: [] },
      0,
      { hoy: HOY },
    );
    expect(placeCurve(datos(bare, HOY), 50)).to.equal(null);
    const cut = { ...bare.plan, cortes: [corte('2016-03-31')] };
    const withCut = derivePlan({ feed: feed(cut), rechazados: [] }, 0, { hoy: HOY });
    expect(placeCurve(datos(withCut, HOY), 50)).to.include({ original: '', real: '' });
  });

  it('stays inside its box, and finite, for any plan', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 8, max: 80 }), ({ plan: derived, hoy }, ancho) => {
        const placed = placeCurve(datos(derived, hoy), ancho);
        if (!placed) return;
        for (const n of everyNumber(placed)) expect(Number.isFinite(n)).to.equal(true);
        const drawn = `${placed.original}${placed.vigente}${placed.real}`;
        for (const [n] of drawn.matchAll(/-?[\d.]+/g)) {
          expect(Number(n)).to.be.within(-0.001, 100.001);
        }
        for (const { x, y } of placed.puntos) {
          expect(x).to.be.within(0, 100);
          expect(y).to.be.within(0, 100);
        }
      }),
    );
  });
});

describe('the names beside the lines', () => {
  const height = fc.double({ min: 0, max: 100, noNaN: true });
  const names = fc.array(
    height.map((y): Rotulo => ({ clave: 'real', y })),
    { maxLength: 5 },
  );

  it('never touch, and stay beside the plot', () => {
    fc.assert(
      fc.property(names, (given) => {
        const placed = spread(given);
        expect(placed).to.have.length(given.length);
        placed.forEach(({ y }, i) => {
          expect(y).to.be.within(0, 100);
          if (i > 0) expect(y - placed[i - 1]!.y).to.be.at.least(16.99);
        });
      }),
    );
  });

  it('stand at their line where there is room', () => {
    const given: Rotulo[] = [
      { clave: 'original', y: 0 },
      { clave: 'real', y: 40 },
    ];
    expect(spread(given)).to.deep.equal(given);
  });
});
