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

/** Lower case, without accents, tildes and other marks; of a text as of its signs one by one. */
export function normaliseText(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(MARKS, '').replace(/ς/g, 'σ');
}

/** What of a commitment a text says. */
export type ClaseTexto =
  | 'titulo'
  | 'resumen'
  | 'problema'
  | 'objetivo'
  | 'solucion'
  | 'accion'
  | 'actividad'
  | 'institucion'
  | 'producto'
  | 'resultado'
  | 'evidencia';

export interface TextoBuscado {
  clase: ClaseTexto;
  texto: Texto;
}

/** Everything that is searched, each text once, in the order in which a reader is told of it. */
export function searchedTexts(compromiso: CompromisoDerivado): TextoBuscado[] {
  const found: TextoBuscado[] = [];
  const add = (clase: ClaseTexto, texto: Texto | undefined): void => {
    if (texto !== undefined) found.push({ clase, texto });
  };
  const addEvidence = (list: readonly Evidencia[] | undefined): void => {
    for (const evidencia of list ?? []) add('evidencia', evidencia.titulo);
  };
  const c = compromiso.compromiso;
  for (const clase of ['titulo', 'resumen', 'problema', 'objetivo', 'solucion'] as const) {
    add(clase, c[clase]);
  }
  for (const accion of c.acciones ?? []) add('accion', accion.titulo);
  for (const { actividad } of compromiso.actividades) add('actividad', actividad.titulo);
  for (const { organizacion } of responsiblesOf(compromiso)) {
    add('institucion', organizacion.nombre);
    add('institucion', organizacion.siglas);
  }
  for (const producto of compromiso.productos) add('producto', producto.titulo);
  for (const resultado of c.resultados ?? []) add('resultado', resultado.titulo);
  for (const { actividad } of compromiso.actividades) addEvidence(actividad.evidencias);
  for (const producto of compromiso.productos) addEvidence(producto.evidencias);
  for (const resultado of c.resultados ?? []) addEvidence(resultado.evidencias);
  addEvidence(c.documentos);
  return found;
}

/** A text in all its languages. */
export function languagesOf(texto: Texto): string[] {
  return typeof texto === 'string' ? [texto] : Object.values(texto);
}

function textOf(compromiso: CompromisoDerivado): string {
  const texts = searchedTexts(compromiso).flatMap(({ texto }) => languagesOf(texto));
  return normaliseText([compromiso.compromiso.numero ?? '', ...texts].join('\n'));
}

/**
 * Where the words stand that a reader does not see already: for each word its first text, then
 * others until there are `most`.
 * @param seen what is in view, where the words are marked
 */
export function whereFound(
  compromiso: CompromisoDerivado,
  words: readonly string[],
  seen: string,
  most = 2,
): TextoBuscado[] {
  const shown = normaliseText(seen);
  const hidden = words.filter((word) => !shown.includes(word));
  if (hidden.length === 0) return [];
  const once = new Set<string>();
  const texts = searchedTexts(compromiso).flatMap((t) => {
    const normal = normaliseText(languagesOf(t.texto).join('\n'));
    const fresh = !once.has(normal) && hidden.some((word) => normal.includes(word));
    once.add(normal);
    return fresh ? [{ t, normal }] : [];
  });
  const first = hidden.flatMap((word) => texts.find(({ normal }) => normal.includes(word)) ?? []);
  return [...new Set([...first, ...texts])].slice(0, most).map(({ t }) => t);
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
