/** Which plan an element shows and by which day it computes. */
import type { Dia } from '../feed/civil-date.js';
import type { Lectura } from '../feed/problems.js';
import type { PlanDerivado, Reglas } from '../model/types.js';
import { firstDay, precision } from '../feed/civil-date.js';
import { derivePlan, pickPlan } from '../model/derive.js';
import { warnOnce } from '../base/warn-once.js';
import { today } from './clock.js';

/** The day that `hoy` states, else the day it is in the zone of the feed. */
export function dayOf(hoy: string | undefined, zona: string | undefined): Dia {
  if (!hoy) return today(zona);
  const dia = precision(hoy) === 'dia' ? firstDay(hoy) : null;
  if (dia !== null) return dia;
  warnOnce('hoy', `«${hoy}» no es una fecha AAAA-MM-DD; se usa el día de hoy.`);
  return today(zona);
}

/** Computed once a reading, plan, day and rule, whatever the number of elements that draw it. */
const derived = new WeakMap<Lectura, Map<string, PlanDerivado>>();
const MOST_KEPT = 8;

/** The plan that opens, or the one asked for by id, computed; null when the feed has none. */
export function planInView(
  lectura: Lectura,
  reglas: Reglas,
  id: string | undefined,
): PlanDerivado | null {
  if (!lectura.feed) return null;
  const index = pickPlan(lectura.feed, reglas.hoy, id);
  const plan = lectura.feed.planes?.[index];
  if (!plan) return null;
  if (id && plan.id !== id) warnOnce('plan', `No hay un plan con la clave «${id}».`);
  const known = derived.get(lectura) ?? new Map<string, PlanDerivado>();
  derived.set(lectura, known);
  const key = [index, reglas.hoy, reglas.estricto === true].join(' ');
  let result = known.get(key);
  if (!result) {
    // Days pass and rules are tried out; the oldest result makes room.
    const oldest = known.size >= MOST_KEPT ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    result = derivePlan(lectura, index, reglas);
    known.set(key, result);
  }
  return result;
}
