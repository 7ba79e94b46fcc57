/** The filters that are on, in words: chips, documents and files say them alike. */
import type { Filtros, OpcionesDeFiltros } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tSearch } from '../../i18n/search.js';
import { cleanText } from '../text.js';
import { optionName } from './options.js';
import { LABELS } from './toolbar.js';

export type Miembro = keyof Filtros;

/** "Estatus: Suspendida". */
export function filterName(
  loc: Localizer,
  member: Miembro,
  { filtros, opciones }: { filtros: Filtros; opciones: OpcionesDeFiltros },
): string {
  const clave = filtros[member] ?? '';
  if (member === 'texto') {
    const valor = cleanText(clave.trim());
    return tSearch(loc, 'chip', { filtro: tSearch(loc, 'texto'), valor });
  }
  const opcion = opciones[member].find((o) => o.clave === clave) ?? { clave, n: 0 };
  const valor = optionName(loc, member, opcion);
  return tSearch(loc, 'chip', { filtro: tBoard(loc, LABELS[member]), valor });
}

/** In the order in which they were put on. */
export const membersOn = (filtros: Filtros): Miembro[] =>
  (Object.keys(filtros) as Miembro[]).filter((m) => (filtros[m] ?? '').trim() !== '');

/** One text a filter. */
export function filterWords(
  loc: Localizer,
  filtros: Filtros,
  opciones: OpcionesDeFiltros,
): string[] {
  return membersOn(filtros).map((member) => filterName(loc, member, { filtros, opciones }));
}
