/**
 * Planned against real progress over time. The plan is known on every day; what was really done, at
 * the cut-offs and today only, so the real points are never rebuilt from dates.
 */
import type { Dia } from '../feed/civil-date.js';
import { plannedCommitment, plannedPlan } from './planned.js';
import { leaf, rollUp, type Nodo } from './progress.js';
import type {
  ActividadDerivada,
  Avance,
  Columna,
  CompromisoDerivado,
  Cortes,
  PlanDerivado,
  PlazoMovido,
  Previsto,
  PuntoPrevisto,
  PuntoReal,
} from './types.js';

/** A percentage as somebody states it, as one child of a mean. */
function statedNode(c: CompromisoDerivado, porcentaje: number | undefined, alone: boolean): Nodo {
  const { id, excluido } = c;
  const nombre = { clase: 'compromiso' as const, id, titulo: c.compromiso.titulo };
  const nodo: Nodo = { ...leaf({ ...nombre, estatus: 'sin_dato' }, undefined), nombre };
  if (excluido && !alone) return { ...nodo, cancelada: true, excluida: excluido };
  if (porcentaje === undefined) return nodo;
  return { ...nodo, valor: porcentaje, rango: [porcentaje, porcentaje], parcial: false };
}

/** The mean of what a cut-off states of its commitments; null when it states nothing. */
export function statedMean({ plan, dichos }: Columna, one?: CompromisoDerivado): Avance | null {
  const list = one ? [one] : plan.compromisos;
  const nodos = list.map((c) => statedNode(c, dichos.get(c.id)?.porcentaje, one !== undefined));
  const { id, titulo } = plan.plan;
  const avance = rollUp({ clase: 'plan', id, titulo }, nodos);
  return avance.valor === null ? null : avance;
}

/** The real points of a plan, or of one of its commitments, in order; today is the last. */
export function realPoints({ columnas }: Cortes, one?: CompromisoDerivado): PuntoReal[] {
  return columnas.map((columna) => {
    const { corte, dia, plan } = columna;
    const avance = one ? (plan.porId.get(one.id) ?? one).avance : plan.avance;
    return { corte, dia, avance, declarado: statedMean(columna, one) };
  });
}

/** The commitments that a curve is about. */
export function curveScope(plan: PlanDerivado, one?: CompromisoDerivado): CompromisoDerivado[] {
  return one ? [one] : plan.compromisos.filter((c) => c.excluido === undefined);
}

/** Planned progress on any day, remembered: it goes through every activity. */
export function plannedOn(plan: PlanDerivado, one?: CompromisoDerivado): (dia: Dia) => Previsto {
  const known = new Map<Dia, Previsto>();
  return (dia) => {
    let planned = known.get(dia);
    if (!planned) {
      planned = one ? plannedCommitment(one, dia) : plannedPlan(plan.compromisos, dia);
      known.set(dia, planned);
    }
    return planned;
  };
}

const counts = (a: ActividadDerivada): boolean => a.estatus !== 'cancelada';

/** Days between which a planned progress runs straight: the only ones to be asked for. */
export function bends(
  compromisos: readonly CompromisoDerivado[],
  due: 'vence' | 'venceOriginal',
): Dia[] {
  const days = new Set<Dia>();
  for (const a of compromisos.flatMap((c) => c.actividades).filter(counts)) {
    const last = a[due];
    if (last === null) continue;
    days.add(last);
    // Straight from the day before the first one, else a step after the last.
    days.add(a.inicio === null || a.inicio > last ? last + 1 : a.inicio - 1);
  }
  return [...days].sort((a, b) => a - b);
}

/** True when the middle one of three points lies on the line between the others. */
function straight(a: PuntoPrevisto, b: PuntoPrevisto, c: PuntoPrevisto): boolean {
  const expected = a.valor! + ((c.valor! - a.valor!) * (b.dia - a.dia)) / (c.dia - a.dia);
  return Math.abs(expected - b.valor!) < 1e-6;
}

/**
 * The planned progress from one day to another as the corners of its line; empty without due dates.
 * Between two of its points the progress of every day lies on the straight line.
 */
export function plannedLine(
  valueOn: (dia: Dia) => number | null,
  days: readonly Dia[],
  desde: Dia,
  hasta: Dia,
): PuntoPrevisto[] {
  const inside = [desde, ...days.filter((d) => d > desde && d < hasta), hasta];
  const line: PuntoPrevisto[] = [];
  for (const dia of inside) {
    const valor = valueOn(dia);
    if (valor === null) return [];
    const point = { dia, valor };
    const [before, last] = line.slice(-2);
    if (before && last && straight(before, last, point)) line.pop();
    line.push(point);
  }
  return line;
}

/** Due dates that moved, in the order of their old date. */
export function movedDues(compromisos: readonly CompromisoDerivado[]): PlazoMovido[] {
  return compromisos
    .flatMap((c) => c.actividades)
    .filter((a) => counts(a) && a.vence !== null && a.venceOriginal !== a.vence)
    .map((a) => ({
      id: a.id,
      titulo: a.actividad.titulo,
      compromiso: a.compromiso,
      de: a.venceOriginal!,
      a: a.vence!,
      motivo: a.actividad.reprogramaciones?.at(-1)?.motivo,
    }))
    .sort((one, other) => one.de - other.de);
}
