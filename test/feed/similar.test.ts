import { expect } from '@open-wc/testing';
import { editDistance, fold, nearest } from '../../src/feed/similar.js';

describe('near matches', () => {
  it('folds accents, capitals, camelCase and separators', () => {
    for (const word of [
      'Fecha Inicio',
      'fechaInicio',
      'FECHA-INICIO',
      'fecha_inicio',
      ' Fécha inicio',
    ]) {
      expect(fold(word)).to.equal('fecha_inicio');
    }
    expect(fold('Título')).to.equal('titulo');
    expect(fold('Año')).to.equal('ano');
  });

  it('counts edits, a swap of neighbours as one', () => {
    expect(editDistance('titulo', 'titulo', 3)).to.equal(0);
    expect(editDistance('titulo', 'tituló', 3)).to.equal(1);
    expect(editDistance('estatus', 'estauts', 3)).to.equal(1);
    expect(editDistance('estatus', 'status', 3)).to.equal(1);
    expect(editDistance('a', 'abcdef', 3)).to.equal(4);
  });

  it('suggests the nearest word, or none', () => {
    const members = ['id', 'titulo', 'inicio', 'fin', 'estatus', 'ponderacion'];
    expect(nearest('Título', members)).to.equal('titulo');
    expect(nearest('status', members)).to.equal('estatus');
    expect(nearest('ponderación', members)).to.equal('ponderacion');
    expect(nearest('Fin ', members)).to.equal('fin');
    expect(nearest('presupuesto', members)).to.equal(undefined);
    expect(nearest('', members)).to.equal(undefined);
    expect(nearest('x'.repeat(10_000), members)).to.equal(undefined);
  });
});
