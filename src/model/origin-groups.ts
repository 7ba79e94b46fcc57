/** Where the problems of the tables lead, and which of them end at the same place. */
import type { Compromiso, Feed, Mesa, Plan, Problematica } from '../feed/types.js';
import type { CompromisoDerivado, PlanDerivado } from './types.js';

/** Where problems lead: a commitment of the plan in view, of another plan, or one that is not there. */
export interface Destino {
  clave: string;
  compromiso?: CompromisoDerivado | undefined;
  otro?: { compromiso: Compromiso; plan: Plan } | undefined;
  /** Problems that lead there, and the tables that they were told at. */
  total: number;
  mesas: Mesa[];
  /** The commitment that it was merged into. */
  sucesor?: CompromisoDerivado | undefined;
}

/** Problems of one table that end at the same place; without a destination each stands alone. */
export interface GrupoProblemas {
  destino: Destino | null;
  problemas: Problematica[];
}

/** Places that problems lead to, by the id that they name. */
export function destinations(feed: Feed, plan: PlanDerivado | null): Map<string, Destino> {
  const places = new Map<string, Destino>();
  for (const mesa of feed.ejercicio?.mesas ?? []) {
    for (const { compromiso: clave } of mesa.problematicas ?? []) {
      if (clave === undefined) continue;
      const compromiso = plan?.porId.get(clave);
      const sucesor = plan?.porId.get(compromiso?.compromiso.fusionado_en ?? '');
      const place = places.get(clave) ?? { clave, compromiso, sucesor, total: 0, mesas: [] };
      places.set(clave, place);
      place.total += 1;
      if (place.mesas.at(-1) !== mesa) place.mesas.push(mesa);
    }
  }
  for (const other of feed.planes ?? []) {
    for (const compromiso of other.compromisos ?? []) {
      const place = places.get(compromiso.id);
      if (place && !place.compromiso) place.otro ??= { compromiso, plan: other };
    }
  }
  return places;
}

/** Those that reached a commitment first, then those that did not; else in the order of the feed. */
export function groupsOf(mesa: Mesa, places: ReadonlyMap<string, Destino>): GrupoProblemas[] {
  const reached = new Map<string, GrupoProblemas>();
  const ended: GrupoProblemas[] = [];
  for (const problema of mesa.problematicas ?? []) {
    const destino = places.get(problema.compromiso ?? '') ?? null;
    const group = destino && reached.get(destino.clave);
    if (group) group.problemas.push(problema);
    else if (destino) reached.set(destino.clave, { destino, problemas: [problema] });
    else ended.push({ destino, problemas: [problema] });
  }
  return [...reached.values(), ...ended];
}

/** The first `limite` problems, table by table; tables without problems are left out. */
export function firstProblems<M extends { grupos: GrupoProblemas[] }>(
  mesas: readonly M[],
  limite: number,
): M[] {
  let left = limite;
  const take = (g: GrupoProblemas): GrupoProblemas => {
    const problemas = g.problemas.slice(0, Math.max(0, left));
    left -= problemas.length;
    return { ...g, problemas };
  };
  return mesas
    .map((m) => ({ ...m, grupos: m.grupos.map(take).filter((g) => g.problemas.length > 0) }))
    .filter((m) => m.grupos.length > 0);
}
