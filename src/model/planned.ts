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

/** Running mean of those that have a value; equal shares when their weights are all zero. */
class Mean {
  #sum = 0;
  #weight = 0;
  #plain = 0;
  #count = 0;

  add(value: number | null, weight: number): void {
    if (value === null) return;
    this.#sum += value * weight;
    this.#weight += weight;
    this.#plain += value;
    this.#count++;
  }

  get value(): number | null {
    if (this.#count === 0) return null;
    return this.#weight > 0 ? this.#sum / this.#weight : this.#plain / this.#count;
  }
}

/** `peso` of an activity is its share of the commitment, so within an action it stays in ratio. */
function addActivities(mean: Mean, list: readonly ActividadDerivada[], due: Due, dia: Dia): Mean {
  for (const a of list) {
    if (a.estatus !== 'cancelada') mean.add(plannedShare(a.inicio, a[due], dia), a.peso);
  }
  return mean;
}

function ofCommitment(
  acciones: readonly AccionDerivada[],
  directas: readonly ActividadDerivada[],
  due: Due,
  dia: Dia,
): number | null {
  const mean = new Mean();
  for (const { actividades, peso } of acciones)
    mean.add(addActivities(new Mean(), actividades, due, dia).value, peso);
  return addActivities(mean, directas, due, dia).value;
}

function countUndated(list: readonly ActividadDerivada[]): number {
  let n = 0;
  for (const a of list) if (a.estatus !== 'cancelada' && a.venceOriginal === null) n++;
  return n;
}

function toPercent(share: number | null): number | null {
  return share === null ? null : Math.min(100, Math.round(share * 1e11) / 1e9);
}

/** Planned progress of one commitment on a day. */
export function plannedCommitment(
  { acciones, directas }: Pick<CompromisoDerivado, 'acciones' | 'directas'>,
  dia: Dia,
): Previsto {
  return {
    valor: toPercent(ofCommitment(acciones, directas, 'venceOriginal', dia)),
    vigente: toPercent(ofCommitment(acciones, directas, 'vence', dia)),
    sinFecha: acciones.reduce((n, a) => n + countUndated(a.actividades), countUndated(directas)),
  };
}

/** Planned progress of a plan on a day: equal weights over the commitments in its figure. */
export function plannedPlan(compromisos: readonly CompromisoDerivado[], dia: Dia): Previsto {
  const valor = new Mean();
  const vigente = new Mean();
  let sinFecha = 0;
  for (const compromiso of compromisos) {
    if (compromiso.excluido !== undefined) continue;
    const planned = plannedCommitment(compromiso, dia);
    valor.add(planned.valor, 1);
    vigente.add(planned.vigente, 1);
    sinFecha += planned.sinFecha;
  }
  const percent = ({ value }: Mean): number | null =>
    toPercent(value === null ? null : value / 100);
  return { valor: percent(valor), vigente: percent(vigente), sinFecha };
}
