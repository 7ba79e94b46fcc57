import { expect } from '@open-wc/testing';
import { axesOf } from '../../src/model/facets.js';
import { groupCompromisos } from '../../src/model/group.js';
import type { Agrupacion } from '../../src/model/types.js';
import { derived, ids } from './list.js';

describe('a group', () => {
  const groups = (por: Agrupacion): [string, string[]][] =>
    groupCompromisos(derived.compromisos, por, axesOf(derived)).map((g) => [
      g.clave,
      ids(g.compromisos),
    ]);
  it('holds all where nothing groups', () => {
    expect(groups('ninguno')).to.deep.equal([['', ['agua', 'gasto', 'obra', 'nada']]]);
    expect(groupCompromisos([], 'tipo')).to.deep.equal([]);
  });
  it('puts a commitment of several values into several groups, those without last', () => {
    expect(groups('sector')).to.deep.equal([
      ['sociedad_civil', ['agua']],
      ['autoridad', ['agua', 'gasto', 'obra']],
      ['academia', ['gasto']],
      ['', ['nada']],
    ]);
    expect(groups('ods').map(([key]) => key)).to.deep.equal(['6', '11', '16', '']);
  });
  it('follows the computed status, the kind and the axes in their order', () => {
    expect(groups('estatus').map(([key]) => key)).to.deep.equal([
      'verificada',
      'en_proceso',
      'sin_dato',
    ]);
    expect(groups('tipo').map(([key]) => key)).to.deep.equal(['ordinario', 'proactivo']);
    expect(groups('eje').map(([key]) => key)).to.deep.equal(['e2', 'e1', 'e9', '']);
  });
  it('has totals and progress of its own', () => {
    const [, authority] = groupCompromisos(derived.compromisos, 'sector');
    expect(authority).to.include({ total: 4, terminadas: 1 });
    expect(authority!.porEstatus.cancelada).to.equal(1);
    expect(authority!.avance, 'the proactive one stands apart').to.include({
      valor: 62.5,
      total: 2,
    });
  });
  it('does not disturb the trace of the plan', () => {
    const before = JSON.stringify(derived.avance.traza);
    groupCompromisos(derived.compromisos, 'institucion');
    expect(JSON.stringify(derived.avance.traza)).to.equal(before);
  });
});
