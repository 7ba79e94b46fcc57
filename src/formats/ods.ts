/** .ods to a workbook and back. */
import { readOds as readWithLibrary, writeOds as writeWithLibrary } from 'hucre/ods';
import type { Book, Sheet } from '../sheets/book.js';
import { sheetOfFile } from './from-library.js';
import { fileSheet } from './xlsx-write.js';

/** The sheets of an .ods file in their order. */
export async function readOds(bytes: Uint8Array): Promise<Sheet[]> {
  const workbook = await readWithLibrary(bytes, { readStyles: true });
  return workbook.sheets.map(sheetOfFile);
}

/** The bytes of an .ods file: values, dates and shares; without lists to choose from. */
export async function writeOds(book: Book): Promise<Uint8Array> {
  return writeWithLibrary({ sheets: book.sheets.map((sheet) => fileSheet(sheet, false)) });
}
