/** Who answers for it, by sector: government and civil society always apart. */
import { familiaDe } from '../feed/codes.js';
import type { Organizacion, Responsable } from '../feed/types.js';

export interface ResponsablesPorSector {
  gobierno: Organizacion[];
  sociedadCivil: Organizacion[];
  /** Sector code ('' when none is stated) and its organizations, in the feed's order. */
  otros: [sector: string, Organizacion[]][];
}

/** Splits the responsible bodies; the sector stated with the role wins over the organization's. */
export function splitResponsibles(responsables: readonly Responsable[]): ResponsablesPorSector {
  const split: ResponsablesPorSector = { gobierno: [], sociedadCivil: [], otros: [] };
  const others = new Map<string, Organizacion[]>();
  for (const { organizacion, sector } of responsables) {
    const code = sector ?? organizacion.sector ?? '';
    const family = familiaDe(code);
    if (family === 'autoridad') split.gobierno.push(organizacion);
    else if (family === 'sociedad_civil') split.sociedadCivil.push(organizacion);
    else others.set(code, [...(others.get(code) ?? []), organizacion]);
  }
  split.otros = [...others];
  return split;
}
