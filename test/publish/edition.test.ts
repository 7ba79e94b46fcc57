import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/seed.js';
import { parseFeed } from '../../src/feed/parse.js';
import { FallaDePublicar } from '../../src/publish/failure.js';
import { hashOf } from '../../src/publish/hash.js';
import { publishEdition, type Publicacion } from '../../src/publish/edition.js';
import { readDemo } from '../demo/demo-feeds.js';
import { bytes, CARPETA, ESTATUS, feedIn, jsonOf, moment, publishMany } from './make.js';

async function refusal(asked: Partial<Publicacion>): Promise<string> {
  const base = { siguiente: feedIn('concluida'), anterior: null, actualizado: moment(3) };
  try {
    await publishEdition({ ...base, ...asked });
    return 'published';
  } catch (error) {
    return error instanceof FallaDePublicar ? error.codigo : String(error);
  }
}

describe('the next edition of a feed', () => {
  it('is the first of its chain where nothing was published', async () => {
    const [first] = await publishMany(1, () => feedIn('en_proceso'));
    expect(first!.anterior).to.equal(null);
    expect(first!.fechado.nombre).to.equal('pal-2026-01-15.json');
    expect(first!.ultimo.nombre).to.equal('pal.json');
    expect(jsonOf(first!.ultimo.bytes)).to.deep.equal(
      feedIn('en_proceso', { actualizado: moment(0) }),
    );
  });

  it('names the edition before by its date, its address and the hash of its bytes', async () => {
    const [first, second, third] = await publishMany(3);
    expect(first!.documento['ediciones']).to.deep.equal([]);
    const entries = jsonOf(third!.ultimo.bytes).ediciones;
    expect(entries).to.deep.equal([
      {
        fecha: moment(0),
        uri: `${CARPETA}pal-2026-01-15.json`,
        sha256: await hashOf(first!.ultimo.bytes),
      },
      {
        fecha: moment(1),
        uri: `${CARPETA}pal-2026-02-15.json`,
        sha256: await hashOf(second!.ultimo.bytes),
        anterior: first!.ultimo.sha256,
      },
    ]);
    expect(third!.anterior!.nombre).to.equal('pal-2026-02-15.json');
    expect(third!.anterior!.bytes).to.deep.equal(second!.ultimo.bytes);
  });

  it('tells in the history what changed, once, and with the reason given', async () => {
    const motivo = 'Corte del mes';
    const editions = await publishMany(3, undefined, { motivo });
    expect(editions[0]!.cambios).to.deep.equal([]);
    const { cambios } = jsonOf(editions[2]!.ultimo.bytes);
    const change = { objeto: 'a1', ruta: '/estatus', tipo: 'modificacion', motivo };
    expect(cambios).to.deep.equal([
      { ...change, fecha: moment(1), antes: 'por_iniciar', despues: 'en_proceso' },
      { ...change, fecha: moment(2), antes: 'en_proceso', despues: 'concluida' },
    ]);
  });

  it('does not tell again what its author told in words of their own', async () => {
    const own = {
      fecha: moment(1),
      objeto: 'a1',
      ruta: '/estatus',
      tipo: 'modificacion',
      antes: 'por_iniciar',
      despues: 'concluida',
      motivo: 'Se entregó el padrón',
    };
    const { documento, cambios } = await publishEdition({
      siguiente: feedIn('concluida', { cambios: [own] }),
      anterior: bytes(feedIn('por_iniciar')),
      actualizado: moment(1),
    });
    expect(cambios).to.deep.equal([]);
    expect(documento['cambios']).to.deep.equal([own]);
  });

  it('keeps the history and the chain that the next document lost', async () => {
    const [, , third] = await publishMany(3, (_, i) => feedIn(ESTATUS[i]!));
    expect(third!.documento['cambios']).to.have.length(2);
    expect(third!.documento['ediciones']).to.have.length(2);
  });

  it('loses nothing that the reader of a board would set aside', async () => {
    const siguiente = feedIn('concluida', { x_nota: ['a'], fuentes: [{ nada: 1 }] });
    const { ultimo } = await publishEdition({ siguiente, anterior: null, actualizado: moment(1) });
    expect(jsonOf(ultimo.bytes)).to.deep.equal({ ...siguiente, actualizado: moment(1) });
  });

  it('numbers the second edition of a day, by the day in the zone of the feed', async () => {
    const zona_horaria = 'America/Tijuana';
    const [a, b] = ['2026-03-15T09:00:00-07:00', '2026-03-16T06:30:00Z'];
    const first = await publishEdition({
      siguiente: feedIn('por_iniciar', { zona_horaria }),
      anterior: null,
      actualizado: a,
    });
    const second = await publishEdition({
      siguiente: feedIn('concluida', { zona_horaria }),
      anterior: first.ultimo.bytes,
      actualizado: b,
    });
    expect(second.anterior!.nombre).to.equal('pal-2026-03-15.json');
    expect(second.fechado.nombre).to.equal('pal-2026-03-15-2.json');
  });

  it('is refused with a code where the chain would not hold', async () => {
    const anterior = bytes(feedIn('en_proceso', { actualizado: moment(2) }));
    expect(await refusal({ anterior })).to.equal('published');
    expect(await refusal({ actualizado: '2026-02-30T12:00:00Z' })).to.equal('fecha_hora');
    expect(await refusal({ siguiente: [] })).to.equal('no_es_feed');
    expect(await refusal({ anterior: bytes('x') })).to.equal('anterior_no_es_feed');
    expect(await refusal({ anterior, actualizado: moment(2) })).to.equal('fecha_no_avanza');
    const other = { nombre: 'E', entidad: { cve_ent: '20', nombre: 'Oaxaca' } };
    expect(await refusal({ anterior, siguiente: feedIn('x', { ejercicio: other }) })).to.equal(
      'otro_ejercicio',
    );
    const ediciones = [{ fecha: moment(0), sha256: 'ab'.repeat(32) }];
    expect(await refusal({ anterior, siguiente: feedIn('x', { ediciones }) })).to.equal(
      'cadena_distinta',
    );
    expect(await refusal({ siguiente: feedIn('x', { ediciones }) })).to.equal('falta_anterior');
    const undated = bytes(feedIn('x', { actualizado: 'ayer' }));
    expect(await refusal({ anterior: undated })).to.equal('anterior_sin_fecha');
    expect(await refusal({ anterior: undated, fechaAnterior: moment(1) })).to.equal('published');
  });

  it('has a history that adds up, whatever is edited between editions', async () => {
    const item = fc.record(
      {
        titulo: fc.constantFrom('Uno', 'Dos', 'Tres'),
        estatus: fc.constantFrom(...ESTATUS),
        fin: fc.constantFrom('2026-05-31', '2026-12'),
        evidencias: fc.array(
          fc.record({ titulo: fc.constantFrom('Acta', 'Video'), uri: fc.webUrl() }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['titulo'] },
    );
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    const compromisos = fc
      .tuple(ids, fc.array(item, { minLength: 4, maxLength: 4 }))
      .map(([list, items]) =>
        list.map((id, i) => ({ id: `c-${id}`, titulo: id, actividades: [{ id, ...items[i] }] })),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(compromisos, { minLength: 2, maxLength: 4 }), async (states) => {
        const editions = await publishMany(states.length, (_, i) =>
          feedIn('x', {
            planes: [{ id: 'p1', titulo: 'P', inicio: '2026', compromisos: states[i] }],
          }),
        );
        const { problemas } = parseFeed(editions.at(-1)!.ultimo.bytes);
        expect(problemas.filter((p) => p.codigo === 'historia_no_cuadra')).to.deep.equal([]);
        expect(problemas.filter((p) => p.gravedad === 'error')).to.deep.equal([]);
      }),
      { numRuns: 40 },
    );
  });

  it('takes the large sample as it stands', async () => {
    const sample = await readDemo('estado-de-muestra');
    const actualizado = '2026-12-15T12:00:00-06:00';
    const anterior = bytes(sample);
    const next = await publishEdition({ siguiente: sample, anterior, actualizado });
    expect(next.cambios).to.deep.equal([]);
    const codes = (value: unknown): string[] => parseFeed(value).problemas.map((p) => p.codigo);
    expect(next.lectura.problemas.map((p) => p.codigo)).to.deep.equal(codes(sample));
    expect((next.documento['ediciones'] as unknown[]).length).to.equal(
      Number((sample as any).ediciones.length) + 1,
    );
  });
});
