/**
 * What the engine can be asked and what it answers. It runs beside the page where the page may open a
 * worker, else in the page; so all of this can be cloned from one thread to the other.
 */
import type { Diferencia } from '../feed/diff.js';
import type { Lectura } from '../feed/problems.js';
import type { Retoque } from '../feed/retouch.js';
import type { Cambio } from '../feed/types.js';
import type { Idioma } from '../i18n/localizer.js';
import type { Mensaje } from '../sheets/mensajes.js';

/** A file as it was picked. */
export interface Archivo {
  nombre: string;
  bytes: Uint8Array;
}

/** What came out of a file. */
export interface Revision {
  lectura: Lectura;
  /** The feed as JSON text, with nothing set aside; '' when there is none. */
  texto: string;
  /** Of a spreadsheet: what there is to mend, by cell. Null for JSON, whose problems have lines. */
  mensajes: Mensaje[] | null;
}

/** What changed since another edition. */
export interface Comparacion {
  /** The other edition; without a feed, why it could not be read. */
  lectura: Lectura;
  /** It is the file that was published, and not a spreadsheet that it was made from. */
  esJson: boolean;
  /** What a reader of the plan cares about. */
  diferencias: Diferencia[];
}

/** A feed with quick changes made to it. */
export interface Retocada extends Revision {
  cambios: Cambio[];
  /** Ids of items that could not be changed. */
  perdidos: string[];
}

/** The next edition to be made. */
export interface Publicar {
  texto: string;
  /** The edition now published, to the byte. */
  anterior: Uint8Array | null;
  /** When the data are true. */
  actualizado: string;
  /** Where the files will live, and what they are called; the feed says so without them. */
  carpeta?: string;
  nombre?: string;
  autor?: string;
  motivo?: string;
}

/** A file to put on the server. */
export interface ArchivoDeEdicion {
  clase: 'ultimo' | 'fechado' | 'anterior';
  nombre: string;
  bytes: Uint8Array;
  sha256: string;
}

/** The next edition, or the code of why there is none. */
export type Publicada =
  { archivos: ArchivoDeEdicion[]; cambios: number } | { falla: string; valor: string };

/** Name of a job → what it asks for and what it gives. */
export interface Trabajos {
  leer: { pide: Archivo & { ahora: number; idioma: Idioma }; da: Revision };
  comparar: { pide: { antes: Archivo; texto: string; idioma: Idioma }; da: Comparacion };
  retocar: {
    pide: {
      texto: string;
      retoques: readonly Retoque[];
      comun: Pick<Cambio, 'fecha' | 'motivo' | 'autor'>;
      /** Date-time to write in `actualizado`; it stays as it is without one. */
      actualizado?: string;
      ahora: number;
    };
    da: Retocada;
  };
  publicar: { pide: Publicar; da: Publicada };
  /** The workbook that was read with its cells marked. */
  marcar: { pide: Archivo & { mensajes: Mensaje[] }; da: Uint8Array };
  /** A workbook: of a feed, or the empty template. */
  libro: { pide: { texto: string } | { plantilla: true }; da: Uint8Array };
}

export type Trabajo = keyof Trabajos;
export type Pide<T extends Trabajo> = Trabajos[T]['pide'];
export type Da<T extends Trabajo> = Trabajos[T]['da'];

/** Stages of a job, in the order that a reader is told of them. */
export type Etapa = 'abrir' | 'filas' | 'revisar' | 'comparar';

export interface Avance {
  etapa: Etapa;
  /** Done of the stage, 0 to 1; undefined where nobody knows. */
  hecho?: number;
}

/** What a job is handed beside its question. */
export interface Marcha {
  signal: AbortSignal;
  /** Tells where it is. */
  aviso: (avance: Avance) => void;
  /** Tells it and lets the page breathe; throws when the job was ended. */
  paso: (avance: Avance) => Promise<void>;
}

/** What goes to the engine. */
export type Pedido =
  { n: number; trabajo: Trabajo; datos: unknown } | { n: number; cancelar: true };

/** What comes back. */
export type Respuesta =
  | { listo: true }
  | { n: number; avance: Avance }
  | { n: number; da: unknown }
  | { n: number; falla: string };
