/**
 * What the board knows after computing: every element draws from these, none computes anew. A
 * derived object points at the feed's own object and never copies or changes it.
 */
import type { Estatus } from '../feed/codes.js';
import type { Dia, Fecha } from '../feed/civil-date.js';
import type { Accion, Actividad, Compromiso, Plan, Producto, Texto } from '../feed/types.js';

export interface Reglas {
  /** The civil day on which everything is computed. */
  hoy: Dia;
  /** Strict rule: verificada 100, everything else 0. */
  estricto?: boolean;
}

/** Status of an activity as a rule reads it: unknown codes and no code are `sin_dato`. */
export type EstatusLeido = Estatus | 'sin_dato';

/** Order in which every bar, legend and filter shows the statuses. */
export const ORDEN_ESTATUS: readonly EstatusLeido[] = [
  'verificada',
  'concluida',
  'en_proceso',
  'por_iniciar',
  'suspendida',
  'sin_dato',
  'cancelada',
];

export const BANDERAS = [
  'vencida',
  'por_vencer',
  'concluida_tarde',
  'sin_evidencia',
  'en_disputa',
  'contradictoria',
  'reprogramada',
  'sin_fecha',
] as const;
/** Computed beside the status, never a status. */
export type Bandera = (typeof BANDERAS)[number];

/** Number of activities by status, cancelled ones included under their own key. */
export type PorEstatus = Record<EstatusLeido, number>;
export type PorBandera = Record<Bandera, number>;

/** What the reader repaired in order to compute. */
export type Reparacion = 'peso_faltante' | 'pesos_todos_cero' | 'pesos_no_suman_100' | 'sin_pesos';

/** Why an item does not enter a percentage. */
export type Exclusion =
  | 'cancelada'
  | 'propuesto'
  | 'retirado'
  | 'fusionado'
  | 'proactivo'
  | 'estado_desconocido'
  | 'tipo_desconocido';

/** One line of the arithmetic behind a percentage; a tree down to the activity. */
export interface Traza {
  clase: 'plan' | 'compromiso' | 'accion' | 'actividad';
  id: string;
  titulo: Texto | undefined;
  estatus?: EstatusLeido;
  /** 0..100 unrounded; null: without data. */
  valor: number | null;
  /** Share of its parent among the countable siblings, 0..1; 0 when excluded. */
  peso: number;
  /**
   * Share among the siblings with data, 0..1: what the arithmetic multiplies by. It differs from
   * `peso` while a sibling is without data; 0 for those without data.
   */
  parte: number;
  /** The weight as the feed states it. */
  pesoDeclarado?: number;
  /** True for an item that the reader had to reject: it counts, without data and without a name. */
  ilegible?: boolean;
  reparaciones: Reparacion[];
  excluida?: Exclusion;
  /** Days gone of the days planned, in a sum of what was planned. */
  dias?: readonly [number, number];
  hijos: Traza[];
}

/** A percentage with its base. */
export interface Avance {
  /** 0..100 unrounded, over what has data; null when nothing has. */
  valor: number | null;
  /** Children with data and all countable children ("1 de 6 con dato"), at the first level. */
  conDato: number;
  total: number;
  /** 0..100: the value if all without data were 0, and if all were 100. Equal when nothing is. */
  rango: [number, number];
  /** True when some weight, at any depth, is without data: the figure never stands alone. */
  parcial: boolean;
  traza: Traza;
}

/** Planned progress on a day, with the same weights as the real one. */
export interface Previsto {
  /** 0..100 unrounded against the original due dates; null when no activity has a due date. */
  valor: number | null;
  /** The same against the due dates in force. */
  vigente: number | null;
  /** Activities left out because they have no due date. */
  sinFecha: number;
}

export interface ActividadDerivada {
  id: string;
  actividad: Actividad;
  estatus: EstatusLeido;
  /** 0..100 under the rule in force; null: without data or cancelled. */
  valor: number | null;
  /** First day planned, last day in force, last day originally. */
  inicio: Dia | null;
  vence: Dia | null;
  venceOriginal: Dia | null;
  /** Days from hoy to the due day (negative: overdue); null without due date. */
  dias: number | null;
  banderas: ReadonlySet<Bandera>;
  /** Pieces of evidence that count (neither retirada nor set aside by a rejected verification). */
  evidencias: number;
  /** Share of the commitment's bar, 0..1, after normalising; 0 for a cancelled one. */
  peso: number;
  compromiso: string;
  accion?: string;
}

export interface AccionDerivada {
  id: string;
  accion: Accion;
  actividades: ActividadDerivada[];
  estatus: EstatusLeido;
  avance: Avance;
  porEstatus: PorEstatus;
  /** Normalised share of the commitment, 0..1; 0 when all its activities are cancelled. */
  peso: number;
  /** Activities that the reader had to reject; they count as sin_dato. */
  ilegibles: number;
}

export interface CompromisoDerivado {
  id: string;
  compromiso: Compromiso;
  /** Place in the feed, 0-based. */
  indice: number;
  tipo: string;
  estado: string;
  /** Computed from its activities; the stated `estado` stands beside it. */
  estatus: EstatusLeido;
  acciones: AccionDerivada[];
  /** Activities straight under the commitment. */
  directas: ActividadDerivada[];
  /** All activities, those of its actions first, in the feed's order. */
  actividades: ActividadDerivada[];
  /** Activities that the reader had to reject, those of its actions too; they count as sin_dato. */
  ilegibles: number;
  /** The latest postura of some sector on the commitment itself differs from `estatus`. */
  enDisputa: boolean;
  avance: Avance;
  previsto: Previsto;
  porEstatus: PorEstatus;
  porBandera: PorBandera;
  /** concluida + verificada, and not-cancelled activities with the rejected ones. */
  terminadas: number;
  total: number;
  /** The due date that matters next: the oldest overdue one, else the next to come. */
  proxima: ActividadDerivada | null;
  evidencias: number;
  /** Why it does not enter the plan's percentage. */
  excluido?: Exclusion;
  /** Deliverables of the commitment, its actions and activities. */
  productos: Producto[];
}

export interface Vigencia {
  inicio: Dia | null;
  /** fin, else the day before inicio + vigencia_meses. */
  finOriginal: Dia | null;
  /** The last prorroga, else finOriginal. */
  fin: Dia | null;
  /** Whole days gone (the first day has none gone, the day after the last has all), 0..total. */
  transcurridos: number | null;
  /** Days from the first to the last one in force, both included. */
  total: number | null;
  /** The same to the original end. */
  totalOriginal: number | null;
  /** 0..100 against the end in force and against the original end. */
  porcentaje: number | null;
  porcentajeOriginal: number | null;
  concluida: boolean;
  /** Day of the six-month monitoring; the last one of a partial date. */
  monitoreo: Dia | null;
  /** The same as precise as `inicio` is known: `2016-03-29` or `2016-03`. */
  monitoreoFecha: Fecha | null;
}

export interface PlanDerivado {
  plan: Plan;
  compromisos: CompromisoDerivado[];
  porId: ReadonlyMap<string, CompromisoDerivado>;
  avance: Avance;
  previsto: Previsto;
  vigencia: Vigencia;
  porEstatus: PorEstatus;
  porBandera: PorBandera;
  /** Activities that are not cancelled (the base of every share), and those done. */
  total: number;
  terminadas: number;
  /** Commitments by kind: those in the figure, those apart, those out with their reason. */
  ordinarios: number;
  proactivos: number;
  excluidos: Partial<Record<Exclusion, number>>;
  /** Commitments that the reader had to reject; they count as without data. */
  ilegibles: number;
  monitoreoPendiente: boolean;
  evaluacionPendiente: boolean;
}
