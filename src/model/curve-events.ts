/** What happened around a plan, day by day: what the rows of the curve's table are about. */
import type { Dia } from '../feed/civil-date.js';
import type { Evaluacion, Monitoreo } from '../feed/types.js';
import { firstOf, lastOf } from './days.js';
import type { PlanDerivado, PuntoReal } from './types.js';

export type Suceso =
  | { clase: 'hito'; clave: 'inicio' | 'fin' | 'fin_original' | 'monitoreo' }
  | { clase: 'real'; punto: PuntoReal }
  | { clase: 'revision'; evaluacion: boolean; de: Monitoreo | Evaluacion };

export interface DiaDeCurva {
  dia: Dia;
  sucesos: Suceso[];
}

/** The day that a review is about; without a date it cannot stand on a line of time. */
const dayOfReview = ({ corte, publicado }: Monitoreo): Dia | null =>
  lastOf(corte) ?? lastOf(publicado);

interface Revision {
  dia: Dia;
  evaluacion: boolean;
  de: Monitoreo | Evaluacion;
}

/** Monitoring and evaluations published by `hoy` that have a date. */
export function datedReviews({ plan }: PlanDerivado, hoy: Dia): Revision[] {
  const all = [
    ...(plan.monitoreos ?? []).map((de) => ({ evaluacion: false, de })),
    ...(plan.evaluaciones ?? []).map((de) => ({ evaluacion: true, de })),
  ];
  return all.flatMap(({ evaluacion, de }) => {
    const dia = dayOfReview(de);
    const out = (firstOf(de.publicado ?? de.corte) ?? hoy) <= hoy;
    return dia === null || !out ? [] : [{ dia, evaluacion, de }];
  });
}

/** Every day on which something of the curve happens, in order, with what happens on it. */
export function curveDays(
  plan: PlanDerivado,
  reales: readonly PuntoReal[],
  hoy: Dia,
): DiaDeCurva[] {
  const { inicio, fin, finOriginal, monitoreo } = plan.vigencia;
  const days = new Map<Dia, Suceso[]>();
  const add = (dia: Dia | null, suceso: Suceso): void => {
    if (dia !== null) days.set(dia, [...(days.get(dia) ?? []), suceso]);
  };
  add(inicio, { clase: 'hito', clave: 'inicio' });
  add(monitoreo, { clase: 'hito', clave: 'monitoreo' });
  if (finOriginal !== fin) add(finOriginal, { clase: 'hito', clave: 'fin_original' });
  add(fin, { clase: 'hito', clave: 'fin' });
  for (const punto of reales) add(punto.dia, { clase: 'real', punto });
  for (const { dia, ...revision } of datedReviews(plan, hoy)) {
    add(dia, { clase: 'revision', ...revision });
  }
  return [...days]
    .sort(([one], [other]) => one - other)
    .map(([dia, sucesos]) => ({ dia, sucesos }));
}
