/** What changed between the last dated cut-off and today. */
import type { Lectura } from '../feed/problems.js';
import type { Corte, Texto } from '../feed/types.js';
import { cutsOf } from './cuts.js';
import type {
  ActividadDerivada,
  Avance,
  CompromisoDerivado,
  EstatusLeido,
  PlanDerivado,
  Reglas,
} from './types.js';

/** `detencion`: suspended or cancelled. `otro`: from or to what has no place in the order. */
export type Sentido = 'avance' | 'retroceso' | 'detencion' | 'otro';

const RANGO = new Map<EstatusLeido, number>([
  ['por_iniciar', 0],
  ['en_proceso', 1],
  ['concluida', 2],
  ['verificada', 3],
]);

/** Which way a status went. */
export function directionOf(antes: EstatusLeido, despues: EstatusLeido): Sentido {
  const [from, to] = [RANGO.get(antes), RANGO.get(despues)];
  if (from !== undefined && to !== undefined) return to > from ? 'avance' : 'retroceso';
  return despues === 'suspendida' || despues === 'cancelada' ? 'detencion' : 'otro';
}

/** One activity whose status is another one today. */
export interface PasoDeActividad {
  actividad: ActividadDerivada;
  antes: EstatusLeido;
  despues: EstatusLeido;
  sentido: Sentido;
}

export interface CompromisoDesdeCorte {
  compromiso: CompromisoDerivado;
  pasos: PasoDeActividad[];
  /** Computed progress at the cut-off, where that is another one today. */
  antes: Avance | null;
  /** What the cut-off says about it. */
  nota: Texto | undefined;
}

export interface DesdeCorte {
  corte: Corte;
  /** Only those with something to tell, in the plan's order. */
  compromisos: CompromisoDesdeCorte[];
  porSentido: Record<Sentido, number>;
  /** Activities that the cut-off names and that stand as they stood. */
  iguales: number;
  /** Activities of today that the cut-off does not name. */
  sinComparar: number;
}

const ROUNDING = 1e-6;

function compareOne(
  compromiso: CompromisoDerivado,
  before: CompromisoDerivado | undefined,
  estados: NonNullable<Corte['estados']>,
  result: DesdeCorte,
): void {
  const then = new Map(before?.actividades.map((a) => [a.id, a.estatus]));
  const pasos: PasoDeActividad[] = [];
  for (const actividad of compromiso.actividades) {
    const { id, estatus: despues } = actividad;
    const antes = then.get(id);
    if (antes === undefined || !Object.hasOwn(estados, id)) result.sinComparar++;
    else if (antes === despues) result.iguales++;
    else pasos.push({ actividad, antes, despues, sentido: directionOf(antes, despues) });
  }
  for (const { sentido } of pasos) result.porSentido[sentido]++;
  const own = before?.avance;
  const moved =
    own?.valor != null &&
    compromiso.avance.valor !== null &&
    Math.abs(own.valor - compromiso.avance.valor) > ROUNDING;
  // Without a step, another figure only says that more or less of it is known.
  if (pasos.length === 0) return;
  const nota = Object.hasOwn(estados, compromiso.id) ? estados[compromiso.id]?.nota : undefined;
  result.compromisos.push({ compromiso, pasos, antes: moved ? own : null, nota });
}

/**
 * The last cut-off up to the day against today, activity by activity; null without any. What the
 * cut-off does not name is not compared: it says nothing of it.
 */
export function sinceLastCut(
  reading: Pick<Lectura, 'feed' | 'rechazados'>,
  plan: PlanDerivado,
  reglas: Reglas,
): DesdeCorte | null {
  const columna = cutsOf(reading, plan, reglas).columnas.findLast((c) => c.corte !== null);
  if (!columna?.corte) return null;
  const { corte } = columna;
  const result: DesdeCorte = {
    corte,
    compromisos: [],
    porSentido: { avance: 0, retroceso: 0, detencion: 0, otro: 0 },
    iguales: 0,
    sinComparar: 0,
  };
  for (const c of plan.compromisos) {
    compareOne(c, columna.plan.porId.get(c.id), corte.estados ?? {}, result);
  }
  return result;
}
