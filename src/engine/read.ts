/** A file of any kind becomes a feed and what there is to say about it. */
import { decode } from '../feed/decode.js';
import { parseFeed } from '../feed/parse.js';
import type { Lectura } from '../feed/problems.js';
import { FormatError } from '../formats/format-error.js';
import { readBook } from '../formats/index.js';
import { kindOf } from '../formats/kind.js';
import { MENSAJES } from '../i18n/hojas-mensajes.js';
import type { Idioma } from '../i18n/localizer.js';
import { checkBook, type Mensaje } from '../sheets/index.js';
import type { Archivo, Marcha, Pide, Revision } from './jobs.js';

const TABLE = /\.(csv|tsv|txt)$/i;

/** A text is JSON unless its name says that it is a table: a JSON cut short must read as one. */
function isBook({ nombre, bytes }: Archivo): boolean {
  const kind = kindOf(bytes);
  return kind === 'zip' || kind === 'ole' || (kind === 'text' && TABLE.test(nombre));
}

async function readJson({ bytes }: Archivo, ahora: number, { paso }: Marcha): Promise<Revision> {
  await paso({ etapa: 'revisar' });
  const lectura = parseFeed(bytes, { ahora });
  await paso({ etapa: 'revisar', hecho: 1 });
  return { lectura, texto: lectura.feed ? decode(bytes).text : '', mensajes: null };
}

const NOTHING: Lectura = {
  feed: null,
  problemas: [],
  conteo: { leidos: 0, validos: 0, degradados: 0, rechazados: 0 },
  porClase: {},
  rechazados: [],
};

/** A file that is no workbook after all, told as the cells of one are. */
function refused({ codigo }: FormatError, idioma: Idioma): Revision {
  const words = MENSAJES[codigo]?.[idioma];
  const place = { hoja: '', fila: 0, columna: '', encabezado: '', valor: '', esperado: '' };
  const mensaje: Mensaje = {
    ...{ codigo, gravedad: 'error', ...place },
    texto: (words?.texto ?? codigo).replace('{esperado}', '25 MB'),
    remedio: words?.remedio ?? '',
  };
  return { lectura: NOTHING, texto: '', mensajes: [mensaje] };
}

async function readSheets(p: Pide<'leer'>, { signal, aviso, paso }: Marcha): Promise<Revision> {
  const { nombre, bytes, ahora, idioma } = p;
  const progress = (hecho: number): void => aviso({ etapa: 'filas', hecho });
  try {
    const book = await readBook(bytes, nombre, { signal, progress });
    await paso({ etapa: 'revisar' });
    const { lectura, feed, json, mensajes } = checkBook(book, { idioma, ahora });
    await paso({ etapa: 'revisar', hecho: 1 });
    const texto = feed ? `${JSON.stringify(json, null, 2)}\n` : '';
    return { lectura, texto, mensajes };
  } catch (error) {
    if (error instanceof FormatError) return refused(error, idioma);
    throw error;
  }
}

/** Reads a file by what it is; its name only tells a table from a text. */
export async function readFile(pide: Pide<'leer'>, marcha: Marcha): Promise<Revision> {
  await marcha.paso({ etapa: 'abrir' });
  return isBook(pide) ? await readSheets(pide, marcha) : await readJson(pide, pide.ahora, marcha);
}
