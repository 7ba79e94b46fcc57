/** A workbook held against the standard: every problem of the reader in its cell. */
import { parseFeed } from '../feed/parse.js';
import type { Lectura, Problema } from '../feed/problems.js';
import type { Feed } from '../feed/types.js';
import { problemText } from '../i18n/problems.js';
import { makeLocalizer, type Idioma } from '../i18n/localizer.js';
import { columnLetter, type Book } from './book.js';
import { HOJAS } from '../i18n/hojas-columnas.js';
import { MENSAJES } from '../i18n/hojas-mensajes.js';
import type { Path } from './columns.js';
import type { Mensaje } from './mensajes.js';
import { mensajesOf } from './mensajes.js';
import { readSheets, type BookReading } from './read.js';
import type { Place } from './report.js';

export interface BookOptions {
  /** Language of the messages; es-MX without it. */
  idioma?: Idioma;
  /** The moment of the reading, in milliseconds since 1970, as parseFeed takes it. */
  ahora?: number;
}

/** Where something of the feed stands in the workbook. */
export interface Lugar {
  hoja: string;
  /** From 1. */
  fila: number;
  columna: string;
}

export interface FeedOfBook {
  /** The feed as JSON, not yet held against the standard. */
  feed: Record<string, unknown>;
  mensajes: Mensaje[];
  /** The cell that a JSON Pointer into `feed` comes from; undefined when it comes from none. */
  cellOf(pointer: string): Lugar | undefined;
}

export interface BookCheck {
  lectura: Lectura;
  /** What can be shown; null when nothing can. */
  feed: Feed | null;
  /** The feed as JSON, to be written to a file. */
  json: Record<string, unknown>;
  mensajes: Mensaje[];
  cellOf(pointer: string): Lugar | undefined;
}

function lugarOf(place: Place | undefined): Lugar | undefined {
  if (!place || place.hoja === '') return undefined;
  const columna = place.column < 0 ? '' : columnLetter(place.column);
  return { hoja: place.hoja, fila: place.row + 1, columna };
}

/** The feed of a workbook. */
export function feedOfBook(book: Book, { idioma = 'es-MX' }: BookOptions = {}): FeedOfBook {
  const { root, report, origins } = readSheets(book);
  return {
    feed: root,
    mensajes: mensajesOf(report.entries, idioma),
    cellOf: (pointer) => lugarOf(origins.placeOf(root, pointer)),
  };
}

/** The member whose cell a problem of an item is about. */
const ABOUT: Readonly<Record<string, string>> = {
  sin_estatus: 'estatus',
  sin_licencia: 'licencia',
  evidencia_sin_lugar: 'uri',
  voto_sin_votante: 'asiento',
};

/** Problems that follow from a cell that could not be read: nothing new to mend. */
const CONSEQUENCES = new Set([
  'falta_miembro',
  'falta_recomendado',
  'sin_estatus',
  'evidencia_sin_lugar',
]);

function missingMember({ codigo, esperado }: Problema): Path {
  if (codigo === 'falta_miembro' || codigo === 'falta_recomendado') {
    return (esperado ?? '').split('/');
  }
  const member = ABOUT[codigo];
  return member === undefined ? [] : [member];
}

function addProblem(problem: Problema, reading: BookReading, idioma: Idioma): void {
  const { root, report, origins } = reading;
  const { codigo, gravedad, puntero, valor = '', esperado = '', sugerencia } = problem;
  const missing = missingMember(problem);
  const at = puntero.endsWith('/licencia') ? '' : puntero;
  const place = origins.placeOf(root, at, missing) ?? {
    hoja: HOJAS['feed']!.hoja,
    row: -1,
    column: -1,
  };
  if (CONSEQUENCES.has(codigo) && report.hasError(place)) return;
  const texto = MENSAJES[codigo] ? undefined : problemText(makeLocalizer(idioma), problem);
  const expected = sugerencia === undefined ? esperado : `${esperado} — ${sugerencia}?`;
  const wanted = missing.length > 0 && place.encabezado ? place.encabezado : expected;
  report.add(codigo, place, {
    ...{ gravedad, puntero, valor, esperado: wanted },
    ...(texto !== undefined && { texto }),
  });
}

/** The feed of a workbook held against the standard, every problem in its cell. */
export function checkBook(book: Book, options: BookOptions = {}): BookCheck {
  const { idioma = 'es-MX', ahora } = options;
  const reading = readSheets(book);
  const { root, report, origins } = reading;
  const lectura = parseFeed(root, ahora === undefined ? {} : { ahora });
  for (const problem of lectura.problemas) addProblem(problem, reading, idioma);
  return {
    lectura,
    feed: lectura.feed,
    json: root,
    mensajes: mensajesOf(report.entries, idioma),
    cellOf: (pointer) => lugarOf(origins.placeOf(root, pointer)),
  };
}
