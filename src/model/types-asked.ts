/** What the board asks of a derived plan: filters, groups, figures, steps, the rows of a sum. */
import type { Etapa } from '../feed/codes.js';
import type { Dia, Fecha } from '../feed/civil-date.js';
import type { Texto } from '../feed/types.js';
import type {
  Avance,
  Bandera,
  CompromisoDerivado,
  EstatusLeido,
  Exclusion,
  PorBandera,
  PorEstatus,
  Reparacion,
  Traza,
} from './types-derived.js';

export type Facetas = 'estatus' | 'bandera' | 'institucion' | 'sector' | 'eje' | 'region' | 'ods';

export interface Filtros {
  /** Every word must match, blind to accents and case. */
  texto?: string;
  /** Commitments that have an activity in that status. */
  estatus?: EstatusLeido;
  bandera?: Bandera;
  institucion?: string;
  sector?: string;
  eje?: string;
  region?: string;
  ods?: string;
  /** Activities due: overdue, in 30 days, in 90 days, later, without date. */
  vence?: 'vencida' | '30' | '90' | 'despues' | 'sin_fecha';
}

/** One option of a filter. */
export interface Opcion {
  /** What goes into Filtros. */
  clave: string;
  /** Name in the feed's own words, where the feed names it; a code has its words in i18n. */
  texto?: Texto;
  /** Commitments that the option keeps when it stands alone. */
  n: number;
}
/** Options of every filter that keep something, in the order in which they are shown. */
export type OpcionesDeFiltros = Record<Facetas | 'vence', Opcion[]>;

export type Agrupacion =
  'ninguno' | 'tipo' | 'estatus' | 'institucion' | 'sector' | 'eje' | 'region' | 'ods';
/** By number, most progress, next due, title, most overdue, status, most done, most evidence, who answers. */
export type OrdenDirecto =
  | 'numero'
  | 'avance'
  | 'vence'
  | 'titulo'
  | 'vencidas'
  | 'estatus'
  | 'terminadas'
  | 'evidencia'
  | 'quien';
/** Each order, and the same from its other end. */
export type Orden = OrdenDirecto | `${OrdenDirecto}_inverso`;

export interface Grupo {
  /** Code, id or name; '' for those without. */
  clave: string;
  compromisos: CompromisoDerivado[];
  /** Activities by status over the group. */
  porEstatus: PorEstatus;
  total: number;
  terminadas: number;
  avance: Avance;
}

/** A count with its base: "2 de 31". */
export interface Cifra {
  n: number;
  de: number;
}

/** The plain figures over a list of commitments. */
export interface Resumen {
  compromisos: number;
  /** Activities that are not cancelled: base of the shares. */
  total: number;
  canceladas: number;
  porEstatus: PorEstatus;
  porBandera: PorBandera;
  /** concluida + verificada, of `total`. */
  terminadas: Cifra;
  verificadas: Cifra;
  vencidas: Cifra;
  /** Of the terminadas. */
  sinEvidencia: Cifra;
}

/** How fresh the data of a feed are. */
export interface Frescura {
  estado: 'al_dia' | 'desactualizado' | 'cerrado' | 'fecha_desconocida';
  /** Civil day of `actualizado` in the feed's zone. */
  dia: Dia | null;
  /** Whole days from then to hoy, 0 for a date to come; null when it is unknown. */
  edad: number | null;
  /** How often the feed promises to be updated. */
  frecuencia: number;
}

/** One of the six steps of an exercise. */
export interface Paso {
  numero: 1 | 2 | 3 | 4 | 5 | 6;
  etapa: Etapa;
  alcanzado: boolean;
  /** The first date of its evidence, as precise as the feed has it. */
  fecha?: Fecha;
  /** The last one that has begun, where it is another; the first one still to come. */
  ultima?: Fecha;
  prevista?: Fecha;
  /** How many items the feed lists for it, and how many of them without any date. */
  elementos: number;
  sinFecha: number;
  /** Groups before the secretariat, which do not make the step. */
  previos?: number;
}

export interface Pasos {
  pasos: Paso[];
  /** Furthest step with evidence, 0 when none has. */
  calculado: number;
  etapaCalculada: Etapa | null;
  /** The stated etapa, verbatim, and its step; null when it is no step of the list. */
  etapa?: string;
  declarado: number | null;
  suspendido: boolean;
  /** The stated step is another one than the computed one. */
  difieren: boolean;
}

/** One row of "¿Por qué este número?", in the order in which one would add by hand. */
export interface LineaDeTraza {
  /** Unique in the table. */
  clave: string;
  papel: 'sumando' | 'subtotal' | 'total';
  clase: Traza['clase'];
  /** Kind of the sum that it is a part of; null for the total. */
  en: Traza['clase'] | null;
  id: string;
  titulo: Texto | undefined;
  /** 0 for the total. */
  nivel: number;
  estatus?: EstatusLeido;
  /** 0..100 unrounded; null: without data. */
  valor: number | null;
  /** Share of its sum, with data or without, 0..1. */
  peso: number;
  /** Share by which the value is multiplied, 0..1; null for the total. */
  parte: number | null;
  /** n when the share is one of n equal ones: "× 1/3". */
  entre?: number;
  /** valor × parte; null without data. */
  contribucion: number | null;
  pesoDeclarado?: number;
  reparaciones: readonly Reparacion[];
  excluida?: Exclusion;
  ilegible?: boolean;
  /** Days gone of the days planned, in a sum of what was planned. */
  dias?: readonly [number, number];
}
