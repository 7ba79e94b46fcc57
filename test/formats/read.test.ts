import { expect } from '@open-wc/testing';
import { zipSync } from 'fflate';
import { writeOds as writeOdsFile } from 'hucre/ods';
import { writeXlsx as writeXlsxFile } from 'hucre/xlsx';
import {
  FormatError,
  LIMITES_LIBRO,
  readBook,
  writeCsv,
  writeXlsx,
} from '../../src/formats/index.js';
import { checkBook, joinBooks, type Book } from '../../src/sheets/index.js';
import { filledBook, filledFile, sheetOf } from '../sheets/filled.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function refusal(bytes: Uint8Array, name = 'x.xlsx'): Promise<string> {
  try {
    await readBook(bytes, name);
  } catch (error) {
    expect(error).to.be.instanceOf(FormatError);
    return (error as FormatError).codigo;
  }
  return 'none';
}

/** The filled sheets as CSV files, as a folder of them is sent. */
function csvFiles(separator: ',' | ';'): Record<string, Uint8Array> {
  const book = filledBook();
  const names = [
    'Ejercicio',
    'Compromisos',
    'Actividades',
    'Evidencias',
    'Responsables',
    'STL asientos',
  ];
  return Object.fromEntries(
    names.map((name) => [`${name}.csv`, writeCsv(sheetOf(book, name), { separator })]),
  );
}

async function jsonOf(book: Book): Promise<unknown> {
  return checkBook(book).json;
}

describe('readBook', () => {
  it('refuses what is no workbook, each with its code', async () => {
    expect(await refusal(new Uint8Array())).to.equal('libro_vacio');
    expect(await refusal(bytesOf('%PDF-1.7 …'))).to.equal('no_es_libro');
    expect(await refusal(bytesOf('<!doctype html><table>'), 'x.xls')).to.equal('no_es_libro');
    expect(await refusal(bytesOf('{"version":"1.0"}'))).to.equal('no_es_libro');
    expect(await refusal(zipSync({ 'word/document.xml': bytesOf('<w/>') }))).to.equal(
      'no_es_libro',
    );
    expect(await refusal((await filledFile()).slice(0, 4_000))).to.equal('libro_danado');
    const ole = new Uint8Array(2_000);
    ole.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(await refusal(ole)).to.equal('libro_antiguo');
    ole.set(Array.from('EncryptedPackage', (char) => [char.charCodeAt(0), 0]).flat(), 900);
    expect(await refusal(ole)).to.equal('libro_cifrado');
  });

  it('refuses 50 MB before it looks at them', async () => {
    const large = new Uint8Array(50 * 1024 * 1024);
    expect(large.length).to.be.above(LIMITES_LIBRO.bytes);
    expect(await refusal(large)).to.equal('libro_demasiado_grande');
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    let caught: unknown;
    await readBook(await filledFile(), 'x.xlsx', { signal }).catch(
      (error: unknown) => (caught = error),
    );
    expect((caught as Error).message).to.equal('enough');
  });

  it('tells how far it is, from 0 to 1', async () => {
    const shares: number[] = [];
    await readBook(await filledFile(), 'x.xlsx', { progress: (share) => shares.push(share) });
    expect(shares[0]).to.equal(0);
    expect(shares.at(-1)).to.equal(1);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(shares.length).to.be.above(3);
  });

  for (const separator of [',', ';'] as const) {
    it(`reads a folder of CSV with "${separator}" as the same workbook`, async () => {
      const expected = await jsonOf(await readBook(await filledFile(), 'x.xlsx'));
      const zip = await readBook(zipSync(csvFiles(separator)), 'x.zip');
      expect(await jsonOf(zip)).to.deep.equal(expected);
      const books = Object.entries(csvFiles(separator)).map(([name, bytes]) =>
        readBook(bytes, name),
      );
      expect(await jsonOf(joinBooks(await Promise.all(books)))).to.deep.equal(expected);
    });
  }

  it('reads Windows-1252, and says so at the first accent', async () => {
    const latin = Uint8Array.from('Id;Compromiso\r\nC1;Atención\r\n', (char) => char.charCodeAt(0));
    const book = await readBook(latin, 'Compromisos.csv');
    expect(book.sheets[0]!.rows[1]![1]!.value).to.equal('Atención');
    const { mensajes } = checkBook(book);
    const mensaje = mensajes.find(({ codigo }) => codigo === 'codificacion_windows_1252')!;
    expect([mensaje.hoja, mensaje.columna, mensaje.fila]).to.deep.equal(['Compromisos', 'B', 2]);
  });

  it('says where a quotation mark is left open', async () => {
    const book = await readBook(
      bytesOf('Id,Compromiso\nC1,"Abrir\nC2,Cerrar\n'),
      'Compromisos.csv',
    );
    const { mensajes } = checkBook(book);
    const mensaje = mensajes.find(({ codigo }) => codigo === 'comillas_sin_cerrar')!;
    expect([mensaje.columna, mensaje.fila]).to.deep.equal(['B', 2]);
  });

  it('writes no text of a CSV that a spreadsheet would run, and reads it back', async () => {
    const texts = ['=cmd()', '+1', '-1', '@x', '\tx'];
    const rows = texts.map((value) => [{ value: 'C1' }, { value }]);
    const bytes = writeCsv({ name: 'x', rows });
    expect(new TextDecoder().decode(bytes)).to.not.match(/(^|,|\n)"?[=+\-@\t]/);
    const book = await readBook(bytes, 'x.csv');
    expect(book.sheets[0]!.rows.map((row) => row[1]!.value)).to.deep.equal(texts);
  });

  it('keeps the day of a date, whatever the zone of the machine', async () => {
    const date = { value: '2026-12-31', format: 'fecha' } as const;
    const bytes = await writeXlsx({ name: 'x', sheets: [{ name: 'H', rows: [[date]] }] });
    const book = await readBook(bytes, 'x.xlsx');
    expect(book.sheets[0]!.rows[0]![0]).to.deep.equal(date);
  });
});

describe('a date whose cell does not show the day', () => {
  const FORMATS: readonly [string, string, string | undefined][] = [
    ['2026-12-01', 'mmm-yy', 'mes'],
    ['2026-12-01', '[$-80A]mmmm "de" yyyy;@', 'mes'],
    ['2026-01-01', 'yyyy', 'anio'],
    ['2026-12-01', 'yyyy', undefined],
    ['2026-12-31', 'mmm-yy', undefined],
    ['2026-12-01', 'yyyy-mm-dd', undefined],
    ['2026-12-01', 'mm:ss', undefined],
  ];
  const heads = FORMATS.map(() => null);
  const cells = new Map(
    FORMATS.map(([day, numFmt], c) => {
      const value = new Date(`${day}T00:00:00Z`);
      return [`0,${c}`, { value, type: 'date' as const, style: { numFmt } }];
    }),
  );
  const sheets = [{ name: 'Fechas', rows: [heads], cells }];

  for (const [kind, write] of [
    ['xlsx', writeXlsxFile],
    ['ods', writeOdsFile],
  ] as const) {
    it(`is known as one in .${kind}, and keeps the day it was stored with`, async () => {
      const [sheet] = (await readBook(await write({ sheets }), `x.${kind}`)).sheets;
      expect(sheet!.rows[0]!.map((cell) => cell?.precision)).to.deep.equal(
        FORMATS.map(([, , precision]) => precision),
      );
      expect(sheet!.rows[0]!.map((cell) => cell?.value)).to.deep.equal(FORMATS.map(([day]) => day));
    });
  }

  it('is read as far as it shows, with a notice in its cell, also after it was written again', async () => {
    const book = filledBook();
    const sheet = sheetOf(book, 'Actividades');
    const at = { row: -1, column: -1 };
    sheet.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell?.format === 'fecha') Object.assign(at, { row: r, column: c });
      }),
    );
    sheet.rows[at.row]![at.column] = { value: '2026-12-01', format: 'fecha', precision: 'mes' };
    for (const read of [book, await readBook(await writeXlsx(book), 'x.xlsx')]) {
      const { mensajes, json } = checkBook(read);
      const said = mensajes.filter(({ codigo }) => codigo === 'fecha_sin_dia');
      expect(said.map(({ fila, esperado }) => [fila, esperado])).to.deep.equal([
        [at.row + 1, '2026-12'],
      ]);
      expect(JSON.stringify(json)).to.contain('"2026-12"');
      expect(JSON.stringify(json)).not.to.contain('2026-12-01');
    }
  });
});
