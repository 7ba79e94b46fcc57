/** How near a timeline is looked at: how much of time its box is wide. */
import type { Escala } from './scale.js';

export const ZOOMS = ['todo', 'anio', 'semestre', 'mes'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Days that stand in the box at each level; `todo` is however many there are. */
const DIAS: Readonly<Record<Exclude<Zoom, 'todo'>, number>> = {
  anio: 365.25,
  semestre: 182.625,
  mes: 30.4375,
};
/** Levels that differ by less than this show the same. */
const APENAS = 1.15;
/** A plot of more boxes than these is nobody's to scroll through. */
const MOST = 240;

/** How many boxes wide the plot is. */
export function zoomFactor({ inicio, fin }: Escala, zoom: Zoom): number {
  if (zoom === 'todo') return 1;
  const n = Math.min(MOST, (fin - inicio) / DIAS[zoom]);
  return n < APENAS ? 1 : Math.round(n * 100) / 100;
}

/** The levels that show something else than the whole, which is the first of them. */
export function zoomLevels(escala: Escala): Zoom[] {
  return ZOOMS.filter((zoom) => zoom === 'todo' || zoomFactor(escala, zoom) > 1);
}

/** The level that stands for what was asked for, of those that there are. */
export function zoomIn(niveles: readonly Zoom[], zoom: string | undefined): Zoom {
  return niveles.find((nivel) => nivel === zoom) ?? 'todo';
}

/** The next level, nearer (1) or further (−1); the same at the end. */
export function zoomNext(niveles: readonly Zoom[], zoom: Zoom, by: 1 | -1): Zoom {
  return niveles[niveles.indexOf(zoom) + by] ?? zoom;
}
