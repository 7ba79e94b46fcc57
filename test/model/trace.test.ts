import { expect } from '@open-wc/testing';
import { traceLines } from '../../src/model/trace.js';
import { accion, actividad, compromiso, derive, deriveOne } from './make.js';

describe('the rows of a sum', () => {
  it('put the parts before their sum and the total last', () => {
    const c = deriveOne({
      acciones: [accion([actividad('verificada'), actividad('por_iniciar')], 75)],
      actividades: [actividad('concluida', 25)],
    });
    const rows = traceLines(c.avance);
    expect(rows.map((r) => [r.papel, r.nivel, r.contribucion])).to.deep.equal([
      ['sumando', 2, 50],
      ['sumando', 2, 0],
      ['subtotal', 1, 37.5],
      ['sumando', 1, 25],
      ['total', 0, 62.5],
    ]);
    expect(rows.map((r) => r.entre)).to.deep.equal([2, 2, undefined, undefined, undefined]);
  });
  it('have unique keys', () => {
    const keys = traceLines(derive([compromiso(), compromiso()]).avance).map((r) => r.clave);
    expect(new Set(keys).size).to.equal(keys.length);
  });
  it('show what does not enter with its reason and without a contribution', () => {
    const c = deriveOne({
      actividades: [actividad('verificada'), actividad('cancelada'), actividad()],
    });
    const [verified, cancelled, unknown] = traceLines(c.avance);
    expect(verified).to.include({ contribucion: 100, parte: 1, entre: 1 });
    expect(cancelled).to.include({ excluida: 'cancelada', contribucion: null, parte: 0 });
    expect(unknown).to.include({ estatus: 'sin_dato', contribucion: null, parte: 0 });
  });
  it('carry the repairs and the stated weights', () => {
    const c = deriveOne({ actividades: [actividad('verificada', 30), actividad('por_iniciar')] });
    const rows = traceLines(c.avance);
    expect(rows[0]).to.include({ pesoDeclarado: 30 });
    expect(rows[1]!.reparaciones).to.deep.equal(['peso_faltante']);
    expect(rows[1]).to.not.have.property('pesoDeclarado');
  });
  it('can stop at the first level', () => {
    const derived = derive([compromiso({ actividades: [actividad('verificada')] }), compromiso()]);
    expect(traceLines(derived.avance, 1).map((r) => r.clase)).to.deep.equal([
      ...['compromiso', 'compromiso', 'plan'],
    ]);
  });
});
