/** How it was made known: regions with their events, and the events of no region. */
import type { Ejercicio, Region, Sensibilizacion } from '../feed/types.js';
import { inOrder } from './days.js';

export interface Acercamiento {
  regiones: { region: Region; actos: Sensibilizacion[] }[];
  /** Events of no region, or of one that the feed does not list. */
  sueltos: Sensibilizacion[];
  /** Events, those that say how many came, how many those were, and who joined, each once. */
  actos: number;
  conAsistencia: number;
  asistentes: number;
  sumados: number;
}

/** Regions with their events by date, the events of no region apart. */
export function outreachOf(e: Ejercicio): Acercamiento {
  const actos = inOrder(e.sensibilizacion ?? [], (s) => s.fecha);
  const known = new Set(e.regiones?.map((r) => r.id));
  const told = actos.filter((s) => s.asistentes !== undefined);
  const joined = actos.flatMap((s) => s.actores_incorporados ?? []);
  return {
    regiones: (e.regiones ?? []).map((region) => ({
      region,
      actos: actos.filter((s) => s.region === region.id),
    })),
    sueltos: actos.filter((s) => s.region === undefined || !known.has(s.region)),
    actos: actos.length,
    conAsistencia: told.length,
    asistentes: told.reduce((sum, s) => sum + s.asistentes!, 0),
    sumados: new Set(joined.map((a) => JSON.stringify(a.organizacion.nombre))).size,
  };
}
