/** Due dates that moved: from the first one stated, step by step, to the one in force. */
import type { Dia, Fecha } from '../feed/civil-date.js';
import type { Texto } from '../feed/types.js';
import { lastOf } from './days.js';
import type { ActividadDerivada, CompromisoDerivado, PlanDerivado } from './types.js';

/** One date of the way; the first has neither reason nor agreement. */
export interface Plazo {
  fin: Fecha;
  dia: Dia;
  motivo?: Texto | undefined;
  acuerdo?: string | undefined;
}

export interface Desfase {
  /** The original date first, the one in force last; at least one. */
  plazos: Plazo[];
  /** Days from the first to the last, negative when it was brought forward; null when the first
   * was not published. */
  dias: number | null;
}

export interface DesfaseDeActividad extends Desfase {
  actividad: ActividadDerivada;
  compromiso: CompromisoDerivado;
}

interface Paso {
  fin: Fecha;
  motivo?: Texto | undefined;
  acuerdo?: string | undefined;
}

/** The dates that can be read, each once where it follows itself. */
function drift(
  original: Fecha | undefined,
  pasos: readonly Paso[],
  final: Fecha | undefined,
): Desfase {
  const plazos: Plazo[] = [];
  const push = (paso: Paso): void => {
    const dia = lastOf(paso.fin);
    const before = plazos.at(-1);
    if (dia === null || (before?.dia === dia && !paso.motivo && !paso.acuerdo)) return;
    if (before?.dia === dia && plazos.length > 1) Object.assign(before, paso);
    else plazos.push({ ...paso, dia });
  };
  if (original !== undefined) push({ fin: original });
  for (const paso of pasos) push(paso);
  if (final !== undefined) push({ fin: final });
  const first = original === undefined ? null : lastOf(original);
  const dias = first === null || plazos.length === 0 ? null : plazos.at(-1)!.dia - first;
  return { plazos, dias };
}

/** Activities whose due date moved, the farthest first, those without the original last. */
export function driftOf(plan: PlanDerivado): DesfaseDeActividad[] {
  const found = plan.compromisos.flatMap((compromiso) =>
    compromiso.actividades.flatMap((actividad): DesfaseDeActividad[] => {
      const { fin, fin_original, reprogramaciones = [] } = actividad.actividad;
      if (reprogramaciones.length === 0 && !actividad.banderas.has('reprogramada')) return [];
      const desfase = drift(fin_original, reprogramaciones, fin);
      return desfase.plazos.length === 0 ? [] : [{ ...desfase, actividad, compromiso }];
    }),
  );
  return found.sort((a, b) => (b.dias ?? -Infinity) - (a.dias ?? -Infinity));
}

/** The end of the plan's validity from the first to the last extension; null when it never moved. */
export function planDrift({ plan, vigencia }: PlanDerivado): Desfase | null {
  if (!plan.prorrogas?.length) return null;
  const original = vigencia.finOriginal;
  const { plazos } = drift(undefined, plan.prorrogas, undefined);
  const last = plazos.at(-1);
  return last ? { plazos, dias: original === null ? null : last.dia - original } : null;
}

/** Commitments that left the plan or changed their nature: withdrawn, merged, divided, suspended. */
export function changedCommitments(plan: PlanDerivado): CompromisoDerivado[] {
  return plan.compromisos.filter(
    ({ estado, compromiso: c }) =>
      ['retirado', 'suspendido', 'modificado'].includes(estado) ||
      c.fusionado_en !== undefined ||
      (c.dividido_en?.length ?? 0) > 0,
  );
}
