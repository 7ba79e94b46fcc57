/** From a reading to everything that the board says about one plan. */
import type { Dia } from '../feed/civil-date.js';
import type { Lectura } from '../feed/problems.js';
import type { Feed, Plan } from '../feed/types.js';
import { firstOf } from './days.js';
import { deriveCommitment } from './derive-commitment.js';
import { addFlags, noFlags } from './flags.js';
import { plannedPlan } from './planned.js';
import { branch, illegible, rollUp, type Nombre } from './progress.js';
import { rejectedIn, SIN_PERDIDAS } from './rejected.js';
import { addStatuses, countable, finished, noStatuses } from './status.js';
import type { Avance, CompromisoDerivado, Exclusion, PlanDerivado, Reglas } from './types.js';
import { evaluationDue, monitoringDue, validityOf } from './validity.js';

/**
 * Mean progress of commitments with equal weights. Those out of the plan's figure stay in the trace
 * with their reason. The proactive ones count among themselves when a list holds no other.
 */
export function meanProgress(
  nombre: Nombre,
  compromisos: readonly CompromisoDerivado[],
  ilegibles = 0,
): Avance {
  const onlyProactive =
    ilegibles === 0 &&
    compromisos.every((c) => c.excluido !== undefined) &&
    compromisos.some((c) => c.excluido === 'proactivo');
  const nodos = compromisos.map((c) => {
    const { id, compromiso, estatus, avance, excluido } = c;
    const apart = excluido === 'proactivo' && onlyProactive;
    return branch(
      { clase: 'compromiso', id, titulo: compromiso.titulo, estatus },
      avance,
      undefined,
      apart ? undefined : excluido,
    );
  });
  const lost = Array.from({ length: ilegibles }, () => illegible('compromiso'));
  return rollUp(nombre, [...nodos, ...lost]);
}

function countExclusions(
  compromisos: readonly CompromisoDerivado[],
): Partial<Record<Exclusion, number>> {
  const counts: Partial<Record<Exclusion, number>> = {};
  for (const { excluido } of compromisos) {
    if (excluido && excluido !== 'proactivo') counts[excluido] = (counts[excluido] ?? 0) + 1;
  }
  return counts;
}

const EMPTY_PLAN: Plan = { id: '' };

/**
 * Computes one plan of a feed. Pure: the day and the rule are arguments. A `planIndex` that names
 * no plan gives an empty one, so that nothing throws into a page.
 */
export function derivePlan(
  lectura: Pick<Lectura, 'feed' | 'rechazados'>,
  planIndex: number,
  reglas: Reglas,
): PlanDerivado {
  const plan = lectura.feed?.planes?.[planIndex] ?? EMPTY_PLAN;
  const perdidas = rejectedIn(lectura.rechazados, planIndex);
  const compromisos = (plan.compromisos ?? []).map((c, indice) =>
    deriveCommitment(c, indice, perdidas.porCompromiso.get(c.id) ?? SIN_PERDIDAS, reglas),
  );
  const porEstatus = noStatuses();
  const porBandera = noFlags();
  for (const c of compromisos) {
    addStatuses(porEstatus, c.porEstatus);
    addFlags(porBandera, c.porBandera);
  }
  porEstatus.sin_dato += perdidas.actividades;
  const vigencia = validityOf(plan, reglas.hoy);
  return {
    plan,
    compromisos,
    porId: new Map(compromisos.map((c) => [c.id, c])),
    avance: meanProgress(
      { clase: 'plan', id: plan.id, titulo: plan.titulo },
      compromisos,
      perdidas.compromisos,
    ),
    previsto: plannedPlan(compromisos, reglas.hoy),
    vigencia,
    porEstatus,
    porBandera,
    total: countable(porEstatus),
    terminadas: finished(porEstatus),
    ordinarios: compromisos.filter((c) => c.excluido === undefined).length,
    proactivos: compromisos.filter((c) => c.excluido === 'proactivo').length,
    excluidos: countExclusions(compromisos),
    ilegibles: perdidas.compromisos,
    monitoreoPendiente: monitoringDue(plan, vigencia, reglas.hoy),
    evaluacionPendiente: evaluationDue(plan, vigencia, reglas.hoy),
  };
}

/** Index of the plan with the latest start among those that `keep`; -1 when none. */
function latestStart(planes: readonly Plan[], keep: (plan: Plan) => boolean): number {
  let best = -1;
  let bestStart = -Infinity;
  planes.forEach((plan, i) => {
    const start = firstOf(plan.inicio) ?? -Infinity;
    if (keep(plan) && start >= bestStart) [best, bestStart] = [i, start];
  });
  return best;
}

/**
 * Which plan opens: the one asked for, else the vigente with the latest inicio ≤ hoy, else the
 * latest. -1 when there is none; an id that names no plan falls to the rule.
 */
export function pickPlan(feed: Feed, hoy: Dia, id?: string): number {
  const planes = feed.planes ?? [];
  const asked = id ? planes.findIndex((p) => p.id === id) : -1;
  if (asked !== -1) return asked;
  const current = latestStart(planes, (plan) => {
    const start = firstOf(plan.inicio);
    return (plan.estado ?? 'vigente') === 'vigente' && start !== null && start <= hoy;
  });
  return current !== -1 ? current : latestStart(planes, () => true);
}
