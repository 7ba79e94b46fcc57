import { expect } from '@open-wc/testing';
import { splitResponsibles } from '../../src/model/responsibles.js';

describe('splitResponsibles', () => {
  it('keeps government and civil society apart by their families', () => {
    const split = splitResponsibles([
      { organizacion: { nombre: 'Congreso' }, sector: 'poder_legislativo' },
      { organizacion: { nombre: 'Ayuntamiento', sector: 'municipio' } },
      { organizacion: { nombre: 'Universidad' }, sector: 'academia' },
      { organizacion: { nombre: 'Instituto' }, sector: 'organismo_garante' },
      { organizacion: { nombre: 'Sin sector' } },
    ]);
    expect(split.gobierno.map((o) => o.nombre)).to.deep.equal(['Congreso', 'Ayuntamiento']);
    expect(split.sociedadCivil.map((o) => o.nombre)).to.deep.equal(['Universidad']);
    expect(split.otros.map(([sector]) => sector)).to.deep.equal(['organismo_garante', '']);
  });

  it('takes the sector stated with the role before that of the organization', () => {
    const split = splitResponsibles([
      { organizacion: { nombre: 'Cámara', sector: 'sector_privado' }, sector: 'autoridad' },
    ]);
    expect(split.gobierno).to.have.length(1);
  });
});
