/** What the views of the validator are given to draw. */
import type { Gravedad, Lectura } from '../../feed/problems.js';
import type { Content } from '../text.js';

/** One thing to mend, in words, with its place in the file. */
export interface Hallazgo {
  gravedad: Gravedad;
  /** Name of the sheet; '' for JSON and for the workbook as a whole. */
  hoja: string;
  /** "Celda F12", "Línea 3, columna 5"; '' for the whole. */
  lugar: string;
  /** Heading of the column, or JSON Pointer. */
  donde: string;
  texto: string;
  valor: string;
  remedio: string;
}

/** What is being read or was. */
export interface ArchivoVisto {
  nombre: string;
  /** Bytes. */
  peso: number;
}

/** Why a file was not read at all. */
export type Rechazo = 'grande' | 'vacio' | 'carpeta' | 'no_se_lee' | 'falla' | 'red';

export type Etapa = 'abrir' | 'filas' | 'revisar' | 'comparar';

/** Where the validator stands with its file. */
export type Situacion =
  | { que: 'inicio' }
  | {
      que: 'leyendo';
      nombre: string;
      trayendo: boolean;
      etapa: Etapa | null;
      hecho: number | undefined;
    }
  | { que: 'cancelado'; nombre: string }
  | { que: 'rechazado'; archivo: ArchivoVisto; rechazo: Rechazo; detalle: string }
  | { que: 'leido'; archivo: ArchivoVisto; lectura: Lectura };

export const PARTES = ['revisar', 'cambios', 'editar', 'publicar'] as const;
export type Parte = (typeof PARTES)[number];

/** A tab, its number where it has one to tell, and what it shows. */
export interface ParteVista {
  parte: Parte;
  n: number;
  contenido: () => Content;
}
