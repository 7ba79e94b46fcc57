/** From the weights that a feed states to shares that sum to 1. */
import type { Reparacion } from './types.js';

export interface Pesable {
  /** The weight as stated. */
  declarado: number | undefined;
  conDato: boolean;
  cancelada: boolean;
}

export interface Pesos {
  /** Share of each child among the countable ones; 0 for a cancelled one. */
  pesos: number[];
  /** Share of each child among those with data; 0 for the others. */
  partes: number[];
  /** Children whose weight had to be filled. */
  rellenados: boolean[];
  /** Repairs of the whole list. */
  reparaciones: Reparacion[];
}

const isWeight = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value >= 0;

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
}

/** Shares of those that `enters`; equal when all of them weigh nothing. */
function normalise(raw: readonly number[], enters: readonly boolean[]): number[] {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < raw.length; i++) {
    if (!enters[i]) continue;
    sum += raw[i]!;
    count++;
  }
  return raw.map((value, i) => (!enters[i] ? 0 : sum > 0 ? value / sum : 1 / count));
}

function near(value: number, target: number): boolean {
  return Math.abs(value - target) <= target * 1e-4;
}

function repairs(hijos: readonly Pesable[]): Reparacion[] {
  const contables = hijos.filter((h) => !h.cancelada);
  const stated = contables.map((h) => h.declarado).filter(isWeight);
  if (contables.length === 0) return [];
  if (stated.length === 0) return ['sin_pesos'];
  const conDato = contables.filter((h) => h.conDato && isWeight(h.declarado));
  const base = conDato.length > 0 ? conDato : contables;
  if (base.every((h) => !isWeight(h.declarado) || h.declarado === 0)) return ['pesos_todos_cero'];
  if (stated.length < contables.length) return [];
  // Weights that sum to 100 with the cancelled ones were right when they were written.
  const all = hijos.map((h) => h.declarado).filter(isWeight);
  const sums = [stated, all].map((list) => list.reduce((a, b) => a + b, 0));
  return sums.some((sum) => near(sum, 100) || near(sum, 1)) ? [] : ['pesos_no_suman_100'];
}

/**
 * Weighs siblings: cancelled ones drop out, those without data stand apart, a missing weight is the
 * mean of the stated ones that remain, none stated or all zero means equal. Multiplying every
 * stated weight by the same factor changes nothing.
 */
export function weigh(hijos: readonly Pesable[]): Pesos {
  const largest = hijos.reduce(
    (max, h) => (!h.cancelada && isWeight(h.declarado) ? Math.max(max, h.declarado) : max),
    0,
  );
  // Scaling first keeps the sum of very large weights finite.
  const scaled = hijos.map((h) =>
    isWeight(h.declarado) ? (largest > 0 ? h.declarado / largest : 0) : null,
  );
  const isNumber = (value: number | null): value is number => value !== null;
  const remaining = (keep: (h: Pesable) => boolean): number[] =>
    scaled.filter((_, i) => keep(hijos[i]!)).filter(isNumber);
  const filling =
    mean(remaining((h) => !h.cancelada && h.conDato)) ?? mean(remaining((h) => !h.cancelada)) ?? 1;
  const raw = scaled.map((value, i) => (hijos[i]!.cancelada ? 0 : (value ?? filling)));
  const someStated = hijos.some((h) => !h.cancelada && isWeight(h.declarado));
  return {
    pesos: normalise(
      raw,
      hijos.map((h) => !h.cancelada),
    ),
    partes: normalise(
      raw,
      hijos.map((h) => !h.cancelada && h.conDato),
    ),
    rellenados: hijos.map((h) => someStated && !h.cancelada && !isWeight(h.declarado)),
    reparaciones: repairs(hijos),
  };
}
