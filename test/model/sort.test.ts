import { expect } from '@open-wc/testing';
import { compareNumero, sortCompromisos } from '../../src/model/sort.js';
import type { Orden } from '../../src/model/types.js';
import { compromiso, derive } from './make.js';
import { derived, ids } from './list.js';

describe('an order', () => {
  const sorted = (orden: Orden): string[] => ids(sortCompromisos(derived.compromisos, orden));
  it('by number is natural, with the unnumbered last', () => {
    const labels = ['P2', '10', '1', 'P10', '2', '1.10', '1.2', 'p1'];
    expect([...labels].sort(compareNumero)).to.deep.equal([
      ...['1', '1.2', '1.10', '2', '10', 'p1', 'P2', 'P10'],
    ]);
    expect(sorted('numero')).to.deep.equal(['gasto', 'agua', 'obra', 'nada']);
  });
  it('by progress starts with the most, the unknown last', () => {
    expect(sorted('avance')).to.deep.equal(['agua', 'gasto', 'obra', 'nada']);
  });
  it('by due date starts with the oldest, what owes nothing last', () => {
    expect(sorted('vence')[0]).to.equal('gasto');
  });
  it('by title is blind to accents', () => {
    expect(sorted('titulo')).to.deep.equal(['gasto', 'nada', 'obra', 'agua']);
  });
  it('by overdue ones starts with the most', () => {
    expect(sorted('vencidas')).to.deep.equal(['gasto', 'agua', 'obra', 'nada']);
  });
  it('is stable and leaves the list alone', () => {
    const list = derive([compromiso({ id: 'b' }), compromiso({ id: 'a' })]).compromisos;
    expect(ids(sortCompromisos(list, 'numero'))).to.deep.equal(['b', 'a']);
    expect(ids(sortCompromisos([...list].reverse(), 'avance'))).to.deep.equal(['b', 'a']);
    expect(ids(list)).to.deep.equal(['b', 'a']);
  });
});
