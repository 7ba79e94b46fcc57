/** What is said about a workbook: where, what was seen, what was expected, how to mend it. */
import type { Gravedad } from '../feed/problems.js';

export interface Mensaje {
  /** Stable: a code of the feed's reader (`fecha_invalida`) or of the sheets (`fila_de_total`). */
  codigo: string;
  gravedad: Gravedad;
  /** Name of the sheet as the file has it; `''` when it is the whole workbook. */
  hoja: string;
  /** As the program numbers it, from 1; 0 when it is the whole sheet. */
  fila: number;
  /** `A`, `AB`; `''` when it is the whole row. */
  columna: string;
  /** The heading of that column, as the file has it. */
  encabezado: string;
  /** What stands in the cell. */
  valor: string;
  /** What was expected there. */
  esperado: string;
  /** What is wrong, in one sentence. */
  texto: string;
  /** How to mend it. */
  remedio: string;
  /** JSON Pointer in the feed that was made, where the problem came from there. */
  puntero?: string;
}
