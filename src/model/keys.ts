/** By which keys a commitment is filtered and grouped. */
import type { Organizacion, Responsable, Texto } from '../feed/types.js';
import type { CompromisoDerivado } from './types.js';

/** A text of the feed without choosing a language: the string, else the map's first entry. */
export function anyText(texto: Texto | undefined): string {
  if (texto === undefined) return '';
  return (typeof texto === 'string' ? texto : (Object.values(texto)[0] ?? '')).trim();
}

/** What names an institution in filters and groups: its name, in the map's first language. */
export function institutionKey(organizacion: Organizacion): string {
  return anyText(organizacion.nombre);
}

/** Everybody who answers for a commitment, its actions or its activities. */
export function responsiblesOf({ compromiso, actividades }: CompromisoDerivado): Responsable[] {
  return [
    ...(compromiso.responsables ?? []),
    ...(compromiso.acciones ?? []).flatMap((a) => a.responsables ?? []),
    ...actividades.flatMap((a) => a.actividad.responsables ?? []),
  ];
}

/** The sector in which somebody answers; it may stand with the institution only. */
export function sectorOf(responsable: Responsable): string | undefined {
  return responsable.sector ?? responsable.organizacion.sector;
}

export interface Claves {
  institucion: ReadonlyMap<string, Texto>;
  sector: ReadonlySet<string>;
  ods: ReadonlySet<string>;
}

const KNOWN = new WeakMap<CompromisoDerivado, Claves>();

/** Keys of which a commitment may have several; computed once. */
export function keysOf(compromiso: CompromisoDerivado): Claves {
  const found = KNOWN.get(compromiso);
  if (found) return found;
  const institucion = new Map<string, Texto>();
  const sector = new Set<string>();
  for (const responsable of responsiblesOf(compromiso)) {
    const key = institutionKey(responsable.organizacion);
    if (key !== '' && !institucion.has(key)) institucion.set(key, responsable.organizacion.nombre);
    const code = sectorOf(responsable);
    if (code !== undefined) sector.add(code);
  }
  const ods = new Set((compromiso.compromiso.ods ?? []).map((o) => String(o.objetivo)));
  const keys = { institucion, sector, ods };
  KNOWN.set(compromiso, keys);
  return keys;
}
