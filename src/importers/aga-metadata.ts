/** AGA-Tablero kept most of a row in one column of JSON, `metadatos`, much of it HTML. */
import { isObject } from '../feed/shape.js';
import type { Importing, Pieza } from './importing.js';
import { push, put } from './importing.js';
import { Source } from './source.js';

/** The metadata of a row; some exports have them as a text of JSON. */
export function metadataOf(source: Source): Source {
  const value = source.peek('metadatos');
  if (typeof value !== 'string') return source.inside('metadatos');
  try {
    const parsed: unknown = JSON.parse(value);
    if (isObject(parsed)) {
      source.take('metadatos');
      return new Source(parsed, source.place('metadatos'));
    }
  } catch {
    // No JSON: it is kept with what nobody took.
  }
  return new Source({}, source.place('metadatos'));
}

/** Member of metadatos → member of a commitment. */
const TEXTOS: Readonly<Record<string, string>> = {
  descripcion: 'resumen',
  objetivoSexenio: 'objetivo',
  problematica: 'problema',
  solucionPlanteada: 'solucion',
  analisisRiesgo: 'supuestos',
};

/** Member of metadatos → title of the section that it becomes. */
const SECCIONES: Readonly<Record<string, string>> = {
  antecedentes: 'Antecedentes',
  indicadorGlobal: 'Indicador global',
  valores: 'Valores de gobierno abierto',
  alineacion2030: 'Objetivos de Desarrollo Sostenible',
  igualdadGenero: 'Perspectiva de igualdad de género',
  alineacionGenero: 'Perspectiva de igualdad de género',
  verificacionCompromiso: 'Verificación del compromiso',
  relacionCompromiso: 'Relación con otros compromisos',
  otrosActores: 'Otros actores involucrados',
  adicional: 'Información adicional',
};

export function textsOf(importing: Importing, meta: Source, compromiso: Pieza): void {
  for (const [name, member] of Object.entries(TEXTOS)) {
    put(compromiso, member, importing.text(meta.take(name), meta.place(name)));
  }
  const referencia = importing.text(meta.take('ejePND'), meta.place('ejePND'));
  if (referencia !== undefined) {
    push(compromiso, 'alineacion', { instrumento: 'Plan Nacional de Desarrollo', referencia });
  }
}

/** A goal of sustainable development that a text names by its number, each once. */
function goalsOf(texto: string): number[] {
  const named = texto.matchAll(
    /\b(?:ODS|Objetivo(?: de Desarrollo Sostenible)?)\s*(?:n[uú]m(?:ero|\.)?|no\.|#)?\s*(\d{1,2})\b(?!\.\d)/gi,
  );
  const numbers = [...named].map((match) => Number(match[1]));
  return [...new Set(numbers)].filter((number) => number >= 1 && number <= 17);
}

/** The title of a member that the board did not know: `fuenteFinanciamiento` → `Fuente financiamiento`. */
function titleOf(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function section(
  importing: Importing,
  meta: Source,
  at: { name: string; titulo: string },
  compromiso: Pieza,
): string | undefined {
  const { name, titulo } = at;
  const texto = importing.text(meta.take(name), meta.place(name));
  if (texto === undefined) return undefined;
  push(compromiso, 'secciones', { titulo, texto });
  importing.findings.add('conservado_en_secciones', meta.place(name), {
    valor: texto,
    destino: titulo,
  });
  return texto;
}

/** Everything else that is text, as sections. Numbers of ODS goals are also read out of theirs. */
export function sectionsOf(importing: Importing, meta: Source, compromiso: Pieza): void {
  for (const [name, titulo] of Object.entries(SECCIONES)) {
    const texto = section(importing, meta, { name, titulo }, compromiso);
    if (name !== 'alineacion2030' || texto === undefined) continue;
    put(
      compromiso,
      'ods',
      goalsOf(texto).map((objetivo) => ({ objetivo })),
    );
  }
  for (const { name, value } of meta.left()) {
    if (typeof value === 'string')
      section(importing, meta, { name, titulo: titleOf(name) }, compromiso);
  }
}
