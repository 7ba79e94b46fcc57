/**
 * The bands from the problems of a group to the one place that they lead to. Rows of a group are of
 * one height, so a curve meets its words at (row + ½) whatever their length: nothing is measured.
 */
import { linkHorizontal } from 'd3-shape';

/** Width of the drawing in its own units; its height is one unit a row. */
export const ANCHO = 100;
/** Where a problem that went no further stops. */
const STOP = 78;
/** Half the height of the bar that it stops at, in rows; a row is never under 24px. */
const BAR = 0.2;

export interface Lazo {
  /** Path of the band. */
  d: string;
  /** Bar across the end of a band that stops half way; '' for one that arrives. */
  tope: string;
}

const link = linkHorizontal();

/**
 * One band a problem, in their order.
 * @param filas problems of the group, 1 or more
 * @param llega false when they end without a commitment
 */
export function placeFlow(filas: number, llega: boolean): Lazo[] {
  const end = filas / 2;
  return Array.from({ length: filas }, (_, i): Lazo => {
    const y = i + 0.5;
    if (llega) return { d: link({ source: [0, y], target: [ANCHO, end] }) ?? '', tope: '' };
    return { d: `M0,${y}H${STOP}`, tope: `M${STOP},${y - BAR}V${y + BAR}` };
  });
}
