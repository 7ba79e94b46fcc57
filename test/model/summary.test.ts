import { expect } from '@open-wc/testing';
import { summarise } from '../../src/model/summary.js';
import { derived } from './list.js';

describe('the figures of a list', () => {
  it('count over what is not cancelled', () => {
    const figures = summarise(derived.compromisos);
    expect(figures).to.include({ compromisos: 4, total: 4, canceladas: 1 });
    expect(figures.terminadas).to.deep.equal({ n: 1, de: 4 });
    expect(figures.vencidas).to.deep.equal({ n: 1, de: 4 });
    expect(figures.sinEvidencia).to.deep.equal({ n: 0, de: 1 });
  });
  it('are zero over nothing', () => {
    expect(summarise([])).to.deep.include({ compromisos: 0, total: 0, vencidas: { n: 0, de: 0 } });
  });
});
