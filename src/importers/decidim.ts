/** Decidim: the CSV that the accountability component exports. */
import { Findings, type Importacion } from './findings.js';
import type { OpcionesDecidim } from './options.js';

/** Never throws. `csvText`: decoded by the caller. */
export function importDecidim(csvText: string, options: OpcionesDecidim = {}): Importacion {
  const findings = new Findings('decidim');
  findings.add('importacion_imposible', {}, { valor: typeof csvText, esperado: options.uri });
  return { feed: null, informe: findings.report() };
}
