/** A sheet as the library of formats gives it, turned into ours. */
import type { Cell as FileCell, CellValue, Sheet as FileSheet } from 'hucre/xlsx';
import type { Cell, Row, Sheet } from '../sheets/book.js';

const PERCENT = /^[^"]*%/;
const MIDNIGHT = 'T00:00:00.000Z';

/** The text of a date as the sheet shows it: no zone, and no time where there is none. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith(MIDNIGHT) ? text.slice(0, 10) : text.slice(0, 19);
}

/** `mmm-yy` shows months, `yyyy` years; a format with a day or a time shows the day. */
function precisionOf(text: string, format: string | undefined): Cell['precision'] {
  // A day other than the first was typed as a day.
  if (format === undefined || !/^\d{4}-\d{2}-01$/.test(text)) return undefined;
  const [codes = ''] = format
    .replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    .toLowerCase()
    .split(';');
  if (/[dhs]/.test(codes) || !codes.includes('y')) return undefined;
  if (codes.includes('m')) return 'mes';
  return text.endsWith('-01-01') ? 'anio' : undefined;
}

function dateCell(date: Date, format: string | undefined): Cell {
  const value = dateText(date);
  const precision = precisionOf(value, format);
  return { value, format: 'fecha', ...(precision && { precision }) };
}

function valueOf(value: CellValue | undefined, format?: string): Cell | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date) return dateCell(value, format);
  return { value };
}

function cellOf(value: CellValue | undefined, detail: FileCell): Cell | undefined {
  if (detail.type === 'error') {
    return { value: '', error: String(detail.value ?? value ?? '#ERROR') };
  }
  const shown = detail.formula === undefined ? value : (detail.formulaResult ?? value);
  const format = detail.style?.numFmt;
  const cell = valueOf(shown, format);
  if (detail.formula !== undefined) return { ...(cell ?? { value: '' }), formula: detail.formula };
  if (cell && typeof cell.value === 'number' && format !== undefined && PERCENT.test(format)) {
    cell.format = 'porcentaje';
  }
  return cell;
}

/** Details are few beside the blanks of a wide sheet: each is looked at once, and no blank is. */
function rowsOf({ rows, cells }: FileSheet): Row[] {
  const made = rows.map((values) => {
    const row: Row = new Array<Cell | undefined>(values.length);
    for (let c = 0; c < values.length; c++) {
      const value = values[c];
      if (value !== null && value !== '') row[c] = valueOf(value);
    }
    return row;
  });
  for (const [key, detail] of cells ?? []) {
    const comma = key.indexOf(',');
    const [r, c] = [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
    const row = made[r];
    if (row && (row[c] !== undefined || detail.type !== 'empty')) {
      row[c] = cellOf(rows[r]?.[c], detail);
    }
  }
  return made;
}

/** A sheet of the library as ours. */
export function sheetOfFile(file: FileSheet): Sheet {
  const rows = rowsOf(file);
  while (rows.length > 0 && !rows.at(-1)!.some((cell) => cell !== undefined)) rows.pop();
  return {
    name: file.name,
    rows,
    ...((file.hidden === true || file.veryHidden === true) && { hidden: true }),
    ...(file.merges &&
      file.merges.length > 0 && {
        merges: file.merges.map(({ startRow, startCol, endRow, endCol }) => ({
          top: startRow,
          left: startCol,
          bottom: endRow,
          right: endCol,
        })),
      }),
  };
}
