import * as fc from 'fast-check';
import { aTimeout, expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import { mutated, mutation } from './mutations.js';
import { poisonedFeed, prototypeSnapshot } from './pollution.js';
import { sampleFeed } from './sample.js';
import { expectPromises } from './promises.js';

const mutations = fc.array(mutation, { minLength: 1, maxLength: 8 });

describe('any mutation of a valid feed, at length', function () {
  this.timeout(280_000);

  it('never throws, loses nothing and lists every rejected item (5 000 runs)', async () => {
    for (let runs = 0; runs < 5_000; runs += 250) {
      fc.assert(
        fc.property(mutations, (changes) => void expectPromises(mutated(changes))),
        { numRuns: 250 },
      );
      await aTimeout(0);
    }
  });

  it('never throws on a feed with any byte replaced by any other of a few', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(sampleFeed()));
    for (let at = 0; at < bytes.length; at++) {
      for (const byte of [0, 0x22, 0x2c, 0x5b, 0x5c, 0x7b, 0x80, 0xc3, 0xff]) {
        const broken = bytes.slice();
        broken[at] = byte;
        parseFeed(broken);
      }
    }
  });

  it('changes no prototype (10 000 feeds)', async () => {
    const before = prototypeSnapshot();
    let feeds = 0;
    while (feeds < 10_000) {
      fc.assert(
        fc.property(mutations, (changes) => {
          for (const input of poisonedFeed(mutated(changes))) {
            parseFeed(input);
            feeds++;
          }
        }),
        { numRuns: 50 },
      );
      expect(prototypeSnapshot()).to.deep.equal(before);
      // The runner takes a page that never rests for a dead one.
      await aTimeout(0);
    }
  });
});
