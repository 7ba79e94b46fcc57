/** AGA-Tablero (2019–22): what its GraphQL queries answer, nested or table by table. */
import { Findings, type Importacion } from './findings.js';
import type { OpcionesImportacion } from './options.js';

/** Never throws. `json`: the text, or the value that JSON.parse made of it. */
export function importAga(json: unknown, options: OpcionesImportacion = {}): Importacion {
  const findings = new Findings('aga');
  findings.add('importacion_imposible', {}, { valor: typeof json, esperado: options.uri });
  return { feed: null, informe: findings.report() };
}
