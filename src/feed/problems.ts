/** What the reader says about a feed: problems, counts and the result of a reading. */
import type { Feed } from './types.js';

/** `error`: the item or the member cannot be shown. `advertencia`: shown, but doubtful. `aviso`: for the record. */
export type Gravedad = 'error' | 'advertencia' | 'aviso';

/** One problem of a feed. The words for `codigo` live in i18n. */
export interface Problema {
  /** Stable code, e.g. `fecha_invalida`. */
  codigo: string;
  gravedad: Gravedad;
  /** JSON Pointer (RFC 6901) into the text that was read; `''` is the whole document. */
  puntero: string;
  /** 1-based; only when the feed was read from text. */
  linea?: number;
  /** 1-based, in UTF-16 units; only when the feed was read from text. */
  columna?: number;
  /** The value seen, shortened to 120 characters. */
  valor?: string;
  /** What was expected: a code list, a format, a limit. */
  esperado?: string;
  /** A near match ("quizá quiso decir …"). */
  sugerencia?: string;
  /** `rechazado`: the item is not shown. `degradado`: the item is shown without the member. */
  efecto?: 'rechazado' | 'degradado';
}

/** Elements of the model's arrays at every depth. validos + degradados + rechazados = leidos. */
export interface Conteo {
  leidos: number;
  validos: number;
  degradados: number;
  rechazados: number;
}

/** The result of a reading. `feed` is null only when nothing can be shown. */
export interface Lectura {
  feed: Feed | null;
  problemas: Problema[];
  conteo: Conteo;
  /** The same counts by the name of the array (`compromisos`, `actividades`, …). */
  porClase: Record<string, Conteo>;
  /** Rejected commitments and activities, which still count in totals as without data. */
  rechazados: Rechazado[];
}

/** An element that could not be shown. */
export interface Rechazado {
  /** Name of the array it stood in. */
  clase: string;
  puntero: string;
  /** Pointer of the nearest enclosing item that is shown, `''` for the feed. */
  dentroDe: string;
  /** Index of the plan, where it is inside one. */
  plan?: number;
  /** Id of the enclosing commitment that is shown, where it is inside one. */
  compromiso?: string;
  /** Activities that went with it: itself, or its descendants. */
  actividades: number;
}
