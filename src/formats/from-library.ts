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

function valueOf(value: CellValue | undefined): Cell | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date) return { value: dateText(value), format: 'fecha' };
  return { value };
}

function cellOf(value: CellValue | undefined, detail: FileCell): Cell | undefined {
  if (detail.type === 'error') {
    return { value: '', error: String(detail.value ?? value ?? '#ERROR') };
  }
  const shown = detail.formula === undefined ? value : (detail.formulaResult ?? value);
  const cell = valueOf(shown);
  if (detail.formula !== undefined) return { ...(cell ?? { value: '' }), formula: detail.formula };
  const format = detail.style?.numFmt;
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
