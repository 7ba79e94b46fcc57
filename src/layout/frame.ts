/** Which days a timeline shows: the plan's validity, with what sticks out of it within reason. */
import { extent } from 'd3-array';
import type { Dia } from '../feed/civil-date.js';
import { firstDay, lastDay } from '../feed/civil-date.js';
import type { CompromisoDerivado, Vigencia } from '../model/types.js';
import { makeScale, type Escala } from './scale.js';

/** A date further out than this many days (or the plan's own length) is cut at the edge. */
const MARGEN = 366;
/** Today is worth a wider frame while it is this near to it. */
const HOY_CERCA = 92;

/** Every whole day that a commitment and its activities state. */
function* statedDays(c: CompromisoDerivado): Generator<Dia | null> {
  yield firstDay(c.compromiso.inicio);
  yield lastDay(c.compromiso.fin);
  for (const a of c.actividades) {
    yield a.inicio;
    yield a.vence;
    yield a.venceOriginal;
  }
}

function dataDays(compromisos: readonly CompromisoDerivado[]): [Dia, Dia] | null {
  const [min, max] = extent(
    (function* () {
      for (const c of compromisos) yield* statedDays(c);
    })(),
    (d) => d,
  );
  return min === undefined ? null : [min, max];
}

/** First and last day of the plan, as far as it states them. */
function planDays(vigencia: Vigencia | null): [Dia, Dia] | null {
  const inicio = vigencia?.inicio ?? null;
  const fin = vigencia?.fin ?? vigencia?.finOriginal ?? null;
  if (inicio === null && fin === null) return null;
  return [inicio ?? fin!, fin ?? inicio!];
}

/**
 * The scale of a timeline, or null when neither the plan nor any activity has a date.
 * @param hoy drawn into the frame only where it is near: a plan of 2016 read in 2026 keeps its year.
 */
export function placeFrame(
  vigencia: Vigencia | null,
  compromisos: readonly CompromisoDerivado[],
  hoy: Dia,
): Escala | null {
  const plan = planDays(vigencia);
  const data = dataDays(compromisos);
  const base = plan ?? data;
  if (!base) return null;
  let [desde, hasta] = base;
  if (desde > hasta) [desde, hasta] = [hasta, desde];
  const year = [desde, hasta] as const;
  if (data && plan) {
    const margen = Math.max(MARGEN, hasta - desde);
    desde = Math.max(Math.min(desde, data[0]), desde - margen);
    hasta = Math.min(Math.max(hasta, data[1]), hasta + margen);
  }
  if (hoy < desde && desde - hoy <= HOY_CERCA) desde = hoy;
  if (hoy > hasta && hoy - hasta <= HOY_CERCA) hasta = hoy;
  return makeScale(desde, hasta, year);
}
