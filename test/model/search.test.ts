import { expect } from '@open-wc/testing';
import { normaliseText, queryWords, searchIndex, whereFound } from '../../src/model/search.js';
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

describe('where a search is found', () => {
  const where = (texto: string, seen = '10 Vigilar el agua potable'): unknown[] =>
    whereFound(derived.porId.get('agua')!, queryWords(texto), seen).map(({ clase, texto: t }) => [
      clase,
      t,
    ]);
  it('is nowhere else when the title has every word', () => {
    expect(where('vigilar AGUA')).to.deep.equal([]);
    expect(where('10')).to.deep.equal([]);
    expect(where('')).to.deep.equal([]);
  });
  it('is said of the words that are not in view, each with its first text', () => {
    expect(where('agua pozos')).to.deep.equal([['actividad', 'Medición en pozos']]);
    expect(where('pozos vecinal')).to.deep.equal([
      ['actividad', 'Medición en pozos'],
      ['institucion', 'Red Vecinal'],
    ]);
    expect(where('bitacora')).to.deep.equal([['evidencia', 'Bitácora de campo']]);
    expect(where('cea')).to.deep.equal([['institucion', 'CEA']]);
  });
  it('is the title itself in another language', () => {
    expect(where('tlapializtli').map((at) => (at as unknown[])[0])).to.deep.equal(['titulo']);
  });
  it('is two texts at most, and each once', () => {
    expect(where('agua', '')).to.deep.equal([
      ['titulo', { 'es-MX': 'Vigilar el agua potable', nah: 'Tlapializtli atl' }],
      ['resumen', 'Qué significa para usted: agua limpia'],
    ]);
  });
});
