/** What an importer says about what it read: every value that did not map, was changed or left out. */
import type { Feed, Gravedad } from '../feed/index.js';

/**
 * Every code of a report, with its severity. `error`: the value could not be used as it stands, or
 * nothing could be imported. The words are in words-es.ts and words-en.ts.
 */
export const HALLAZGOS = {
  // Nothing could be imported.
  entrada_vacia: 'error',
  entrada_ilegible: 'error',
  entrada_no_reconocida: 'error',
  entrada_demasiado_grande: 'error',
  importacion_imposible: 'error',
  mapeo_invalido: 'error',
  // A value that could not be used: it is kept in an `x_` member.
  fecha_ilegible: 'error',
  numero_ilegible: 'error',
  elemento_ilegible: 'error',
  elemento_huerfano: 'error',
  apartado_por_el_lector: 'error',
  // Used, but doubtful: somebody should look.
  columna_ausente: 'advertencia',
  columna_repetida: 'advertencia',
  falta_en_origen: 'advertencia',
  actualizado_deducido: 'advertencia',
  fecha_ambigua: 'advertencia',
  sin_estatus: 'advertencia',
  estatus_desconocido: 'advertencia',
  estatus_no_automatico: 'advertencia',
  estatus_no_coincide: 'advertencia',
  terminada_sin_evidencia: 'advertencia',
  id_duplicado: 'advertencia',
  sin_titulo: 'advertencia',
  enlace_no_permitido: 'advertencia',
  enlace_relativo: 'advertencia',
  evidencia_sin_lugar: 'advertencia',
  valores_distintos: 'advertencia',
  texto_recortado: 'advertencia',
  dato_personal_omitido: 'advertencia',
  // For the record.
  estatus_ausente_por_iniciar: 'aviso',
  estatus_normalizado: 'aviso',
  estado_deducido: 'aviso',
  ponderacion_ausente: 'aviso',
  fecha_normalizada: 'aviso',
  numero_normalizado: 'aviso',
  id_hecho: 'aviso',
  id_cambiado: 'aviso',
  html_a_texto: 'aviso',
  enlace_completado: 'aviso',
  texto_partido: 'aviso',
  rellenado_de_arriba: 'aviso',
  actividad_creada: 'aviso',
  cortes_no_creados: 'aviso',
  conservado_en_secciones: 'aviso',
  conservado_en_x: 'aviso',
  elemento_eliminado: 'aviso',
  elemento_vacio: 'aviso',
  calculado_omitido: 'aviso',
  columna_omitida: 'aviso',
} as const satisfies Record<string, Gravedad>;

export type CodigoHallazgo = keyof typeof HALLAZGOS;

/** The systems that can be read. */
export type Origen = 'aga' | 'pa15' | 'decidim' | 'csv';

/** Where in the source a value stands: in JSON by pointer, in a table by row and column. */
export interface Lugar {
  /** JSON Pointer (RFC 6901) into the JSON that was read, or into the mapping. */
  ruta?: string;
  /** Name of the table (PA15), or `mapeo` for the mapping file. */
  tabla?: string;
  /** 1-based row of the file, the header included, as a spreadsheet counts. */
  fila?: number;
  /** Header of the column, as it is written. */
  columna?: string;
}

/** One thing to know about the import. */
export interface Hallazgo {
  codigo: CodigoHallazgo;
  gravedad: Gravedad;
  lugar: Lugar;
  /** The value seen, shortened to 120 characters; absent where it is personal data. */
  valor?: string;
  /** What was expected, or what the value was read as. */
  esperado?: string;
  /** Member of the feed where the value went. */
  destino?: string;
  /** Id of the item of the feed that it belongs to. */
  objeto?: string;
  /** A near match ("quizá quiso decir …"). */
  sugerencia?: string;
}

export interface Informe {
  origen: Origen;
  /** Errors first, then warnings, then notices, each in the order of the source. */
  hallazgos: Hallazgo[];
  /** How many findings of each code. */
  porCodigo: Partial<Record<CodigoHallazgo, number>>;
  /** Elements of the feed, by kind: `compromisos`, `acciones`, `actividades`, `evidencias`, … */
  importados: Record<string, number>;
}

/** The result of an import. `feed` is null only when nothing could be imported; `informe` says why. */
export interface Importacion {
  feed: Feed | null;
  informe: Informe;
}

const ORDER: Record<Gravedad, number> = { error: 0, advertencia: 1, aviso: 2 };
const SHOWN = 120;

/** A value as a finding shows it. */
export function shown(value: unknown): string {
  let text: string | undefined;
  if (typeof value === 'string') text = value;
  else {
    try {
      text = JSON.stringify(value);
    } catch {
      // A cycle: there is no text of it.
    }
  }
  text ??= typeof value;
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
}

/** Parts of a finding beside its code and place. */
export interface Detalles {
  valor?: unknown;
  esperado?: string | undefined;
  destino?: string | undefined;
  objeto?: string | undefined;
  sugerencia?: string | undefined;
}

/** Takes findings one by one. */
export class Findings {
  readonly #all: Hallazgo[] = [];

  constructor(readonly origen: Origen) {}

  add(codigo: CodigoHallazgo, lugar: Lugar, detalles: Detalles = {}): void {
    const { valor, ...rest } = detalles;
    const told = Object.entries<string | undefined>(rest).filter(
      ([, value]) => value !== undefined,
    );
    this.#all.push({
      codigo,
      gravedad: HALLAZGOS[codigo],
      lugar,
      ...(valor !== undefined && { valor: shown(valor) }),
      ...Object.fromEntries(told),
    });
  }

  report(importados: Record<string, number> = {}): Informe {
    const hallazgos = [...this.#all].sort((a, b) => ORDER[a.gravedad] - ORDER[b.gravedad]);
    const counts = new Map<CodigoHallazgo, number>();
    for (const { codigo } of hallazgos) counts.set(codigo, (counts.get(codigo) ?? 0) + 1);
    return { origen: this.origen, hallazgos, porCodigo: Object.fromEntries(counts), importados };
  }
}
