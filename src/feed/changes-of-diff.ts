/** The differences of two editions as entries of the history of the later one. */
import type { Diferencia } from './diff.js';
import type { Cambio } from './types.js';

/** Members of the feed that every edition changes, and that tell of themselves. */
const OWN = /^\/(?:actualizado|cambios|ediciones)(?:\/|$)/;

/** True for a difference that a reader of the plan cares about: not of the history itself. */
export function isSubstance({ clase, ruta }: Diferencia): boolean {
  return clase !== 'feed' || !OWN.test(ruta);
}

/**
 * Entries for `cambios[]`, all with the same date and whatever else is said of them (reason,
 * author). A whole item is told by its id alone; a move names the two parents and no path.
 */
export function changesOfDiff(
  diferencias: readonly Diferencia[],
  comun: Pick<Cambio, 'fecha' | 'motivo' | 'autor'>,
): Cambio[] {
  return diferencias.filter(isSubstance).map(({ tipo, objeto, ruta, antes, despues }): Cambio => {
    const whole = ruta === '' && tipo !== 'traslado';
    return {
      ...comun,
      ...(objeto !== undefined && { objeto }),
      ...(ruta !== '' && { ruta }),
      tipo: tipo === 'traslado' ? 'modificacion' : tipo,
      ...(!whole && antes !== undefined && { antes }),
      ...(!whole && despues !== undefined && { despues }),
    };
  });
}
