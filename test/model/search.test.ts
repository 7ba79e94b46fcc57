import { expect } from '@open-wc/testing';
import { normaliseText, searchIndex } from '../../src/model/search.js';
import { derived, kept } from './list.js';

describe('the search', () => {
  const found = (texto: string): string[] => kept({ texto });
  it('is blind to accents, tildes and case', () => {
    for (const texto of ['GASTO PÚBLICO', 'gasto publico', 'Público'])
      expect(found(texto), texto).to.include('gasto');
    expect(found('nandu')).to.deep.equal(['obra']);
    expect(normaliseText('ÁÉÍÓÚÜÑ')).to.equal('aeiouun');
  });
  it('wants every word, in any order and place', () => {
    expect(found('agua vigilar')).to.deep.equal(['agua']);
    expect(found('agua hacienda')).to.deep.equal([]);
    expect(found('vecinal pozos')).to.deep.equal(['agua']);
  });
  it('reads titles, summaries, numbers, actions, activities, institutions and evidence', () => {
    for (const texto of ['potable', 'significa', '10', 'hidraulico', 'pozos', 'CEA', 'bitacora'])
      expect(found(texto), texto).to.deep.equal(['agua']);
    expect(found('universidad')).to.deep.equal(['gasto']);
  });
  it('reads every language of a text', () => {
    expect(found('tlapializtli')).to.deep.equal(['agua']);
  });
  it('keeps all for a blank query', () => {
    expect(found('   ')).to.have.length(4);
    expect(found('')).to.have.length(4);
  });
  it('takes marks of a regular expression as they are', () => {
    expect(found('.*')).to.deep.equal([]);
    expect(found('(')).to.deep.equal([]);
  });
  it('is built once for a plan', () => {
    expect(searchIndex(derived)).to.equal(searchIndex(derived));
  });
});
