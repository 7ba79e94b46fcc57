import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { listLines } from '../../src/layout/lines.js';
import { accion, actividad, compromiso, derive } from '../model/make.js';
import { anyPlan } from './make.js';

describe('listLines', () => {
  const { compromisos } = derive([
    compromiso({
      id: 'uno',
      acciones: [accion([actividad()])],
      actividades: [actividad(), actividad()],
    }),
    compromiso({ id: 'dos' }),
  ]);
  const kinds = (...abiertos: string[]): string[] =>
    listLines(compromisos, new Set(abiertos)).map((l) => l.clase);

  it('is one line a commitment while all are closed', () => {
    expect(kinds()).to.deep.equal(['compromiso', 'compromiso']);
  });

  it('opens a commitment with its actions first and its own activities under a line of theirs', () => {
    expect(kinds('uno')).to.deep.equal([
      'compromiso',
      'accion',
      'actividad',
      'directas',
      'actividad',
      'actividad',
      'compromiso',
    ]);
  });

  it('opens nothing where there is nothing inside', () => {
    expect(kinds('dos')).to.deep.equal(['compromiso', 'compromiso']);
  });

  it('keeps ids apart when a commitment stands in two groups', () => {
    const grupos = ['a', 'b'].map((clave) => ({ clave, titulo: clave, compromisos }));
    const ids = listLines(compromisos, new Set(['uno']), grupos).map((l) => l.id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.have.length(2 + 2 * 7);
  });

  it('keeps the order of the commitments and loses none, whatever is open', () => {
    fc.assert(
      fc.property(anyPlan, fc.boolean(), ({ plan }, all) => {
        const open = new Set(all ? plan.compromisos.map((c) => c.id) : []);
        const lines = listLines(plan.compromisos, open);
        const ids = lines.filter((l) => l.clase === 'compromiso').map((l) => l.id);
        expect(ids).to.deep.equal(plan.compromisos.map((c) => c.id));
        const acts = lines.filter((l) => l.clase === 'actividad').length;
        const expected = all ? plan.compromisos.flatMap((c) => c.actividades).length : 0;
        expect(acts).to.equal(expected);
      }),
    );
  });
});
