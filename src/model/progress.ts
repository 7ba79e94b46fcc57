/**
 * Progress from the activity up. A board must never look better than its evidence, so what is
 * unknown is neither 0 nor left out of sight: it stays in the totals, in the range and in the trace.
 */
import type { Texto } from '../feed/types.js';
import type { Avance, EstatusLeido, Exclusion, Reparacion, Traza } from './types.js';
import { weigh } from './weights.js';

/** One child of a percentage. */
export interface Nodo {
  declarado: number | undefined;
  cancelada: boolean;
  valor: number | null;
  rango: readonly [number, number];
  parcial: boolean;
  traza: Traza;
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
function weightedMean(values: readonly number[], shares: readonly number[]): number {
  let sum = 0;
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const share = shares[i]!;
    if (share <= 0) continue;
    const value = values[i]!;
    sum += value * share;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (least === most) return least;
  return Math.min(100 - EDGE, Math.max(EDGE, clean(sum)));
}

/** What names an item in its trace. */
export interface Nombre {
  clase: Traza['clase'];
  id: string;
  titulo: Texto | undefined;
}

/** A trace without children and without a share yet. */
export function makeTraza(nombre: Nombre, valor: number | null, pesoDeclarado?: number): Traza {
  return {
    clase: nombre.clase,
    id: nombre.id,
    titulo: nombre.titulo,
    valor,
    peso: 0,
    parte: 0,
    ...(pesoDeclarado !== undefined && { pesoDeclarado }),
    reparaciones: [],
    hijos: [],
  };
}

/** The node of one activity. */
export function leaf(
  nombre: Nombre,
  estatus: EstatusLeido,
  declarado: number | undefined,
  estricto = false,
): Nodo {
  const valor = creditOf(estatus, estricto);
  const cancelada = estatus === 'cancelada';
  const traza = makeTraza(nombre, valor, declarado);
  traza.estatus = estatus;
  if (cancelada) traza.excluida = 'cancelada';
  return {
    declarado,
    cancelada,
    valor,
    rango: valor === null ? [0, 100] : [valor, valor],
    parcial: valor === null,
    traza,
  };
}

/** A child that the reader had to reject: without name, weight and data, but counted. */
export function illegible(clase: Traza['clase']): Nodo {
  const nodo = leaf({ clase, id: '', titulo: undefined }, 'sin_dato', undefined);
  nodo.traza.ilegible = true;
  return nodo;
}

/** The node of something that has children itself. */
export function branch(avance: Avance, declarado: number | undefined, excluida?: Exclusion): Nodo {
  if (declarado !== undefined) avance.traza.pesoDeclarado = declarado;
  if (excluida) avance.traza.excluida = excluida;
  return {
    declarado,
    cancelada: excluida !== undefined,
    valor: avance.valor,
    rango: avance.rango,
    parcial: avance.parcial,
    traza: avance.traza,
  };
}

function rangeOf(
  nodos: readonly Nodo[],
  pesos: readonly number[],
  valor: number | null,
): [number, number] {
  if (valor === null) return [0, 100];
  const low = weightedMean(
    nodos.map((n) => n.rango[0]),
    pesos,
  );
  const high = weightedMean(
    nodos.map((n) => n.rango[1]),
    pesos,
  );
  return [Math.min(low, valor), Math.max(high, valor)];
}

/**
 * Rolls children up into a percentage with its base, its range and its trace. Writes each child's
 * shares and repairs into the child's own trace. No countable child: null, never 0.
 */
export function rollUp(nombre: Nombre, nodos: readonly Nodo[]): Avance {
  const { pesos, partes, rellenados, reparaciones } = weigh(
    nodos.map((n) => ({
      declarado: n.declarado,
      conDato: n.valor !== null,
      cancelada: n.cancelada,
    })),
  );
  nodos.forEach((nodo, i) => {
    nodo.traza.peso = pesos[i]!;
    nodo.traza.parte = partes[i]!;
    if (rellenados[i]) nodo.traza.reparaciones = [...nodo.traza.reparaciones, 'peso_faltante'];
  });
  return summarise(nombre, nodos, pesos, partes, reparaciones);
}

function summarise(
  nombre: Nombre,
  nodos: readonly Nodo[],
  pesos: readonly number[],
  partes: readonly number[],
  reparaciones: Reparacion[],
): Avance {
  const contables = nodos.filter((n) => !n.cancelada);
  const conDato = contables.filter((n) => n.valor !== null).length;
  const valor =
    conDato === 0
      ? null
      : weightedMean(
          nodos.map((n) => n.valor ?? 0),
          partes,
        );
  const parcial = valor === null || nodos.some((n, i) => n.parcial && pesos[i]! > 0);
  const traza = makeTraza(nombre, valor);
  traza.reparaciones = reparaciones;
  traza.hijos = nodos.map((n) => n.traza);
  return {
    valor,
    conDato,
    total: contables.length,
    rango: parcial ? rangeOf(nodos, pesos, valor) : [valor, valor],
    parcial,
    traza,
  };
}
