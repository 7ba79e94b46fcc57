/** Problems of the reader as things to mend: in words, each with its place and its remedy. */
import type { Problema } from '../../feed/problems.js';
import type { Localizer } from '../../i18n/localizer.js';
import { problemText } from '../../i18n/problems.js';
import { remedyText } from '../../i18n/problems-long.js';
import { tValidator } from '../../i18n/validator.js';
import type { Hallazgo } from './shown.js';

function placeOf(loc: Localizer, { linea, columna, puntero }: Problema): string {
  if (linea === undefined || (puntero === '' && linea === 1 && columna === 1)) return '';
  // As texts: 1 234 would not be found in an editor.
  return tValidator(loc, 'linea', { linea: String(linea), columna: String(columna ?? 1) });
}

export function findingsOfProblems(loc: Localizer, problemas: readonly Problema[]): Hallazgo[] {
  return problemas.map((p) => ({
    gravedad: p.gravedad,
    hoja: '',
    lugar: placeOf(loc, p),
    donde: p.puntero,
    texto: problemText(loc, p),
    valor: p.valor ?? '',
    remedio: remedyText(loc.idioma, p.codigo),
  }));
}
