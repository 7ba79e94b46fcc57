import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse.js';
import { mutated, mutation } from './mutations.js';
import { prototypeSnapshot, poisonedFeed } from './pollution.js';
import { expectPromises } from './promises.js';
import { countElements, sampleFeed } from './sample.js';

describe('any mutation of a valid feed', () => {
  it('never throws, loses nothing and lists every rejected item', () => {
    const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(mutations, (changes) => void expectPromises(mutated(changes))),
      { numRuns: 400 },
    );
  });

  it('is read the same way twice: what is left needs no further repair', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (changes) => {
        const { feed } = parseFeed(mutated(changes));
        if (!feed) return;
        const again = parseFeed(feed);
        expect(again.conteo.rechazados).to.equal(0);
        expect(countElements(again.feed)).to.equal(countElements(feed));
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        parseFeed(value);
        parseFeed({ planes: [{ compromisos: [value, { titulo: 'x', actividades: value }] }] });
      }),
      { numRuns: 300 },
    );
  });

  it('rejects exactly the k of n commitments that lack a title', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (sound) => {
        const compromisos = sound.map((ok, i) => ({ id: `c${i}`, ...(ok && { titulo: `T${i}` }) }));
        const lectura = parseFeed(JSON.stringify({ planes: [{ compromisos }] }));
        const kept = sound.flatMap((ok, i) => (ok ? [`c${i}`] : []));
        const lost = sound.flatMap((ok, i) => (ok ? [] : [`/planes/0/compromisos/${i}`]));
        expect(lectura.feed!.planes![0]!.compromisos!.map(({ id }) => id)).to.deep.equal(kept);
        expect(lectura.rechazados.map(({ puntero }) => puntero)).to.deep.equal(lost);
      }),
    );
  });
});

describe('prototype pollution', () => {
  it('changes no prototype, and hands on no member that could', () => {
    const before = prototypeSnapshot();
    for (const input of poisonedFeed(sampleFeed())) {
      const { feed, problemas } = parseFeed(input);
      expect(prototypeSnapshot()).to.deep.equal(before);
      expect(feed).to.not.equal(null);
      expect(JSON.stringify(feed)).to.not.match(/__proto__|"constructor"|"prototype"/);
      expect(problemas.some(({ codigo }) => codigo === 'miembro_prohibido')).to.equal(true);
      expect(({} as Record<string, unknown>)['contaminado']).to.equal(undefined);
    }
  });
});
