/**
 * The table as comma-separated values, in two forms.
 *
 * For Excel: with a byte order mark, or it reads UTF-8 as Windows-1252; with commas, which is what
 * Windows separates lists with where the region is Mexico (es-MX writes 1.5, not 1,5). No `sep=`
 * line: Excel then forgets the byte order mark, and every other program takes it for data.
 * Exact: RFC 4180, the text as it stands.
 */
import type { Hoja } from './rows.js';
import type { Celda } from './writing.js';

const BOM = '\uFEFF';
const NEWLINE = '\r\n';

/** Signs that begin a formula or a command, and their full-width forms, which Excel takes as well. */
const SIGNS = '=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20';
/** At the start, behind whatever a program may skip there. */
const FORMULA = new RegExp(`^[\\s\\p{Cf}\\p{Cc}"']*[${SIGNS}]`, 'u');
/** Behind a semicolon: some regions separate by it, and a cell would begin there. */
const AFTER_SEMICOLON = new RegExp(`;(?=[\\s\\p{Cf}"']*[${SIGNS}])`, 'gu');
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A text that no spreadsheet computes: an apostrophe goes before what would begin a formula, lines
 * and tabs become blanks. A number stays a number.
 */
export function inertCell(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (NUMBER.test(line)) return line;
  const inner = line.replace(AFTER_SEMICOLON, ";'");
  return FORMULA.test(inner) ? `'${inner}` : inner;
}

function quoted(text: string): string {
  return /[",;\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

function write({ encabezado, filas }: Hoja, textOf: (text: string) => string): string {
  const cell = (value: Celda): string =>
    value === null ? '' : quoted(typeof value === 'number' ? String(value) : textOf(value));
  return [encabezado, ...filas].map((row) => row.map(cell).join(',') + NEWLINE).join('');
}

/** For a spreadsheet that is opened with a double click. */
export function excelCsv(hoja: Hoja): string {
  return BOM + write(hoja, inertCell);
}

/** RFC 4180: what is read back is what was written, to the character. */
export function exactCsv(hoja: Hoja): string {
  return write(hoja, (text) => text);
}
