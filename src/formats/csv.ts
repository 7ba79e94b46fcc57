/** .csv to a sheet and back, in whatever encoding and with whatever mark it comes. */
import { detectDelimiter, parseCsv, writeCsv as writeText } from 'hucre/csv';
import { decode } from '../feed/decode.js';
import type { BookNotice, Cell, Row, Sheet } from '../sheets/book.js';

/** Excel's own first line that names the mark. */
const SEP = /^sep=(.)\r?\n/i;
const FORMULA = /^[=+\-@\t\r]/;
const ESCAPED = /^'(?=[=+\-@\t\r])/;

export interface CsvReading {
  sheet: Sheet;
  notices: BookNotice[];
}

/** `carpeta/pal-Actividades.csv` → `pal-Actividades`. */
function sheetName(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[a-z]{2,4}$/i, '');
}

function firstCell(
  rows: readonly Row[],
  has: (text: string) => boolean,
): { fila: number; columna: number } {
  for (const [fila, row] of rows.entries()) {
    const columna = row.findIndex((cell) => cell !== undefined && has(String(cell.value)));
    if (columna !== -1) return { fila, columna };
  }
  return { fila: 0, columna: 0 };
}

/** The first cell that shows how the file is encoded. */
function encodingNotice(
  codigo: BookNotice['codigo'],
  hoja: string,
  rows: readonly Row[],
): BookNotice {
  const has = (text: string): boolean =>
    codigo === 'codificacion_danada' ? text.includes('\ufffd') : /[^\0-\x7f]/.test(text);
  return { codigo, hoja, ...firstCell(rows, has) };
}

/** Reads one file. */
export function readCsv(bytes: Uint8Array, file: string): CsvReading {
  const decoded = decode(bytes);
  let text = decoded.text.replace(/^\ufeff/, '');
  const sep = SEP.exec(text);
  if (sep) text = text.slice(sep[0].length);
  const parsed = parseCsv(text, { delimiter: sep?.[1] ?? detectDelimiter(text) });
  const rows = parsed.map((values): Row =>
    values.map((value) =>
      value === null || value === '' ? undefined : { value: String(value).replace(ESCAPED, '') },
    ),
  );
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === undefined)) rows.pop();
  const name = sheetName(file);
  const notices: BookNotice[] = [];
  const { aviso } = decoded;
  if (aviso) notices.push(encodingNotice(aviso as BookNotice['codigo'], name, rows));
  // Quotation marks come in pairs, also those inside a quoted cell.
  if (text.split('"').length % 2 === 0) notices.push(unclosed(name, rows));
  return { sheet: { name, rows }, notices };
}

/** The cell whose quotation mark is never closed: the last one, which swallowed what follows. */
function unclosed(hoja: string, rows: readonly Row[]): BookNotice {
  const fila = Math.max(0, rows.length - 1);
  return {
    codigo: 'comillas_sin_cerrar',
    hoja,
    fila,
    columna: Math.max(0, (rows[fila]?.length ?? 1) - 1),
  };
}

function textOf(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  const { value, format } = cell;
  if (typeof value === 'boolean') return value ? 'Sí' : 'No';
  if (typeof value === 'number') {
    return format === 'porcentaje' ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  }
  // A text that a spreadsheet would take for a formula is marked as a text.
  return FORMULA.test(value) ? `'${value}` : value;
}

export interface CsvOptions {
  /** `,` without it. */
  separator?: ',' | ';';
}

/** The bytes of a .csv file: UTF-8 with its mark, so that Excel reads the accents. */
export function writeCsv({ rows }: Sheet, { separator = ',' }: CsvOptions = {}): Uint8Array {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const texts = rows.map((row) => Array.from({ length: width }, (_, c) => textOf(row[c])));
  return new TextEncoder().encode(writeText(texts, { delimiter: separator, bom: true }));
}
