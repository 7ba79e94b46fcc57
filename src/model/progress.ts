/**
 * Progress from the activity up. A board must never look better than its evidence, so what is
 * unknown is neither 0 nor left out of sight: it stays in the totals, in the range and in the trace.
 */
import type { Texto } from '../feed/types.js';
import type { Avance, EstatusLeido, Exclusion, Reparacion, Traza } from './types.js';
import { weigh, type Pesos } from './weights.js';

/** What names an item in its trace. */
export interface Nombre {
  clase: Traza['clase'];
  id: string;
  titulo: Texto | undefined;
  estatus?: EstatusLeido;
}

/** One child of a percentage: an activity, or something that has children itself. */
export interface Nodo {
  nombre: Nombre;
  declarado: number | undefined;
  cancelada: boolean;
  valor: number | null;
  rango: readonly [number, number];
  parcial: boolean;
  /** Absent for an activity. */
  avance?: Avance;
  excluida?: Exclusion;
  ilegible?: boolean;
}

/** A percentage with the share of each of its children, in their order. */
export interface Suma extends Avance {
  readonly pesos: readonly number[];
}

const CREDITO: Record<EstatusLeido, number | null> = {
  por_iniciar: 0,
  en_proceso: 50,
  concluida: 100,
  verificada: 100,
  suspendida: 0,
  cancelada: null,
  sin_dato: null,
};

/** 0..100 by the rule in force; null for a cancelled activity and for one without data. */
export function creditOf(estatus: EstatusLeido, estricto = false): number | null {
  const credito = CREDITO[estatus];
  return credito === null || !estricto ? credito : estatus === 'verificada' ? 100 : 0;
}

/** Rounding of floating sums: 100 made of thirds is 100 and 72.5 is not 72.49999999999999. */
function clean(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value * 1e9) / 1e9));
}

const EDGE = 1e-9;

/** Weighted mean in which 0 and 100 come out only when every child that counts has them. */
function weightedMean(
  nodos: readonly Nodo[],
  shares: readonly number[],
  pick: (nodo: Nodo) => number,
): number {
  let sum = 0;
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < nodos.length; i++) {
    const share = shares[i]!;
    if (share <= 0) continue;
    const value = pick(nodos[i]!);
    sum += value * share;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (least === most) return least;
  return Math.min(100 - EDGE, Math.max(EDGE, clean(sum)));
}

const OPEN: readonly [number, number] = [0, 100];
const CLOSED = new Map([0, 50, 100].map((value) => [value, [value, value] as const]));

/** The node of one activity. */
export function leaf(
  nombre: Nombre & { estatus: EstatusLeido },
  declarado: number | undefined,
  estricto = false,
): Nodo {
  const valor = creditOf(nombre.estatus, estricto);
  const nodo: Nodo = {
    nombre,
    declarado,
    cancelada: nombre.estatus === 'cancelada',
    valor,
    rango: valor === null ? OPEN : CLOSED.get(valor)!,
    parcial: valor === null,
  };
  if (nodo.cancelada) nodo.excluida = 'cancelada';
  return nodo;
}

/** A child that the reader had to reject: without name, weight and data, but counted. */
export function illegible(clase: Traza['clase']): Nodo {
  const nodo = leaf({ clase, id: '', titulo: undefined, estatus: 'sin_dato' }, undefined);
  nodo.ilegible = true;
  return nodo;
}

/** The node of something that has children itself. */
export function branch(
  nombre: Nombre,
  avance: Avance,
  declarado: number | undefined,
  excluida?: Exclusion,
): Nodo {
  const { valor, rango, parcial } = avance;
  const cancelada = excluida !== undefined;
  const nodo: Nodo = { nombre, declarado, cancelada, valor, rango, parcial, avance };
  if (excluida) nodo.excluida = excluida;
  return nodo;
}

function tracePart(nodo: Nodo, peso: number, parte: number, filled: boolean): Traza {
  const { nombre, declarado, valor, avance, excluida, ilegible } = nodo;
  const own: Reparacion[] = avance?.traza.reparaciones ?? [];
  return {
    ...nombre,
    valor,
    peso,
    parte,
    ...(declarado !== undefined && { pesoDeclarado: declarado }),
    ...(excluida && { excluida }),
    ...(ilegible && { ilegible }),
    reparaciones: filled ? [...own, 'peso_faltante'] : own,
    hijos: avance?.traza.hijos ?? [],
  };
}

function traceSum(
  nombre: Nombre,
  valor: number | null,
  nodos: readonly Nodo[],
  { pesos, partes, rellenados, reparaciones }: Pesos,
): Traza {
  const hijos = nodos.map((nodo, i) => tracePart(nodo, pesos[i]!, partes[i]!, rellenados[i]!));
  // Commitments have no weights to state: equal ones are the plan's rule, not a repair.
  const own = nombre.clase === 'plan' ? [] : reparaciones;
  return { ...nombre, valor, peso: 0, parte: 0, reparaciones: own, hijos };
}

function rangeOf(
  nodos: readonly Nodo[],
  pesos: readonly number[],
  valor: number | null,
): [number, number] {
  if (valor === null) return [0, 100];
  const low = weightedMean(nodos, pesos, (n) => n.rango[0]);
  const high = weightedMean(nodos, pesos, (n) => n.rango[1]);
  return [Math.min(low, valor), Math.max(high, valor)];
}

/**
 * Rolls children up into a percentage with its base, its range and its trace. No countable child:
 * null, never 0. The trace is built when it is first asked for: few readers open a sum, and at
 * thousands of activities it costs as much as everything else.
 */
export function rollUp(nombre: Nombre, nodos: readonly Nodo[]): Suma {
  const weights = weigh(nodos);
  const { pesos, partes } = weights;
  let total = 0;
  let conDato = 0;
  let lacking = false;
  for (let i = 0; i < nodos.length; i++) {
    const { cancelada, valor, parcial } = nodos[i]!;
    if (cancelada) continue;
    total++;
    if (valor !== null) conDato++;
    if (parcial && pesos[i]! > 0) lacking = true;
  }
  const valor = conDato === 0 ? null : weightedMean(nodos, partes, (n) => n.valor ?? 0);
  const parcial = valor === null || lacking;
  let traza: Traza | undefined;
  return {
    valor,
    conDato,
    total,
    rango: parcial ? rangeOf(nodos, pesos, valor) : [valor, valor],
    parcial,
    pesos,
    get traza() {
      traza ??= traceSum(nombre, valor, nodos, weights);
      return traza;
    },
  };
}
