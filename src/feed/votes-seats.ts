/** The seats of a secretariat as votes see them: whose chair an alternate fills, who has a vote. */
import type { Asiento, Secretariado, Sesion } from './types.js';

/** A seat as its votes see it. */
export interface Silla {
  /** Id of the titular whose seat it is; undefined for an alternate of nobody in particular. */
  clave: string | undefined;
  sector: string;
  suplente: boolean;
  observador: boolean;
  /** Vacant or yet to be defined when the feed was written. */
  vacante: boolean;
}

export interface Sillas {
  porId: ReadonlyMap<string, Silla>;
  /** Seats that have a vote: titulares but the observers. */
  conVoto: number;
}

/** True for an alternate's seat. */
export const isSuplente = ({ calidad, suplente_de }: Asiento): boolean =>
  calidad === 'suplente' || (calidad === undefined && suplente_de !== undefined);

/** The seats of a period by id; an alternate that names no titular has the only one of its sector. */
export function indexSeats({ asientos = [] }: Secretariado): Sillas {
  const titulares = new Map<string, Asiento>();
  const only = new Map<string, Asiento | undefined>();
  let conVoto = 0;
  for (const a of asientos) {
    if (isSuplente(a)) continue;
    if (!titulares.has(a.id)) titulares.set(a.id, a);
    only.set(a.sector, only.has(a.sector) ? undefined : a);
    if (a.cargo !== 'observador') conVoto++;
  }
  const porId = new Map<string, Silla>();
  for (const a of asientos) {
    if (porId.has(a.id)) continue;
    const suplente = isSuplente(a);
    const named = a.suplente_de === undefined ? only.get(a.sector) : titulares.get(a.suplente_de);
    const titular = suplente ? named : a;
    porId.set(a.id, {
      clave: titular?.id,
      sector: (titular ?? a).sector,
      suplente,
      observador: a.cargo === 'observador' || titular?.cargo === 'observador',
      vacante: a.estado === 'vacante' || a.estado === 'por_definir',
    });
  }
  return { porId, conVoto };
}

/** Seats with a vote that a session lists as present, and how many entries name no known seat. */
export function seatsPresent(
  { asistencia = [] }: Sesion,
  { porId }: Sillas,
): { claves: Set<string>; enDuda: number } {
  const claves = new Set<string>();
  const doubtful = new Set<string>();
  for (const id of asistencia) {
    const silla = porId.get(id);
    if (silla?.observador) continue;
    if (silla?.clave === undefined) doubtful.add(id);
    else claves.add(silla.clave);
  }
  return { claves, enDuda: doubtful.size };
}
