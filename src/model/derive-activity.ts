/** One activity, read and flagged. */
import type { Actividad } from '../feed/types.js';
import { firstOf, lastOf } from './days.js';
import { countEvidence } from './evidence.js';
import { flagsOf } from './flags.js';
import { creditOf } from './progress.js';
import { readEstatus } from './status.js';
import type { ActividadDerivada, Reglas } from './types.js';

/** Derives an activity of a commitment and, where it has one, of an action. `peso` comes later. */
export function deriveActivity(
  actividad: Actividad,
  compromiso: string,
  accion: string | undefined,
  { hoy, estricto }: Reglas,
): ActividadDerivada {
  const estatus = readEstatus(actividad.estatus);
  const inicio = firstOf(actividad.inicio);
  const vence = lastOf(actividad.fin);
  const venceOriginal = lastOf(actividad.fin_original) ?? vence;
  const evidencias = countEvidence(actividad);
  const hechos = { estatus, inicio, vence, venceOriginal, evidencias };
  const derivada: ActividadDerivada = {
    id: actividad.id,
    actividad,
    estatus,
    valor: creditOf(estatus, estricto),
    inicio,
    vence,
    venceOriginal,
    dias: vence === null ? null : vence - hoy,
    banderas: flagsOf(actividad, hechos, hoy),
    evidencias,
    peso: 0,
    compromiso,
  };
  if (accion !== undefined) derivada.accion = accion;
  return derivada;
}
