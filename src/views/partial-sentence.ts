/** How much of a feed is shown, in a sentence: charts say it without the list of every problem. */
import type { Lectura } from '../feed/problems.js';
import type { Localizer } from '../i18n/localizer.js';
import { tStates } from '../i18n/states.js';

/** "12 de 14 compromisos se muestran; 2 con errores.", and what else is missing. */
export function partialSentence(loc: Localizer, lectura: Lectura): string {
  const all = lectura.porClase['compromisos'];
  const rejected = all?.rechazados ?? 0;
  const activities = lectura.rechazados
    .filter((r) => r.compromiso !== undefined)
    .reduce((sum, r) => sum + r.actividades, 0);
  const first =
    all && rejected > 0
      ? tStates(loc, 'parcial', { visibles: all.leidos - rejected, total: all.leidos, n: rejected })
      : tStates(loc, 'parcial_todos');
  return activities > 0
    ? `${first} ${tStates(loc, 'parcial_actividades', { n: activities })}`
    : first;
}
