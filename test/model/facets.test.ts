import { expect } from '@open-wc/testing';
import { facets } from '../../src/model/facets.js';
import { derived, kept } from './list.js';

describe('the options of the filters', () => {
  const options = facets(derived);
  const keys = (name: keyof typeof options): string[] => options[name].map((o) => o.clave);
  it('stand in a fixed order', () => {
    expect(keys('estatus')).to.deep.equal([
      'verificada',
      'en_proceso',
      'por_iniciar',
      'sin_dato',
      'cancelada',
    ]);
    expect(keys('bandera')).to.deep.equal(['vencida', 'sin_fecha']);
    expect(keys('institucion')).to.deep.equal([
      'Comisión del Agua',
      'Red Vecinal',
      'Secretaría de Hacienda',
      'Universidad Autónoma',
    ]);
    expect(keys('sector')).to.deep.equal(['sociedad_civil', 'autoridad', 'academia']);
    expect(keys('eje')).to.deep.equal(['e2', 'e1', 'e9']);
    expect(keys('ods')).to.deep.equal(['6', '11', '16']);
    expect(keys('vence')).to.deep.equal(['vencida', '90', 'sin_fecha']);
  });
  it('say how many commitments each keeps', () => {
    for (const name of ['institucion', 'sector', 'eje', 'region', 'ods', 'estatus'] as const) {
      for (const { clave, n } of options[name])
        expect(kept({ [name]: clave }), `${name} ${clave}`).to.have.length(n);
    }
  });
  it('carry the names of the feed', () => {
    expect(options.eje[0]).to.include({ clave: 'e2', texto: 'Servicios', n: 1 });
    expect(options.eje[2]).to.deep.equal({ clave: 'e9', n: 1 });
    expect(options.institucion[2]).to.include({ texto: 'Secretaría de Hacienda', n: 2 });
  });
});
