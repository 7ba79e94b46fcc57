/** .xlsx to a workbook. */
import { readXlsx as readWithLibrary, type Cell as FileCell } from 'hucre/xlsx';
import { sheetOfFile } from './from-library.js';
import type { Sheet } from '../sheets/book.js';

export type { FileCell };

/** The sheets of an .xlsx file in their order. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const workbook = await readWithLibrary(bytes, { readStyles: true });
  return workbook.sheets.map(sheetOfFile);
}
