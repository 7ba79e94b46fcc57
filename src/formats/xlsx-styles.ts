/** How cells look in a file that is written: colours, number formats, and texts made safe. */
import type { Cell as FileCell, CellStyle } from 'hucre/xlsx';
import type { Cell, CellFormat, RowLook } from '../sheets/book.js';

export type ColumnFormat = CellFormat | 'texto';

const FORMATS: Readonly<Record<ColumnFormat, string>> = {
  fecha: 'yyyy-mm-dd',
  porcentaje: '0.##%',
  texto: '@',
};

const solid = (rgb: string): CellStyle['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});

/** Said in every style: a program sets what a font leaves out in a face of its own. */
const FONT = { name: 'Calibri', size: 11 };

export const ROW_STYLES: Readonly<Record<RowLook, CellStyle>> = {
  titulo: { font: { ...FONT, bold: true, size: 14 } },
  encabezado: {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid('611232'),
    alignment: { wrapText: true, vertical: 'center' },
  },
  explicacion: {
    font: { ...FONT, italic: true, size: 9, color: { rgb: '444444' } },
    fill: solid('F4F1EA'),
    alignment: { wrapText: true, vertical: 'top' },
  },
  ejemplo: { font: { ...FONT, italic: true, color: { rgb: '666666' } }, fill: solid('EEF3F8') },
};

export function styleOf(format: ColumnFormat): CellStyle {
  return { numFmt: FORMATS[format] };
}

/** A text that would be read as an escaped character is escaped itself (ECMA-376, `_xHHHH_`). */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A date of the workbook as the library takes it: UTC, whatever the zone of the machine. */
function fileDate(text: string): Date {
  return new Date(text.length > 10 ? `${text}Z` : `${text}T00:00:00Z`);
}

function dateFormat({ value, precision }: Cell): string {
  if (precision) return precision === 'mes' ? 'yyyy-mm' : 'yyyy';
  return String(value).length > 10 ? 'yyyy-mm-dd hh:mm:ss' : FORMATS.fecha;
}

export function fileCell(
  cell: Cell,
  rowStyle: CellStyle | undefined,
  column: ColumnFormat | undefined,
): Partial<FileCell> {
  const isText = typeof cell.value === 'string' && cell.format !== 'fecha';
  const format = cell.format ?? (isText && column !== undefined ? 'texto' : undefined);
  const style = { ...rowStyle, ...(format && !rowStyle && styleOf(format)) };
  const looks = Object.keys(style).length > 0 && { style };
  if (cell.format === 'fecha') {
    const numFmt = dateFormat(cell);
    return { value: fileDate(String(cell.value)), type: 'date', style: { ...style, numFmt } };
  }
  if (typeof cell.value === 'string') {
    return { value: escapeText(cell.value), type: 'string', ...looks };
  }
  return {
    value: cell.value,
    type: typeof cell.value === 'number' ? 'number' : 'boolean',
    ...looks,
  };
}
