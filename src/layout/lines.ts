/** The lines of a timeline from top to bottom, opened commitments with what is under them. */
import type { AccionDerivada, ActividadDerivada, CompromisoDerivado } from '../model/types.js';

/** Commitments under a title that the caller has words for. */
export interface GrupoLinea {
  clave: string;
  titulo: string;
  compromisos: readonly CompromisoDerivado[];
}

/** `id` is unique among the lines, also where a commitment stands in several groups. */
export type Linea =
  | { clase: 'grupo'; id: string; grupo: GrupoLinea }
  | { clase: 'compromiso'; id: string; compromiso: CompromisoDerivado; abierta: boolean }
  | { clase: 'accion'; id: string; accion: AccionDerivada; compromiso: CompromisoDerivado }
  | { clase: 'directas'; id: string }
  | { clase: 'actividad'; id: string; actividad: ActividadDerivada }
  | { clase: 'ilegibles'; id: string; n: number };

/** True when a commitment has something to open. */
export const opens = (c: CompromisoDerivado): boolean =>
  c.actividades.length + c.acciones.length + c.ilegibles > 0;

function* insideOf(c: CompromisoDerivado, prefix: string): Generator<Linea> {
  for (const accion of c.acciones) {
    yield { clase: 'accion', id: prefix + accion.id, accion, compromiso: c };
    for (const a of accion.actividades) {
      yield { clase: 'actividad', id: prefix + a.id, actividad: a };
    }
  }
  if (c.acciones.length > 0 && c.directas.length > 0) {
    yield { clase: 'directas', id: `${prefix}${c.id}/d` };
  }
  for (const a of c.directas) yield { clase: 'actividad', id: prefix + a.id, actividad: a };
  if (c.ilegibles > 0) yield { clase: 'ilegibles', id: `${prefix}${c.id}/i`, n: c.ilegibles };
}

function* withInside(
  compromisos: readonly CompromisoDerivado[],
  abiertos: ReadonlySet<string>,
  prefix = '',
): Generator<Linea> {
  for (const compromiso of compromisos) {
    const abierta = abiertos.has(compromiso.id) && opens(compromiso);
    yield { clase: 'compromiso', id: prefix + compromiso.id, compromiso, abierta };
    if (abierta) yield* insideOf(compromiso, prefix);
  }
}

/** All lines, groups with their title first. */
export function listLines(
  compromisos: readonly CompromisoDerivado[],
  abiertos: ReadonlySet<string>,
  grupos?: readonly GrupoLinea[],
): Linea[] {
  if (!grupos) return [...withInside(compromisos, abiertos)];
  return grupos.flatMap((g): Linea[] => [
    { clase: 'grupo', id: `g/${g.clave}`, grupo: g },
    ...withInside(g.compromisos, abiertos, `${g.clave}/`),
  ]);
}
