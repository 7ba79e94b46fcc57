/** Commitments in groups, each with its own totals and progress. */
import { meanProgress } from './derive.js';
import { orderOf, valuesOf } from './facets.js';
import { addStatuses, countable, finished, noStatuses } from './status.js';
import type { Agrupacion, CompromisoDerivado, Grupo } from './types.js';

function makeGroup(clave: string, compromisos: CompromisoDerivado[]): Grupo {
  const porEstatus = noStatuses();
  for (const c of compromisos) addStatuses(porEstatus, c.porEstatus);
  return {
    clave,
    compromisos,
    porEstatus,
    total: countable(porEstatus),
    terminadas: finished(porEstatus),
    avance: meanProgress({ clase: 'plan', id: clave, titulo: undefined }, compromisos),
  };
}

/**
 * Groups a list, keeping its order inside each group. A commitment of several institutions, sectors
 * or goals stands in each of their groups. Groups come in the key's fixed order (`ejes` gives that
 * of the axes), those without a value last under ''.
 */
export function groupCompromisos(
  list: readonly CompromisoDerivado[],
  por: Agrupacion,
  ejes: readonly string[] = [],
): Grupo[] {
  const groups = new Map<string, CompromisoDerivado[]>();
  for (const compromiso of list) {
    const values = valuesOf(compromiso, por);
    for (const { clave } of values.length > 0 ? values : [{ clave: '' }]) {
      const group = groups.get(clave);
      if (group) group.push(compromiso);
      else groups.set(clave, [compromiso]);
    }
  }
  const order = orderOf(por, ejes);
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || order(a, b))
    .map(([clave, compromisos]) => makeGroup(clave, compromisos));
}
