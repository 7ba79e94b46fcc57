/** Rows of the bars: commitments of a plan, actions of a commitment, and the whole of each. */
import {
  ORDEN_ESTATUS,
  type ActividadDerivada,
  type Avance,
  type CompromisoDerivado,
  type PlanDerivado,
  type PorEstatus,
} from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tSummary } from '../i18n/summary.js';
import { tWhy } from '../i18n/why.js';
import type { BarRow } from './bars.js';
import { stateWord } from './state-word.js';
import type { Explicacion } from './why.js';
import { feedText, plainText } from './text.js';
import { activityWhy, commitmentNumbers, nameOfCommitment, progressWhy } from './why-explain.js';

function figures(porEstatus: PorEstatus): Pick<BarRow, 'porEstatus' | 'total' | 'terminadas'> {
  const all = ORDEN_ESTATUS.reduce((sum, e) => sum + porEstatus[e], 0);
  return {
    porEstatus,
    total: all - porEstatus.cancelada,
    terminadas: porEstatus.concluida + porEstatus.verificada,
  };
}

/** One row for each commitment of a plan. */
export function planRows(loc: Localizer, plan: PlanDerivado): BarRow[] {
  return plan.compromisos.map((c) => ({
    ...figures(c.porEstatus),
    id: c.id,
    numero: c.compromiso.numero,
    titulo: feedText(loc, c.compromiso.titulo),
    que: nameOfCommitment(loc, c),
    avance: c.avance,
    nota: stateWord(loc, c),
  }));
}

/** The whole plan: its activities, and the mean of its commitments. */
export function planRow(loc: Localizer, plan: PlanDerivado): BarRow {
  const { avance, compromisos } = plan;
  const [titulo, que] = [tSummary(loc, 'todo'), tWhy(loc, 'plan')];
  const porQue = (): Explicacion => progressWhy(loc, que, avance, commitmentNumbers(compromisos));
  return { ...figures(plan.porEstatus), id: 'plan', titulo, que, avance, porQue };
}

function countByStatus(actividades: readonly ActividadDerivada[]): PorEstatus {
  const counts = Object.fromEntries(ORDEN_ESTATUS.map((e) => [e, 0])) as PorEstatus;
  for (const a of actividades) counts[a.estatus]++;
  return counts;
}

/** Progress of an activity that stands straight under its commitment. */
function ownProgress(a: ActividadDerivada, whole: Avance): Avance {
  const { valor } = a;
  const rango: [number, number] = valor === null ? [0, 100] : [valor, valor];
  return { ...whole, valor, conDato: Number(valor !== null), total: 1, rango, parcial: false };
}

/** One row for each action, and for each activity without one. */
export function commitmentRows(loc: Localizer, c: CompromisoDerivado): BarRow[] {
  const actions = c.acciones.map((a, i): BarRow => ({
    ...figures(a.porEstatus),
    id: a.id,
    numero: String(i + 1),
    titulo: feedText(loc, a.accion.titulo),
    que: tWhy(loc, 'accion', { cual: plainText(loc, a.accion.titulo) }),
    avance: a.avance,
  }));
  const direct = c.directas.map((a, i): BarRow => ({
    ...figures(countByStatus([a])),
    id: a.id,
    numero: String(actions.length + i + 1),
    titulo: feedText(loc, a.actividad.titulo),
    que: tWhy(loc, 'actividad', { cual: plainText(loc, a.actividad.titulo) }),
    avance: ownProgress(a, c.avance),
    porQue: () => activityWhy(loc, a),
  }));
  return [...actions, ...direct];
}

/** The whole of one commitment. */
export function totalRow(loc: Localizer, c: CompromisoDerivado): BarRow {
  const { id, avance } = c;
  const [titulo, que] = [tSummary(loc, 'todoCompromiso'), nameOfCommitment(loc, c)];
  return { ...figures(c.porEstatus), id, titulo, que, avance };
}
