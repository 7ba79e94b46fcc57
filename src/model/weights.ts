/** From the weights that a feed states to shares that sum to 1. */
import type { Reparacion } from './types.js';

export interface Pesable {
  /** The weight as stated. */
  declarado: number | undefined;
  /** null: without data. */
  valor: number | null;
  cancelada: boolean;
}

export interface Pesos {
  /** Share of each child among the countable ones; 0 for a cancelled one. */
  pesos: number[];
  /** Share of each child among those with data; 0 for the others. */
  partes: number[];
  /** Countable children whose weight had to be filled while others state theirs. */
  rellenados: boolean[];
  /** Repairs of the whole list. */
  reparaciones: Reparacion[];
}

const isWeight = (value: number | undefined): value is number =>
  value !== undefined && value >= 0 && value < Infinity;

/** What is known about the stated weights of the countable children. */
interface Declarados {
  contables: number;
  cuantos: number;
  mayor: number;
  /** Sums in units of the largest, which keeps very large weights finite. */
  suma: number;
  cuantosConDato: number;
  sumaConDato: number;
  /** Of all children that state a weight, cancelled ones too. */
  sumaTodos: number;
}

function survey(hijos: readonly Pesable[]): Declarados {
  const found: Declarados = {
    contables: 0,
    cuantos: 0,
    mayor: 0,
    suma: 0,
    cuantosConDato: 0,
    sumaConDato: 0,
    sumaTodos: 0,
  };
  for (const { declarado, cancelada } of hijos) {
    if (!cancelada && isWeight(declarado) && declarado > found.mayor) found.mayor = declarado;
  }
  const unit = found.mayor || 1;
  for (const { declarado, valor, cancelada } of hijos) {
    if (!cancelada) found.contables++;
    if (!isWeight(declarado)) continue;
    const scaled = declarado / unit;
    found.sumaTodos += scaled;
    if (cancelada) continue;
    found.cuantos++;
    found.suma += scaled;
    if (valor === null) continue;
    found.cuantosConDato++;
    found.sumaConDato += scaled;
  }
  return found;
}

const near = (value: number, target: number): boolean => Math.abs(value - target) <= target * 1e-4;

function repairs(found: Declarados): Reparacion[] {
  if (found.contables === 0) return [];
  if (found.cuantos === 0) return ['sin_pesos'];
  if ((found.cuantosConDato > 0 ? found.sumaConDato : found.suma) === 0)
    return ['pesos_todos_cero'];
  if (found.cuantos < found.contables) return [];
  // Weights that sum to 100 with the cancelled ones were right when they were written.
  const fits = (scaled: number): boolean =>
    near(scaled * found.mayor, 100) || near(scaled * found.mayor, 1);
  return fits(found.suma) || fits(found.sumaTodos) ? [] : ['pesos_no_suman_100'];
}

/** The mean of the stated weights that remain beside those without data, else of all, else 1. */
function filling(found: Declarados): number {
  if (found.cuantosConDato > 0) return found.sumaConDato / found.cuantosConDato;
  return found.cuantos > 0 ? found.suma / found.cuantos : 1;
}

/**
 * Weighs siblings: cancelled ones drop out, those without data stand apart, a missing weight is the
 * mean of the stated ones that remain, none stated or all zero means equal. Multiplying every
 * stated weight by the same factor changes nothing.
 */
export function weigh(hijos: readonly Pesable[]): Pesos {
  const found = survey(hijos);
  const fill = filling(found);
  const unit = found.mayor || 1;
  const pesos: number[] = [];
  const partes: number[] = [];
  const rellenados: boolean[] = [];
  let all = 0;
  let known = 0;
  let countKnown = 0;
  for (const { declarado, valor, cancelada } of hijos) {
    const stated = isWeight(declarado);
    const weight = cancelada ? 0 : stated ? declarado / unit : fill;
    const withData = !cancelada && valor !== null;
    pesos.push(weight);
    partes.push(withData ? weight : 0);
    rellenados.push(!cancelada && !stated && found.cuantos > 0);
    all += weight;
    if (!withData) continue;
    known += weight;
    countKnown++;
  }
  for (let i = 0; i < hijos.length; i++) {
    const { valor, cancelada } = hijos[i]!;
    if (cancelada) continue;
    pesos[i] = all > 0 ? pesos[i]! / all : 1 / found.contables;
    if (valor !== null) partes[i] = known > 0 ? partes[i]! / known : 1 / countKnown;
  }
  return { pesos, partes, rellenados, reparaciones: repairs(found) };
}
