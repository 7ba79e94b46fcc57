import { expect } from '@open-wc/testing';
import { feedGrande } from '../../../demo/feed-grande.js';
import { Cancelado, EngineClient } from '../../../src/elements/pal-validador/engine-client.js';
import type { Avance } from '../../../src/engine/jobs.js';

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const refused = (): Worker => {
  throw new DOMException('No workers here', 'SecurityError');
};
const silent = (): Worker => new Worker(URL.createObjectURL(new Blob([''])));
const missing = (): Worker => new Worker('/nowhere.js');

describe('EngineClient', () => {
  const ask = {
    nombre: 'pal.json',
    bytes: bytes(feedGrande({ compromisos: 4 })),
    ahora: 0,
    idioma: 'es-MX' as const,
  };

  it('reads in a worker', async () => {
    const engine = new EngineClient();
    const told: Avance[] = [];
    const { signal } = new AbortController();
    const made = await engine.run('leer', ask, { signal, onAvance: (a) => told.push(a) });
    expect(engine.aparte).to.equal(true);
    expect(made.lectura.porClase['compromisos']!.leidos).to.equal(4);
    expect(told.map(({ etapa }) => etapa)).to.include('revisar');
    engine.close();
  });

  for (const [name, open] of Object.entries({ refused, silent, missing })) {
    it(`reads in the page where a worker is ${name}, with the same result`, async () => {
      const engine = new EngineClient(open);
      const { signal } = new AbortController();
      const made = await engine.run('leer', ask, { signal });
      expect(engine.aparte).to.equal(false);
      const beside = new EngineClient();
      expect(made).to.deep.equal(await beside.run('leer', ask, { signal }));
      beside.close();
      engine.close();
    });
  }

  it('ends a job in a worker and in the page, and does the next one', async () => {
    for (const open of [undefined, refused]) {
      const engine = open ? new EngineClient(open) : new EngineClient();
      const control = new AbortController();
      const job = engine.run('leer', ask, {
        signal: control.signal,
        onAvance: () => control.abort(),
      });
      const error = await job.then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(Cancelado);
      const { signal } = new AbortController();
      expect((await engine.run('leer', ask, { signal })).lectura.feed).not.to.equal(null);
      engine.close();
    }
  });

  it('does jobs one after another', async () => {
    const engine = new EngineClient();
    const { signal } = new AbortController();
    const texto = new TextDecoder().decode(ask.bytes);
    const [made, compared] = await Promise.all([
      engine.run('leer', ask, { signal }),
      engine.run('comparar', { antes: ask, texto, idioma: 'es-MX' }, { signal }),
    ]);
    expect(made.lectura.feed).not.to.equal(null);
    expect(compared.diferencias).to.deep.equal([]);
    engine.close();
  });
});
