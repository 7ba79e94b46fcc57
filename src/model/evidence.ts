/** Which pieces of evidence count. */
import type { Actividad, Evidencia, Producto, Verificacion } from '../feed/types.js';
import { firstOf, lastOf } from './days.js';

/** The verification that holds today: the latest by date, in the feed's order among equals. */
export function latestVerification(actividad: Actividad): Verificacion | undefined {
  return latest(actividad.verificaciones ?? []);
}

/** The latest of dated items; undated ones come before every dated one, later entries win ties. */
export function latest<T extends { fecha?: string | undefined }>(
  items: readonly T[],
): T | undefined {
  let best: T | undefined;
  let bestDay = -Infinity;
  for (const item of items) {
    const day = lastOf(item.fecha) ?? -Infinity;
    if (day < bestDay) continue;
    best = item;
    bestDay = day;
  }
  return best;
}

const offered = (evidencia: Evidencia): boolean => evidencia.estado !== 'retirada';

/** Evidence of deliverables; that of a rejected one does not count. */
export function countProductEvidence(productos: readonly Producto[] | undefined): number {
  let n = 0;
  for (const producto of productos ?? [])
    if (producto.estado !== 'rechazado') n += (producto.evidencias ?? []).filter(offered).length;
  return n;
}

/**
 * Evidence of an activity and its deliverables. Withdrawn pieces do not count; after a rejecting
 * verification only what was surely published later does.
 */
export function countEvidence(actividad: Actividad): number {
  if (!actividad.evidencias && !actividad.productos) return 0;
  const rejection = latestVerification(actividad);
  const pieces = (actividad.evidencias ?? []).filter(offered);
  const products = countProductEvidence(actividad.productos);
  if (rejection?.valor !== 'rechazada') return pieces.length + products;
  const since = lastOf(rejection.fecha);
  if (since === null) return 0;
  return pieces.filter((e) => (firstOf(e.publicada ?? e.fecha) ?? -Infinity) > since).length;
}
