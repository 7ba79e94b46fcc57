/** The nearest due date that is still to come. */
import type { Dia } from '../feed/civil-date.js';
import { isOpen } from './flags.js';
import type { PlanDerivado } from './types.js';

/** Of what counts in the plan and is not done; null when nothing is due any more. */
export function nextDueOf({ compromisos }: PlanDerivado): Dia | null {
  let next: Dia | null = null;
  for (const { excluido, actividades } of compromisos) {
    if (excluido !== undefined) continue;
    for (const { vence, dias, estatus } of actividades) {
      if (vence === null || dias === null || dias < 0 || !isOpen(estatus)) continue;
      if (next === null || vence < next) next = vence;
    }
  }
  return next;
}
