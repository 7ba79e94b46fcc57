/** Which commitments enter the percentage of a plan, and why the others do not. */
import type { Compromiso } from '../feed/types.js';
import type { Exclusion } from './types.js';

/** Absent tipo means ordinario. */
export const typeOf = (compromiso: Compromiso): string => compromiso.tipo ?? 'ordinario';
/** Absent estado means vigente. */
export const stateOf = (compromiso: Compromiso): string => compromiso.estado ?? 'vigente';

const TIPOS_DENTRO = new Set(['ordinario', 'transversal']);
const ESTADOS_DENTRO = new Set(['vigente', 'modificado', 'concluido', 'no_cumplido', 'suspendido']);

/** Why a commitment stays out of the plan's percentage; undefined: it is in. */
export function exclusionOf(compromiso: Compromiso): Exclusion | undefined {
  if (compromiso.fusionado_en !== undefined) return 'fusionado';
  const estado = stateOf(compromiso);
  if (estado === 'propuesto' || estado === 'retirado') return estado;
  if (!ESTADOS_DENTRO.has(estado)) return 'estado_desconocido';
  const tipo = typeOf(compromiso);
  if (tipo === 'proactivo') return 'proactivo';
  return TIPOS_DENTRO.has(tipo) ? undefined : 'tipo_desconocido';
}
