/** Spreadsheets: their engine is loaded when the first of them comes. */
import { extname } from 'node:path';
import { kindOf } from '../formats/kind.js';
import { MENSAJES } from '../i18n/hojas-mensajes.js';
import type { Book, BookCheck } from '../sheets/index.js';
import type { Contexto } from './context.js';
import { FallaCli } from './failure.js';
import type { Fuente } from './read.js';

export const FORMATOS = ['json', 'xlsx', 'ods', 'csv'] as const;
export type Formato = (typeof FORMATOS)[number];

const ENDINGS: Readonly<Record<string, Formato>> = {
  ...{ json: 'json', xlsx: 'xlsx', ods: 'ods', csv: 'csv' },
  // A folder of CSV in one file.
  zip: 'csv',
};
/** Endings that are read and never written. */
const READ_ONLY: Readonly<Record<string, Formato>> = {
  ...{ xlsm: 'xlsx', xls: 'xlsx', tsv: 'csv', txt: 'csv' },
};

const endingOf = (name: string): string => extname(name.split('?')[0]!).slice(1).toLowerCase();

/** By the ending of a name. */
export function formatOfName(name: string): Formato | undefined {
  const ending = endingOf(name);
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}

export const isZipName = (name: string): boolean => endingOf(name) === 'zip';

/** By what was said, by the first bytes, by the ending; a feed where nothing tells. */
export function formatOf({ nombre, bytes, partes }: Fuente, said?: Formato): Formato {
  if (partes) return 'csv';
  const named = said ?? formatOfName(nombre) ?? READ_ONLY[endingOf(nombre)];
  const kind = kindOf(bytes);
  if (kind !== 'zip' && kind !== 'ole') return kind === 'json' ? 'json' : (named ?? 'json');
  return named === undefined || named === 'json' ? 'xlsx' : named;
}

/** The words for bytes that are no workbook. */
function refusal({ loc }: Contexto, archivo: string, codigo: string, limite: number): FallaCli {
  const { texto, remedio } = MENSAJES[codigo]![loc.idioma];
  const detalle = `${texto} ${remedio}`.replace('{esperado}', `${limite / 1024 / 1024} MB`);
  return new FallaCli('e_no_es_libro', { archivo, detalle });
}

async function readOne(ctx: Contexto, { nombre, bytes }: Fuente): Promise<Book> {
  const { FormatError, LIMITES_LIBRO, readBook } = await import('../formats/index.js');
  try {
    return await readBook(bytes, nombre);
  } catch (error) {
    // Whatever a library says of bytes that it cannot read, it is the file that is at fault.
    const codigo = error instanceof FormatError ? error.codigo : 'libro_danado';
    throw refusal(ctx, nombre, codigo, LIMITES_LIBRO.bytes);
  }
}

export async function readWorkbook(ctx: Contexto, fuente: Fuente): Promise<Book> {
  if (!fuente.partes) return await readOne(ctx, fuente);
  const books: Book[] = [];
  for (const parte of fuente.partes) books.push(await readOne(ctx, parte));
  const { joinBooks } = await import('../sheets/index.js');
  return { ...joinBooks(books), name: fuente.nombre };
}

export interface LibroRevisado {
  libro: Book;
  revisado: BookCheck;
}

export async function checkWorkbook(ctx: Contexto, fuente: Fuente): Promise<LibroRevisado> {
  const libro = await readWorkbook(ctx, fuente);
  const { checkBook } = await import('../sheets/index.js');
  const options = { idioma: ctx.loc.idioma, ahora: ctx.ahora.getTime() };
  return { libro, revisado: checkBook(libro, options) };
}
