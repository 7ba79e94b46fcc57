/** Which filters to drop when together they leave nothing. */
import { keptOut, type Miembro } from './filter.js';
import type { Filtros, PlanDerivado } from './types.js';

/** One or two filters, and how many commitments come into view without them. */
export interface Alivio {
  sin: readonly Miembro[];
  n: number;
}

/** Every filter alone and every two of them that bring something back. */
function gains(plan: PlanDerivado, filtros: Filtros): Alivio[] {
  const sets = new Map<string, Alivio>();
  const members = new Set<Miembro>();
  for (const [, sin] of keptOut(plan, filtros)) {
    for (const miembro of sin) members.add(miembro);
    const known = sets.get(sin.join());
    if (known) known.n++;
    else sets.set(sin.join(), { sin, n: 1 });
  }
  const all = [...members];
  const drops = all.flatMap((a, i) => [[a], ...all.slice(i + 1).map((b) => [a, b])]);
  return drops.flatMap((sin): Alivio[] => {
    const back = [...sets.values()].filter((set) => set.sin.every((m) => sin.includes(m)));
    const n = back.reduce((sum, set) => sum + set.n, 0);
    return n > 0 ? [{ sin, n }] : [];
  });
}

/**
 * What to drop, the one that brings most first: single filters; two of them only where no single
 * one helps. None when only dropping more would.
 */
export function relaxations(plan: PlanDerivado, filtros: Filtros): Alivio[] {
  const found = gains(plan, filtros).sort((a, b) => b.n - a.n);
  const single = found.filter(({ sin }) => sin.length === 1);
  return single.length > 0 ? single : found;
}
