import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import { feedGrande } from '../../demo/feed-grande.js';
import { bytesOfDemo, DEL_DOCUMENTO, MUESTRAS, readDemo, REALES } from './demo-feeds.js';

const AHORA = Date.UTC(2026, 10, 22, 18);

/** What the sample state shows on purpose, by code and place. */
const SHOWN_ON_PURPOSE = [
  'acuerdo_no_sigue ac-suspender',
  'estatus_contradictorio c11-a1-2',
  'pesos_no_suman_100 c02',
  'pesos_no_suman_100 c10',
  'pesos_no_suman_100 c10-a1',
  'pesos_no_suman_100 c11',
  'sin_estatus c11-a1-3',
];

/** Id of the innermost item that a JSON Pointer goes through. */
function itemAt(root: unknown, pointer: string): string {
  let id = '';
  let value = root;
  for (const step of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown>)[step];
    const own = (value as { id?: unknown } | undefined)?.id;
    if (typeof own === 'string') id = own;
  }
  return id;
}

describe('the demo feeds', () => {
  for (const name of [...REALES, ...DEL_DOCUMENTO]) {
    it(`${name} reads without a single problem`, async () => {
      const { feed, problemas, conteo } = parseFeed(await bytesOfDemo(name), { ahora: AHORA });
      expect(problemas).to.deep.equal([]);
      expect(conteo.validos).to.equal(conteo.leidos);
      expect(feed?.ejemplo).to.equal(undefined);
    });

    it(`${name} invents no activity, no status and no person's name`, async () => {
      const text = JSON.stringify(await readDemo(name));
      for (const member of ['"actividades"', '"estatus"', '"persona"', '"avance_reportado"']) {
        expect(text).not.to.contain(member);
      }
    });
  }

  for (const name of REALES) {
    it(`${name} cites its page at one revision, and does not pose as the state`, async () => {
      const { feed } = parseFeed(await bytesOfDemo(name));
      expect(feed?.fuentes?.[0]?.uri).to.match(
        /^https:\/\/github\.com\/GobiernoFacil\/agentes-v2\/blob\/[0-9a-f]{40}\/resources\//,
      );
      expect(feed?.publicador?.nombre).to.contain('pal-tablero');
    });
  }

  for (const name of DEL_DOCUMENTO) {
    it(`${name} cites the document that it comes from, which has no address`, async () => {
      const { feed } = parseFeed(await bytesOfDemo(name));
      expect(feed?.fuentes?.[0]?.ubicacion).to.contain('Documento impreso');
      expect(feed?.publicador?.nombre).to.contain('pal-tablero');
    });
  }

  it('tell the five regions of Coahuila with a liaison each, and the six tables of Jalisco', async () => {
    const coahuila = parseFeed(await bytesOfDemo('coahuila')).feed?.ejercicio;
    expect(coahuila?.regiones?.map((r) => r.enlace?.nombre)).to.deep.equal(
      Array(5).fill(undefined),
    );
    expect(coahuila?.regiones?.every((r) => r.enlace !== undefined)).to.equal(true);
    const jalisco = parseFeed(await bytesOfDemo('jalisco')).feed?.ejercicio;
    expect(jalisco?.mesas).to.have.length(6);
    expect(jalisco?.participacion?.map((p) => p.tipo)).to.include('conferencia');
  });

  it('hold the 42 commitments of the seven states that published a plan', async () => {
    const feeds = await Promise.all(REALES.map(async (name) => parseFeed(await bytesOfDemo(name))));
    const plans = feeds.flatMap(({ feed }) => feed?.planes ?? []);
    const commitments = plans.flatMap((plan) => plan.compromisos ?? []);
    expect(plans.length).to.equal(7);
    expect(commitments.length).to.equal(42);
    expect(commitments.filter(({ tipo }) => tipo === 'proactivo').length).to.equal(3);
  });

  it('tell the declared total of San Luis Potosí beside a list that nobody published', async () => {
    const { feed } = parseFeed(await bytesOfDemo('san-luis-potosi'));
    expect(feed?.ejercicio?.redes?.[0]).to.include({ total_declarado: 58 });
    expect(feed?.ejercicio?.redes?.[0]?.miembros).to.equal(undefined);
  });

  it('keep the vote of civil society that Morelos requires', async () => {
    const { feed } = parseFeed(await bytesOfDemo('morelos'));
    const regla = feed?.ejercicio?.secretariado?.[0]?.reglas?.[0];
    expect(regla).to.deep.include({ aplica_a: 'no_unanimes', modo: 'mayoria_simple' });
    expect(regla?.votos_requeridos).to.deep.equal([{ sector: 'sociedad_civil', minimo: 1 }]);
  });

  it('estado-de-muestra shows exactly the doubts that it means to show', async () => {
    const bytes = await bytesOfDemo('estado-de-muestra');
    const raw = JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    const { problemas } = parseFeed(bytes, { ahora: AHORA });
    const seen = problemas.map(({ codigo, puntero }) => `${codigo} ${itemAt(raw, puntero)}`);
    expect(seen.sort()).to.deep.equal(SHOWN_ON_PURPOSE);
    expect(problemas.filter(({ gravedad }) => gravedad === 'error')).to.deep.equal([]);
  });

  it('municipio-de-muestra reads without a single problem', async () => {
    const { problemas } = parseFeed(await bytesOfDemo(MUESTRAS[1]), { ahora: AHORA });
    expect(problemas).to.deep.equal([]);
  });
});

describe('the large generated feed', () => {
  it('has as many commitments and activities as asked, all of them valid', () => {
    const { feed, problemas } = parseFeed(feedGrande({ compromisos: 40, actividades: 5 }));
    const compromisos = feed?.planes?.[0]?.compromisos ?? [];
    const actividades = compromisos.flatMap((c) =>
      (c.acciones ?? []).flatMap((a) => a.actividades ?? []),
    );
    expect([compromisos.length, actividades.length]).to.deep.equal([40, 200]);
    expect(problemas).to.deep.equal([]);
  });

  it('is the same for the same seed and another for another', () => {
    const one = JSON.stringify(feedGrande({ compromisos: 3, semilla: 7 }));
    expect(JSON.stringify(feedGrande({ compromisos: 3, semilla: 7 }))).to.equal(one);
    expect(JSON.stringify(feedGrande({ compromisos: 3, semilla: 8 }))).not.to.equal(one);
  });
});
