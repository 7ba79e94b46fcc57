/** Which rule an agreement follows, and whether its votes fulfil it. */
import { familiaDe, MODO_DECISION } from './codes.js';
import type { Acuerdo, Regla } from './types.js';
import type { Recuento } from './votes-count.js';
import type { Bases } from './votes-seats.js';

/** Why an agreement cannot be checked. */
export type MotivoDictamen =
  | 'pospuesto'
  | 'sin_votos'
  | 'sobran_votos'
  | 'sin_regla'
  | 'regla_ausente'
  | 'regla_ambigua'
  | 'regla_incompleta'
  | 'faltan_votos'
  | 'votos_en_duda';

/**
 * One condition of the rule: `tiene` is what the votes give and `pide` what the rule asks: votes
 * against and 0 (consenso), for and present (unanimidad), for and against, to be passed
 * (mayoria_simple), for and the least number for (mayoria_calificada), seats present (quorum), votes
 * for of a sector's family (votos_requeridos).
 */
export interface Razon {
  codigo: (typeof MODO_DECISION.codigos)[number] | 'quorum' | 'votos_requeridos';
  cumple: boolean;
  tiene: number;
  pide: number;
  sector?: string;
}

export interface Eleccion {
  motivo?: MotivoDictamen;
  regla?: Regla;
  reglaElegida?: 'nombrada' | 'por_tipo' | 'no_unanimes' | 'todas' | undefined;
}

/** What the doubtful votes may have been: the worst for presence, the worst, the best. */
export const CASOS = ['ausente', 'en_contra', 'a_favor'] as const;
type Caso = (typeof CASOS)[number];

const DOS_TERCIOS = { num: 2, den: 3 };
const sideOf = (sector: string): string => familiaDe(sector) ?? sector;

function chosen(
  reglas: readonly Regla[] = [],
  reglaElegida: Eleccion['reglaElegida'],
): Eleccion | undefined {
  if (reglas.length > 1) return { motivo: 'regla_ambigua' };
  return reglas[0] && { regla: reglas[0], reglaElegida };
}

/** The rule named, else the most specific that applies: its matter, not unanimous, all. */
function pickRule(bases: Bases, { regla, tipo = 'todas' }: Acuerdo, unanime: boolean): Eleccion {
  const { reglas, porAsunto } = bases;
  if (regla !== undefined) {
    const named = reglas.get(regla);
    return named ? { regla: named, reglaElegida: 'nombrada' } : { motivo: 'regla_ausente' };
  }
  const own = tipo === 'todas' ? undefined : chosen(porAsunto.get(tipo), 'por_tipo');
  const split = unanime ? undefined : chosen(porAsunto.get('no_unanimes'), 'no_unanimes');
  return own ?? split ?? chosen(porAsunto.get('todas'), 'todas') ?? { motivo: 'sin_regla' };
}

/** Votes in favour of the family of a sector; in the best case, the doubtful ones that may be. */
function favorOf(sector: string, { porSector }: Recuento, best: boolean): number {
  let n = 0;
  for (const [own, cuenta] of porSector) {
    const same = sideOf(own) === sideOf(sector);
    if (same) n += cuenta.a_favor;
    if (best && (same || own === '')) n += cuenta.duda;
  }
  return n;
}

function conditions(regla: Regla, r: Recuento, caso: Caso): Razon[] {
  const { umbral = DOS_TERCIOS, quorum, votos_requeridos = [] } = regla;
  const best = caso === 'a_favor';
  const favor = r.total.a_favor + (best ? r.total.duda : 0);
  const contra = r.total.en_contra + (caso === 'en_contra' ? r.total.duda : 0);
  const presentes = r.presentes + (caso === 'ausente' ? 0 : r.presentesEnDuda);
  const razones: Razon[] = [];
  const ask = (codigo: Razon['codigo'], cumple: boolean, tiene: number, pide: number): void =>
    void razones.push({ codigo, cumple, tiene, pide });
  if (regla.modo === 'consenso') ask('consenso', contra === 0, contra, 0);
  else if (regla.modo === 'unanimidad') {
    const all = contra + r.total.abstencion === 0 && (r.sinVoto === 0 || best);
    ask('unanimidad', all, favor, presentes);
  } else if (regla.modo === 'mayoria_simple') ask('mayoria_simple', favor > contra, favor, contra);
  else {
    const share = umbral.num * (favor + contra);
    const enough = favor > 0 && favor * umbral.den >= share;
    ask('mayoria_calificada', enough, favor, Math.ceil(share / umbral.den));
  }
  for (const { sector, minimo: pide } of votos_requeridos) {
    const tiene = favorOf(sector, r, best);
    razones.push({ codigo: 'votos_requeridos', cumple: tiene >= pide, tiene, pide, sector });
  }
  if (quorum !== undefined) ask('quorum', presentes >= quorum, presentes, quorum);
  return razones;
}

/** More required votes than this are no rule that anybody follows. */
const REQUERIDOS = 100;

/** False for a way of deciding that nobody knows, and for a threshold that is none. */
function isWhole({ modo, umbral: { num, den } = DOS_TERCIOS, votos_requeridos }: Regla): boolean {
  if ((votos_requeridos?.length ?? 0) > REQUERIDOS) return false;
  if (modo === 'mayoria_calificada') return num > 0 && num <= den;
  return MODO_DECISION.codigos.some((codigo) => codigo === modo);
}

/** One case of the doubtful votes: the rule that applies then, its conditions, whether all are met. */
export function judge(
  bases: Bases,
  acuerdo: Acuerdo,
  r: Recuento,
  caso: Caso,
): { eleccion: Eleccion; razones: Razon[]; seCumple: boolean } {
  const votes = { ...r.total };
  votes[caso] += votes.duda;
  const senses = [votes.a_favor, votes.en_contra, votes.abstencion].filter((n) => n > 0);
  const eleccion = pickRule(bases, acuerdo, senses.length === 1);
  const { regla } = eleccion;
  if (!regla) return { eleccion, razones: [], seCumple: false };
  if (!isWhole(regla)) {
    return { eleccion: { ...eleccion, motivo: 'regla_incompleta' }, razones: [], seCumple: false };
  }
  const razones = conditions(regla, r, caso);
  return { eleccion, razones, seCumple: razones.every((razon) => razon.cumple) };
}
