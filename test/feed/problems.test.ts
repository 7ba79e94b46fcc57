import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import { PROBLEMAS } from '../../src/feed/problems.js';
import { CASES } from './problem-cases.js';

describe('the codes of problems', () => {
  it('are each emitted by some feed, with their severity, a pointer and a place', () => {
    const seen = new Map<string, string>();
    for (const [codigo, input, options] of CASES) {
      const { problemas } = parseFeed(input, options);
      const found = problemas.find((problema) => problema.codigo === codigo);
      expect(found, `${codigo}: ${JSON.stringify(problemas)}`).to.not.equal(undefined);
      expect(found!.puntero).to.match(/^(\/|$)/);
      if (typeof input === 'string' && found!.puntero !== '') {
        expect(found!.linea, codigo).to.be.at.least(1);
        expect(found!.columna, codigo).to.be.at.least(1);
      }
      seen.set(codigo, found!.gravedad);
    }
    expect(Object.fromEntries(seen)).to.deep.equal(PROBLEMAS);
  });
});
