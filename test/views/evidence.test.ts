import { expect } from '@open-wc/testing';
import {
  evidenceCount,
  evidenceList,
  fileSize,
  formatName,
  whenText,
} from '../../src/views/evidence.js';
import { clear, draw, es, textOf } from './draw.js';

describe('evidence', () => {
  afterEach(clear);

  it('tells kind, date of the fact, author, host, file, copy and state', () => {
    const root = draw(
      evidenceList(es, [
        {
          titulo: 'Acta',
          uri: 'https://www.gob.mx/acta.pdf',
          tipo: 'acta',
          fecha: '2026-03-05',
          publicada: '2026-04',
          autor: { organizacion: { nombre: 'Contraloría' }, sector: 'autoridad' },
          formato: 'application/pdf',
          bytes: 420_110,
          copia: 'https://archivo.org/acta.pdf',
          estado: 'caida',
        },
      ]),
    );
    const text = textOf(root);
    for (const part of [
      'Acta gob.mx',
      '5 mar 2026',
      'Contraloría, Gobierno',
      'PDF, 420 kB',
      'publicada en abr 2026',
      'archivo.org',
    ]) {
      expect(text).to.include(part);
    }
    expect(root.querySelector('li > b')?.textContent).to.match(/ca[ií]d/i);
  });

  it('on paper says where it is kept, without a link', () => {
    const root = draw(evidenceList(es, [{ titulo: 'Minuta', ubicacion: 'Archivo, caja 4' }]));
    expect(textOf(root)).to.include('Se consulta en: Archivo, caja 4');
    expect(root.querySelector('a')).to.equal(null);
  });

  it('is nothing where there is none', () => {
    expect(draw(evidenceList(es, [])).querySelector('ul')).to.equal(null);
    expect(draw(evidenceList(es, undefined)).querySelector('ul')).to.equal(null);
    expect(evidenceCount(es, 0, [])).to.equal('');
    expect(evidenceCount(es, 2, ['2026-03', '2026-02-01'])).to.equal(
      '2 documentos; el último, del mar 2026',
    );
  });

  it('gives sizes and formats the way people know them', () => {
    const sizes = [0, 999, 1000, 1_240_000, 25_000_000_000].map((n) => fileSize(es, n));
    expect(sizes).to.deep.equal(['0 B', '999 B', '1 kB', '1.2 MB', '25 GB']);
    expect(formatName('application/pdf')).to.equal('PDF');
    expect(formatName('text/csv; charset=utf-8')).to.equal('CSV');
    expect(
      formatName('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
    ).to.equal('XLSX');
    expect(whenText(es, '2026-03-05')).to.equal('el 5 mar 2026');
    expect(whenText(es, '2026')).to.equal('en 2026');
  });
});
