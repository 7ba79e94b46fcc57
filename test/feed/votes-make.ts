/** Secretariats, votes and rules for the tests of the rule engine. */
import type { Acuerdo, Asiento, Regla, Secretariado, Sesion } from '../../src/feed/types.js';
import { checkAgreement, type Dictamen } from '../../src/feed/votes.js';

export type Voto = NonNullable<Acuerdo['votos']>[number];

export const seat = (id: string, sector: string, more: Partial<Asiento> = {}): Asiento => ({
  id,
  sector,
  calidad: 'titular',
  estado: 'ocupado',
  ...more,
});

/** Morelos: four sectors with one titular each; civil society has an alternate. */
export const CUATRO: Asiento[] = [
  seat('sc', 'sociedad_civil'),
  seat('sc-s', 'sociedad_civil', { calidad: 'suplente', suplente_de: 'sc' }),
  seat('aut', 'autoridad'),
  seat('oa', 'organo_autonomo'),
  seat('og', 'organismo_garante'),
];

export const MORELOS: Regla = {
  id: 'r',
  aplica_a: 'no_unanimes',
  modo: 'mayoria_simple',
  votos_requeridos: [{ sector: 'sociedad_civil', minimo: 1 }],
};

export const rule = (modo: string, more: Partial<Regla> = {}): Regla => ({
  id: 'r',
  modo,
  ...more,
});

/** `{sc: 'a_favor'}` → votes of seats. */
export const cast = (votes: Readonly<Record<string, string>>): Voto[] =>
  Object.entries(votes).map(([asiento, sentido]) => ({ asiento, sentido }));

export interface Given {
  asientos?: Asiento[];
  reglas?: Regla[];
  sesion?: Partial<Sesion>;
  acuerdo?: Partial<Acuerdo>;
}

/** The verdict on votes, by default of Morelos's four seats under its rule. */
export function verdict(
  votos: Voto[] | Readonly<Record<string, string>>,
  { asientos = CUATRO, reglas = [MORELOS], sesion = {}, acuerdo = {} }: Given = {},
): Dictamen {
  const own: Acuerdo = {
    id: 'a',
    texto: 'Suspender el compromiso P2',
    resultado: 'aprobado',
    votos: Array.isArray(votos) ? votos : cast(votos),
    ...acuerdo,
  };
  const all: Sesion = { ...sesion, acuerdos: [own] };
  const period: Secretariado = { asientos, reglas, sesiones: [all] };
  return checkAgreement(period, all, own);
}
