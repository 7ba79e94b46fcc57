/**
 * Which lines of a long list are near the eye. Heights are guesses until a line was drawn; the
 * spacers above and below stand for the rest, so that the page's scroll bar stays true.
 */
import { bisectRight } from 'd3-array';

export interface Ventana {
  /** First line to draw, and the one after the last. */
  desde: number;
  hasta: number;
  /** Height of what is left out above and below, in px. */
  arriba: number;
  abajo: number;
}

/**
 * @param n number of lines
 * @param height px of a line: measured, or the guess
 * @param top px from the list's top to the upper edge of the window (negative: the list is below)
 * @param size px of the window
 * @param margin px drawn beyond both edges, so that a quick scroll meets no hole
 */
export function placeWindow(
  n: number,
  height: (index: number) => number,
  top: number,
  size: number,
  margin: number,
): Ventana {
  const starts = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) starts[i + 1] = starts[i]! + height(i);
  const total = starts[n]!;
  const from = Math.min(Math.max(0, top - margin), total);
  const to = Math.min(Math.max(0, top + size + margin), total);
  const desde = Math.min(Math.max(0, bisectRight(starts, from) - 1), Math.max(0, n - 1));
  const hasta = Math.min(n, Math.max(desde + 1, bisectRight(starts, to)));
  return { desde, hasta, arriba: starts[desde]!, abajo: total - starts[hasta]! };
}
