import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/seed.js';
import type { Cadena } from '../../src/publish/chain-types.js';
import { verifyChain } from '../../src/publish/chain.js';
import type { EdicionNueva } from '../../src/publish/edition.js';
import { bytes, jsonOf, publishMany } from './make.js';

type Files = Map<string, Uint8Array>;

const filesOf = (editions: readonly EdicionNueva[]): Files =>
  new Map(editions.map((e) => [e.fechado.nombre, e.fechado.bytes]));

function verify(actual: Uint8Array, files: Files, conocidas?: string[]): Promise<Cadena> {
  const traer = ({ uri = '' }): Promise<Uint8Array | null> =>
    Promise.resolve(files.get(uri.split('/').pop()!) ?? null);
  return verifyChain({ actual, traer, ...(conocidas && { conocidas }) });
}

let editions: EdicionNueva[];
let latest: Uint8Array;
before(async () => {
  editions = await publishMany(5);
  latest = editions.at(-1)!.ultimo.bytes;
});

const verdicts = ({ eslabones }: Cadena): string[] => eslabones.map((e) => e.veredicto);

describe('the chain of the editions', () => {
  it('is whole when every edition is what was published', async () => {
    const chain = await verify(latest, filesOf(editions));
    expect(chain.estado).to.equal('integra');
    expect(verdicts(chain)).to.deep.equal(Array(4).fill('correcta'));
  });

  it('of a first edition is whole and has nothing to check', async () => {
    const chain = await verify(editions[0]!.ultimo.bytes, new Map());
    expect([chain.estado, chain.eslabones.length]).to.deep.equal(['integra', 0]);
  });

  it('finds any changed byte of any edition before, and only there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(3), fc.nat(), fc.integer({ min: 1, max: 255 }), async (i, at, x) => {
        const files = filesOf(editions);
        const { nombre, bytes: original } = editions[i]!.fechado;
        const changed = original.slice();
        changed[at % changed.length]! ^= x;
        files.set(nombre, changed);
        const chain = await verify(latest, files);
        expect(chain.estado).to.equal('rota');
        expect(verdicts(chain).map((v) => v === 'alterada')).to.deep.equal(
          [0, 1, 2, 3].map((j) => j === i),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('tells an edition that cannot be had from one that was changed', async () => {
    const files = filesOf(editions);
    files.delete(editions[1]!.fechado.nombre);
    const chain = await verify(latest, files);
    expect(chain.estado).to.equal('incompleta');
    expect(verdicts(chain)).to.deep.equal(['correcta', 'faltante', 'correcta', 'correcta']);
  });

  it('finds an edition that was taken out of the list, even where the links were mended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(2), fc.boolean(), async (i, mended) => {
        const feed = jsonOf(latest);
        const [gone] = feed.ediciones.splice(i, 1);
        if (mended && i === 0) delete feed.ediciones[0].anterior;
        else if (mended) feed.ediciones[i].anterior = feed.ediciones[i - 1].sha256;
        const chain = await verify(bytes(feed), filesOf(editions));
        expect(chain.estado).to.equal('rota');
        expect(chain.roturas.map((r) => [r.clase, r.sha256])).to.deep.include([
          'quitada',
          gone.sha256,
        ]);
      }),
    );
  });

  it('finds an edition that was put in afterwards', async () => {
    const feed = jsonOf(latest);
    const sha256 = 'cd'.repeat(32);
    const [first, second] = feed.ediciones;
    feed.ediciones.splice(1, 0, { fecha: first.fecha, sha256, anterior: first.sha256 });
    second.anterior = sha256;
    const chain = await verify(bytes(feed), filesOf(editions));
    expect(chain.roturas).to.deep.include({ clase: 'agregada', sha256, indice: 2 });
  });

  it('finds the last edition taken out by a hash that was noted elsewhere', async () => {
    const feed = jsonOf(latest);
    const gone = feed.ediciones.pop();
    const shorter = bytes(feed);
    expect((await verify(shorter, filesOf(editions))).estado).to.equal('integra');
    const chain = await verify(shorter, filesOf(editions), [gone.sha256.toUpperCase()]);
    expect(chain.estado).to.equal('rota');
    expect((await verify(latest, filesOf(editions), [gone.sha256])).estado).to.equal('integra');
  });

  it('finds a published edition that is not its dated copy', async () => {
    const traer = (): Promise<null> => Promise.resolve(null);
    const { bytes: actual } = editions[0]!.ultimo;
    const same = await verifyChain({ actual, fechada: actual.slice(), traer });
    expect([same.actual.veredicto, same.estado]).to.deep.equal(['correcta', 'integra']);
    const other = await verifyChain({ actual, fechada: latest, traer });
    expect([other.actual.veredicto, other.estado]).to.deep.equal(['alterada', 'rota']);
  });

  it('says of an entry without hash that it cannot be checked, and of one without link so', async () => {
    const feed = jsonOf(latest);
    delete feed.ediciones[3].sha256;
    delete feed.ediciones[2].anterior;
    const chain = await verify(bytes(feed), filesOf(editions));
    expect(verdicts(chain)[3]).to.equal('no_comprobable');
    expect(chain.roturas.map((r) => [r.clase, r.indice])).to.deep.include(['sin_enlace', 2]);
  });

  it('never rejects because of what is in a file', async () => {
    const junk = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.json().map((t) => new TextEncoder().encode(t)),
    );
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.record({ sha256: fc.jsonValue(), uri: fc.jsonValue() }),
    );
    const list = fc.array(entry, { maxLength: 4 }).map((ediciones) => bytes({ ediciones }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(junk, list), junk, async (actual, other) => {
        const traer = (): Promise<Uint8Array> => Promise.resolve(other);
        const { estado } = await verifyChain({ actual, traer });
        expect(['integra', 'incompleta', 'rota']).to.include(estado);
      }),
    );
  });

  it('is read without Web Crypto, as on a page over http', async () => {
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined, configurable: true });
    try {
      const chain = await verify(latest.slice(), filesOf(editions));
      expect(chain.estado).to.equal('integra');
      expect(chain.actual.huella).to.equal(editions.at(-1)!.ultimo.sha256);
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', subtle);
    }
  });
});
