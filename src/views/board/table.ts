/** The same commitments as a table: a real one, in its own scroller; stacked where it is narrow. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CompromisoDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tCommon } from '../../i18n/common.js';
import { dueContent, flagList, openable, progressWords } from '../card.js';
import { statusLabel } from '../marks.js';
import { splitResponsibles } from '../../model/responsibles.js';
import { stateWord } from '../state-word.js';
import { feedText, type Content } from '../text.js';
import { groupFacts, type CardsOptions, type GrupoVisible } from './cards.js';

type RowOptions = Pick<CardsOptions, 'href' | 'onOpen' | 'procedencia'>;

const COLUMNS = 8;

/** Rows by group; every row carries what the card says. */
export function boardTable(
  loc: Localizer,
  grupos: readonly GrupoVisible[],
  options: RowOptions,
): TemplateResult {
  return html`<div
    class="rodillo apilable"
    role="region"
    tabindex="0"
    aria-label=${tBoard(loc, 'tablaRegion')}
    part="tabla"
  >
    <table class="tablero">
      <caption class="sr">
        ${tBoard(loc, 'tablaTitulo')}
      </caption>
      ${head(loc)} ${grupos.map((g) => body(loc, g, options))}
    </table>
  </div>`;
}

function head(loc: Localizer): TemplateResult {
  return html`<thead>
    <tr>
      <th scope="col">${tBoard(loc, 'colNumero')}</th>
      <th scope="col">${tBoard(loc, 'colCompromiso')}</th>
      <th scope="col">${tCommon(loc, 'estatus')}</th>
      <th scope="col">${tBoard(loc, 'colTerminadas')}</th>
      <th scope="col">${tBoard(loc, 'colAvance')}</th>
      <th scope="col">${tCommon(loc, 'plazo')}</th>
      <th scope="col">${tCommon(loc, 'avisos')}</th>
      <th scope="col">${tBoard(loc, 'colQuien')}</th>
    </tr>
  </thead>`;
}

function body(loc: Localizer, g: GrupoVisible, options: RowOptions): TemplateResult {
  const title = html`<tr class="sub">
    <th colspan=${COLUMNS} scope="rowgroup">
      ${g.titulo} <span class="dos">${groupFacts(loc, g, options.procedencia)}</span>
    </th>
  </tr>`;
  return html`<tbody>
    ${g.titulo ? title : nothing} ${g.compromisos.map((c) => row(loc, c, options))}
  </tbody>`;
}

function row(
  loc: Localizer,
  c: CompromisoDerivado,
  { href, onOpen, procedencia }: RowOptions,
): TemplateResult {
  const title = openable(loc, c, { href: href(c.id), onOpen });
  const done = tBoard(loc, 'terminadasCorto', { hechas: c.terminadas, n: c.total });
  return html`<tr data-id=${c.id}>
    <td class="numero" data-e=${tBoard(loc, 'colNumero')}>${c.compromiso.numero ?? ''}</td>
    <th scope="row">${title}</th>
    <td data-e=${tCommon(loc, 'estatus')}>${statusLabel(loc, c.estatus)}</td>
    <td data-e=${tBoard(loc, 'colTerminadas')}>
      ${c.total === 0 ? html`<span class="dos">${tCommon(loc, 'sinDato')}</span>` : done}
    </td>
    <td data-e=${tBoard(loc, 'colAvance')}>
      ${progressWords(loc, c, procedencia, true)}${stateWord(loc, c)}
    </td>
    <td class="todo" data-e=${tCommon(loc, 'plazo')}>${dueContent(loc, c)}</td>
    <td class="todo avisos-celda" data-e=${tCommon(loc, 'avisos')}>${flagList(loc, c)}</td>
    <td class="todo" data-e=${tBoard(loc, 'colQuien')}>${who(loc, c)}</td>
  </tr>`;
}

function who(loc: Localizer, c: CompromisoDerivado): Content {
  const { gobierno, sociedadCivil, otros } = splitResponsibles(c.compromiso.responsables ?? []);
  const all = [...gobierno, ...otros.flatMap(([, list]) => list), ...sociedadCivil];
  if (all.length === 0) return html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`;
  return html`${all.map((o, i) => html`${i ? '; ' : ''}${feedText(loc, o.nombre)}`)}`;
}
