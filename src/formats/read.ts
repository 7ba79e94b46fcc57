/** The door of the formats: bytes of any file in, a workbook out, or a coded error. */
import type { Book } from '../sheets/book.js';
import { FormatError, LIMITES_LIBRO } from './format-error.js';
import { kindOf } from './kind.js';
import { readXlsx } from './xlsx-read.js';

export interface ReadOptions {
  signal?: AbortSignal;
  /** Called with the share that is done, 0 to 1. */
  progress?: (share: number) => void;
}

/**
 * Reads a workbook. Throws a {@link FormatError} for what is none, and the reason of the signal when
 * it was aborted.
 */
export async function readBook(
  bytes: Uint8Array,
  name: string,
  { signal, progress }: ReadOptions = {},
): Promise<Book> {
  if (bytes.length > LIMITES_LIBRO.bytes) throw new FormatError('libro_demasiado_grande', name);
  signal?.throwIfAborted();
  progress?.(0);
  if (kindOf(bytes) !== 'zip') throw new FormatError('no_es_libro', name);
  const sheets = await readXlsx(bytes);
  signal?.throwIfAborted();
  progress?.(1);
  return { kind: 'xlsx', name, sheets };
}
