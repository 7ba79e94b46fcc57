/** Problems of the reader as things to mend: in words, each with its place and its remedy. */
import type { Problema } from '../../feed/problems.js';
import type { Localizer } from '../../i18n/localizer.js';
import { problemText } from '../../i18n/problems.js';
import { remedyText } from '../../i18n/problems-long.js';
import { tValidator } from '../../i18n/validator.js';
import type { Hallazgo } from './shown.js';

/** What of a message of a spreadsheet is shown. */
export interface MensajeVisto extends Omit<Hallazgo, 'lugar' | 'donde'> {
  /** 0 for the whole sheet. */
  fila: number;
  /** '' for the whole row. */
  columna: string;
  encabezado: string;
}

function placeOf(loc: Localizer, { linea, columna, puntero }: Problema): string {
  if (linea === undefined || (puntero === '' && linea === 1 && columna === 1)) return '';
  // As texts: 1 234 would not be found in an editor.
  return tValidator(loc, 'linea', { linea: String(linea), columna: String(columna ?? 1) });
}

/** Messages of a spreadsheet: they come in words, with their cell. */
export function findingsOfMessages(loc: Localizer, mensajes: readonly MensajeVisto[]): Hallazgo[] {
  return mensajes.map((m) => {
    const { gravedad, hoja, fila, columna, encabezado, texto, valor, remedio } = m;
    const lugar =
      fila === 0
        ? ''
        : columna === ''
          ? tValidator(loc, 'fila', { fila: String(fila) })
          : tValidator(loc, 'celda', { celda: `${columna}${fila}` });
    return { gravedad, hoja, lugar, donde: encabezado, texto, valor, remedio };
  });
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
