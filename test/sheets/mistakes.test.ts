import { expect } from '@open-wc/testing';
import { checkBook, todoList, type Mensaje } from '../../src/sheets/index.js';
import { filledFromFile } from './filled.js';
import { MISTAKES } from './mistakes.js';

const AHORA = Date.parse('2026-04-01T12:00:00Z');

const where = ({ hoja, columna, fila }: Mensaje): string => `${hoja}!${columna}${fila}`;

describe('the filled template', () => {
  it('has no more to say than its data', async () => {
    const { mensajes, feed } = checkBook(await filledFromFile(), { ahora: AHORA });
    // Its secretariat has one seat, so two sectors are missing: that is no mistake of the template.
    const found = mensajes.map((mensaje) => `${mensaje.codigo} ${where(mensaje)}`);
    expect(found).to.deep.equal(['faltan_titulares STL asientos!A3']);
    expect(feed!.planes![0]!.compromisos!.map(({ id }) => id)).to.deep.equal(['C01', 'C02', 'C03']);
  });
});

describe('mistakes of those who fill in the template', () => {
  it('are at least sixty, and five of each kind', () => {
    const counts = new Map<string, number>();
    for (const { group } of MISTAKES) counts.set(group, (counts.get(group) ?? 0) + 1);
    expect(MISTAKES.length).to.be.at.least(60);
    expect(counts.size).to.equal(8);
    for (const count of counts.values()) expect(count).to.be.at.least(5);
  });

  for (const { group, what, codigo, damage } of MISTAKES) {
    it(`${group}: ${what} → ${codigo} in its cell`, async () => {
      const book = await filledFromFile();
      const place = damage(book);
      const { mensajes } = checkBook(book, { ahora: AHORA });
      const found = mensajes.map((mensaje) => `${mensaje.codigo} ${where(mensaje)}`);
      expect(found).to.include(`${codigo} ${place}`);
      const mensaje = mensajes.find((one) => one.codigo === codigo && where(one) === place)!;
      expect(mensaje.texto).to.not.match(/[{}]|undefined/);
      expect(mensaje.remedio).to.not.equal('');
      expect(todoList([mensaje])).to.contain(mensaje.texto.replace(/\s+/g, ' '));
    });
  }
});
