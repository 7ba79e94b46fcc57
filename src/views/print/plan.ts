/** A plan on paper: head, figures, tables, and every commitment that the filters leave. */
import { html, nothing, type TemplateResult } from 'lit';
import { BANDERAS, ORDEN_ESTATUS, type CompromisoDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tCommon } from '../../i18n/common.js';
import { tPaper } from '../../i18n/paper.js';
import { originOf, stripOf, type BoardState } from '../board/board.js';
import { percentOf, statusShares } from '../board/figures.js';
import { boardHeader } from '../board/header.js';
import { dueContent, flagList, progressWords } from '../card.js';
import { commitmentName } from '../commitment-name.js';
import { flagLabel, statusLabel } from '../marks.js';
import { stateWord } from '../state-word.js';
import type { Content } from '../text.js';
import { paperCommitment } from './commitment.js';

type Row = [name: Content, n: number, share: string];

function countTable(loc: Localizer, title: string, head: string, rows: readonly Row[]): Content {
  return html`<table class="corta">
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${head}</th>
        <th scope="col" class="n">${tPaper(loc, 'actividades')}</th>
        <th scope="col" class="n">${tPaper(loc, 'parte')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, n, share]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="n">${loc.number(n)}</td>
            <td class="n">${share}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Activities by status, as a table. */
export function statusTable(loc: Localizer, { plan }: BoardState): Content {
  const { total, porEstatus } = plan;
  if (total + porEstatus.cancelada === 0) return nothing;
  const parts = statusShares(plan);
  const shown = ORDEN_ESTATUS.filter((e) => e !== 'sin_dato' || porEstatus.sin_dato > 0);
  const rows = shown.map((e): Row => {
    const n = porEstatus[e];
    const share = percentOf(loc, n, Math.max(1, total), parts.get(e));
    return [statusLabel(loc, e), n, e === 'cancelada' ? tBoard(loc, 'noCuenta') : share];
  });
  const title = tBoard(loc, 'porEstatus', { n: total });
  return countTable(loc, title, tCommon(loc, 'estatus'), rows);
}

/** Activities by flag; an activity may have several, so the shares do not add up. */
export function flagTable(loc: Localizer, { plan }: BoardState): Content {
  const { total, porBandera } = plan;
  const rows = BANDERAS.filter((b) => porBandera[b] > 0).map((b): Row => {
    const n = porBandera[b];
    return [flagLabel(loc, b), n, total === 0 ? '' : percentOf(loc, n, total)];
  });
  if (rows.length === 0) return nothing;
  const title = tPaper(loc, 'por_aviso', { n: total });
  return countTable(loc, title, tCommon(loc, 'avisos'), rows);
}

function indexRow(loc: Localizer, s: BoardState, c: CompromisoDerivado): TemplateResult {
  return html`<tr>
    <th scope="row">${commitmentName(loc, c)}</th>
    <td>${statusLabel(loc, c.estatus)}</td>
    <td class="n">${tBoard(loc, 'terminadasCorto', { hechas: c.terminadas, n: c.total })}</td>
    <td class="n">${progressWords(loc, c, originOf(s), true)}${stateWord(loc, c)}</td>
    <td>${dueContent(loc, c)}</td>
    <td class="avisos-celda">${flagList(loc, c)}</td>
  </tr>`;
}

/** One row a commitment, in the groups in which the reader has them. */
export function indexTable(loc: Localizer, s: BoardState): TemplateResult {
  return html`<table class="indice">
    <caption>
      ${tPaper(loc, 'resumen')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${tBoard(loc, 'colCompromiso')}</th>
        <th scope="col">${tCommon(loc, 'estatus')}</th>
        <th scope="col" class="n">${tBoard(loc, 'colTerminadas')}</th>
        <th scope="col" class="n">${tBoard(loc, 'colAvance')}</th>
        <th scope="col">${tCommon(loc, 'plazo')}</th>
        <th scope="col">${tCommon(loc, 'avisos')}</th>
      </tr>
    </thead>
    ${s.grupos.map(
      (g) =>
        html`<tbody>
          ${
            g.titulo === ''
              ? nothing
              : html`<tr class="sub">
                  <th colspan="6" scope="rowgroup">${g.titulo}</th>
                </tr>`
          }
          ${g.compromisos.map((c) => indexRow(loc, s, c))}
        </tbody>`,
    )}
  </table>`;
}

/** Head, figures and tables, then one part a commitment. `alcance` says which ones are in it. */
export function planParts(loc: Localizer, s: BoardState, alcance: string): Content[] {
  const { feed, feedUrl, plan, grupos } = s;
  const options = { feed, feedUrl, level: 2, procedencia: originOf(s) };
  const header = boardHeader(loc, feed, plan, { level: 1, onPlan: () => undefined });
  const listed = grupos.flatMap((g) =>
    g.compromisos.map((c, i) => {
      const name = g.titulo === '' || i > 0 ? nothing : html`<p class="grupo">${g.titulo}</p>`;
      return html`${name} ${paperCommitment(loc, plan, c, options, false)}`;
    }),
  );
  return [
    html`${header}
      <p class="alcance">${alcance}</p>
      ${stripOf(loc, { ...s, level: 1 })}`,
    html`${statusTable(loc, s)} ${flagTable(loc, s)}`,
    s.visibles.length === 0 ? nothing : indexTable(loc, s),
    s.visibles.length === 0 ? nothing : html`<p class="dos">${tPaper(loc, 'aparte')}</p>`,
    ...listed,
  ];
}
