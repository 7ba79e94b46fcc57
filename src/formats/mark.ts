/** The workbook given back with its wrong cells coloured and commented; everything else stays. */
import { openXlsx, saveXlsx, type Cell as FileCell, type Sheet as FileSheet } from 'hucre/xlsx';
import type { Mensaje } from '../sheets/index.js';
import { columnNumber, type Book } from '../sheets/book.js';
import { FormatError } from './format-error.js';
import { kindOf } from './kind.js';
import { writeXlsx } from './xlsx-write.js';

/** Light enough for dark text, and told apart by lightness too. */
const COLOURS: Readonly<Record<Mensaje['gravedad'], string>> = {
  error: 'F8B4B4',
  advertencia: 'FCE8A6',
  aviso: 'D6E9F8',
};
const AUTHOR = 'Validador PAL';
/** Longest comment; a spreadsheet shows no more at a time. */
const LONGEST = 1_500;

type Marks = Map<string, Mensaje[]>;

/** `row,column` → what is said about it; of a whole row, at its first cell. */
function marksOf(mensajes: readonly Mensaje[], hoja: string): Marks {
  const marks: Marks = new Map();
  for (const mensaje of mensajes) {
    if (mensaje.hoja !== hoja || mensaje.fila === 0) continue;
    const column = mensaje.columna === '' ? 0 : columnNumber(mensaje.columna);
    const key = `${mensaje.fila - 1},${column}`;
    const known = marks.get(key);
    if (known) known.push(mensaje);
    else marks.set(key, [mensaje]);
  }
  return marks;
}

function commentOf(mensajes: readonly Mensaje[], old: FileCell['comment']): FileCell['comment'] {
  const lines = mensajes.map(({ texto, remedio }) => `${texto} ${remedio}`);
  const text = [...(old ? [old.text] : []), ...lines].join('\n\n');
  return { author: AUTHOR, text: text.slice(0, LONGEST) };
}

function typeOf(value: FileCell['value']): FileCell['type'] {
  if (value === null) return 'empty';
  if (value instanceof Date) return 'date';
  return typeof value as 'string' | 'number' | 'boolean';
}

/** The rows must reach as far as the cell, or it is not written. */
function reach(sheet: FileSheet, row: number, column: number): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row]!;
  while (cells.length <= column) cells.push(null);
}

function mark(sheet: FileSheet, marks: Marks): void {
  const cells = (sheet.cells ??= new Map<string, FileCell>());
  for (const [key, mensajes] of marks) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    reach(sheet, row, column);
    const value = sheet.rows[row]![column] ?? null;
    const cell = cells.get(key) ?? { value, type: typeOf(value) };
    const rgb = COLOURS[mensajes[0]!.gravedad];
    const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const;
    const comment = commentOf(mensajes, cell.comment);
    cells.set(key, { ...cell, style: { ...cell.style, fill }, ...(comment && { comment }) });
  }
}

/**
 * The bytes of an .xlsx with the messages in its cells. Takes the bytes of the .xlsx that was read, so
 * that charts, macros and pictures stay, or the workbook of any other format.
 */
export async function markXlsx(
  original: Uint8Array | Book,
  mensajes: readonly Mensaje[],
): Promise<Uint8Array> {
  const bytes = original instanceof Uint8Array ? original : await writeXlsx(original);
  if (kindOf(bytes) !== 'zip') throw new FormatError('no_es_libro', '');
  try {
    const workbook = await openXlsx(bytes, { readStyles: true });
    for (const sheet of workbook.sheets) mark(sheet, marksOf(mensajes, sheet.name));
    return await saveXlsx(workbook);
  } catch (cause) {
    throw new FormatError('libro_danado', '', { cause });
  }
}
