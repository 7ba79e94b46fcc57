/** Ratings, and where evaluators part: only the same dimension on the same scale is compared. */
import type { Evaluacion, Monitoreo, Valoracion } from '../feed/types.js';
import type { EscalaLeida } from './scales.js';

export type ClaseRevision = 'monitoreo' | 'evaluacion';

/** One monitoring or one evaluation, with the letter by which tables and lists name it. */
export interface Revision {
  letra: string;
  clase: ClaseRevision;
  de: Monitoreo & Partial<Evaluacion>;
  /** Name of the evaluator; one without a name is its own. */
  evaluador: string;
}

/** A rating with the scale on which it stands. */
export interface Juicio {
  v: Valoracion;
  revision: Revision;
  escala: EscalaLeida | null;
  /** The value is one of its scale: others are shown verbatim and compared with nothing. */
  conocido: boolean;
}

export interface Comparacion {
  /** Dimensions on which two evaluators give different values of the same scale. */
  difieren: readonly string[];
  /** Dimensions that two evaluators rate and that have no scale in common: not compared. */
  sinComparar: readonly string[];
  /** Dimensions that could be compared. */
  comparadas: number;
  /** The ratings that differ from another's. */
  distintos: ReadonlySet<Juicio>;
}

const sameScale = (a: Juicio, b: Juicio): boolean =>
  a.conocido && b.conocido && a.escala?.id === b.escala?.id;

interface Par {
  comparado: boolean;
  distintos: Juicio[];
}

/** Two evaluators on one dimension: what they state on the scales that both use. */
function pairUp(one: readonly Juicio[], other: readonly Juicio[]): Par {
  const pairs = one.flatMap((a) =>
    other.filter((b) => sameScale(a, b)).map((b) => [a, b] as const),
  );
  const distintos = pairs.filter(([a, b]) => a.v.valor !== b.v.valor).flat();
  return { comparado: pairs.length > 0, distintos };
}

function byEvaluator(juicios: readonly Juicio[]): Juicio[][] {
  const all = new Map<string, Juicio[]>();
  for (const j of juicios) {
    const { evaluador } = j.revision;
    all.set(evaluador, [...(all.get(evaluador) ?? []), j]);
  }
  return [...all.values()];
}

/** Compares the ratings of one object. One evaluator's own ratings are not held against each other. */
export function compare(juicios: readonly Juicio[]): Comparacion {
  const difieren: string[] = [];
  const sinComparar: string[] = [];
  const distintos = new Set<Juicio>();
  let comparadas = 0;
  for (const dimension of new Set(juicios.map((j) => j.v.dimension))) {
    const sides = byEvaluator(juicios.filter((j) => j.v.dimension === dimension));
    const pairs = sides.flatMap((a, i) => sides.slice(i + 1).map((b) => pairUp(a, b)));
    const apart = pairs.flatMap((p) => p.distintos);
    for (const j of apart) distintos.add(j);
    if (apart.length > 0) difieren.push(dimension);
    if (pairs.some((p) => p.comparado)) comparadas++;
    if (pairs.some((p) => !p.comparado)) sinComparar.push(dimension);
  }
  return { difieren, sinComparar, comparadas, distintos };
}
