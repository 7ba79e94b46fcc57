/** What a plan still owes: the six-month monitoring and the evaluation of its whole validity. */
import type { Dia, Fecha } from '../feed/civil-date.js';
import type { ClaseRevision } from './reviews-compare.js';
import type { PlanDerivado } from './types.js';
import { closingEvaluations, isRunning, monitoringsBy } from './validity.js';

export interface Pendiente {
  clase: ClaseRevision;
  /** When it is due, as precise as it is known. */
  fecha: Fecha | Dia;
  /** The day has come. */
  falta: boolean;
}

/** Reviews not published by `hoy`; none for a plan that does not run or has no dates. */
export function dueReviews({ plan, vigencia, ...due }: PlanDerivado, hoy: Dia): Pendiente[] {
  const { monitoreoFecha, fin } = vigencia;
  const list: Pendiente[] = [];
  if (!isRunning(plan)) return list;
  if (monitoreoFecha !== null && monitoringsBy(plan, hoy).length === 0) {
    list.push({ clase: 'monitoreo', fecha: monitoreoFecha, falta: due.monitoreoPendiente });
  }
  if (fin !== null && closingEvaluations(plan, vigencia, hoy).length === 0) {
    list.push({ clase: 'evaluacion', fecha: fin, falta: due.evaluacionPendiente });
  }
  return list;
}
