/**
 * The plan as a table, for spreadsheets and programs: one row an activity, one for a commitment
 * without activities, and below them notes: where it comes from and what could not be read.
 */
import { numbering } from '../i18n/numbering.js';
import { plainText } from '../i18n/plain-text.js';
import { tSheet } from '../i18n/sheet.js';
import type { CompromisoDerivado, PlanDerivado } from '../model/types.js';
import { activityCells, ownCells } from './cells.js';
import {
  code,
  COLUMNAS,
  ordinal,
  rounded,
  type Celda,
  type Escritura,
  type Fila,
} from './writing.js';

export interface Hoja {
  encabezado: readonly string[];
  filas: readonly (readonly Celda[])[];
}

function commitmentCells(e: Escritura, { plan }: PlanDerivado, c: CompromisoDerivado): Fila {
  const [least, most] = c.avance.rango;
  const known = c.avance.valor !== null || c.avance.total > 0;
  return {
    plan_id: plan.id,
    plan: plainText(e.loc, plan.titulo),
    compromiso_numero: ordinal(e, c.compromiso.numero),
    compromiso_id: c.id,
    compromiso: plainText(e.loc, c.compromiso.titulo),
    compromiso_tipo: code(e, 'tipo_compromiso', c.tipo),
    compromiso_estado: code(e, 'estado_compromiso', c.estado),
    compromiso_estatus: code(e, 'estatus', c.estatus),
    avance: rounded(c.avance.valor),
    avance_minimo: known ? rounded(least) : null,
    avance_maximo: known ? rounded(most) : null,
  };
}

function rowsOf(e: Escritura, plan: PlanDerivado, c: CompromisoDerivado): Fila[] {
  const shared = commitmentCells(e, plan, c);
  if (c.actividades.length === 0) {
    const fila = e.claves ? 'compromiso' : tSheet(e.loc, 'es_compromiso');
    return [{ fila, ...shared, ...ownCells(e, c) }];
  }
  const fila = e.claves ? 'actividad' : tSheet(e.loc, 'es_actividad');
  const numbers = numbering(e.loc, c);
  const actions = new Map(c.acciones.map((a) => [a.id, a.accion]));
  return c.actividades.map((a) => ({
    fila,
    ...shared,
    actividad_numero: ordinal(e, numbers.get(a.id)),
    ...activityCells(e, c, actions.get(a.accion ?? ''), a),
  }));
}

/**
 * The table of these commitments.
 * @param notas lines for the end, one row each, in the first column
 */
export function sheet(
  e: Escritura,
  plan: PlanDerivado,
  compromisos: readonly CompromisoDerivado[],
  notas: readonly string[],
): Hoja {
  const filas = compromisos.flatMap((c) => rowsOf(e, plan, c));
  const blank = COLUMNAS.slice(1).map(() => null);
  return {
    encabezado: COLUMNAS.map((key) => (e.claves ? key : tSheet(e.loc, key))),
    filas: [
      ...filas.map((fila) => COLUMNAS.map((key) => fila[key] ?? null)),
      ...notas.map((texto) => [tSheet(e.loc, 'nota', { texto }), ...blank]),
    ],
  };
}
