/** The secretariat as a reader asks for it: the period in force, seats in pairs, votes reviewed. */
import { lastDay, firstDay, type Dia } from '../feed/civil-date.js';
import { familiaDe, FAMILIAS } from '../feed/codes.js';
import type { Acuerdo, Asiento, Secretariado, Sesion } from '../feed/types.js';
import {
  checkAgreement,
  indexPeriod,
  isSuplente,
  seatsPresent,
  type Dictamen,
  type Bases,
} from '../feed/votes.js';

/** A seat with its titular and those who stand in; an alternate of nobody stands alone. */
export interface Puesto {
  sector: string;
  /** Id of the chapter. */
  capitulo: string | undefined;
  titular: Asiento | undefined;
  suplentes: Asiento[];
}

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

/** True for a seat that somebody holds; without a state it is taken to be held. */
export const isHeld = ({ estado }: Asiento): boolean =>
  estado === undefined || estado === 'ocupado';

const isOver = ({ fin }: Secretariado, hoy: Dia): boolean => (lastDay(fin) ?? hoy) < hoy;

/** The period that decides on a day: installed, not over, the latest; else the latest there was. */
export function periodInForce(
  all: readonly Secretariado[],
  hoy: Dia,
): { periodo: Secretariado; terminado: boolean } | undefined {
  const stl = all.filter(({ tipo }) => tipo === undefined || tipo === 'stl');
  const latest = (list: readonly Secretariado[]): Secretariado | undefined => {
    let found: Secretariado | undefined;
    const since = (s: Secretariado): Dia => firstDay(s.instalacion) ?? -Infinity;
    for (const s of list) if (!found || since(s) >= since(found)) found = s;
    return found;
  };
  const inForce = stl.filter((s) => (firstDay(s.instalacion) ?? hoy) <= hoy && !isOver(s, hoy));
  const periodo = latest(inForce) ?? latest(stl) ?? latest(all);
  return periodo && { periodo, terminado: isOver(periodo, hoy) };
}

const rank = (sector: string): number => {
  const familia = familiaDe(sector);
  return familia === undefined ? FAMILIAS.length : FAMILIAS.indexOf(familia);
};

/** Seats in pairs, by family and sector; else in the feed's order. */
export function pairSeats(s: Secretariado): Puesto[] {
  const { porId } = indexPeriod(s);
  const byTitular = new Map<string, Puesto>();
  const puestos: Puesto[] = [];
  const seats = s.asientos ?? [];
  for (const a of seats) {
    if (isSuplente(a)) continue;
    const puesto = { sector: a.sector, capitulo: a.capitulo, titular: a, suplentes: [] };
    puestos.push(puesto);
    if (!byTitular.has(a.id)) byTitular.set(a.id, puesto);
  }
  for (const a of seats) {
    if (!isSuplente(a)) continue;
    const of = byTitular.get(porId.get(a.id)?.clave ?? '');
    if (of) of.suplentes.push(a);
    else
      puestos.push({ sector: a.sector, capitulo: a.capitulo, titular: undefined, suplentes: [a] });
  }
  const order = new Map<string, number>();
  for (const { sector } of puestos) if (!order.has(sector)) order.set(sector, order.size);
  const place = ({ sector }: Puesto): number => rank(sector) * 1e6 + order.get(sector)!;
  return puestos.sort((a, b) => place(a) - place(b));
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
