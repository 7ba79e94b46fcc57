/**
 * Text search, blind to accents and case. One normalised text per commitment is scanned: at 3 000
 * commitments that is faster than building an index.
 */
import type { Evidencia, Texto } from '../feed/types.js';
import { responsiblesOf } from './keys.js';
import type { CompromisoDerivado, PlanDerivado } from './types.js';

/** Commitment → its normalised text. */
export type SearchIndex = ReadonlyMap<CompromisoDerivado, string>;

/** Marks that a letter of the Latin script falls apart into: accents, tilde, dieresis, … */
const MARKS = /[\u0300-\u036f]+/g;

/** Lower case, without accents, tildes and other marks. */
export function normaliseText(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(MARKS, '');
}

function textOf(compromiso: CompromisoDerivado): string {
  const parts: string[] = [];
  const add = (texto: Texto | undefined): void => {
    if (typeof texto === 'string') parts.push(texto);
    else if (texto) parts.push(...Object.values(texto));
  };
  const addEvidence = (list: readonly Evidencia[] | undefined): void => {
    for (const evidencia of list ?? []) add(evidencia.titulo);
  };
  const { numero, titulo, resumen, acciones, resultados, documentos } = compromiso.compromiso;
  add(numero);
  add(titulo);
  add(resumen);
  for (const accion of acciones ?? []) add(accion.titulo);
  for (const { actividad } of compromiso.actividades) {
    add(actividad.titulo);
    addEvidence(actividad.evidencias);
  }
  for (const { organizacion } of responsiblesOf(compromiso)) {
    add(organizacion.nombre);
    add(organizacion.siglas);
  }
  for (const producto of compromiso.productos) {
    add(producto.titulo);
    addEvidence(producto.evidencias);
  }
  for (const resultado of resultados ?? []) addEvidence(resultado.evidencias);
  addEvidence(documentos);
  return normaliseText(parts.join('\n'));
}

const BUILT = new WeakMap<PlanDerivado, SearchIndex>();

/** The searchable texts of a plan, built once. */
export function searchIndex(plan: PlanDerivado): SearchIndex {
  let index = BUILT.get(plan);
  if (!index) {
    index = new Map(plan.compromisos.map((c) => [c, textOf(c)]));
    BUILT.set(plan, index);
  }
  return index;
}

/** The words of a query, normalised; none for a blank one. */
export function queryWords(query: string): string[] {
  return normaliseText(query).split(/\s+/).filter(Boolean);
}

/** True when every word stands somewhere in the text. */
export function matchesWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
