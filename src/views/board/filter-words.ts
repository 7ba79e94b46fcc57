/** The filters that are on, in words, as a document says what it leaves out. */
import type { Filtros, OpcionesDeFiltros } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tPaper } from '../../i18n/paper.js';
import { cleanText } from '../text.js';
import { optionName, type Faceta } from './options.js';

const NAMES = {
  estatus: 'filtroEstatus',
  bandera: 'filtroBandera',
  institucion: 'filtroInstitucion',
  sector: 'filtroSector',
  eje: 'filtroEje',
  region: 'filtroRegion',
  ods: 'filtroOds',
  vence: 'filtroVence',
} as const satisfies Record<Faceta, string>;

/** "Estatus: En proceso", one text a filter, the search last. */
export function filterWords(
  loc: Localizer,
  filtros: Filtros,
  opciones: OpcionesDeFiltros,
): string[] {
  const chosen = (Object.keys(NAMES) as Faceta[]).flatMap((faceta) => {
    const clave = filtros[faceta];
    if (clave === undefined) return [];
    const option = opciones[faceta].find((o) => o.clave === clave) ?? { clave, n: 0 };
    const [nombre, valor] = [tBoard(loc, NAMES[faceta]), optionName(loc, faceta, option)];
    return [tPaper(loc, 'filtro', { nombre, valor })];
  });
  const texto = filtros.texto;
  const search = texto === undefined ? [] : [tPaper(loc, 'busqueda', { texto: cleanText(texto) })];
  return [...chosen, ...search];
}
