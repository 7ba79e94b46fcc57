/** The small file that says which column of a CSV goes where in the feed. */
import type { OpcionesImportacion } from './options.js';

export type EsquemaEstatus = 'aga' | 'pa15' | 'ocds' | 'iati' | 'decidim';

export interface Mapeo {
  version: '1';
  /** Only where it must not be guessed. */
  separador?: ',' | ';' | '\t' | '|';
  /** Row of the headers, 1-based: 1 without it. */
  fila_encabezados?: number;
  /** How `03/04/2026` is read: 3 April (`dia_primero`, without it) or 4 March. */
  fechas?: 'dia_primero' | 'mes_primero';
  /** What parts several values inside one cell: `;` and line ends without it. */
  listas?: string;
  /** Header of the column → place in the feed (`actividad.fin`), or null to leave it out. */
  columnas: Record<string, string | null>;
  /** A crosswalk by name, or the words of the file → status of the feed. */
  estatus?: EsquemaEstatus | Record<string, string>;
  /** What the file does not know: publisher, exercise, plan, licence. */
  datos?: OpcionesImportacion;
}
