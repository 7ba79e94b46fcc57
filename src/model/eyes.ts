/**
 * The plan by a sector's eyes: only what that sector stated counts. Where it said nothing there is
 * no data; the official status never fills the gap.
 */
import type { Lectura } from '../feed/problems.js';
import type { Actividad, Compromiso, Plan, Postura } from '../feed/types.js';
import { derivePlan } from './derive.js';
import { ojoDe, statusesOf, voicesOf } from './stances.js';
import type { Avance, EstatusLeido, PlanDerivado, Reglas } from './types.js';

/** A part and the whole that it is taken of. */
export interface Parte {
  con: number;
  de: number;
}

export interface Vista {
  /** The family, or the sector outside the families, whose eyes these are. */
  ojo: string;
  /** Commitments of the plan's figure on which, or on whose activities, it stated something. */
  compromisos: Parte;
  /** Activities on which it stated something, of those that the board counts. */
  actividades: Parte;
  /** Of those, the ones that it sees concluida or verificada. */
  terminadas: number;
  /** Matters on which its organizations state different statuses: they count as without data. */
  divididos: number;
  avance: Avance;
}

/** The one status that the sector states; null when its organizations part. */
function seen(posturas: readonly Postura[] | undefined, ojo: string): EstatusLeido | null {
  const own = (posturas ?? []).filter((p) => ojoDe(p.sector) === ojo);
  const known = statusesOf(voicesOf(own));
  return known.length > 1 ? null : (known[0] ?? 'sin_dato');
}

interface Cuenta {
  con: number;
  /** Officially cancelled ones on which it spoke all the same. */
  canceladas: number;
  terminadas: number;
  divididos: number;
  compromisos: Set<string>;
  /** Commitments on which it spoke as a whole. */
  enteros: Set<string>;
}

/** What the sector says of a commitment as a whole holds for all of it, as one activity does. */
function whole(c: Compromiso, estatus: EstatusLeido): Compromiso {
  const { id, titulo } = c;
  return { ...c, acciones: [], actividades: [{ id, titulo, estatus, ponderacion: 100 }] };
}

function maskActivity(a: Actividad, c: Compromiso, ojo: string, n: Cuenta): Actividad {
  const status = seen(a.posturas, ojo);
  const { estatus, ...rest } = a;
  if (status === 'sin_dato') return estatus === 'cancelada' ? a : rest;
  n.con++;
  n.compromisos.add(c.id);
  if (estatus === 'cancelada') n.canceladas++;
  if (status === null) n.divididos++;
  if (status === 'concluida' || status === 'verificada') n.terminadas++;
  return status === null ? rest : { ...rest, estatus: status };
}

function maskCommitment(c: Compromiso, ojo: string, n: Cuenta): Compromiso {
  const status = seen(c.posturas, ojo);
  const masked = {
    ...c,
    acciones: c.acciones?.map((x) => ({
      ...x,
      actividades: x.actividades?.map((a) => maskActivity(a, c, ojo, n)),
    })),
    actividades: c.actividades?.map((a) => maskActivity(a, c, ojo, n)),
  };
  if (status === 'sin_dato') return masked;
  n.compromisos.add(c.id);
  if (status === null) {
    n.divididos++;
    return masked;
  }
  n.enteros.add(c.id);
  return whole(c, status);
}

/** Commitments of the plan's figure; the proactive ones when it has no other. */
function counted(plan: PlanDerivado, n: Cuenta): number {
  const apart = plan.ordinarios + plan.ilegibles === 0 ? 'proactivo' : undefined;
  return plan.compromisos.filter((c) => c.excluido === apart && n.compromisos.has(c.id)).length;
}

/**
 * The figures of `plan`, which must be of `lectura`, by the eyes of one sector. Weights, exclusions
 * and official cancellations are the plan's own. What the sector says of a whole commitment goes
 * before what it says of its activities.
 */
export function seenBy(
  lectura: Pick<Lectura, 'feed' | 'rechazados'>,
  plan: PlanDerivado,
  ojo: string,
  reglas: Reglas,
): Vista {
  const planes = lectura.feed?.planes ?? [];
  const index = planes.indexOf(plan.plan);
  const n: Cuenta = {
    con: 0,
    canceladas: 0,
    terminadas: 0,
    divididos: 0,
    compromisos: new Set(),
    enteros: new Set(),
  };
  const compromisos = (plan.plan.compromisos ?? []).map((c) => maskCommitment(c, ojo, n));
  const masked: Plan = { ...plan.plan, compromisos };
  const feed = { ...lectura.feed, planes: planes.map((p, i) => (i === index ? masked : p)) };
  const rechazados = lectura.rechazados.filter((r) => !n.enteros.has(r.compromiso ?? ''));
  const { avance } = derivePlan({ feed, rechazados }, index, reglas);
  return {
    ojo,
    compromisos: { con: counted(plan, n), de: plan.avance.total },
    actividades: { con: n.con, de: plan.total + n.canceladas },
    terminadas: n.terminadas,
    divididos: n.divididos,
    avance,
  };
}
