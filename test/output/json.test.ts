import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import type { Feed } from '../../src/feed/types.js';
import { visibleJson } from '../../src/output/json.js';
import { MUESTRAS, REALES, readDemo } from '../demo/demo-feeds.js';
import { feedSaying, FUENTE, HUELLA, sampleTaken, takenOf } from './make.js';

const codes = (problemas: { codigo: string; gravedad: string }[]): string[] => [
  ...new Set(problemas.map(({ codigo }) => codigo)),
];

describe('JSON of what is shown', () => {
  it('is the feed with these commitments only, and says which part, from where and by which hash', async () => {
    const all = await sampleTaken();
    const compromisos = all.compromisos.slice(1, 3);
    const filtros = { estatus: 'en_proceso' };
    const value = JSON.parse(visibleJson({ ...all, compromisos, filtros })) as Feed;
    const read = parseFeed(value);
    expect(read.feed!.planes).to.have.length(1);
    expect(read.feed!.planes![0]!.compromisos!.map(({ id }) => id)).to.deep.equal(
      compromisos.map(({ id }) => id),
    );
    expect(read.problemas.filter(({ gravedad }) => gravedad === 'error')).to.deep.equal([]);
    expect((value as unknown as Record<string, unknown>)['x_descarga']).to.deep.equal({
      fuente: FUENTE,
      descargado: '2026-11-22',
      sha256: HUELLA,
      filtros,
      compromisos: 2,
      de: all.compromisos.length,
      compromisos_ilegibles: 0,
      actividades_ilegibles: 0,
    });
  });

  it('of every commitment of every demo feed brings no problem that the whole had not', async () => {
    for (const name of [...REALES, ...MUESTRAS]) {
      const value = await readDemo(name);
      const before = codes(parseFeed(value).problemas);
      const all = takenOf(value);
      for (const uno of all.compromisos) {
        const taken = { ...all, uno, compromisos: [uno] };
        const read = parseFeed(visibleJson(taken));
        const added = codes(read.problemas).filter((code) => !before.includes(code));
        // It may name a commitment that it was merged into, which is not here.
        expect(
          added.filter((code) => code !== 'referencia_sin_destino'),
          `${name} ${uno.id}`,
        ).to.deep.equal([]);
        expect(read.feed!.planes![0]!.compromisos).to.have.length(1);
      }
    }
  });

  it('keeps unknown members and texts to the character, and drops ids that the reader made', () => {
    const feed = feedSaying('=1+1 "a"\u2028</script>');
    (feed as Record<string, unknown>)['x_propio'] = { a: [1, null] };
    delete (feed.planes![0]!.compromisos![0]!.actividades![0] as Partial<{ id: string }>).id;
    const text = visibleJson(takenOf(feed));
    const value = JSON.parse(text) as Feed & Record<string, unknown>;
    expect(value['x_propio']).to.deep.equal({ a: [1, null] });
    expect(value.planes![0]!.compromisos![0]!.titulo).to.equal('=1+1 "a"\u2028</script>');
    expect(value.planes![0]!.compromisos![0]!.actividades![0]).to.not.have.property('id');
  });
});
