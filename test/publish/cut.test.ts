import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/seed.js';
import { diffFeeds } from '../../src/feed/diff.js';
import { parseFeed } from '../../src/feed/parse.js';
import { cutsOf } from '../../src/model/cuts.js';
import { derivePlan } from '../../src/model/derive.js';
import { cutPlan, type CortePedido } from '../../src/publish/cut.js';
import { FallaDePublicar } from '../../src/publish/failure.js';
import { readDemo } from '../demo/demo-feeds.js';
import { dia } from '../model/make.js';
import { ESTATUS, feedIn } from './make.js';

const FECHA = '2026-11-30';

function refusal(documento: Record<string, unknown>, asked: Partial<CortePedido> = {}): string {
  try {
    cutPlan(documento, { fecha: FECHA, ...asked });
    return 'cut';
  } catch (error) {
    return error instanceof FallaDePublicar ? error.codigo : String(error);
  }
}

const planWith = (...compromisos: unknown[]): Record<string, unknown> =>
  feedIn('', { planes: [{ id: 'p1', titulo: 'P', inicio: '2026', compromisos }] });

describe('a cut-off from what the feed states today', () => {
  it('has the status that each activity states, and the progress that somebody reported', () => {
    const { corte, sinId } = cutPlan(
      planWith(
        {
          id: 'c1',
          titulo: 'C',
          avance_reportado: { porcentaje: 40, fecha: FECHA },
          acciones: [
            {
              id: 'e1',
              titulo: 'E',
              actividades: [{ id: 'a1', titulo: 'A', estatus: 'en_proceso' }],
            },
          ],
          actividades: [
            { id: 'a2', titulo: 'B', estatus: 'verificada', avance_reportado: { porcentaje: 90 } },
            { id: 'a3', titulo: 'sin estatus' },
            { titulo: 'sin id', estatus: 'concluida' },
          ],
        },
        { id: 'c2', titulo: 'sin actividades' },
      ),
      { fecha: FECHA, titulo: 'Noviembre' },
    );
    expect(corte).to.deep.equal({
      id: 'corte-2026-11-30',
      fecha: FECHA,
      titulo: 'Noviembre',
      estados: {
        c1: { porcentaje: 40 },
        a1: { estatus: 'en_proceso' },
        a2: { estatus: 'verificada', porcentaje: 90 },
        a3: {},
        c2: {},
      },
    });
    expect(sinId).to.deep.equal(['sin id']);
  });

  it('gives, read back on its day, the progress of today', async () => {
    const sample = await readDemo('estado-de-muestra');
    const before = parseFeed(sample);
    const hoy = dia('2026-12-01');
    const plan = before.feed!.planes![0]!.id;
    const { documento } = cutPlan(sample as Record<string, unknown>, { fecha: FECHA, plan });
    const reading = parseFeed(documento);
    expect(reading.problemas.map((p) => p.codigo)).to.deep.equal(
      before.problemas.map((p) => p.codigo),
    );
    const derived = derivePlan(reading, 0, { hoy });
    const { columnas } = cutsOf(reading, derived, { hoy });
    const cut = columnas.at(-2)!;
    expect(cut.corte!.fecha).to.equal(FECHA);
    expect(cut.plan.avance.valor).to.equal(derived.avance.valor);
    expect(cut.plan.porEstatus).to.deep.equal(derived.porEstatus);
  });

  it('changes nothing but the list of cut-offs, whatever the feed', () => {
    const activity = fc.record(
      {
        id: fc.constantFrom('a1', 'a2', 'a3', 7),
        titulo: fc.string({ minLength: 1 }),
        estatus: fc.constantFrom(...ESTATUS, 'otro'),
      },
      { requiredKeys: ['titulo'] },
    );
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 5 }), (actividades) => {
        const feed = planWith({ id: 'c1', titulo: 'C', actividades }, { id: 'c2', titulo: 'D' });
        const kept = structuredClone(feed);
        const { documento } = cutPlan(feed, { fecha: FECHA });
        expect(feed).to.deep.equal(kept);
        const [before, after] = [parseFeed(feed).feed!, parseFeed(documento).feed!];
        expect(diffFeeds(before, after).map((d) => d.ruta)).to.deep.equal(['/cortes/0']);
      }),
    );
  });

  it('is refused where it would say nothing, or something twice', () => {
    expect(refusal(feedIn('concluida'))).to.equal('cut');
    expect(refusal(feedIn('concluida'), { fecha: '2026-02-30' })).to.equal('fecha_de_corte');
    expect(refusal(feedIn('concluida'), { plan: 'p9' })).to.equal('sin_plan');
    expect(refusal(feedIn('', { planes: [] }))).to.equal('sin_plan');
    expect(refusal(feedIn('', { planes: [{ titulo: 'A' }, { titulo: 'B' }] }))).to.equal(
      'sin_plan',
    );
    expect(refusal(planWith())).to.equal('corte_vacio');
    const { documento } = cutPlan(feedIn('concluida'), { fecha: FECHA });
    expect(refusal(documento)).to.equal('corte_repetido');
    expect(refusal(documento, { id: 'otro' })).to.equal('cut');
  });
});
