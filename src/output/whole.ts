/** A whole plan to be taken away, without filters: what programs ask for. */
import type { Lectura } from '../feed/problems.js';
import type { Localizer } from '../i18n/localizer.js';
import { derivePlan, pickPlan } from '../model/derive.js';
import type { Reglas } from '../model/types.js';
import { provenance, type OrigenPedido } from './provenance.js';
import type { Llevado } from './taken.js';

export interface PlanPedido extends Reglas {
  /** Id of the plan; without one, that which a board would open. */
  plan?: string | undefined;
  origen: Omit<OrigenPedido, 'descargado'>;
}

/** Null when the feed has no plan, or none of that id. */
export function wholePlan(
  loc: Localizer,
  { feed, rechazados }: Pick<Lectura, 'feed' | 'rechazados'>,
  { plan: id, origen, ...reglas }: PlanPedido,
): Llevado | null {
  if (!feed) return null;
  const index = pickPlan(feed, reglas.hoy, id);
  const found = feed.planes?.[index];
  if (!found || (id !== undefined && found.id !== id)) return null;
  const plan = derivePlan({ feed, rechazados }, index, reglas);
  return {
    feed,
    plan,
    compromisos: plan.compromisos,
    uno: null,
    filtros: {},
    filtrosDichos: [],
    origen: provenance(loc, feed, { ...origen, descargado: reglas.hoy }),
  };
}
