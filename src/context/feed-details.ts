/** Details of the events that an element of a feed tells, and why a load failed. */
import type { CodigoFalla, Responsable } from '../feed/load-fault.js';
import type { Conteo, Problema } from '../feed/problems.js';
import type { Estado } from './feed-context.js';

/** Why the last load failed. */
export interface Fallo {
  codigo: CodigoFalla;
  /** Status of the server's answer, where there was one. */
  http?: number;
  /** What happened, in one sentence in the language of the element. */
  mensaje: string;
  /** Whose job the repair is. */
  responsable: Responsable;
  /** The reader's own problem, with line and column, when the text arrived and could not be read. */
  problema?: Problema;
}

export interface DetalleListo {
  estado: Estado;
  conteo: Conteo;
}
export interface DetalleAviso {
  problemas: Problema[];
}
