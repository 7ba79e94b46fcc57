import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeActivity } from '../../src/layout/bar.js';
import type { Linea } from '../../src/layout/lines.js';
import { placeTimeline } from '../../src/layout/timeline.js';
import { makeScale } from '../../src/layout/scale.js';
import { ZOOMS, zoomFactor, zoomLevels, zoomNext } from '../../src/layout/zoom.js';
import { dia } from '../model/make.js';
import { HOY, oneActivity, referencePlan } from './make.js';

const year = makeScale(dia('2026-01-01'), dia('2026-12-31'));
const long = makeScale(dia('2024-01-01'), dia('2026-12-31'));

describe('zoom of a timeline', () => {
  it('makes the plot as many boxes wide as the level fits into it', () => {
    expect(zoomFactor(year, 'mes')).to.be.closeTo(12, 0.1);
    expect(zoomFactor(year, 'semestre')).to.be.closeTo(2, 0.01);
    expect(zoomFactor(long, 'anio')).to.be.closeTo(3, 0.01);
    expect(zoomFactor(long, 'todo')).to.equal(1);
    expect(zoomFactor(makeScale(0, 365_000), 'mes')).to.equal(240);
  });

  it('offers only levels that show something else', () => {
    expect(zoomLevels(year)).to.deep.equal(['todo', 'semestre', 'mes']);
    expect(zoomLevels(long)).to.deep.equal(['todo', 'anio', 'semestre', 'mes']);
    expect(zoomLevels(makeScale(dia('2026-03-01'), dia('2026-03-31')))).to.deep.equal(['todo']);
  });

  it('goes a level nearer or further, and stays at the end', () => {
    expect(zoomNext(['todo', 'semestre', 'mes'], 'todo', 1)).to.equal('semestre');
    expect(zoomNext(['todo', 'semestre', 'mes'], 'mes', 1)).to.equal('mes');
    expect(zoomNext(['todo', 'semestre', 'mes'], 'todo', -1)).to.equal('todo');
  });

  it('is the whole for a word that is no level, and for a level that is not offered', () => {
    const plan = referencePlan();
    for (const zoom of ['anio', 'siglo', '', '__proto__', undefined]) {
      const placed = placeTimeline(plan, { hoy: HOY, ancho: 40, zoom });
      expect([placed.zoom, placed.escala!.aumento]).to.deep.equal(['todo', 1]);
    }
    const none = placeTimeline(
      { vigencia: null, compromisos: [] },
      { hoy: HOY, ancho: 40, zoom: 'mes' },
    );
    expect([none.zoom, none.niveles]).to.deep.equal(['todo', ['todo']]);
  });

  it('names more of the axis the nearer it is', () => {
    const named = (zoom: string): number =>
      placeTimeline(referencePlan(), { hoy: HOY, ancho: 18, zoom }).eje!.tics.filter(
        (t) => t.rotulo,
      ).length;
    expect(named('mes')).to.be.above(named('todo'));
  });

  it('tells days apart that were one hair, and evidence that was one dot', () => {
    const proofs = ['2024-05-02', '2024-05-05', '2024-05-09'].map((fecha) => ({
      titulo: 'Acta',
      fecha,
    }));
    const one = oneActivity({ inicio: '2024-03-01', fin: '2024-12-31', evidencias: proofs });
    const dots = (scale: typeof long): number[] =>
      placeActivity(one, scale, HOY).evidencias.map((e) => e.n);
    expect(dots(long)).to.deep.equal([3]);
    expect(dots(long.ampliada(zoomFactor(long, 'mes')))).to.deep.equal([1, 1, 1]);
    expect(long.tramo(dia('2024-05-02'), dia('2024-05-02')).ancho).to.equal(0.3);
    const near = long.ampliada(zoomFactor(long, 'mes'));
    expect(near.tramo(dia('2024-05-02'), dia('2024-05-02')).ancho).to.be.closeTo(100 / 1096, 0.001);
    expect(near.ampliada(1)).to.deep.include({ inicio: long.inicio, fin: long.fin, aumento: 1 });
  });

  it('leaves every place of a bar, moved ends too, where its date is', () => {
    const plan = referencePlan();
    const ids = new Set(plan.compromisos.map((c) => c.id));
    const at = (zoom: string) => placeTimeline(plan, { hoy: HOY, ancho: 40, zoom, abiertos: ids });
    const whole = at('todo');
    fc.assert(
      fc.property(
        fc.constantFrom(...ZOOMS),
        fc.constantFrom(...whole.lineas),
        (zoom, linea: Linea) => {
          const near = at(zoom).barra(linea);
          const far = whole.barra(linea);
          expect(near?.movida).to.deep.equal(far?.movida);
          expect(near?.tarde).to.deep.equal(far?.tarde);
          expect(near?.clase).to.equal(far?.clase);
          const dots = (b: typeof near): number => b?.evidencias.reduce((n, e) => n + e.n, 0) ?? 0;
          expect(dots(near)).to.equal(dots(far));
        },
      ),
    );
    expect(whole.lineas.some((l) => whole.barra(l)?.movida)).to.be.true;
  });
});
