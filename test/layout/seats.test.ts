import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { html } from 'lit';
import { placeSeats } from '../../src/layout/seats.js';
import { pairSeats } from '../../src/model/secretariat.js';
import { seatMark } from '../../src/views/secretariat/seats.js';
import { drawnText, expectSnapshot } from '../snapshots/compare.js';
import { seat } from '../feed/votes-make.js';

const suplente = (id: string, of: string, more = {}) =>
  seat(id, 'sociedad_civil', { calidad: 'suplente', suplente_de: of, ...more });

const ASIENTOS = [
  seat('a', 'sociedad_civil', { capitulo: 'agua' }),
  suplente('a1', 'a'),
  seat('b', 'sociedad_civil'),
  suplente('b1', 'b', { estado: 'vacante' }),
  suplente('b2', 'b'),
  seat('c', 'autoridad', { estado: 'por_definir' }),
  seat('d', 'academia', { cargo: 'observador' }),
];

describe('seats as marks', () => {
  const filas = placeSeats(pairSeats({ asientos: ASIENTOS }));

  it('are counted by sector: to be filled, without a vote, alternates', () => {
    expect(
      filas.map((f) => [f.sector, f.titulares, f.porOcupar, f.observadores, f.suplentes]),
    ).to.deep.equal([
      ['sociedad_civil', 2, 0, 0, 3],
      ['academia', 1, 0, 1, 0],
      ['autoridad', 1, 1, 0, 0],
    ]);
  });

  it('stand by chapter inside a sector, those of none first', () => {
    expect(filas[0]!.grupos.map((g) => g.capitulo)).to.deep.equal([undefined, 'agua']);
  });

  it('are drawn as in the snapshot', async () => {
    const seats = filas.flatMap((f) => f.grupos.flatMap((g) => g.sillas.map(seatMark)));
    await expectSnapshot('seats.svg.txt', drawnText(html`${seats}`));
  });

  it('never leave their box nor touch each other in it', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.boolean(), (n, alone) => {
        const alternates = Array.from({ length: n }, (_, i) => suplente(`s${i}`, 'a'));
        const asientos = alone ? alternates : [seat('a', 'sociedad_civil'), ...alternates];
        for (const fila of placeSeats(pairSeats({ asientos }))) {
          for (const { ancho, alto, marcas } of fila.grupos.flatMap((g) => g.sillas)) {
            for (const m of marcas) {
              expect(m.x - m.r).to.be.at.least(0);
              expect(m.x + m.r).to.be.at.most(ancho);
              expect(m.y + m.r).to.be.at.most(alto);
            }
            marcas.forEach((m, i) =>
              marcas.slice(i + 1).forEach((o) => {
                expect(Math.hypot(m.x - o.x, m.y - o.y)).to.be.greaterThan(m.r + o.r);
              }),
            );
          }
        }
      }),
    );
  });
});
