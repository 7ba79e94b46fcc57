/** .xlsx to a workbook. */
import { readXlsx as readWithLibrary } from 'hucre/xlsx';
import type { Sheet } from '../sheets/book.js';
import { sheetOfFile } from './from-library.js';
import type { ReadOptions } from './read.js';

/** Sheets of a workbook that are usual; more of them only make the bar wait. */
const USUAL = 50;

/** The sheets of an .xlsx file in their order. */
export async function readXlsx(
  bytes: Uint8Array,
  { signal, progress }: ReadOptions = {},
): Promise<Sheet[]> {
  const workbook = await readWithLibrary(bytes, {
    readStyles: true,
    sheets: ({ index }) => {
      signal?.throwIfAborted();
      progress?.(Math.min(0.8, (index / USUAL) * 0.8));
      return true;
    },
  });
  return workbook.sheets.map(sheetOfFile);
}
