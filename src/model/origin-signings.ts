/** Who signed, who joined: signatories by family of sectors, networks with their totals. */
import { FAMILIAS, familiaDe, missingFamilies, type Familia } from '../feed/codes.js';
import type { Dia } from '../feed/civil-date.js';
import type { Declaracion, Ejercicio, Firmante, Red } from '../feed/types.js';
import { firstOf, inOrder } from './days.js';
import { normaliseText } from './search.js';

export interface GrupoDeFirmas {
  /** A family, or the sector itself where it is of none. */
  familia: string;
  firmantes: Firmante[];
}

export interface Firma {
  declaracion: Declaracion;
  /** The parties: the three families first, then the others in the order they come. */
  grupos: GrupoDeFirmas[];
  testigos: Firmante[];
  /** Parties by order of government, those that state one. */
  porOrden: ReadonlyMap<string, number>;
  /** Families without signature; none for an accession, nor where nobody is named. */
  faltan: Familia[];
}

export interface Firmas {
  /** By date, the undated last. */
  firmas: Firma[];
  /** Families that signed none of them; none where no signatory is published. */
  faltan: Familia[];
}

/** How many a line of signatories stands for. */
export const signatures = (f: Firmante): number => f.numero ?? 1;

const isParty = (f: Firmante): boolean => f.calidad !== 'testigo_de_honor';

function groupsOf(parties: readonly Firmante[]): GrupoDeFirmas[] {
  const groups = new Map<string, Firmante[]>(FAMILIAS.map((familia) => [familia, []]));
  for (const f of parties) {
    const familia = familiaDe(f.sector) ?? f.sector;
    groups.set(familia, [...(groups.get(familia) ?? []), f]);
  }
  return [...groups]
    .filter(([, firmantes]) => firmantes.length > 0)
    .map(([familia, firmantes]) => ({ familia, firmantes }));
}

function signing(declaracion: Declaracion): Firma {
  const all = declaracion.firmantes ?? [];
  const parties = all.filter(isParty);
  const porOrden = new Map<string, number>();
  for (const f of parties) {
    if (f.orden !== undefined) {
      porOrden.set(f.orden, (porOrden.get(f.orden) ?? 0) + signatures(f));
    }
  }
  const free = declaracion.tipo === 'adhesion' || all.length === 0;
  return {
    declaracion,
    grupos: groupsOf(parties),
    testigos: all.filter((f) => !isParty(f)),
    porOrden,
    faltan: free ? [] : missingFamilies(parties.map((f) => f.sector)),
  };
}

/** The signings of an exercise, and which of the three sectors signed none of them. */
export function signingsOf(e: Ejercicio): Firmas {
  const declaraciones = e.declaraciones ?? [];
  const all = declaraciones.flatMap((d) => d.firmantes ?? []);
  return {
    firmas: inOrder(declaraciones, (d) => d.fecha).map(signing),
    faltan: all.length === 0 ? [] : missingFamilies(all.filter(isParty).map((f) => f.sector)),
  };
}

export type Miembro = NonNullable<Red['miembros']>[number];

export interface RedContada {
  red: Red;
  /** Each member once, in the feed's order; one listed twice keeps its last entry. */
  miembros: Miembro[];
  salieron: number;
  /** Declared and not listed; listed beyond the declared. 0 where no total is declared. */
  sinNombre: number;
  deMas: number;
  repetidos: number;
}

const memberKey = (m: Miembro): string => m.cvegeo ?? normaliseText(m.nombre).trim();

/** A network on the day `hoy`: its list beside the total it declares. */
export function countNetwork(red: Red, hoy: Dia): RedContada {
  const listed = red.miembros ?? [];
  const miembros = [...new Map(listed.map((m) => [memberKey(m), m])).values()];
  const more = red.total_declarado === undefined ? 0 : red.total_declarado - miembros.length;
  return {
    red,
    miembros,
    salieron: miembros.filter((m) => m.baja !== undefined && firstOf(m.baja)! <= hoy).length,
    sinNombre: Math.max(0, more),
    deMas: Math.max(0, -more),
    repetidos: listed.length - miembros.length,
  };
}
