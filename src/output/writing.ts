/** How one value of the feed is written in a cell of a table. */
import { precision, type Fecha } from '../feed/civil-date.js';
import { codeWord } from '../i18n/codes.js';
import type { Localizer } from '../i18n/localizer.js';
import { cleanText } from '../i18n/plain-text.js';
import { tSheet } from '../i18n/sheet.js';

/** Null: nothing was published. */
export type Celda = string | number | null;

/** Keys of the columns in their order; they are public: programs read them. */
export const COLUMNAS = [
  'fila',
  'plan_id',
  'plan',
  'compromiso_numero',
  'compromiso_id',
  'compromiso',
  'compromiso_tipo',
  'compromiso_estado',
  'compromiso_estatus',
  'avance',
  'avance_minimo',
  'avance_maximo',
  'accion',
  'actividad_numero',
  'actividad_id',
  'actividad',
  'estatus',
  'estatus_codigo',
  'inicio',
  'fin',
  'fin_original',
  'concluida',
  'verificada',
  'dias',
  'banderas',
  'ponderacion',
  'peso',
  'gobierno',
  'sociedad_civil',
  'otros',
  'evidencias',
  'enlaces',
  'postura',
] as const;
export type Columna = (typeof COLUMNAS)[number];
export type Fila = Partial<Record<Columna, Celda>>;

/** How cells are written: in words for a reader, in the feed's own codes and dates for a program. */
export interface Escritura {
  loc: Localizer;
  claves: boolean;
}

/** 0..100 with one decimal; null stays unknown. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}

/** A code as it stands, or its word. */
export function code(
  e: Escritura,
  list: 'estatus' | 'bandera' | 'sector' | 'tipo_compromiso' | 'estado_compromiso',
  value: string,
): string {
  return e.claves ? value : cleanText(codeWord(e.loc, list, value));
}

/** A spreadsheet would take "2016-03" for a day: in words it says that there is none. */
export function date({ loc, claves }: Escritura, fecha: Fecha | undefined): string | null {
  if (fecha === undefined) return null;
  const exact = precision(fecha);
  if (claves || exact === 'dia' || exact === null) return fecha;
  return tSheet(loc, exact === 'mes' ? 'sin_dia' : 'sin_mes', { fecha });
}

/** A spreadsheet would take "1.10" for a number and "3-4" for a date; with a full stop it does not. */
export function ordinal({ claves }: Escritura, numero: string | undefined): string | null {
  if (numero === undefined || numero === '') return null;
  return !claves && /\d\D+\d/.test(numero) ? `${cleanText(numero)}.` : cleanText(numero);
}
