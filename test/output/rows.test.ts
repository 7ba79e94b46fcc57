import { expect } from '@open-wc/testing';
import { exactCsv, excelCsv } from '../../src/output/csv.js';
import { sheet } from '../../src/output/rows.js';
import { COLUMNAS, type Columna } from '../../src/output/writing.js';
import { notesOf } from '../../src/output/taken.js';
import { REALES, readDemo } from '../demo/demo-feeds.js';
import { EN, ES, feedSaying, FUENTE, HUELLA, sampleTaken, takenOf } from './make.js';
import { readCsv } from './read-csv.js';

type Taken = ReturnType<typeof takenOf>;

function records(taken: Taken, claves = true, loc = ES): Record<Columna, string>[] {
  const hoja = sheet({ loc, claves }, taken.plan, taken.compromisos, notesOf(loc, taken));
  const [, ...rows] = readCsv(exactCsv(hoja));
  return rows.map(
    (row) => Object.fromEntries(COLUMNAS.map((key, i) => [key, row[i]])) as Record<Columna, string>,
  );
}

describe('the rows of a plan', () => {
  it('are one an activity and one for a commitment without any, in the order shown', async () => {
    const taken = await sampleTaken();
    const rows = records(taken).filter(({ fila }) => !fila.startsWith('Nota'));
    const expected = taken.compromisos.flatMap((c) =>
      c.actividades.length === 0
        ? [['compromiso', c.id, '']]
        : c.actividades.map((a) => ['actividad', c.id, a.id]),
    );
    expect(rows.map((r) => [r.fila, r.compromiso_id, r.actividad_id])).to.deep.equal(expected);
  });

  it('carry title, status, dates, flags, bodies and evidence of each activity', async () => {
    const taken = await sampleTaken();
    const rows = new Map(records(taken).map((r) => [r.actividad_id, r]));
    for (const a of taken.compromisos.flatMap((c) => c.actividades)) {
      const row = rows.get(a.id)!;
      expect(row.actividad).to.equal(ES.text(a.actividad.titulo).texto.trim());
      expect(row.estatus_codigo).to.equal(a.actividad.estatus ?? '');
      expect(row.fin).to.equal(a.actividad.fin ?? '');
      expect(row.banderas.split('; ').filter(Boolean).sort()).to.deep.equal([...a.banderas].sort());
      expect(Number(row.evidencias)).to.equal(a.evidencias);
    }
  });

  it('say in the last ones what could not be read, where it comes from and its hash', () => {
    const value = feedSaying('Agua') as unknown as { planes: { compromisos: unknown[] }[] };
    value.planes[0]!.compromisos.push({ id: 'roto' });
    const rows = records(takenOf(value)).filter(({ fila }) => fila.startsWith('Nota: '));
    const notes = rows.map(({ fila }) => fila);
    expect(notes[0]).to.equal('Nota: 1 compromiso no se pudo leer y no está aquí.');
    expect(notes).to.include(`Nota: Fuente: ${FUENTE}`);
    expect(notes).to.include(`Nota: SHA-256 de los datos: ${HUELLA}`);
    expect(notes).to.include('Nota: Datos al 31 de octubre de 2026');
    expect(notes).to.include('Nota: Descargado el 22 de noviembre de 2026');
    expect(notes.join(' ')).to.include('Licencia: no se publicó');
  });

  it('unknown progress stays empty, never 0', () => {
    const feed = feedSaying('Agua', { estatus: undefined });
    const [row] = records(takenOf(feed));
    expect(row!.avance).to.equal('');
    expect([row!.avance_minimo, row!.avance_maximo]).to.deep.equal(['0', '100']);
    expect(row!.estatus).to.equal('Sin dato');
    expect(row!.estatus_codigo).to.equal('');
  });

  it('in words: partial dates and numbers that a spreadsheet would misread are marked', () => {
    const feed = feedSaying('Agua', { fin: '2026-03', inicio: '2026' });
    feed.planes![0]!.compromisos![0]!.numero = '1.10';
    const [row] = records(takenOf(feed), false);
    expect(row!.fin).to.equal('2026-03 (sin día)');
    expect(row!.inicio).to.equal('2026 (sin mes)');
    expect(row!.compromiso_numero).to.equal('1.10.');
    expect(records(takenOf(feed))[0]!.fin).to.equal('2026-03');
    expect(records(takenOf(feed))[0]!.compromiso_numero).to.equal('1.10');
  });

  it('unknown codes stand as they are', () => {
    const [row] = records(takenOf(feedSaying('Agua', { estatus: 'constructor' })), false);
    expect(row!.estatus).to.equal('constructor');
  });

  it('have heads in words in both languages and fill every column of every real feed', async () => {
    for (const name of REALES) {
      const value = await readDemo(name);
      const taken = takenOf(value);
      if (taken.compromisos.length === 0) continue;
      for (const loc of [ES, EN]) {
        const hoja = sheet({ loc, claves: false }, taken.plan, taken.compromisos, []);
        expect(hoja.encabezado).to.have.length(COLUMNAS.length);
        const rows = readCsv(excelCsv(hoja).slice(1));
        for (const row of rows) expect(row, name).to.have.length(COLUMNAS.length);
        expect(excelCsv(hoja)).to.not.match(/NaN|undefined|\[object/);
      }
    }
  });
});
