import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { placeCommitmentRing, placeRing, type Anillo } from '../../src/layout/ring.js';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { ringPlot } from '../../src/views/ring.js';
import { drawnText, expectSnapshot } from '../snapshots/compare.js';
import { accion, actividad, compromiso, derive, deriveOne } from '../model/make.js';
import { anyPlan, referencePlan } from './make.js';

const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
const filled = ({ sectores }: Anillo): number =>
  sum(sectores.flatMap((s) => s.partes.map((p) => p.peso)));

describe('placeRing', () => {
  it('gives every commitment of the percentage the same weight and names the others', () => {
    const ring = placeRing(referencePlan());
    expect(ring.sectores).to.have.length(6);
    expect(ring.sectores.every((s) => Math.abs(s.peso - 1 / 6) < 1e-9)).to.equal(true);
    expect(ring.fuera.map((f) => f.motivo)).to.deep.equal(['proactivo', 'proactivo']);
  });

  it('draws a commitment without activities as without data', () => {
    const [parte] = placeRing(derive([compromiso()])).sectores[0]!.partes;
    expect([parte!.estatus, parte!.n, parte!.lleno]).to.deep.equal(['sin_dato', 0, '']);
  });

  it('keeps a place for a commitment that could not be read', () => {
    const plan = { ...derive([compromiso()]), ilegibles: 1 };
    const last = placeRing(plan).sectores.at(-1)!;
    expect([last.titulo, last.peso, last.valor]).to.deep.equal([undefined, 0.5, null]);
  });

  it('is the ring of the proactive ones when there are no others', () => {
    const ring = placeRing(derive([compromiso({ tipo: 'proactivo' })]));
    expect([ring.sectores.length, ring.fuera.length]).to.deep.equal([1, 0]);
  });

  it('shares out the whole, and draws only numbers', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan }) => {
        for (const ring of [placeRing(plan), ...plan.compromisos.map(placeCommitmentRing)]) {
          if (ring.sectores.length > 0) expect(filled(ring)).to.be.closeTo(1, 1e-6);
          for (const s of ring.sectores) {
            const paths = [s.d, ...s.partes.flatMap((p) => [p.d, p.lleno])].join(' ');
            expect(paths).not.to.match(/NaN|Infinity/);
            expect(Math.hypot(s.x, s.y)).to.be.at.most(100);
          }
        }
      }),
    );
  });

  it('draws the ring of the reference as it stands', async () => {
    const plot = ringPlot(makeLocalizer('es-MX'), placeRing(referencePlan()));
    await expectSnapshot('ring.svg.txt', drawnText(plot));
  });
});

describe('placeCommitmentRing', () => {
  it('weighs the actions and puts direct activities beside them', () => {
    const c = deriveOne({
      acciones: [accion([actividad('verificada')], 60), accion([actividad('en_proceso')], 20)],
      actividades: [actividad('por_iniciar', 20), actividad('cancelada', 50)],
    });
    const ring = placeCommitmentRing(c);
    expect(ring.sectores.map((s) => Math.round(s.peso * 100))).to.deep.equal([60, 20, 20]);
    expect(ring.fuera.map((f) => f.motivo)).to.deep.equal(['cancelada']);
  });
});
