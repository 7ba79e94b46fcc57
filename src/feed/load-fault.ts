/**
 * Why a feed could not be had. The codes are stable; their words (what happened, whose job it is,
 * what to do) live in i18n under the same code.
 */
import type { CodigoProblema, Lectura, Problema } from './problems.js';

/** Who can mend it: who publishes the data, who runs the page, who is reading. */
export type Responsable = 'publicador' | 'portal' | 'visitante';

const RESPONSABLE = {
  /** No source: neither src, nor inline JSON, nor a feed. */
  sin_datos: 'portal',
  /** `src` is no address, or of a scheme that cannot be read. */
  direccion: 'portal',
  /** The page was opened from disk (file:), where browsers read no files. */
  archivo_local: 'portal',
  /** Nothing answers: no connection, no such host, connection refused or reset. */
  red: 'visitante',
  /** The server answers, but without permission for this page. */
  cors: 'publicador',
  /** The address leads to another one that gives no permission. */
  redireccion: 'portal',
  /** Page by https, feed by http. */
  mixto: 'publicador',
  /** The page's own Content-Security-Policy forbids it. */
  csp: 'portal',
  no_encontrado: 'portal',
  prohibido: 'publicador',
  retirado: 'publicador',
  demasiadas: 'publicador',
  servidor: 'publicador',
  http: 'publicador',
  /** A web page where JSON was expected. */
  html: 'portal',
  sin_contenido: 'publicador',
  json: 'publicador',
  no_es_feed: 'publicador',
  version: 'portal',
  /** The connection ended before the file did. */
  cortado: 'publicador',
  limite: 'publicador',
  tiempo: 'visitante',
  /** Anything else: a defect of this library. */
  otro: 'portal',
} as const satisfies Record<string, Responsable>;

export type CodigoFalla = keyof typeof RESPONSABLE;

export const CODIGOS_FALLA = Object.keys(RESPONSABLE) as readonly CodigoFalla[];

export interface Falla {
  codigo: CodigoFalla;
  /** Status of the server's answer, where there was one. */
  http?: number;
  /** The reader's own problem, when the text arrived and could not be read. */
  problema?: Problema;
}

/** Whose job the repair is. */
export function responsable(codigo: CodigoFalla): Responsable {
  return RESPONSABLE[codigo];
}

/** Problems that refuse a whole document → the fault that a reader is told. */
const OF_TEXT: Partial<Record<CodigoProblema, CodigoFalla>> = {
  documento_vacio: 'sin_contenido',
  no_es_json_html: 'html',
  no_es_json_binario: 'json',
  json_invalido: 'json',
  json_incompleto: 'json',
  no_es_objeto: 'no_es_feed',
  sin_ejercicio_ni_planes: 'no_es_feed',
  version_no_soportada: 'version',
  demasiado_grande: 'limite',
  demasiado_profundo: 'limite',
  demasiados_elementos: 'limite',
};

/** The fault of a text that arrived; null when something of it can be shown. */
export function faultOfReading({ feed, problemas }: Lectura): Falla | null {
  if (feed) return null;
  const problema = problemas.find(({ codigo }) => codigo in OF_TEXT) ?? problemas[0];
  const codigo = OF_TEXT[problema?.codigo as CodigoProblema] ?? 'otro';
  return { codigo, ...(problema && { problema }) };
}

/** The fault that an HTTP status stands for; null for 2xx. */
export function faultOfStatus(http: number): Falla | null {
  if (http >= 200 && http < 300) return null;
  if (http === 404) return { codigo: 'no_encontrado', http };
  if (http === 410) return { codigo: 'retirado', http };
  if (http === 401 || http === 403 || http === 451) return { codigo: 'prohibido', http };
  if (http === 429) return { codigo: 'demasiadas', http };
  if (http === 408) return { codigo: 'tiempo', http };
  return { codigo: http >= 500 ? 'servidor' : 'http', http };
}

/** True for faults that may be gone a moment later. */
export function isPassing({ codigo, http }: Falla): boolean {
  if (http !== undefined) return [408, 425, 429, 502, 503, 504].includes(http);
  return codigo === 'red' || codigo === 'cortado';
}
