/** Steps backwards between one cut-off and the next: legal, found, never hidden. */
import type { Dia } from '../feed/civil-date.js';
import { lastOf } from './days.js';
import { readEstatus } from './status.js';
import type { Avance, Columna, Dicho, EstatusLeido, Retroceso } from './types.js';

/** Order of the statuses; a suspended or cancelled one is of another kind, not less. */
const RANGO = new Map<EstatusLeido, number>([
  ['por_iniciar', 0],
  ['en_proceso', 1],
  ['concluida', 2],
  ['verificada', 3],
]);

const ROUNDING = 1e-6;

interface Visto {
  estatus: Map<string, { estatus: EstatusLeido; dia: Dia }>;
  /** The reading that set the least that the progress surely was. */
  avance: Map<string, { avance: Avance; dia: Dia }>;
  porcentaje: Map<string, { porcentaje: number; dia: Dia }>;
}

/** Compares with the last status that has a place in the order, and remembers this one. */
function stepOfStatus(seen: Visto, id: string, codigo: string | undefined, dia: Dia) {
  const estatus = readEstatus(codigo);
  const rank = RANGO.get(estatus);
  if (rank === undefined) return null;
  const before = seen.estatus.get(id);
  seen.estatus.set(id, { estatus, dia });
  if (!before || rank >= RANGO.get(before.estatus)!) return null;
  return { de: before.estatus, a: estatus, desde: before.dia };
}

/**
 * A computed progress has fallen only when it surely has: the most that it can be now is less than
 * the least that it was. More data about the same state of things is no step backwards.
 */
function stepOfProgress(seen: Visto, id: string, avance: Avance, dia: Dia): Retroceso[] {
  if (avance.valor === null) return [];
  const before = seen.avance.get(id);
  const fell = before !== undefined && avance.rango[1] < before.avance.rango[0] - ROUNDING;
  if (!before || fell || avance.rango[0] >= before.avance.rango[0]) {
    seen.avance.set(id, { avance, dia });
  }
  if (!fell) return [];
  return [{ clase: 'avance', id, de: before.avance.valor!, a: avance.valor, desde: before.dia }];
}

function stepOfStated(seen: Visto, id: string, dicho: Dicho | undefined, dia: Dia): Retroceso[] {
  const porcentaje = dicho?.porcentaje;
  if (porcentaje === undefined) return [];
  const before = seen.porcentaje.get(id);
  // A statement older than the last one says nothing of what came after it.
  if (before && (lastOf(dicho?.fecha) ?? dia) < before.dia) return [];
  seen.porcentaje.set(id, { porcentaje, dia });
  if (!before || porcentaje >= before.porcentaje - ROUNDING) return [];
  return [{ clase: 'declarado', id, de: before.porcentaje, a: porcentaje, desde: before.dia }];
}

function stepsOf(seen: Visto, { plan, dia, dichos }: Columna): Map<string, Retroceso[]> {
  const found = new Map<string, Retroceso[]>();
  for (const { id, actividades, avance } of plan.compromisos) {
    const steps: Retroceso[] = [];
    for (const a of actividades) {
      const step = stepOfStatus(seen, a.id, a.estatus, dia);
      if (step) steps.push({ clase: 'actividad', id: a.id, ...step });
    }
    const dicho = dichos.get(id);
    const stated = stepOfStatus(seen, id, dicho?.estatus, dia);
    if (stated) steps.push({ clase: 'estatus', id, ...stated });
    steps.push(...stepOfProgress(seen, id, avance, dia), ...stepOfStated(seen, id, dicho, dia));
    if (steps.length > 0) found.set(id, steps);
  }
  return found;
}

/** Writes into each column, in order, what fell since the last that is known before it. */
export function markSteps(columnas: readonly Columna[]): void {
  const seen: Visto = { estatus: new Map(), avance: new Map(), porcentaje: new Map() };
  for (const columna of columnas) columna.retrocesos = stepsOf(seen, columna);
}
