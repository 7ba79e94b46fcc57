/** The same commitments as a table: a real one, in its own scroller; stacked where it is narrow. */
import { html, nothing, type TemplateResult } from 'lit';
import type {
  CompromisoDerivado,
  OpcionesDeFiltros,
  Orden,
  OrdenDirecto,
} from '../../model/types.js';
import { readOrden } from '../../model/sort.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tCommon } from '../../i18n/common.js';
import { openable } from '../card.js';
import { groupFacts, type CardsOptions, type GrupoVisible } from './cards.js';
import { foundLine } from './marked.js';
import { scroller } from './scroller.js';
import { shownColumns, type TableColumn } from './table-columns.js';

export interface TableOptions extends Pick<
  CardsOptions,
  'href' | 'onOpen' | 'procedencia' | 'busca'
> {
  /** Chosen columns; null or absent: those by default. */
  columnas?: ReadonlySet<string> | null;
  opciones?: OpcionesDeFiltros;
  /** The order that is on; with `onOrder`, headings are buttons that ask for another. */
  orden?: Orden;
  onOrder?: (orden: Orden) => void;
}

/** Orders whose first row has the most. */
const FALLING: readonly OrdenDirecto[] = [
  'avance',
  'vencidas',
  'estatus',
  'terminadas',
  'evidencia',
];

/** Rows by group; every row carries what the card says. */
export function boardTable(
  loc: Localizer,
  grupos: readonly GrupoVisible[],
  options: TableOptions,
): TemplateResult {
  const columns = shownColumns(options.columnas ?? null).map(([, column]) => column);
  return html`<div
    class="rodillo apilable"
    role="region"
    tabindex="0"
    aria-label=${tBoard(loc, 'tablaRegion')}
    part="tabla"
    ${scroller()}
  >
    <table class="tablero">
      <caption class="sr">
        ${tBoard(loc, 'tablaTitulo')}
      </caption>
      ${head(loc, columns, options)} ${grupos.map((g) => body(loc, g, columns, options))}
    </table>
  </div>`;
}

function head(
  loc: Localizer,
  columns: readonly TableColumn[],
  options: TableOptions,
): TemplateResult {
  return html`<thead>
    <tr>
      ${headCell(tBoard(loc, 'colNumero'), 'numero', options)}
      ${headCell(tBoard(loc, 'colCompromiso'), 'titulo', options)}
      ${columns.map((c) => headCell(c.name(loc), c.orden, options))}
    </tr>
  </thead>`;
}

/** One press: this order; a second: from its other end; a third: by number again. */
function headCell(
  name: string,
  own: OrdenDirecto | undefined,
  { orden, onOrder }: TableOptions,
): TemplateResult {
  if (own === undefined || !onOrder) return html`<th scope="col">${name}</th>`;
  const now = readOrden(orden ?? 'numero');
  const on = now?.orden === own;
  const falls = FALLING.includes(own) !== (now?.inverso === true);
  const next: Orden = !on ? own : now.inverso ? 'numero' : `${own}_inverso`;
  return html`<th scope="col" aria-sort=${on ? (falls ? 'descending' : 'ascending') : nothing}>
    <span class="sin-boton">${name}</span>
    <button class="orden" type="button" data-orden=${own} @click=${() => onOrder(next)}>
      ${name}<svg
        class=${on ? (falls ? 'baja' : 'sube') : ''}
        viewBox="0 0 10 14"
        aria-hidden="true"
      >
        <path d="M5 1 8.5 5.5h-7z" />
        <path d="M5 13 1.5 8.5h7z" />
      </svg>
    </button>
  </th>`;
}

function body(
  loc: Localizer,
  g: GrupoVisible,
  columns: readonly TableColumn[],
  options: TableOptions,
): TemplateResult {
  const title = html`<tr class="sub">
    <th colspan=${columns.length + 2} scope="rowgroup">
      ${g.titulo} <span class="dos">${groupFacts(loc, g, options.procedencia)}</span>
    </th>
  </tr>`;
  return html`<tbody>
    ${g.titulo ? title : nothing} ${g.compromisos.map((c) => row(loc, c, columns, options))}
  </tbody>`;
}

function row(
  loc: Localizer,
  c: CompromisoDerivado,
  columns: readonly TableColumn[],
  options: TableOptions,
): TemplateResult {
  const { href, onOpen, busca } = options;
  const { numero = '' } = c.compromiso;
  return html`<tr data-id=${c.id}>
    <td class="numero" data-e=${tBoard(loc, 'colNumero')}>${busca?.marcar(numero) ?? numero}</td>
    <th scope="row">
      ${openable(loc, c, { href: href(c.id), onOpen, busca })}${foundLine(busca, c)}
    </th>
    ${columns.map((column) => {
      const content = column.cell(loc, c, options);
      const silent = content === nothing && column.quiet !== true;
      return html`<td class=${column.cls ?? nothing} data-e=${column.name(loc)}>
        ${silent ? html`<span class="dos">${tCommon(loc, 'sinDato')}</span>` : content}
      </td>`;
    })}
  </tr>`;
}
