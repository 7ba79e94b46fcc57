/** The sessions of a secretariat with their agreements checked, and shown by parts. */
import { firstDay, type Dia } from '../feed/civil-date.js';
import type { Acuerdo, Secretariado, Sesion } from '../feed/types.js';
import {
  checkAgreement,
  indexPeriod,
  seatsPresent,
  type Bases,
  type Dictamen,
} from '../feed/votes.js';

export interface AcuerdoRevisado {
  acuerdo: Acuerdo;
  dictamen: Dictamen;
}

export interface SesionRevisada {
  sesion: Sesion;
  /** Seats with a vote that were there; null when nobody wrote it down. */
  presentes: number | null;
  /** Seats with a vote, and how many the rule for all decisions asks for, if any. */
  conVoto: number;
  quorum: number | undefined;
  acuerdos: AcuerdoRevisado[];
}

export interface Revision {
  /** The latest first; undated ones at the end. */
  sesiones: SesionRevisada[];
  siguen: number;
  noSiguen: number;
  sinComprobar: number;
}

function review(s: Secretariado, sesion: Sesion, bases: Bases): SesionRevisada {
  const general = s.reglas?.filter(({ aplica_a = 'todas' }) => aplica_a === 'todas') ?? [];
  return {
    sesion,
    presentes: sesion.asistencia?.length ? seatsPresent(sesion, bases).claves.size : null,
    conVoto: bases.conVoto,
    quorum: general.length === 1 ? general[0]!.quorum : undefined,
    acuerdos: (sesion.acuerdos ?? []).map((acuerdo) => ({
      acuerdo,
      dictamen: checkAgreement(s, sesion, acuerdo, bases),
    })),
  };
}

const reviews = new WeakMap<Secretariado, Revision>();

/** Every session with its agreements checked; kept for the period, which nobody changes. */
export function reviewSessions(s: Secretariado): Revision {
  const known = reviews.get(s);
  if (known) return known;
  const bases = indexPeriod(s);
  const when = ({ sesion }: SesionRevisada): Dia => firstDay(sesion.fecha) ?? -Infinity;
  const sesiones = (s.sesiones ?? [])
    .map((sesion) => review(s, sesion, bases))
    .sort((a, b) => (when(b) === when(a) ? 0 : when(b) - when(a)));
  const said = sesiones.flatMap(({ acuerdos }) => acuerdos.map((a) => a.dictamen.concuerda));
  const count = (value: boolean | null): number => said.filter((one) => one === value).length;
  const revision = {
    sesiones,
    siguen: count(true),
    noSiguen: count(false),
    sinComprobar: count(null),
  };
  reviews.set(s, revision);
  return revision;
}

/**
 * The first `limite` lines of the sessions, a session and an agreement being one each; with `solo`,
 * only the agreements that do not follow their rule. `resto`: agreements and empty sessions left.
 */
export function pageSessions(
  sesiones: readonly SesionRevisada[],
  limite: number,
  solo: boolean,
): { sesiones: SesionRevisada[]; resto: number } {
  const shown: SesionRevisada[] = [];
  let [room, resto] = [limite, 0];
  for (const one of sesiones) {
    const acuerdos = solo
      ? one.acuerdos.filter((a) => a.dictamen.concuerda === false)
      : one.acuerdos;
    if (solo && acuerdos.length === 0) continue;
    const fit = acuerdos.slice(0, Math.max(0, room - 1));
    if (room > 0 && (fit.length > 0 || acuerdos.length === 0)) {
      shown.push({ ...one, acuerdos: fit });
      resto += acuerdos.length - fit.length;
    } else resto += Math.max(1, acuerdos.length);
    room -= 1 + acuerdos.length;
  }
  return { sesiones: shown, resto };
}
