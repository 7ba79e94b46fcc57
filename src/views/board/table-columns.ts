/** The columns that the board's table can show: every fact of a card. */
import { html, nothing } from 'lit';
import type { Organizacion } from '../../feed/types.js';
import { splitResponsibles } from '../../model/responsibles.js';
import type { CompromisoDerivado, OpcionesDeFiltros, OrdenDirecto } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tCard } from '../../i18n/card.js';
import { codeWord } from '../../i18n/codes.js';
import { tCommon } from '../../i18n/common.js';
import { tViews } from '../../i18n/views.js';
import { dueContent, flagList, progressWords } from '../card.js';
import { statusLabel } from '../marks.js';
import { stateWord } from '../state-word.js';
import { cleanText, feedText, type Content } from '../text.js';
import { joined } from '../who.js';
import type { Procedencia } from '../why.js';
import { groupName } from './options.js';

/** What the cells are written with. */
export interface CellContext {
  procedencia: Procedencia;
  /** Names of the axes, regions and kinds; without them their ids stand. */
  opciones?: OpcionesDeFiltros | undefined;
}

export interface TableColumn {
  name: (loc: Localizer) => string;
  /** `nothing` where the feed says nothing. */
  cell: (loc: Localizer, c: CompromisoDerivado, context: CellContext) => Content;
  /** The order that its heading asks for. */
  orden?: OrdenDirecto;
  /** Classes of its cells: `todo` for the whole width when stacked. */
  cls?: string;
  /** An empty cell says nothing by itself: no "sin dato". */
  quiet?: boolean;
}

const names = (loc: Localizer, list: readonly Organizacion[]): Content =>
  joined(
    list.map((o) => feedText(loc, o.nombre)),
    '; ',
  );

const split = (c: CompromisoDerivado): ReturnType<typeof splitResponsibles> =>
  splitResponsibles(c.compromiso.responsables ?? []);

function otherSectors(loc: Localizer, c: CompromisoDerivado): Content {
  return joined(
    split(c).otros.map(([sector, list]) => {
      const word = sector === '' ? nothing : html` (${cleanText(codeWord(loc, 'sector', sector))})`;
      return html`${names(loc, list)}${word}`;
    }),
    '; ',
  );
}

function everybody(loc: Localizer, c: CompromisoDerivado): Content {
  const { gobierno, sociedadCivil, otros } = split(c);
  return names(loc, [...gobierno, ...otros.flatMap(([, list]) => list), ...sociedadCivil]);
}

function grouped(
  loc: Localizer,
  por: 'eje' | 'region' | 'tipo',
  clave: string | undefined,
  { opciones }: CellContext,
): Content {
  if (clave === undefined || clave === '') return nothing;
  if (por === 'tipo') return cleanText(codeWord(loc, 'tipo_compromiso', clave));
  return opciones ? groupName(loc, por, clave, opciones) : cleanText(clave);
}

function state(loc: Localizer, { compromiso, estado }: CompromisoDerivado): Content {
  const reason = feedText(loc, compromiso.motivo);
  const word = cleanText(codeWord(loc, 'estado_compromiso', estado));
  return reason === nothing ? word : html`${word}: ${reason}`;
}

function evidence(loc: Localizer, c: CompromisoDerivado): Content {
  if (c.total === 0 && c.evidencias === 0) return nothing;
  return tCommon(loc, 'nDocumentos', { n: c.evidencias });
}

/** In the order in which they stand. Number and title are not among them: they always do. */
export const COLUMNAS = {
  estatus: {
    name: (loc) => tCommon(loc, 'estatus'),
    cell: (loc, c) => statusLabel(loc, c.estatus),
    orden: 'estatus',
  },
  terminadas: {
    name: (loc) => tBoard(loc, 'colTerminadas'),
    cell: (loc, c) =>
      c.total === 0
        ? nothing
        : tBoard(loc, 'terminadasCorto', { hechas: c.terminadas, n: c.total }),
    orden: 'terminadas',
  },
  avance: {
    name: (loc) => tBoard(loc, 'colAvance'),
    cell: (loc, c, { procedencia }) =>
      html`${progressWords(loc, c, procedencia, true)}${stateWord(loc, c)}`,
    orden: 'avance',
  },
  plazo: {
    name: (loc) => tCommon(loc, 'plazo'),
    cell: dueContent,
    orden: 'vence',
    cls: 'todo',
  },
  avisos: {
    name: (loc) => tCommon(loc, 'avisos'),
    cell: flagList,
    orden: 'vencidas',
    cls: 'todo avisos-celda',
    quiet: true,
  },
  evidencia: {
    name: (loc) => tCommon(loc, 'evidencia'),
    cell: evidence,
    orden: 'evidencia',
  },
  quien: {
    name: (loc) => tBoard(loc, 'colQuien'),
    cell: everybody,
    orden: 'quien',
    cls: 'todo',
  },
  gobierno: {
    name: (loc) => tCommon(loc, 'gobierno'),
    cell: (loc, c) => names(loc, split(c).gobierno),
    cls: 'todo',
  },
  sociedad: {
    name: (loc) => tCommon(loc, 'sociedadCivil'),
    cell: (loc, c) => names(loc, split(c).sociedadCivil),
    cls: 'todo',
  },
  otros: { name: (loc) => tViews(loc, 'colOtros'), cell: otherSectors, cls: 'todo' },
  estado: { name: (loc) => tCard(loc, 'estado'), cell: state, cls: 'todo' },
  tipo: {
    name: (loc) => tBoard(loc, 'grupoTipo'),
    cell: (loc, c, context) => grouped(loc, 'tipo', c.tipo, context),
  },
  eje: {
    name: (loc) => tBoard(loc, 'grupoEje'),
    cell: (loc, c, context) => grouped(loc, 'eje', c.compromiso.eje, context),
    cls: 'todo',
  },
  region: {
    name: (loc) => tBoard(loc, 'grupoRegion'),
    cell: (loc, c, context) => grouped(loc, 'region', c.compromiso.region, context),
  },
  ods: {
    name: (loc) => tBoard(loc, 'grupoOds'),
    cell: (_loc, c) => joined((c.compromiso.ods ?? []).map((o) => String(o.objetivo))),
  },
} as const satisfies Record<string, TableColumn>;

export type Columna = keyof typeof COLUMNAS;

/** What a table shows before its reader chooses. */
export const POR_OMISION: ReadonlySet<string> = new Set([
  'estatus',
  'terminadas',
  'avance',
  'plazo',
  'avisos',
  'quien',
] satisfies Columna[]);

/** The columns that an attribute or an address names; null for those by default. */
export function columnsFrom(text: string | null | undefined): ReadonlySet<string> | null {
  return text == null ? null : new Set(text.split(/[\s,.]+/).filter(Boolean));
}

/** The chosen columns in the order in which they stand. */
export function shownColumns(columnas: ReadonlySet<string> | null): [Columna, TableColumn][] {
  const chosen = columnas ?? POR_OMISION;
  return (Object.entries(COLUMNAS) as [Columna, TableColumn][]).filter(([c]) => chosen.has(c));
}
