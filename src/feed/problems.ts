/** What the reader says about a feed: problems, counts and the result of a reading. */
import type { Feed } from './types.js';

/** `error`: the item or the member cannot be shown. `advertencia`: shown, but doubtful. `aviso`: for the record. */
export type Gravedad = 'error' | 'advertencia' | 'aviso';

/**
 * Every code that the reader can emit, with its severity. The words are in i18n: one line a code
 * for the browser, the long text (how to mend it) for Node only.
 */
export const PROBLEMAS = {
  // The document as a whole. All but the encoding ones refuse the feed.
  documento_vacio: 'error',
  no_es_json_html: 'error',
  no_es_json_binario: 'error',
  json_invalido: 'error',
  json_incompleto: 'error',
  no_es_objeto: 'error',
  sin_ejercicio_ni_planes: 'error',
  version_no_soportada: 'error',
  demasiado_grande: 'error',
  demasiado_profundo: 'error',
  demasiados_elementos: 'error',
  lectura_imposible: 'error',
  codificacion_windows_1252: 'advertencia',
  codificacion_danada: 'advertencia',
  codificacion_utf_16: 'aviso',
  // A member or an item that cannot be shown.
  falta_miembro: 'error',
  tipo_incorrecto: 'error',
  fecha_invalida: 'error',
  fecha_hora_invalida: 'error',
  enlace_no_permitido: 'error',
  correo_invalido: 'error',
  numero_fuera_de_rango: 'error',
  texto_demasiado_largo: 'error',
  formato_invalido: 'error',
  evidencia_sin_lugar: 'error',
  voto_sin_votante: 'error',
  elemento_vacio: 'error',
  id_duplicado: 'error',
  // Shown, but doubtful.
  id_faltante: 'advertencia',
  id_invalido: 'advertencia',
  codigo_desconocido: 'advertencia',
  sin_estatus: 'advertencia',
  falta_recomendado: 'advertencia',
  sin_licencia: 'advertencia',
  version_invalida: 'advertencia',
  idioma_invalido: 'advertencia',
  zona_desconocida: 'advertencia',
  actualizado_futuro: 'advertencia',
  referencia_sin_destino: 'advertencia',
  referencia_a_otra_clase: 'advertencia',
  pesos_no_suman_100: 'advertencia',
  fin_antes_de_inicio: 'advertencia',
  estatus_contradictorio: 'advertencia',
  faltan_firmas: 'advertencia',
  faltan_titulares: 'advertencia',
  acuerdo_no_sigue: 'advertencia',
  historia_no_cuadra: 'advertencia',
  dato_reservado: 'advertencia',
  posible_curp: 'advertencia',
  posible_telefono: 'advertencia',
  // For the record.
  version_mas_nueva: 'aviso',
  miembro_desconocido: 'aviso',
  miembro_prohibido: 'aviso',
  numero_como_texto: 'aviso',
  caracteres_de_control: 'aviso',
  mas_problemas: 'aviso',
} as const satisfies Record<string, Gravedad>;

export type CodigoProblema = keyof typeof PROBLEMAS;

/** Why a text is not JSON; says more about `json_invalido`. */
export const CAUSAS_JSON = [
  'fin_inesperado',
  'valor_inesperado',
  'coma_sobrante',
  'falta_coma',
  'falta_dos_puntos',
  'clave_sin_comillas',
  'comillas_simples',
  'comillas_tipograficas',
  'comentario',
  'escape_invalido',
  'salto_en_texto',
  'numero_mal_escrito',
  'cierre_equivocado',
  'texto_sobrante',
] as const;
export type CausaJson = (typeof CAUSAS_JSON)[number];

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
  /** What was expected: a code list, a format, a limit, the name of a type or of a member. */
  esperado?: string;
  /** A near match ("quizá quiso decir …"). */
  sugerencia?: string;
  /** Only of `json_invalido` and `json_incompleto`. */
  causa?: CausaJson;
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
  /** Errors first, then warnings, then notices, each in the order of the document; at most 1 001. */
  problemas: Problema[];
  conteo: Conteo;
  /** The same counts by the name of the array (`compromisos`, `actividades`, …). */
  porClase: Record<string, Conteo>;
  /**
   * Rejected elements of any kind, each with what went with it. Rejected commitments and
   * activities still count in totals as without data.
   */
  rechazados: Rechazado[];
}

/** An element that could not be shown. */
export interface Rechazado {
  /** Name of the array it stood in. */
  clase: string;
  puntero: string;
  /** Pointer of the nearest enclosing item that is shown, `''` for the feed. */
  dentroDe: string;
  /** Index in `feed.planes` of the plan that is shown, where it is inside one. */
  plan?: number;
  /** Id of the enclosing commitment that is shown, where it is inside one. */
  compromiso?: string;
  /** Activities that went with it: itself, or its descendants. */
  actividades: number;
  /** Elements of any kind that went with it, itself included. */
  elementos: number;
}
