/** The PA15 board (2014–15): its tables, each as CSV text or as an array of rows. */
import { Findings, type Importacion } from './findings.js';
import type { OpcionesPa15 } from './options.js';

/** Table (`commitments`, `steps`, `objectives`, `agents`, `users`, `commitment_user`) → CSV or rows. */
export type TablasPa15 = Readonly<Record<string, unknown>>;

/** Never throws. */
export function importPa15(tables: TablasPa15, options: OpcionesPa15 = {}): Importacion {
  const findings = new Findings('pa15');
  findings.add('importacion_imposible', {}, { valor: typeof tables, esperado: options.uri });
  return { feed: null, informe: findings.report() };
}
