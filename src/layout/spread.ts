/** Names of lines beside their ends, apart from each other. */
export type ClaveRotulo = 'original' | 'vigente' | 'real' | 'declarado';

/** Name of a line beside its end. */
export interface Rotulo {
  clave: ClaveRotulo;
  y: number;
}

/** Least distance of two names beside the lines, in percent of the height. */
const RENGLON = 17;

const round = (n: number): number => Math.round(n * 1000) / 1000;

/** Spreads names from top to bottom so that none touches the next, within the height. */
export function spread(rotulos: readonly Rotulo[]): Rotulo[] {
  const sorted = [...rotulos].sort((a, b) => a.y - b.y);
  let floor = -Infinity;
  const down = sorted.map((r) => {
    const y = Math.max(r.y, floor);
    floor = y + RENGLON;
    return { ...r, y };
  });
  let ceiling = 100;
  for (const r of down.reverse()) {
    r.y = round(Math.min(r.y, ceiling));
    ceiling = r.y - RENGLON;
  }
  return down.reverse();
}
