/** The rows of a table that hold data: merged cells filled, and what is no data left out. */
import { fold } from '../feed/similar.js';
import { EJEMPLOS } from '../i18n/hojas-ayuda.js';
import { LIBRO } from '../i18n/hojas-columnas.js';
import type { Cell, Row, Sheet } from './book.js';
import { shown, type Place, type Report } from './report.js';
import type { Table } from './tables.js';
import { trim } from './texts.js';

const TOTALS = new Set([
  ...[
    'total',
    'totales',
    'subtotal',
    'subtotales',
    'suma',
    'promedio',
    'total_general',
    'gran_total',
  ],
  ...['total_de_actividades', 'total_de_compromisos', 'avance_total', 'avance_promedio'],
]);
/** Columns that a heading over several of them covers. */
const WIDE = 3;

export const isBlank = (cell: Cell | undefined): boolean =>
  !cell ||
  (cell.error === undefined && cell.formula === undefined && trim(String(cell.value)) === '');

/** Where merged cells stand for another: `row,column` → the first cell of the merge. */
function mergedCells({ rows, merges = [] }: Sheet, first: number): Map<string, Cell> {
  const filled = new Map<string, Cell>();
  for (const { top, left, bottom, right } of merges) {
    const cell = rows[top]?.[left];
    if (!cell || top < first || left !== right) continue;
    for (let row = top + 1; row <= bottom; row++) filled.set(`${row},${left}`, cell);
  }
  return filled;
}

function reportMerges({ sheet, header, fields }: Table, report: Report): void {
  for (const { top, left, bottom, right } of sheet.merges ?? []) {
    const cell = sheet.rows[top]?.[left];
    if (!cell || top <= header || left !== right || bottom === top || !fields.has(left)) continue;
    report.add(
      'celda_combinada',
      { hoja: sheet.name, row: top, column: left },
      { valor: shown(cell) },
    );
  }
}

function isTitle({ merges = [] }: Sheet, row: number, filled: readonly number[]): boolean {
  return (
    filled.length === 1 &&
    merges.some(
      ({ top, left, right }) => top === row && left === filled[0] && right - left + 1 >= WIDE,
    )
  );
}

function isTotal(row: Row, filled: readonly number[]): boolean {
  const texts = filled.filter(
    (c) => typeof row[c]?.value === 'string' && row[c].formula === undefined,
  );
  const [only] = texts;
  return texts.length === 1 && only !== undefined && TOTALS.has(fold(String(row[only]!.value)));
}

function repeatsHeadings({ sheet, header }: Table, row: Row, filled: readonly number[]): boolean {
  const same = (c: number): boolean => {
    const heading = sheet.rows[header]?.[c];
    return heading !== undefined && fold(String(heading.value)) === fold(String(row[c]?.value));
  };
  return filled.length >= WIDE && filled.every(same);
}

/** True when the example was written over. */
function isChanged({ spec, fields }: Table, row: Row): boolean {
  const words = EJEMPLOS[spec.noun] ?? {};
  return [...fields].some(([column, { header, role }]) => {
    if (role === 'key' || isBlank(row[column])) return false;
    return trim(String(row[column]?.value)) !== String(words[header] ?? '');
  });
}

const startsWith = (cell: Cell | undefined, mark: string): boolean =>
  typeof cell?.value === 'string' && cell.value.toLowerCase().startsWith(mark);

/** Why a row is no data: a code to be said, '' for no word about it, undefined when it is data. */
function reasonToSkip(table: Table, index: number, row: Row): string | undefined {
  const filled = [...row.keys()].filter((c) => !isBlank(row[c]));
  if (filled.length === 0) return '';
  const first = row[filled[0]!];
  if (startsWith(first, LIBRO.explicacion)) return '';
  if (startsWith(first, LIBRO.ejemplo)) return isChanged(table, row) ? 'ejemplo_modificado' : '';
  if (isTitle(table.sheet, index, filled)) return 'fila_de_titulo';
  if (isTotal(row, filled)) return 'fila_de_total';
  return repeatsHeadings(table, row, filled) ? 'fila_de_encabezados' : undefined;
}

/** Each row of data with its number; blank cells under a merged one hold its value. */
export function* dataRows(table: Table, report: Report): Generator<[number, Row]> {
  const { sheet, header, fields } = table;
  const merged = mergedCells(sheet, header + 1);
  reportMerges(table, report);
  const columns = [...fields.keys()];
  for (let index = header + 1; index < sheet.rows.length; index++) {
    const own = sheet.rows[index] ?? [];
    const reason = reasonToSkip(table, index, own);
    const place: Place = { hoja: sheet.name, row: index, column: -1 };
    if (reason !== undefined) {
      const first = own.find((cell) => !isBlank(cell));
      if (reason !== '') report.add(reason, place, { valor: shown(first) });
      continue;
    }
    if (merged.size === 0) yield [index, own];
    else {
      const row = [...own];
      for (const column of columns) row[column] ??= merged.get(`${index},${column}`);
      yield [index, row];
    }
  }
}
