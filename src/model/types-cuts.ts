/** The types of the cut-offs: what was stated at each, and what fell since the one before. */
import type { Dia, Fecha } from '../feed/civil-date.js';
import type { Compromiso, Corte, Evaluacion, Texto, Valoracion } from '../feed/types.js';
import type { Avance, EstatusLeido, PlanDerivado } from './types-derived.js';

/** What a cut-off says of a commitment itself. */
export interface Dicho {
  estatus?: string | undefined;
  /** 0..100 as stated. */
  porcentaje?: number | undefined;
  nota?: Texto | undefined;
  /** Only of today's: the date of `avance_reportado`. */
  fecha?: Fecha | undefined;
}

/** A step backwards since the day `desde`, the last at which it was known. */
export type Retroceso =
  | { clase: 'actividad' | 'estatus'; id: string; de: EstatusLeido; a: EstatusLeido; desde: Dia }
  /** Percentages, unrounded: computed, or stated by the cut-offs. */
  | { clase: 'avance' | 'declarado'; id: string; de: number; a: number; desde: Dia };

/** One cut-off, or today. */
export interface Columna {
  /** null: today. */
  corte: Corte | null;
  dia: Dia;
  /** Derived with the statuses of that day and the weights of today. */
  plan: PlanDerivado;
  /** By id of commitment. */
  dichos: ReadonlyMap<string, Dicho>;
  /** Official explanations, by id of whatever they are about. */
  notas: ReadonlyMap<string, Texto>;
  /** By id of commitment; only those that stepped backwards. */
  retrocesos: ReadonlyMap<string, readonly Retroceso[]>;
}

export interface Cortes {
  /** In order of day; today is the last. */
  columnas: readonly Columna[];
  /** Dated after today, or without a date that can be read. */
  aparte: readonly Corte[];
  /** Rejected by the reader. */
  ilegibles: number;
}

/** A rating of a commitment with the closing evaluation that gave it. */
export interface JuicioFinal {
  valoracion: Valoracion;
  evaluacion: Evaluacion;
}

/** How a commitment ended, as far as it is published. */
export interface ResultadoFinal {
  /** Its closing text. */
  texto?: Compromiso['resultado'];
  juicios: JuicioFinal[];
  /** What a commitment declared concluded lacks. */
  faltas: ('texto' | 'evidencia')[];
  /** Set while nobody has said how it ended: not yet, or although the validity is over. */
  falta: 'pendiente' | 'no_publicado' | null;
}

/** One known point of the real progress. */
export interface PuntoReal {
  /** null: today. */
  corte: Corte | null;
  dia: Dia;
  /** Computed; its value is null when nothing has data. */
  avance: Avance;
  /** The mean of the percentages that the cut-off states; null when it states none. */
  declarado: Avance | null;
}

/** Planned progress on a day, 0..100; null without due dates. */
export interface PuntoPrevisto {
  dia: Dia;
  valor: number | null;
}

/** A due date that was moved. */
export interface PlazoMovido {
  id: string;
  titulo: Texto | undefined;
  compromiso: string;
  de: Dia;
  a: Dia;
  motivo: Texto | undefined;
}
