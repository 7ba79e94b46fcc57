/** The arithmetic behind a planned progress, down to the days of each activity. */
import type { Dia } from '../feed/civil-date.js';
import { plannedShare } from './planned.js';
import type {
  ActividadDerivada,
  Avance,
  CompromisoDerivado,
  PlanDerivado,
  Traza,
} from './types.js';

/** Against the original due dates, or against those in force. */
export type Plazo = 'venceOriginal' | 'vence';

/** Days gone of the days planned; undefined for a step without a start. */
function daysOf(a: ActividadDerivada, due: Dia, dia: Dia): [number, number] | undefined {
  if (a.inicio === null || a.inicio > due) return undefined;
  const total = due - a.inicio + 1;
  return [Math.min(total, Math.max(0, dia - a.inicio + 1)), total];
}

function leaf(a: ActividadDerivada, plazo: Plazo, dia: Dia): Traza {
  const { id, peso } = a;
  const due = a[plazo];
  const out = a.estatus === 'cancelada';
  const share = out ? null : plannedShare(a.inicio, due, dia);
  const dias = share === null || due === null ? undefined : daysOf(a, due, dia);
  return {
    ...{ clase: 'actividad', id, titulo: a.actividad.titulo, reparaciones: [], hijos: [] },
    ...{ peso, parte: 0, valor: share === null ? null : share * 100 },
    ...(dias && { dias }),
    ...(out && { excluida: 'cancelada' as const }),
  };
}

/** A sum of parts that have a value; equal shares when their weights are all zero. */
function sum(named: Omit<Traza, 'valor' | 'parte' | 'hijos'>, parts: readonly Traza[]): Traza {
  const known = parts.filter((t) => t.valor !== null && t.excluida === undefined);
  const weight = known.reduce((total, t) => total + t.peso, 0);
  const hijos = parts.map((t) => {
    if (!known.includes(t)) return t;
    return { ...t, parte: weight > 0 ? t.peso / weight : 1 / known.length };
  });
  const valor = hijos.reduce((total, t) => total + (t.valor ?? 0) * t.parte, 0);
  return { ...named, hijos, parte: 0, valor: known.length > 0 ? valor : null };
}

function ofCommitment(c: CompromisoDerivado, plazo: Plazo, dia: Dia, peso: number): Traza {
  const actions = c.acciones.map((a) =>
    sum(
      { clase: 'accion', id: a.id, titulo: a.accion.titulo, peso: a.peso, reparaciones: [] },
      a.actividades.map((x) => leaf(x, plazo, dia)),
    ),
  );
  const { id, excluido } = c;
  return sum(
    {
      ...{ clase: 'compromiso', id, titulo: c.compromiso.titulo, peso, reparaciones: [] },
      ...(excluido && { excluida: excluido }),
    },
    [...actions, ...c.directas.map((a) => leaf(a, plazo, dia))],
  );
}

function asProgress(traza: Traza): Avance {
  const { valor, hijos } = traza;
  const total = hijos.filter((t) => t.excluida === undefined);
  const conDato = total.filter((t) => t.valor !== null).length;
  return { valor, conDato, total: total.length, rango: [0, 100], parcial: false, traza };
}

/** Planned progress of a commitment on a day, as a trace; its value is that of `previsto`. */
export function plannedTraceOf(c: CompromisoDerivado, plazo: Plazo, dia: Dia): Avance {
  return asProgress(ofCommitment(c, plazo, dia, 1));
}

/** The same of a plan: equal weights over the commitments in its figure. */
export function plannedTrace(plan: PlanDerivado, plazo: Plazo, dia: Dia): Avance {
  const inside = plan.compromisos.filter((c) => c.excluido === undefined).length;
  const parts = plan.compromisos.map((c) =>
    ofCommitment(c, plazo, dia, c.excluido === undefined ? 1 / inside : 0),
  );
  return asProgress(
    sum({ clase: 'plan', id: plan.plan.id, titulo: undefined, peso: 1, reparaciones: [] }, parts),
  );
}
