/**
 * Days on a line. A place is a percentage of the plot's width, so that a drawing fits any box
 * without being placed anew. The map is our own: d3-scale's linear one brings 8 kB of colours and
 * number formats along.
 */
import { utcMonth } from 'd3-time';
import type { Dia } from '../feed/civil-date.js';

const MS_PER_DAY = 86_400_000;

/** A stretch of the plot, both in percent of its width. */
export interface Tramo {
  x: number;
  ancho: number;
}

export interface Escala {
  /** First day of the frame, and the day after its last. */
  readonly inicio: Dia;
  readonly fin: Dia;
  /** Where a day begins, 0..100, held inside the frame. */
  x(dia: Dia): number;
  /** From the beginning of one day to the end of another; at least a hair wide. */
  tramo(desde: Dia, hasta: Dia): Tramo;
  dentro(dia: Dia): boolean;
  /** The plan's own year, where something without dates is drawn. */
  readonly plan: Tramo;
  /** How many times wider than its box the plot is: what is least in it is told apart by that much. */
  readonly aumento: number;
  /** The same days on a plot that is so much wider. */
  ampliada(aumento: number): Escala;
}

export const toDate = (dia: Dia): Date => new Date(dia * MS_PER_DAY);
export const toDay = (date: Date): Dia => Math.round(date.getTime() / MS_PER_DAY);
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Maps whole months: from the first day of the month of `desde` to the last of that of `hasta`. */
export function makeScale(
  desde: Dia,
  hasta: Dia,
  plan: readonly [Dia, Dia] = [desde, hasta],
  aumento = 1,
): Escala {
  const inicio = toDay(utcMonth.floor(toDate(Math.min(desde, hasta))));
  const fin = toDay(utcMonth.offset(utcMonth.floor(toDate(Math.max(desde, hasta))), 1));
  const length = fin - inicio;
  const x = (dia: Dia): number =>
    round((Math.min(Math.max(dia, inicio), fin) - inicio) * (100 / length));
  const tramo = (a: Dia, b: Dia): Tramo => {
    const from = x(a);
    // A stretch of nothing would vanish; 0.3 % is 2 px of a plot of 640.
    const ancho = Math.max(0.3 / aumento, x(b + 1) - from);
    return { x: round(Math.min(from, 100 - ancho)), ancho: round(ancho) };
  };
  const dentro = (dia: Dia): boolean => dia >= inicio && dia < fin;
  const ampliada = (n: number): Escala => makeScale(inicio, fin - 1, plan, n);
  return { inicio, fin, x, tramo, dentro, plan: tramo(...plan), aumento, ampliada };
}
