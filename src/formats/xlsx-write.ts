/** A workbook to .xlsx: values, formats, lists to choose from, and how the rows look. */
import { writeXlsx as writeWithLibrary, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { columnLetter, type Book, type Choice, type Range, type Sheet } from '../sheets/book.js';
import { fileCell, ROW_STYLES, styleOf } from './xlsx-styles.js';

function rangeText({ top, left, bottom, right }: Range): string {
  return `$${columnLetter(left)}$${top + 1}:$${columnLetter(right)}$${bottom + 1}`;
}

function validation(choice: Choice): NonNullable<WriteSheet['dataValidations']>[number] {
  const letter = columnLetter(choice.column);
  return {
    type: 'list',
    range: `${letter}${choice.top + 1}:${letter}${choice.bottom + 1}`,
    formula1: `'${choice.sheet.replaceAll("'", "''")}'!${rangeText(choice.options)}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: choice.open ? 'information' : 'warning',
    errorTitle: choice.title,
    errorMessage: choice.help,
    showInputMessage: true,
    inputTitle: choice.title,
    inputMessage: choice.help,
  };
}

function fileCells({ rows, look }: Sheet): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  rows.forEach((row, r) => {
    const rowStyle: CellStyle | undefined = look?.rows?.[r] && ROW_STYLES[look.rows[r]];
    row.forEach((cell, c) => {
      if (cell) cells.set(`${r},${c}`, fileCell(cell, rowStyle, look?.columns?.[c]?.format));
    });
  });
  return cells;
}

/** A sheet as the library takes it. */
export function fileSheet(sheet: Sheet, choices = true): WriteSheet {
  const { look } = sheet;
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(() => null)),
    cells: fileCells(sheet),
    ...(sheet.hidden && { hidden: true }),
    ...(sheet.merges && {
      merges: sheet.merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
    }),
    ...(look?.columns && {
      columns: look.columns.map(({ width, hidden, format }) => ({
        ...(width !== undefined && { width }),
        ...(hidden && { hidden }),
        ...(format && { style: styleOf(format) }),
      })),
    }),
    ...(look?.frozenRows !== undefined && {
      freezePane: { rows: look.frozenRows, columns: look.frozenColumns ?? 0 },
    }),
    ...(choices && look?.choices && { dataValidations: look.choices.map(validation) }),
  };
}

/** The bytes of an .xlsx file. */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  return writeWithLibrary({ sheets: book.sheets.map((sheet) => fileSheet(sheet)) });
}
