/** Spreadsheets: their engine is loaded when the first of them comes. */
import { extname } from 'node:path';
import type { Book, BookCheck } from '../sheets/index.js';
import type { Contexto } from './context.js';
import { FallaCli } from './failure.js';
import type { Fuente } from './read.js';

export const FORMATOS = ['json', 'xlsx', 'ods', 'csv'] as const;
export type Formato = (typeof FORMATOS)[number];

const isFormat = (text: string): text is Formato => (FORMATOS as readonly string[]).includes(text);

/** By the ending of a name. */
export function formatOfName(name: string): Formato | undefined {
  const ending = extname(name.split('?')[0]!).slice(1).toLowerCase();
  return isFormat(ending) ? ending : undefined;
}

const isZip = ([a, b]: Uint8Array): boolean => a === 0x50 && b === 0x4b;

/** By what was said, by the ending, by the first bytes; a feed where nothing tells. */
export function formatOf({ nombre, bytes }: Fuente, said?: Formato): Formato {
  const named = said ?? formatOfName(nombre);
  if (isZip(bytes)) return named === 'ods' ? 'ods' : 'xlsx';
  return named === 'csv' ? 'csv' : 'json';
}

export async function readWorkbook({ nombre, bytes }: Fuente): Promise<Book> {
  const { FormatError, readBook } = await import('../formats/index.js');
  try {
    return await readBook(bytes, nombre);
  } catch (error) {
    // Whatever a library says of bytes that it cannot read, it is the file that is at fault.
    const detalle = error instanceof FormatError ? error.codigo : (error as Error).message;
    throw new FallaCli('e_no_es_libro', { archivo: nombre, detalle });
  }
}

export async function checkWorkbook(ctx: Contexto, fuente: Fuente): Promise<BookCheck> {
  const book = await readWorkbook(fuente);
  const { checkBook } = await import('../sheets/index.js');
  return checkBook(book, { idioma: ctx.loc.idioma, ahora: ctx.ahora.getTime() });
}
