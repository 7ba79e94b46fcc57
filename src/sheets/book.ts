/** A workbook as the sheets of any format give it: values with their place, and how they look. */

export type CellFormat = 'fecha' | 'porcentaje';

/** One cell. A blank one is undefined in its row. */
export interface Cell {
  /** A date is its ISO text (`2026-12-31`, or `2026-12-31T18:00:00` with a time). */
  value: string | number | boolean;
  format?: CellFormat;
  /** The format of the cell shows no more of its date: no day, or no month either. */
  precision?: 'mes' | 'anio';
  /** The value is what a formula gave when the file was saved. */
  formula?: string;
  /** `#N/A` and the like: there is no value. */
  error?: string;
}

export type Row = (Cell | undefined)[];

/** Rows and columns count from 0; both ends are inside. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A list to choose from, in cells of one column. */
export interface Choice {
  column: number;
  top: number;
  bottom: number;
  /** The cells that hold the options. */
  sheet: string;
  options: Range;
  /** True when other values are fine too. */
  open: boolean;
  title: string;
  help: string;
}

export type RowLook = 'titulo' | 'encabezado' | 'explicacion' | 'ejemplo';

/** What is written beside the values; never read. */
export interface Look {
  frozenRows?: number;
  frozenColumns?: number;
  columns?: readonly { width?: number; hidden?: boolean; format?: CellFormat | 'texto' }[];
  rows?: Readonly<Record<number, RowLook>>;
  choices?: readonly Choice[];
}

export interface Sheet {
  name: string;
  rows: Row[];
  merges?: readonly Range[];
  hidden?: boolean;
  look?: Look;
}

export type BookKind = 'xlsx' | 'ods' | 'csv';

/** Something that was noticed about the bytes, before any cell had a meaning. */
export interface BookNotice {
  codigo:
    | 'codificacion_windows_1252'
    | 'codificacion_danada'
    | 'codificacion_utf_16'
    | 'comillas_sin_cerrar';
  hoja: string;
  /** First cell that it touches, from 0. */
  fila: number;
  columna: number;
}

export interface Book {
  /** How it came; absent for a workbook that was made here. */
  kind?: BookKind;
  /** Name of the file. */
  name: string;
  sheets: Sheet[];
  notices?: BookNotice[];
}

/** `0` → `A`, `27` → `AB`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`, `AB` → `27`. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Several workbooks as one, so that sheets saved one by one are read together. */
export function joinBooks(books: readonly Book[]): Book {
  const [first] = books;
  return {
    ...(first?.kind && { kind: first.kind }),
    name: first?.name ?? '',
    sheets: books.flatMap((book) => book.sheets),
    notices: books.flatMap((book) => book.notices ?? []),
  };
}
