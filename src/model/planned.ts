/** Progress that was planned for a day, with the weights and the nesting of the real one. */
import type { Dia } from '../feed/civil-date.js';
import type { AccionDerivada, ActividadDerivada, CompromisoDerivado, Previsto } from './types.js';

type Due = 'venceOriginal' | 'vence';

/**
 * 0..1 of one activity on a day: straight from the first day to the last, both included. Without a
 * start (or with one after the due day) it is a step after the due day. null: no due date.
 */
export function plannedShare(inicio: Dia | null, due: Dia | null, dia: Dia): number | null {
  if (due === null) return null;
  if (inicio === null || inicio > due) return dia > due ? 1 : 0;
  return Math.min(1, Math.max(0, (dia - inicio + 1) / (due - inicio + 1)));
}

interface Weighed {
  peso: number;
  valor: number | null;
}

/** Mean of those that have a value; equal shares when their weights are all zero. */
function meanOf(items: readonly Weighed[]): number | null {
  let sum = 0;
  let weight = 0;
  let plain = 0;
  let count = 0;
  for (const { peso, valor } of items) {
    if (valor === null) continue;
    sum += peso * valor;
    weight += peso;
    plain += valor;
    count++;
  }
  if (count === 0) return null;
  return weight > 0 ? sum / weight : plain / count;
}

const counts = (a: ActividadDerivada): boolean => a.estatus !== 'cancelada';

/** `peso` of an activity is its share of the commitment, so within an action it stays in ratio. */
function ofActivities(list: readonly ActividadDerivada[], due: Due, dia: Dia): Weighed[] {
  return list.filter(counts).map((a) => ({
    peso: a.peso,
    valor: plannedShare(a.inicio, a[due], dia),
  }));
}

function ofCommitment(
  acciones: readonly AccionDerivada[],
  directas: readonly ActividadDerivada[],
  due: Due,
  dia: Dia,
): number | null {
  return meanOf([
    ...acciones.map((accion) => ({
      peso: accion.peso,
      valor: meanOf(ofActivities(accion.actividades, due, dia)),
    })),
    ...ofActivities(directas, due, dia),
  ]);
}

function toPercent(share: number | null): number | null {
  return share === null ? null : Math.min(100, Math.round(share * 1e11) / 1e9);
}

/** Planned progress of one commitment on a day. */
export function plannedCommitment(
  { acciones, directas }: Pick<CompromisoDerivado, 'acciones' | 'directas'>,
  dia: Dia,
): Previsto {
  const undated = (list: readonly ActividadDerivada[]): number =>
    list.filter((a) => counts(a) && a.venceOriginal === null).length;
  return {
    valor: toPercent(ofCommitment(acciones, directas, 'venceOriginal', dia)),
    vigente: toPercent(ofCommitment(acciones, directas, 'vence', dia)),
    sinFecha: acciones.reduce((n, a) => n + undated(a.actividades), undated(directas)),
  };
}

/** Planned progress of a plan on a day: equal weights over the commitments in its figure. */
export function plannedPlan(compromisos: readonly CompromisoDerivado[], dia: Dia): Previsto {
  const inside = compromisos
    .filter((c) => c.excluido === undefined)
    .map((c) => plannedCommitment(c, dia));
  const mean = (pick: (p: Previsto) => number | null): number | null => {
    const value = meanOf(inside.map((p) => ({ peso: 1, valor: pick(p) })));
    return value === null ? null : toPercent(value / 100);
  };
  return {
    valor: mean((p) => p.valor),
    vigente: mean((p) => p.vigente),
    sinFecha: inside.reduce((n, p) => n + p.sinFecha, 0),
  };
}
