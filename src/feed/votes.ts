/**
 * Does the stated result of an agreement follow from its votes under its rule? The verdict is data;
 * the words are the view's. What the votes leave open is "no comprobable", never a reproach.
 */
import type { Acuerdo, Regla, Secretariado, Sesion } from './types.js';
import { countVotes, type Cuenta, type NotaVoto, type Recuento } from './votes-count.js';
import { CASOS, judge, type Eleccion, type MotivoDictamen, type Razon } from './votes-rule.js';
import { indexPeriod, type Bases } from './votes-seats.js';

export type { NotaVoto } from './votes-count.js';
export type { MotivoDictamen, Razon } from './votes-rule.js';
export { indexPeriod, isHeld, isSuplente, seatsPresent, type Bases } from './votes-seats.js';

/** Votes by what they say, in seats. */
export interface Votacion {
  aFavor: number;
  enContra: number;
  abstenciones: number;
  ausentes: number;
  /** Set aside: their sense or their seat is unknown. */
  dudosos: number;
}

export interface Dictamen extends Votacion {
  comprobable: boolean;
  /** Set when it is not. */
  motivo?: MotivoDictamen;
  regla?: Regla;
  /** How the rule was found: the agreement names it, or it is the most specific that applies. */
  reglaElegida?: Eleccion['reglaElegida'];
  /** Seats with a vote that were present. */
  presentes: number;
  /** By the sectors that voted, in alphabetical order of their codes; '' where it is unknown. */
  porSector: (Votacion & { sector: string })[];
  /** The votes fulfil the rule; false also when that cannot be told. */
  seCumple: boolean;
  /** The conditions of the rule, met or not. */
  razones: Razon[];
  notas: ReadonlyMap<NotaVoto, number>;
  /** The stated result, as it stands. */
  declarado?: string;
  /** The stated result follows from the votes; null when one of the two is not known. */
  concuerda: boolean | null;
}

const votacion = (c: Cuenta): Votacion => ({
  aFavor: c.a_favor,
  enContra: c.en_contra,
  abstenciones: c.abstencion,
  ausentes: c.ausente,
  dudosos: c.duda,
});

function whyNot(r: Recuento, { resultado }: Acuerdo, conVoto: number): MotivoDictamen | undefined {
  const { a_favor, en_contra, abstencion, ausente, duda } = r.total;
  const cast = a_favor + en_contra + abstencion + duda;
  if (resultado === 'pospuesto') return 'pospuesto';
  if (cast === 0) return 'sin_votos';
  return conVoto > 0 && cast + ausente > conVoto ? 'sobran_votos' : undefined;
}

/**
 * Checks one agreement. Pure; never throws.
 * @param bases `indexPeriod(secretariado)`, for those who check many agreements of one period
 */
export function checkAgreement(
  secretariado: Secretariado,
  sesion: Sesion,
  acuerdo: Acuerdo,
  bases: Bases = indexPeriod(secretariado),
): Dictamen {
  const r = countVotes(sesion, acuerdo, bases);
  const base = judge(bases, acuerdo, r, 'ausente');
  const { regla, reglaElegida } = base.eleccion;
  const steady = CASOS.every((caso) => {
    const other = judge(bases, acuerdo, r, caso);
    const { motivo: why, regla: by } = other.eleccion;
    return other.seCumple === base.seCumple && why === base.eleccion.motivo && by === regla;
  });
  const open = r.total.duda + r.presentesEnDuda > 0 ? 'votos_en_duda' : 'faltan_votos';
  const ruled = steady ? base.eleccion.motivo : open;
  const motivo = whyNot(r, acuerdo, bases.conVoto) ?? ruled;
  const { resultado } = acuerdo;
  const known = resultado === 'aprobado' || resultado === 'rechazado';
  return {
    comprobable: motivo === undefined,
    ...(motivo !== undefined && { motivo }),
    ...(regla && { regla, reglaElegida }),
    ...votacion(r.total),
    presentes: r.presentes,
    porSector: [...r.porSector]
      .map(([sector, cuenta]) => ({ sector, ...votacion(cuenta) }))
      .sort((a, b) => (a.sector < b.sector ? -1 : 1)),
    seCumple: motivo === undefined && base.seCumple,
    razones: base.razones,
    notas: r.notas,
    ...(resultado !== undefined && { declarado: resultado }),
    concuerda: motivo === undefined && known ? base.seCumple === (resultado === 'aprobado') : null,
  };
}
