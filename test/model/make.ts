/** Short hands for the feeds of the model's tests. */
import { firstDay, type Dia } from '../../src/feed/civil-date.js';
import type { Rechazado } from '../../src/feed/problems.js';
import type { Accion, Actividad, Compromiso, Feed, Plan } from '../../src/feed/types.js';
import { derivePlan } from '../../src/model/derive.js';
import type { CompromisoDerivado, PlanDerivado, Reglas } from '../../src/model/types.js';

export const HOY = '2016-05-13';

export function dia(fecha: string): Dia {
  return firstDay(fecha)!;
}

let next = 0;
const nextId = (prefix: string): string => `${prefix}${++next}`;

/** An activity; `actividad('verificada', 30)` weighs 30. */
export function actividad(
  estatus?: string,
  ponderacion?: number,
  rest: Partial<Actividad> = {},
): Actividad {
  return {
    id: nextId('a'),
    titulo: 'Actividad',
    ...(estatus !== undefined && { estatus }),
    ...(ponderacion !== undefined && { ponderacion }),
    ...rest,
  };
}

export function accion(
  actividades: Actividad[],
  ponderacion?: number,
  rest: Partial<Accion> = {},
): Accion {
  return {
    id: nextId('x'),
    titulo: 'Acción',
    ...(ponderacion !== undefined && { ponderacion }),
    actividades,
    ...rest,
  };
}

export function compromiso(rest: Partial<Compromiso> = {}): Compromiso {
  return { id: nextId('c'), titulo: 'Compromiso', ...rest };
}

export function plan(compromisos: Compromiso[], rest: Partial<Plan> = {}): Plan {
  return { id: nextId('p'), titulo: 'Plan', inicio: '2015-09-29', compromisos, ...rest };
}

export function feed(...planes: Plan[]): Feed {
  return { version: '1.0', planes };
}

/** Derives the first plan made of these commitments. */
export function derive(
  compromisos: Compromiso[],
  reglas: Partial<Reglas> = {},
  rechazados: Rechazado[] = [],
): PlanDerivado {
  return derivePlan({ feed: feed(plan(compromisos)), rechazados }, 0, {
    hoy: dia(HOY),
    ...reglas,
  });
}

/** Derives one commitment. */
export function deriveOne(
  one: Partial<Compromiso>,
  reglas: Partial<Reglas> = {},
): CompromisoDerivado {
  return derive([compromiso(one)], reglas).compromisos[0]!;
}

/** Progress of a commitment made of direct activities. */
export function progressOf(actividades: Actividad[], reglas: Partial<Reglas> = {}): number | null {
  return deriveOne({ actividades }, reglas).avance.valor;
}
