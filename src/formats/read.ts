/** The door of the formats: bytes of any file in, a workbook out, or a coded error. */
import { joinBooks, type Book } from '../sheets/book.js';
import { inspect, isCsvName, unpack, type Archive } from './archive.js';
import { readCsv } from './csv.js';
import { FormatError, LIMITES_LIBRO } from './format-error.js';
import { kindOf } from './kind.js';
import { readOds } from './ods.js';
import { readXlsx } from './xlsx-read.js';

export interface ReadOptions {
  signal?: AbortSignal;
  /** Called with the share that is done, 0 to 1. */
  progress?: (share: number) => void;
}

/** In an OLE file, the name of the stream that holds an encrypted .xlsx. */
const ENCRYPTED = Array.from('EncryptedPackage', (char) => [char.charCodeAt(0), 0]).flat();

function isEncrypted(bytes: Uint8Array): boolean {
  for (
    let at = bytes.indexOf(ENCRYPTED[0]!);
    at !== -1;
    at = bytes.indexOf(ENCRYPTED[0]!, at + 1)
  ) {
    if (ENCRYPTED.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function csvBook(bytes: Uint8Array, name: string): Book {
  const { sheet, notices } = readCsv(bytes, name);
  return { kind: 'csv', name, sheets: [sheet], notices };
}

function archiveOf(bytes: Uint8Array, name: string): Archive {
  try {
    return inspect(bytes);
  } catch (cause) {
    throw new FormatError('libro_danado', name, { cause });
  }
}

async function readArchive(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Book> {
  const { kind, size, encrypted } = archiveOf(bytes, name);
  if (encrypted) throw new FormatError('libro_cifrado', name);
  if (size > LIMITES_LIBRO.desempacado) throw new FormatError('libro_demasiado_grande', name);
  if (kind === 'other') throw new FormatError('no_es_libro', name);
  try {
    if (kind === 'xlsx') return { kind, name, sheets: await readXlsx(bytes, options) };
    if (kind === 'ods') return { kind, name, sheets: await readOds(bytes) };
    const files = [...unpack(bytes, isCsvName)];
    return { ...joinBooks(files.map(([file, content]) => csvBook(content, file))), name };
  } catch (cause) {
    options.signal?.throwIfAborted();
    throw new FormatError('libro_danado', name, { cause });
  }
}

/**
 * Reads a workbook: .xlsx, .ods, .csv, or several .csv in a .zip. What it is, its bytes tell. Throws a
 * {@link FormatError} for anything else, and the reason of the signal when it was aborted.
 */
export async function readBook(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Book> {
  const { signal, progress } = options;
  if (bytes.length > LIMITES_LIBRO.bytes) throw new FormatError('libro_demasiado_grande', name);
  signal?.throwIfAborted();
  progress?.(0);
  const kind = kindOf(bytes);
  let book: Book;
  if (kind === 'zip') book = await readArchive(bytes, name, options);
  else if (kind === 'text') book = csvBook(bytes, name);
  else if (kind === 'empty') throw new FormatError('libro_vacio', name);
  else if (kind === 'ole') {
    throw new FormatError(isEncrypted(bytes) ? 'libro_cifrado' : 'libro_antiguo', name);
  } else throw new FormatError('no_es_libro', name);
  signal?.throwIfAborted();
  progress?.(1);
  return book;
}
