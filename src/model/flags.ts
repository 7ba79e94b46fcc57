/** What is computed beside a status: lateness, missing evidence, disputes, contradictions. */
import type { Dia } from '../feed/civil-date.js';
import type { Actividad, Postura } from '../feed/types.js';
import { firstOf, lastOf } from './days.js';
import { latest, latestVerification } from './evidence.js';
import { readEstatus } from './status.js';
import { BANDERAS, type Bandera, type EstatusLeido, type PorBandera } from './types.js';

/** Days before the due date from which an activity is "por vencer". */
export const DIAS_POR_VENCER = 30;

/** What the flags are computed from, already read. */
export interface Hechos {
  estatus: EstatusLeido;
  inicio: Dia | null;
  vence: Dia | null;
  venceOriginal: Dia | null;
  evidencias: number;
}

/** True while an activity can still be late: neither finished nor cancelled. */
export function isOpen(estatus: EstatusLeido): boolean {
  return estatus !== 'concluida' && estatus !== 'verificada' && estatus !== 'cancelada';
}

function isFinished(estatus: EstatusLeido): boolean {
  return estatus === 'concluida' || estatus === 'verificada';
}

/**
 * True when the latest postura of any sector sees another status. Nothing can be disputed while
 * the status is unknown, and an unknown code of a postura says nothing.
 */
export function isDisputed(
  posturas: readonly Postura[] | undefined,
  estatus: EstatusLeido,
): boolean {
  if (!posturas || posturas.length === 0 || estatus === 'sin_dato') return false;
  for (const first of posturas) {
    const own = posturas.filter((p) => p.sector === first.sector);
    if (own[0] !== first) continue;
    const seen = readEstatus(latest(own)?.estatus);
    if (seen !== 'sin_dato' && seen !== estatus) return true;
  }
  return false;
}

function isMoved(actividad: Actividad, hechos: Hechos): boolean {
  if ((actividad.reprogramaciones?.length ?? 0) > 0) return true;
  return (
    actividad.fin_original !== undefined &&
    hechos.vence !== null &&
    hechos.venceOriginal !== null &&
    hechos.vence !== hechos.venceOriginal
  );
}

/** Dates that cannot all be true, whatever the status says. */
function datesContradict(actividad: Actividad, hechos: Hechos, hoy: Dia): boolean {
  const { concluida, verificada, reprogramaciones } = actividad;
  if (hechos.inicio !== null && hechos.vence !== null && hechos.vence < hechos.inicio) return true;
  const concluded = firstOf(concluida);
  const verified = firstOf(verificada);
  if ((concluded ?? -Infinity) > hoy || (verified ?? -Infinity) > hoy) return true;
  const lastVerified = lastOf(verificada);
  if (concluded !== null && lastVerified !== null && lastVerified < concluded) return true;
  const moves = reprogramaciones ?? [];
  return (
    hechos.vence !== null &&
    moves.length > 0 &&
    !moves.some((move) => lastOf(move.fin) === hechos.vence)
  );
}

/** A status that its own dates or verifications deny. */
function statusContradicted(actividad: Actividad, estatus: EstatusLeido): boolean {
  if (estatus === 'sin_dato') return false;
  const verdict = latestVerification(actividad)?.valor;
  if (estatus === 'verificada') return verdict === 'rechazada';
  if (actividad.verificada !== undefined) return true;
  if (estatus === 'concluida') return false;
  return actividad.concluida !== undefined || verdict === 'aceptada';
}

const BIT = Object.fromEntries(BANDERAS.map((flag, i) => [flag, 1 << i])) as Record<
  Bandera,
  number
>;

/** Sets are shared between activities: there are at most 2⁸ of them, and they are never written. */
const SETS = new Map<number, ReadonlySet<Bandera>>();

function setOf(bits: number): ReadonlySet<Bandera> {
  let set = SETS.get(bits);
  if (!set) {
    set = new Set(BANDERAS.filter((flag) => bits & BIT[flag]));
    SETS.set(bits, set);
  }
  return set;
}

/** The flags of one activity on the day `hoy`. */
export function flagsOf(actividad: Actividad, hechos: Hechos, hoy: Dia): ReadonlySet<Bandera> {
  const { estatus, vence } = hechos;
  const open = isOpen(estatus);
  const left = vence === null ? null : vence - hoy;
  const concluded = firstOf(actividad.concluida);
  let bits = 0;
  if (open && left !== null) {
    if (left < 0) bits |= BIT.vencida;
    else if (left <= DIAS_POR_VENCER) bits |= BIT.por_vencer;
  }
  if (isFinished(estatus)) {
    if (vence !== null && concluded !== null && concluded > vence) bits |= BIT.concluida_tarde;
    if (hechos.evidencias === 0) bits |= BIT.sin_evidencia;
  }
  if (isDisputed(actividad.posturas, estatus)) bits |= BIT.en_disputa;
  if (statusContradicted(actividad, estatus) || datesContradict(actividad, hechos, hoy))
    bits |= BIT.contradictoria;
  if (isMoved(actividad, hechos)) bits |= BIT.reprogramada;
  if (vence === null && estatus !== 'cancelada') bits |= BIT.sin_fecha;
  return setOf(bits);
}

export function noFlags(): PorBandera {
  return {
    vencida: 0,
    por_vencer: 0,
    concluida_tarde: 0,
    sin_evidencia: 0,
    en_disputa: 0,
    contradictoria: 0,
    reprogramada: 0,
    sin_fecha: 0,
  };
}

/** Adds the counts of `more` to `into`. */
export function addFlags(into: PorBandera, more: PorBandera): void {
  for (const flag of BANDERAS) into[flag] += more[flag];
}
