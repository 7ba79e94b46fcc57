/** The year of a plan: its ends, the time gone, what falls due with it. */
import { addMonths, type Dia } from '../feed/civil-date.js';
import type { Evaluacion, Monitoreo, Plan } from '../feed/types.js';
import { firstOf, lastOf } from './days.js';
import type { Vigencia } from './types.js';

const MESES_POR_OMISION = 12;
const MESES_HASTA_MONITOREO = 6;

/** fin, else the day before inicio + vigencia_meses; null when neither can be told. */
export function originalEnd(plan: Plan): Dia | null {
  const fin = lastOf(plan.fin);
  if (fin !== null || plan.inicio === undefined) return fin;
  const next = firstOf(
    addMonths(plan.inicio, plan.vigencia_meses ?? MESES_POR_OMISION) ?? undefined,
  );
  return next === null ? null : next - 1;
}

/** The last extension, else the original end. */
export function endInForce(plan: Plan): Dia | null {
  const ends = (plan.prorrogas ?? []).map((p) => lastOf(p.fin)).filter((d) => d !== null);
  return ends.length > 0 ? Math.max(...ends) : originalEnd(plan);
}

function length(inicio: Dia | null, fin: Dia | null): number | null {
  return inicio === null || fin === null || fin < inicio ? null : fin - inicio + 1;
}

function gone(inicio: Dia | null, total: number | null, hoy: Dia): number | null {
  return inicio === null || total === null ? null : Math.min(total, Math.max(0, hoy - inicio));
}

function percentage(days: number | null, total: number | null): number | null {
  return days === null || total === null ? null : (days / total) * 100;
}

/** The validity of a plan on the day `hoy`, against the end in force and against the original. */
export function validityOf(plan: Plan, hoy: Dia): Vigencia {
  const inicio = firstOf(plan.inicio);
  const finOriginal = originalEnd(plan);
  const fin = endInForce(plan);
  const total = length(inicio, fin);
  const totalOriginal = length(inicio, finOriginal);
  const transcurridos = gone(inicio, total, hoy);
  const monitoreoFecha =
    plan.inicio === undefined ? null : addMonths(plan.inicio, MESES_HASTA_MONITOREO);
  return {
    inicio,
    finOriginal,
    fin,
    transcurridos,
    total,
    totalOriginal,
    porcentaje: percentage(transcurridos, total),
    porcentajeOriginal: percentage(gone(inicio, totalOriginal, hoy), totalOriginal),
    concluida: fin !== null && hoy > fin,
    monitoreo: lastOf(monitoreoFecha ?? undefined),
    monitoreoFecha,
  };
}

/** A draft owes nothing yet and a withdrawn plan nothing any more. */
export function isRunning(plan: Plan): boolean {
  return !['borrador', 'en_consulta', 'suspendido', 'retirado'].includes(plan.estado ?? 'vigente');
}

/** Those that are out on the day `hoy`; one without a date is. */
function outBy<T extends Monitoreo>(list: readonly T[] | undefined, hoy: Dia): T[] {
  return (list ?? []).filter((m) => (firstOf(m.publicado ?? m.corte) ?? hoy) <= hoy);
}

/** The monitorings published by `hoy`. */
export function monitoringsBy(plan: Plan, hoy: Dia): Monitoreo[] {
  return outBy(plan.monitoreos, hoy);
}

/** Days on which monitorings or evaluations were published, with how many of each. */
export function publishedReviews(
  { plan }: { plan: Plan },
  hoy: Dia,
): { dia: Dia; evaluacion: boolean; n: number }[] {
  const days = new Map<string, { dia: Dia; evaluacion: boolean; n: number }>();
  const add = (evaluacion: boolean, { publicado }: Monitoreo): void => {
    const dia = lastOf(publicado);
    if (dia === null || dia > hoy) return;
    const key = `${evaluacion} ${dia}`;
    const found = days.get(key);
    if (found) found.n++;
    else days.set(key, { dia, evaluacion, n: 1 });
  };
  for (const m of plan.monitoreos ?? []) add(false, m);
  for (const e of plan.evaluaciones ?? []) add(true, e);
  return [...days.values()];
}

/**
 * The evaluations of the whole validity published by `hoy`: a self-evaluation at eight months is not
 * the one that the end asks for.
 */
export function closingEvaluations(plan: Plan, { fin }: Vigencia, hoy: Dia): Evaluacion[] {
  return outBy(plan.evaluaciones, hoy).filter((e) => {
    const dia = lastOf(e.publicado ?? e.corte);
    return e.tipo === 'final' || fin === null || dia === null || dia >= fin;
  });
}

/** The day of the six-month monitoring has come and none is published. */
export function monitoringDue(plan: Plan, vigencia: Vigencia, hoy: Dia): boolean {
  const { monitoreo } = vigencia;
  return (
    isRunning(plan) &&
    monitoreo !== null &&
    hoy >= monitoreo &&
    monitoringsBy(plan, hoy).length === 0
  );
}

/** The validity is over and no evaluation of it is published. */
export function evaluationDue(plan: Plan, vigencia: Vigencia, hoy: Dia): boolean {
  return (
    isRunning(plan) && vigencia.concluida && closingEvaluations(plan, vigencia, hoy).length === 0
  );
}
