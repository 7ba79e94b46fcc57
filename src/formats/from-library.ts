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

function cellOf(value: CellValue | undefined, detail: FileCell | undefined): Cell | undefined {
  if (detail?.type === 'error') {
    return { value: '', error: String(detail.value ?? value ?? '#ERROR') };
  }
  const shown = detail?.formula === undefined ? value : (detail.formulaResult ?? value);
  const cell = valueOf(shown);
  if (detail?.formula !== undefined) return { ...(cell ?? { value: '' }), formula: detail.formula };
  const format = detail?.style?.numFmt;
  if (cell && typeof cell.value === 'number' && format !== undefined && PERCENT.test(format)) {
    cell.format = 'porcentaje';
  }
  return cell;
}

export function sheetOfFile(file: FileSheet): Sheet {
  const { cells } = file;
  const rows = file.rows.map((values, r) => {
    const row: Row = new Array<Cell | undefined>(values.length);
    for (let c = 0; c < values.length; c++) {
      const value = values[c];
      const detail = cells?.get(`${r},${c}`);
      if (detail !== undefined || (value !== null && value !== '')) row[c] = cellOf(value, detail);
    }
    return row;
  });
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
