import { expect } from '@open-wc/testing';
import { compareNumero, readOrden, sortCompromisos } from '../../src/model/sort.js';
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
  it('turns around, the unknown still last', () => {
    expect(sorted('numero_inverso')).to.deep.equal(['obra', 'agua', 'gasto', 'nada']);
    expect(sorted('avance_inverso')).to.deep.equal(['gasto', 'agua', 'obra', 'nada']);
    expect(sorted('titulo_inverso')).to.deep.equal([...sorted('titulo')].reverse());
    expect(sorted('vence_inverso').at(-1)).to.equal(sorted('vence').at(-1));
  });
  it('by status, done, evidence and who answers keeps every commitment', () => {
    for (const orden of ['estatus', 'terminadas', 'evidencia', 'quien'] as const) {
      for (const code of [orden, `${orden}_inverso`] as const) {
        expect([...sorted(code)].sort(), code).to.deep.equal(['agua', 'gasto', 'nada', 'obra']);
      }
    }
  });
  it('is read from its code; a word that is none is none', () => {
    expect(readOrden('avance_inverso')).to.deep.equal({ orden: 'avance', inverso: true });
    expect(readOrden('numero')).to.deep.equal({ orden: 'numero', inverso: false });
    for (const word of ['azar', 'constructor', '_inverso', 'avance_inverso_inverso', '']) {
      expect(readOrden(word), word).to.equal(null);
    }
  });
  it('is stable and leaves the list alone', () => {
    const list = derive([compromiso({ id: 'b' }), compromiso({ id: 'a' })]).compromisos;
    expect(ids(sortCompromisos(list, 'numero'))).to.deep.equal(['b', 'a']);
    expect(ids(sortCompromisos([...list].reverse(), 'avance'))).to.deep.equal(['b', 'a']);
    expect(ids(list)).to.deep.equal(['b', 'a']);
  });
});
