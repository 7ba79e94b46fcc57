/** Names of the options of filters and of groups: the feed's own where it names them, else a code's. */
import type { Facetas, Opcion, OpcionesDeFiltros } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { codeWord } from '../../i18n/codes.js';
import { cleanText, plainText } from '../text.js';

export type Faceta = Facetas | 'vence';

const VENCE = {
  vencida: 'venceVencida',
  '30': 'vence30',
  '90': 'vence90',
  despues: 'venceDespues',
  sin_fecha: 'venceSinFecha',
} as const;

/** The name of one option, as plain text: it stands in a select. */
export function optionName(loc: Localizer, faceta: Faceta | 'tipo', opcion: Opcion): string {
  const { clave, texto } = opcion;
  if (texto !== undefined) return plainText(loc, texto) || clave;
  switch (faceta) {
    case 'estatus':
    case 'bandera':
    case 'sector':
      return cleanText(codeWord(loc, faceta, clave));
    case 'tipo':
      return cleanText(codeWord(loc, 'tipo_compromiso_plural', clave));
    case 'vence':
      return clave in VENCE ? tBoard(loc, VENCE[clave as keyof typeof VENCE]) : clave;
    case 'ods':
      return tBoard(loc, 'odsN', { n: clave });
    default:
      return cleanText(clave);
  }
}

/** The title of a group: the name of its key among the options of the filter of that kind. */
export function groupName(
  loc: Localizer,
  agrupacion: string,
  clave: string,
  opciones: OpcionesDeFiltros,
): string {
  if (clave === '') return tBoard(loc, 'sinClave');
  const known = (opciones as Record<string, Opcion[] | undefined>)[agrupacion];
  const opcion = known?.find((o) => o.clave === clave) ?? { clave, n: 0 };
  return optionName(loc, agrupacion as Faceta | 'tipo', opcion);
}
