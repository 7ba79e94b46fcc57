/** The CREAS criteria of commitments: a stated judgement, read and counted, never averaged. */
import { CRITERIO_CREAS, VALOR_CREAS } from '../feed/codes.js';
import type { Compromiso } from '../feed/types.js';
import type { CompromisoDerivado } from './types.js';

export type Criterio = (typeof CRITERIO_CREAS.codigos)[number];
export type ValorCreas = (typeof VALOR_CREAS.codigos)[number];
export type Valoracion = NonNullable<Compromiso['creas']>[number];

export interface PerfilCreas {
  compromiso: CompromisoDerivado;
  /** What stands for each criterion; the first where the feed has several. */
  porCriterio: Partial<Record<Criterio, Valoracion>>;
  /** Criteria outside the five, and second judgements of one: shown verbatim, counted nowhere. */
  otras: Valoracion[];
  /** False for what the plan's figure leaves out; proactive ones count. */
  cuenta: boolean;
}

/** Commitments by what is said of one criterion; the parts sum to the commitments that count. */
export type TotalCriterio = Record<ValorCreas | 'otro' | 'sin_dato', number>;

export interface CreasDelPlan {
  perfiles: PerfilCreas[];
  /** Commitments of which nothing is said. */
  sinEvaluar: CompromisoDerivado[];
  totales: Record<Criterio, TotalCriterio>;
  /** Base of every total: commitments that count, evaluated or not, and those that could not be read. */
  base: number;
  /** Commitments that do not count: proposed, withdrawn, merged. */
  fuera: number;
}

const isCriterion = (code: string): code is Criterio =>
  (CRITERIO_CREAS.codigos as readonly string[]).includes(code);
const isValue = (code: string): code is ValorCreas =>
  (VALOR_CREAS.codigos as readonly string[]).includes(code);

/** What the feed says of a commitment; nothing said is an empty profile. */
export function creasOf(c: CompromisoDerivado): PerfilCreas {
  const porCriterio: PerfilCreas['porCriterio'] = {};
  const otras: Valoracion[] = [];
  for (const v of c.compromiso.creas ?? []) {
    if (isCriterion(v.criterio) && !porCriterio[v.criterio]) porCriterio[v.criterio] = v;
    else otras.push(v);
  }
  const cuenta = c.excluido === undefined || c.excluido === 'proactivo';
  return { compromiso: c, porCriterio, otras, cuenta };
}

function totalOf(perfiles: readonly PerfilCreas[], criterio: Criterio): TotalCriterio {
  const total = { cumple: 0, parcial: 0, no_cumple: 0, no_valorado: 0, otro: 0, sin_dato: 0 };
  for (const { porCriterio } of perfiles) {
    const valor = porCriterio[criterio]?.valor;
    total[valor === undefined ? 'sin_dato' : isValue(valor) ? valor : 'otro'] += 1;
  }
  return total;
}

/**
 * Profiles of a plan in the order of the feed.
 * @param ilegibles commitments that the reader had to reject: they count as without data
 */
export function creasOfPlan(
  compromisos: readonly CompromisoDerivado[],
  ilegibles = 0,
): CreasDelPlan {
  const all = compromisos.map(creasOf);
  const counted = all.filter((p) => p.cuenta);
  const said = ({ compromiso }: PerfilCreas): boolean =>
    (compromiso.compromiso.creas?.length ?? 0) > 0;
  const totales = Object.fromEntries(
    CRITERIO_CREAS.codigos.map((c) => {
      const total = totalOf(counted, c);
      return [c, { ...total, sin_dato: total.sin_dato + ilegibles }];
    }),
  ) as CreasDelPlan['totales'];
  return {
    perfiles: all.filter(said),
    sinEvaluar: all.filter((p) => !said(p)).map((p) => p.compromiso),
    totales,
    base: counted.length + ilegibles,
    fuera: all.length - counted.length,
  };
}
