/** A period as votes see it: whose chair an alternate fills, who has a vote, which rule is for what. */
import type { Asiento, Regla, Secretariado, Sesion } from './types.js';

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

/** Seats with a vote that a session lists, and how many of its entries name no known seat. */
export interface Presencia {
  claves: ReadonlySet<string>;
  enDuda: number;
}

/** What every agreement of a period is checked by; made once, so that many cost no more each. */
export interface Bases {
  porId: ReadonlyMap<string, Silla>;
  /** Seats that have a vote: titulares but the observers. */
  conVoto: number;
  reglas: ReadonlyMap<string, Regla>;
  /** Rules by what they are for; one that does not say is for all. */
  porAsunto: ReadonlyMap<string, readonly Regla[]>;
  /** Filled by `seatsPresent`. */
  presencias: WeakMap<Sesion, Presencia>;
}

/** True for a seat that somebody holds; without a state it is taken to be held. */
export const isHeld = ({ estado }: Asiento): boolean =>
  estado === undefined || estado === 'ocupado';

/** True for an alternate's seat. */
export const isSuplente = ({ calidad, suplente_de }: Asiento): boolean =>
  calidad === 'suplente' || (calidad === undefined && suplente_de !== undefined);

/** Seats by id; an alternate that names no titular has the only one of its sector. */
function indexSeats({ asientos = [] }: Secretariado): Pick<Bases, 'porId' | 'conVoto'> {
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

/** Seats and rules of a period. */
export function indexPeriod(s: Secretariado): Bases {
  const reglas = new Map<string, Regla>();
  const porAsunto = new Map<string, Regla[]>();
  for (const regla of s.reglas ?? []) {
    if (!reglas.has(regla.id)) reglas.set(regla.id, regla);
    const { aplica_a = 'todas' } = regla;
    const same = porAsunto.get(aplica_a);
    if (same) same.push(regla);
    else porAsunto.set(aplica_a, [regla]);
  }
  return { ...indexSeats(s), reglas, porAsunto, presencias: new WeakMap() };
}

/** Who a session lists as present, by seat. */
export function seatsPresent(sesion: Sesion, { porId, presencias }: Bases): Presencia {
  const known = presencias.get(sesion);
  if (known) return known;
  const claves = new Set<string>();
  const doubtful = new Set<string>();
  for (const id of sesion.asistencia ?? []) {
    const silla = porId.get(id);
    if (silla?.observador) continue;
    if (silla?.clave === undefined) doubtful.add(id);
    else claves.add(silla.clave);
  }
  const presencia = { claves, enDuda: doubtful.size };
  presencias.set(sesion, presencia);
  return presencia;
}
