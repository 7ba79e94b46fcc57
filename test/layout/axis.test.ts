import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fromDia } from '../../src/feed/civil-date.js';
import { placeAxis, placeMarks, placeTicks, type Eje } from '../../src/layout/axis.js';
import { placeFrame } from '../../src/layout/frame.js';
import { makeScale } from '../../src/layout/scale.js';
import { dataText, expectSnapshot } from '../snapshots/compare.js';
import { dia } from '../model/make.js';
import { anyPlan, HOY, referencePlan } from './make.js';

/** Widths of the names in Spanish at .833em of a wide face. */
const ROTULOS = {
  inicio: 7.5,
  fin: 12,
  fin_original: 9.5,
  monitoreo: 8.5,
  hoy: 5.5,
  evaluacion: 9,
};
const plan = referencePlan();
const escala = placeFrame(plan.vigencia, plan.compromisos, HOY)!;

function axis(ancho: number): Eje {
  return placeAxis(plan.vigencia, HOY, escala, ancho, ROTULOS);
}

/** Where a name begins and ends, in em. */
function span(m: Eje['marcas'][number], ancho: number): [number, number] {
  const at = (m.x * ancho) / 100;
  return m.ancla === 'start' ? [at, at + ROTULOS[m.clave]] : [at - ROTULOS[m.clave], at];
}

describe('placeTicks', () => {
  const written = (ancho: number): string[] =>
    placeTicks(escala, ancho)
      .filter((t) => t.rotulo !== null)
      .map((t) => fromDia(t.dia).slice(0, 7));

  it('writes every month where there is room and every second one where there is less', () => {
    expect(written(47)).to.have.length(13);
    expect(written(24)).to.deep.equal([
      '2015-09',
      '2015-11',
      '2016-01',
      '2016-03',
      '2016-05',
      '2016-07',
    ]);
  });

  it('writes the year at the first month and at each January', () => {
    const years = placeTicks(escala, 47).filter((t) => t.conAnio);
    expect(years.map((t) => fromDia(t.dia))).to.deep.equal(['2015-09-01', '2016-01-01']);
  });

  it('writes years alone over a long time', () => {
    const long = makeScale(dia('2015-03-01'), dia('2027-03-01'));
    const names = placeTicks(long, 40).filter((t) => t.rotulo !== null);
    expect(names.every((t) => t.rotulo === 'anio')).to.equal(true);
    expect(names.length).to.be.within(5, 14);
  });

  it('never lets two names touch, for any length of time and any width', () => {
    const start = fc.integer({ min: dia('1990-01-01'), max: dia('2040-01-01') });
    const length = fc.integer({ min: 0, max: 365 * 60 });
    fc.assert(
      fc.property(start, length, fc.integer({ min: 10, max: 120 }), (from, days, ancho) => {
        const ticks = placeTicks(makeScale(from, from + days), ancho);
        const at = ticks.filter((t) => t.rotulo !== null).map((t) => (t.x * ancho) / 100);
        for (let i = 1; i < at.length; i++) expect(at[i]! - at[i - 1]!).to.be.at.least(2.2);
        for (const x of at) expect(x + 2.4).to.be.at.most(ancho + 0.2);
        expect(ticks.length).to.be.at.most(ancho * 2 + 1);
      }),
    );
  });
});

describe('placeMarks', () => {
  it('keeps the lanes of the visual reference', () => {
    const lanes = axis(47).marcas.map((m) => [m.clave, m.carril, m.ancla]);
    expect(lanes).to.deep.equal([
      ['inicio', 1, 'start'],
      ['fin', 1, 'end'],
      ['hoy', 2, 'start'],
      ['monitoreo', 2, 'end'],
    ]);
  });

  it('swaps the side of today near the end of the frame', () => {
    const late = referencePlan(dia('2016-09-20'));
    const marks = placeMarks(late.vigencia, dia('2016-09-20'), escala, 30, ROTULOS);
    expect(marks.find((m) => m.clave === 'hoy')!.ancla).to.equal('end');
  });

  it('draws no today that lies outside of the frame', () => {
    const marks = placeMarks(plan.vigencia, dia('2026-01-01'), escala, 47, ROTULOS);
    expect(marks.map((m) => m.clave)).not.to.include('hoy');
  });

  it('never lets two names overlap nor a line cross a name, for any plan, day and width', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 8, max: 90 }), ({ plan: any, hoy }, ancho) => {
        const frame = placeFrame(any.vigencia, any.compromisos, hoy);
        if (!frame) return;
        const marks = placeMarks(any.vigencia, hoy, frame, ancho, ROTULOS);
        const named = marks.filter((m) => m.carril !== null);
        for (const one of named) {
          const [from, to] = span(one, ancho);
          expect(from).to.be.at.least(-0.5);
          expect(to).to.be.at.most(ancho + 0.5);
          for (const other of named) {
            if (one === other) continue;
            const line = (other.x * ancho) / 100;
            const [start, end] = span(other, ancho);
            if (one.carril === other.carril) expect(from >= end || start >= to).to.equal(true);
            else if (other.carril! < one.carril!) expect(line <= from || line >= to).to.equal(true);
          }
        }
      }),
    );
  });
});

describe('placeAxis', () => {
  it('draws the axis of the reference as it stands, wide and middling', async () => {
    await expectSnapshot('axis-47em.json.txt', dataText(axis(47)));
    await expectSnapshot('axis-18em.json.txt', dataText(axis(18)));
  });
});
