/** Moved due dates on one common line of time, in percent of its width. */
import { extent } from 'd3-array';
import type { Desfase } from '../model/drift.js';

export interface ViaDePlazos {
  /** Place of each date, the original first where it is known; 0..100, one decimal. */
  plazos: number[];
  /** True when the first date is the original one. */
  conOriginal: boolean;
}

/** Room on both sides for the marks themselves. */
const MARGEN = 4;

/** Places every row on the same line, so that they can be compared; one date stands in the middle. */
export function placeDrift(filas: readonly Desfase[]): ViaDePlazos[] {
  const [first, last] = extent(filas.flatMap((f) => f.plazos.map((p) => p.dia)));
  const at = (dia: number): number => {
    if (first === undefined || first === last) return 50;
    const share = (dia - first) / (last - first);
    return Math.round((MARGEN + share * (100 - 2 * MARGEN)) * 10) / 10;
  };
  return filas.map(({ plazos, dias }) => ({
    plazos: plazos.map((p) => at(p.dia)),
    conOriginal: dias !== null,
  }));
}
