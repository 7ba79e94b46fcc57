/**
 * Monitoring and evaluations of a plan side by side. Every rating stands on its own scale; none is
 * averaged, and none becomes a status.
 */
import type { Escala, Plan, Texto } from '../feed/types.js';
import { institutionKey } from './keys.js';
import {
  compare,
  type ClaseRevision,
  type Comparacion,
  type Juicio,
  type Revision,
} from './reviews-compare.js';
import { scaleOf, type EscalaLeida } from './scales.js';
import type { CompromisoDerivado, PlanDerivado } from './types.js';

/** A column: one dimension of one review on one scale. */
export interface Columna {
  clave: string;
  revision: Revision;
  dimension: string;
  escala: EscalaLeida | null;
}

export interface Objeto {
  clase: 'plan' | 'compromiso' | 'accion' | 'actividad' | 'producto' | 'desconocido';
  id: string;
  titulo?: Texto | undefined;
  /** The commitment that it is or belongs to. */
  compromiso?: CompromisoDerivado;
}

export interface Renglon extends Comparacion {
  objeto: Objeto;
  /** Ratings by the key of their column. */
  celdas: ReadonlyMap<string, readonly Juicio[]>;
}

/** All reviews of one kind with what they rate. */
export interface Cuadro {
  clase: ClaseRevision;
  revisiones: readonly Revision[];
  columnas: readonly Columna[];
  renglones: readonly Renglon[];
  /** Commitments that nobody rated, withdrawn and proposed ones left out. */
  sinValorar: number;
}

/** A, B, … Z, AA, AB: the n-th letter, from 0. */
export function letterOf(n: number): string {
  return (n < 26 ? '' : letterOf(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
}

/** Every review of the plan, lettered in the feed's order: monitoring first. */
export function reviewsOf(plan: Plan): Revision[] {
  const all = [
    ...(plan.monitoreos ?? []).map((de) => ({ clase: 'monitoreo' as const, de })),
    ...(plan.evaluaciones ?? []).map((de) => ({ clase: 'evaluacion' as const, de })),
  ];
  return all.map(({ clase, de }, i) => {
    const name = de.evaluador ? institutionKey(de.evaluador) : '';
    return { letra: letterOf(i), clase, de, evaluador: name || `#${i}` };
  });
}

/** What can be rated, by id and in the order in which rows stand. */
function objectsOf({ plan, compromisos }: PlanDerivado): Map<string, Objeto> {
  const all = new Map<string, Objeto>();
  const add = (
    clase: Objeto['clase'],
    id: string,
    titulo?: Texto,
    c?: CompromisoDerivado,
  ): void => {
    if (!all.has(id)) all.set(id, { clase, id, titulo, ...(c && { compromiso: c }) });
  };
  add('plan', plan.id, plan.titulo);
  for (const c of compromisos) {
    add('compromiso', c.id, c.compromiso.titulo, c);
    for (const { id, accion } of c.acciones) add('accion', id, accion.titulo, c);
    for (const { id, actividad } of c.actividades) add('actividad', id, actividad.titulo, c);
    for (const { id, titulo } of c.productos) add('producto', id, titulo, c);
  }
  return all;
}

function judgementsOf(revisiones: readonly Revision[], escalas: readonly Escala[]): Juicio[] {
  return revisiones.flatMap((revision) =>
    (revision.de.valoraciones ?? []).map((v) => {
      const escala = scaleOf(v, escalas);
      const conocido = escala?.valores.some(({ codigo }) => codigo === v.valor) ?? false;
      return { v, revision, escala, conocido };
    }),
  );
}

const columnKey = ({ v, revision, escala }: Juicio): string =>
  JSON.stringify([revision.letra, v.dimension, escala?.id]);

function columnsOf(revisiones: readonly Revision[], juicios: readonly Juicio[]): Columna[] {
  const dimensions = [...new Set(juicios.map((j) => j.v.dimension))];
  const columns = new Map<string, Columna>();
  for (const j of juicios) {
    const clave = columnKey(j);
    const { revision, escala, v } = j;
    if (!columns.has(clave))
      columns.set(clave, { clave, revision, dimension: v.dimension, escala });
  }
  const place = (c: Columna): number =>
    revisiones.indexOf(c.revision) * dimensions.length + dimensions.indexOf(c.dimension);
  return [...columns.values()].sort((a, b) => place(a) - place(b));
}

function rowOf(objeto: Objeto, juicios: readonly Juicio[]): Renglon {
  const celdas = new Map<string, Juicio[]>();
  for (const j of juicios) celdas.set(columnKey(j), [...(celdas.get(columnKey(j)) ?? []), j]);
  return { objeto, celdas, ...compare(juicios) };
}

/**
 * The ratings of one kind of review as a table; with `compromiso`, only those of that commitment
 * and of what belongs to it. An object that the plan does not have keeps its id and comes last.
 */
export function ratingsTable(
  plan: PlanDerivado,
  clase: ClaseRevision,
  escalas: readonly Escala[] = [],
  compromiso?: string,
): Cuadro {
  const revisiones = reviewsOf(plan.plan).filter((r) => r.clase === clase);
  const objects = objectsOf(plan);
  const rows = new Map<string, Juicio[]>([...objects.keys()].map((id) => [id, []]));
  const juicios = judgementsOf(revisiones, escalas).filter((j) => {
    const id = j.v.objeto ?? plan.plan.id;
    if (compromiso !== undefined && objects.get(id)?.compromiso?.id !== compromiso) return false;
    rows.set(id, [...(rows.get(id) ?? []), j]);
    return true;
  });
  const renglones = [...rows]
    .filter(([, own]) => own.length > 0)
    .map(([id, own]) => rowOf(objects.get(id) ?? { clase: 'desconocido', id }, own));
  const inPlan = plan.compromisos.filter((c) => !c.excluido || c.excluido === 'proactivo');
  const unrated = inPlan.filter((c) => rows.get(c.id)!.length === 0).length + plan.ilegibles;
  const columnas = columnsOf(revisiones, juicios);
  return { clase, revisiones, columnas, renglones, sinValorar: unrated };
}
