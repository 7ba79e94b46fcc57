/** Who answers for it, by sector: government and civil society always apart. */
import type { Organizacion, Responsable } from '../feed/types.js';

/** Families of feed.md: the authority and its branches; civil society and those near it. */
export const FAMILIES: Readonly<Record<string, string>> = {
  autoridad: 'gobierno',
  municipio: 'gobierno',
  poder_legislativo: 'gobierno',
  poder_judicial: 'gobierno',
  sociedad_civil: 'sociedad_civil',
  academia: 'sociedad_civil',
  sector_privado: 'sociedad_civil',
  medios: 'sociedad_civil',
};

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
    const family = FAMILIES[code];
    if (family === 'gobierno') split.gobierno.push(organizacion);
    else if (family === 'sociedad_civil') split.sociedadCivil.push(organizacion);
    else others.set(code, [...(others.get(code) ?? []), organizacion]);
  }
  split.otros = [...others];
  return split;
}
