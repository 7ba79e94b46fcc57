import { expect } from '@open-wc/testing';
import { countFilters } from '../../src/model/filter.js';
import { kept } from './list.js';

describe('a filter', () => {
  it('by status keeps commitments that have an activity in it', () => {
    expect(kept({ estatus: 'en_proceso' })).to.deep.equal(['gasto']);
    expect(kept({ estatus: 'sin_dato' })).to.deep.equal(['obra']);
    expect(kept({ estatus: 'cancelada' })).to.deep.equal(['obra']);
  });
  it('by flag keeps commitments that have an activity with it', () => {
    expect(kept({ bandera: 'vencida' })).to.deep.equal(['gasto']);
    expect(kept({ bandera: 'sin_fecha' })).to.deep.equal(['obra']);
  });
  it('by institution looks at every level', () => {
    expect(kept({ institucion: 'Secretaría de Hacienda' })).to.deep.equal(['gasto', 'obra']);
    expect(kept({ institucion: 'Universidad Autónoma' })).to.deep.equal(['gasto']);
  });
  it('by sector takes that of the institution where the responsible states none', () => {
    expect(kept({ sector: 'autoridad' })).to.deep.equal(['agua', 'gasto', 'obra']);
    expect(kept({ sector: 'academia' })).to.deep.equal(['gasto']);
  });
  it('by axis, region and goal', () => {
    expect(kept({ eje: 'e1' })).to.deep.equal(['gasto']);
    expect(kept({ region: 'norte' })).to.deep.equal(['agua']);
    expect(kept({ ods: '11' })).to.deep.equal(['agua']);
    expect(kept({ ods: '1' })).to.deep.equal([]);
  });
  it('by due date looks at what is not over', () => {
    expect(kept({ vence: 'vencida' })).to.deep.equal(['gasto']);
    expect(kept({ vence: '30' })).to.deep.equal([]);
    expect(kept({ vence: '90' })).to.deep.equal(['gasto']);
    expect(kept({ vence: 'despues' })).to.deep.equal([]);
    expect(kept({ vence: 'sin_fecha' })).to.deep.equal(['obra']);
  });
  it('joins with the others, and none keeps all', () => {
    expect(kept({ sector: 'autoridad', ods: '16' })).to.deep.equal(['gasto']);
    expect(kept({})).to.have.length(4);
  });
  it('is counted when it is set', () => {
    expect(countFilters({})).to.equal(0);
    expect(countFilters({ texto: ' ', estatus: 'verificada', ods: '6' })).to.equal(2);
  });
});
