/**
 * What the dated cut-offs of a plan say. Each one is derived like the plan itself, with the
 * statuses that it states and the weights of today; an activity that it does not name is unknown
 * at that day, and so it is shown and counted.
 */
import type { Dia } from '../feed/civil-date.js';
import type { Lectura } from '../feed/problems.js';
import type { Accion, Actividad, Compromiso, Corte, Plan, Texto } from '../feed/types.js';
import { firstOf, lastOf } from './days.js';
import { derivePlan } from './derive.js';
import { markSteps } from './setbacks.js';
import type { Columna, Cortes, Dicho, PlanDerivado, Reglas } from './types.js';

type Estados = NonNullable<Corte['estados']>;

const said = (estados: Estados, id: string): Estados[string] | undefined =>
  Object.hasOwn(estados, id) ? estados[id] : undefined;

/** An absent status stands as undefined: deleting the member costs ten times the copy. */
function activityAt(actividad: Actividad, estados: Estados): Actividad {
  const estatus = said(estados, actividad.id)?.estatus;
  if (estatus === actividad.estatus) return actividad;
  return { ...actividad, estatus };
}

function commitmentAt(compromiso: Compromiso, estados: Estados): Compromiso {
  const at = (list: readonly Actividad[] | undefined): Actividad[] =>
    (list ?? []).map((a) => activityAt(a, estados));
  const acciones = (compromiso.acciones ?? []).map((accion): Accion => ({
    ...accion,
    actividades: at(accion.actividades),
  }));
  return { ...compromiso, acciones, actividades: at(compromiso.actividades) };
}

/** The plan as a cut-off states it. */
function planAt(plan: Plan, estados: Estados): Plan {
  return { ...plan, compromisos: (plan.compromisos ?? []).map((c) => commitmentAt(c, estados)) };
}

/** What a cut-off says of each commitment itself, beside its activities. */
function statedOf(plan: PlanDerivado, estados: Estados): ReadonlyMap<string, Dicho> {
  const stated = plan.compromisos.flatMap(({ id }) => {
    const dicho = said(estados, id);
    return dicho ? [[id, dicho] as const] : [];
  });
  return new Map(stated);
}

/** Today's own statement: `avance_reportado`, on its own date. */
function statedToday(plan: PlanDerivado): ReadonlyMap<string, Dicho> {
  const stated = plan.compromisos.flatMap(({ id, compromiso: { avance_reportado: avance } }) =>
    avance ? [[id, { porcentaje: avance.porcentaje, fecha: avance.fecha }] as const] : [],
  );
  return new Map(stated);
}

interface Fechado {
  corte: Corte;
  dia: Dia;
}

/** Those of the past in order; a month's cut-off is of its last day, as far as that has come. */
function byDay(cortes: readonly Corte[], hoy: Dia): { fechados: Fechado[]; aparte: Corte[] } {
  const fechados: Fechado[] = [];
  const aparte: Corte[] = [];
  for (const corte of cortes) {
    const desde = firstOf(corte.fecha);
    if (desde === null || desde > hoy) aparte.push(corte);
    else fechados.push({ corte, dia: Math.min(hoy, lastOf(corte.fecha) ?? desde) });
  }
  return { fechados: fechados.sort((a, b) => a.dia - b.dia), aparte };
}

function columnAt(
  { feed, rechazados }: Pick<Lectura, 'feed' | 'rechazados'>,
  today: PlanDerivado,
  { corte, dia }: Fechado,
  reglas: Reglas,
): Columna {
  const estados = corte.estados ?? {};
  const index = feed!.planes!.indexOf(today.plan);
  const planes = feed!.planes!.map((p, i) => (i === index ? planAt(p, estados) : p));
  const plan = derivePlan({ feed: { ...feed!, planes }, rechazados }, index, {
    ...reglas,
    hoy: dia,
  });
  const notas = new Map<string, Texto>();
  for (const [id, { nota }] of Object.entries(estados)) if (nota !== undefined) notas.set(id, nota);
  return { corte, dia, plan, dichos: statedOf(today, estados), notas, retrocesos: new Map() };
}

const KNOWN = new WeakMap<PlanDerivado, Cortes>();

/**
 * The cut-offs of a derived plan up to its day, today last, each with the steps backwards since the
 * one before. Computed once a derived plan, whatever the number of elements that draw it.
 * @param reading the reading that `plan` was derived from
 */
export function cutsOf(
  reading: Pick<Lectura, 'feed' | 'rechazados'>,
  plan: PlanDerivado,
  reglas: Reglas,
): Cortes {
  const found = KNOWN.get(plan);
  if (found) return found;
  const { fechados, aparte } = byDay(plan.plan.cortes ?? [], reglas.hoy);
  const lost = reading.rechazados.filter((r) => r.clase === 'cortes' && r.plan !== undefined);
  const index = reading.feed?.planes?.indexOf(plan.plan) ?? -1;
  const today: Columna = {
    corte: null,
    dia: reglas.hoy,
    plan,
    dichos: statedToday(plan),
    notas: new Map(),
    retrocesos: new Map(),
  };
  const columnas = [...fechados.map((f) => columnAt(reading, plan, f, reglas)), today];
  markSteps(columnas);
  const ilegibles = lost.filter((r) => r.plan === index).length;
  const result: Cortes = { columnas, aparte, ilegibles };
  KNOWN.set(plan, result);
  return result;
}
