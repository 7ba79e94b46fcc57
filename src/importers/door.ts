/** What every importer does first and last: read the text, and never throw. */
import { LIMITES } from '../feed/index.js';
import type { CodigoHallazgo, Detalles, Importacion, Lugar } from './findings.js';
import type { Importing } from './importing.js';

/** Ends an import with one finding. */
export class Impossible extends Error {
  constructor(
    readonly codigo: CodigoHallazgo,
    readonly lugar: Lugar = {},
    readonly detalles: Detalles = {},
  ) {
    super(codigo);
  }
}

/** Runs an import; whatever goes wrong in it becomes a finding. */
export function guarded(importing: Importing, run: () => Importacion): Importacion {
  try {
    return run();
  } catch (error) {
    if (error instanceof Impossible) {
      importing.findings.add(error.codigo, error.lugar, error.detalles);
    } else {
      const valor = error instanceof Error ? error.message : typeof error;
      importing.findings.add('importacion_imposible', {}, { valor });
    }
    return { feed: null, informe: importing.findings.report() };
  }
}

/** Refuses a text that is none, blank, or larger than a feed may be. */
export function checkText(text: unknown): string {
  if (typeof text !== 'string') {
    throw new Impossible('entrada_ilegible', {}, { valor: typeof text, esperado: 'texto' });
  }
  if (text.length > LIMITES.bytes) {
    const megabytes = `${LIMITES.bytes / 1024 / 1024} MB`;
    throw new Impossible('entrada_demasiado_grande', {}, { esperado: megabytes });
  }
  if (!/\S/.test(text)) throw new Impossible('entrada_vacia');
  return text.replace(/^\ufeff/, '');
}

/** The value of a text of JSON; any other value is taken as it is. */
export function jsonOf(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  const text = checkText(input);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const valor = error instanceof Error ? error.message : '';
    throw new Impossible('entrada_ilegible', {}, { valor, esperado: 'JSON' });
  }
}
