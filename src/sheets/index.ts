/** The meaning of a workbook: sheets to feed, feed to sheets, and what is wrong in which cell. */
import type { Lectura } from '../feed/problems.js';
import type { Feed } from '../feed/types.js';
import type { Idioma } from '../i18n/localizer.js';
import type { Book } from './book.js';
import type { Mensaje } from './mensajes.js';

export * from './book.js';
export type { Mensaje } from './mensajes.js';

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
}

/** The workbook of a feed: every member of it, also its own `x_…`. */
export declare function bookOfFeed(feed: unknown): Book;
/** The empty workbook to fill in. */
export declare function templateBook(): Book;
/** The feed of a workbook. */
export declare function feedOfBook(book: Book, options?: BookOptions): FeedOfBook;
/** The feed of a workbook held against the standard, every problem in its cell. */
export declare function checkBook(book: Book, options?: BookOptions): BookCheck;
/** The messages as a list of things to do, in plain text. */
export declare function todoList(mensajes: readonly Mensaje[], options?: BookOptions): string;
