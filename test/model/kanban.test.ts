import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { kanbanColumns } from '../../src/model/kanban.js';
import { anyPlan } from '../layout/make.js';
import { derived } from './list.js';

describe('kanbanColumns', () => {
  it('keeps the columns of the way when they are empty, and only those', () => {
    expect(kanbanColumns([]).map((c) => c.estatus)).to.deep.equal([
      'por_iniciar',
      'en_proceso',
      'concluida',
      'verificada',
    ]);
  });

  it('puts each commitment under its computed status, in the order of the list', () => {
    const list = [...derived.compromisos].reverse();
    const columns = kanbanColumns(list);
    for (const { estatus, compromisos } of columns) {
      expect(compromisos).to.deep.equal(list.filter((c) => c.estatus === estatus));
    }
  });

  it('loses none and repeats none, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan }) => {
        const columns = kanbanColumns(plan.compromisos);
        const all = columns.flatMap((c) => c.compromisos);
        expect(all).to.have.length(plan.compromisos.length);
        expect(new Set(all).size).to.equal(all.length);
        expect(columns.every((c) => !c.aparte || c.compromisos.length > 0)).to.equal(true);
      }),
    );
  });
});
