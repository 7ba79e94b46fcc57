import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import { indiceSchema } from '../../src/feed/index.js';
import { derivePlan, pickPlan } from '../../src/model/derive.js';
import { makeIndex } from '../../src/publish/feeds-index.js';
import { readDemo } from '../demo/demo-feeds.js';
import { dia } from '../model/make.js';
import { feedIn } from './make.js';

const CALCULADO = '2026-11-28T00:30:00-05:00';
const uri = (name: string): string => `https://ejemplo.gob.mx/${name}.json`;

describe('the index of many feeds', () => {
  it('has for each the totals that its board computes on that day', async () => {
    const names = ['estado-de-muestra', 'morelos', 'oaxaca'];
    const feeds = await Promise.all(
      names.map(async (name) => ({ uri: uri(name), lectura: parseFeed(await readDemo(name)) })),
    );
    const index = makeIndex(feeds, { titulo: 'México', calculado: CALCULADO });
    expect(indiceSchema.parse(index)).to.deep.equal(index);
    expect(index.feeds!.map((f) => f.uri)).to.deep.equal(names.map(uri));
    for (const [i, { lectura }] of feeds.entries()) {
      // 00:30 in Cancún is still the day before in Mexico City.
      const hoy = dia('2026-11-27');
      const plan = derivePlan(lectura, pickPlan(lectura.feed!, hoy), { hoy });
      const { resumen } = index.feeds![i]!;
      expect(resumen!.hoy).to.equal('2026-11-27');
      expect(resumen!.compromisos).to.equal(plan.compromisos.length);
      expect(resumen!.actividades).to.deep.equal(plan.porEstatus);
      expect(resumen!.con_dato).to.equal(plan.avance.conDato);
      if (plan.avance.valor === null) expect(resumen!.avance).to.equal(null);
      else expect(resumen!.avance).to.be.closeTo(plan.avance.valor, 0.005);
    }
  });

  it('counts what the reader had to reject as without data, and keeps the unknown unknown', () => {
    const compromisos = [
      { id: 'c1', titulo: 'C', actividades: [{ estatus: 'concluida' }] },
      { titulo: '', actividades: [{ titulo: 'A' }, { titulo: 'B' }] },
    ];
    const planes = [{ id: 'p', titulo: 'P', inicio: '2026', compromisos }];
    const lectura = parseFeed(feedIn('', { planes }));
    const { resumen } = makeIndex([{ uri: uri('x'), lectura }], { calculado: CALCULADO })
      .feeds![0]!;
    expect(resumen!.compromisos).to.equal(2);
    expect(resumen!.actividades!['sin_dato']).to.equal(3);
    expect(resumen!.avance).to.equal(null);
  });

  it('lists a feed without plan, or that cannot be read, without totals', () => {
    const empty = parseFeed(feedIn('', { planes: [] }));
    const broken = parseFeed('{');
    const index = makeIndex(
      [
        { uri: uri('a'), lectura: empty, sha256: 'ab'.repeat(32) },
        { uri: uri('b'), lectura: broken },
      ],
      { calculado: CALCULADO },
    );
    expect(index.feeds).to.deep.equal([
      {
        uri: uri('a'),
        entidad: { cve_ent: '17', nombre: 'Morelos' },
        sha256: 'ab'.repeat(32),
      },
      { uri: uri('b') },
    ]);
  });
});
