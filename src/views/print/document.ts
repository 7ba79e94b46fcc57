/** The whole document: of the plan as it is now shown, or of the commitment that is open. */
import { html, type TemplateResult } from 'lit';
import type { CompromisoDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tPaper } from '../../i18n/paper.js';
import { originOf, type BoardState } from '../board/board.js';
import { definitions } from '../board/distribution.js';
import { filterWords } from '../board/filter-words.js';
import { aboutData, freshnessLine } from '../board/freshness.js';
import { boardNotices, type NoticesState } from '../board/notices.js';
import { block } from '../facts.js';
import { heading } from '../heading.js';
import { methodView } from '../method.js';
import type { Content } from '../text.js';
import { paperCommitment } from './commitment.js';
import { planParts } from './plan.js';
import { sheet, type Sheet } from './sheet.js';

export interface PaperState extends Omit<NoticesState, 'onRetry'> {
  s: BoardState;
  /** The commitment that is open; null for the plan. */
  uno: CompromisoDerivado | null;
  cabeza: Sheet['cabeza'];
  pie: Sheet['pie'];
  /** Where the data come from: address, dates, hash, licence. */
  lineas: readonly string[];
}

/** Which commitments are in the document, and by which filters. */
export function scopeWords(loc: Localizer, s: BoardState): string {
  const n = s.plan.compromisos.length;
  const filtros = filterWords(loc, s.filtros, s.opciones).join('; ');
  return filtros === ''
    ? tPaper(loc, 'todos', { n })
    : tPaper(loc, 'algunos', { visibles: s.visibles.length, n, filtros });
}

function open(level: number): Parameters<typeof methodView>[2] {
  return (title, lead, content) =>
    html`<section class="metodo">
      ${heading(level, title)} ${lead === '' ? '' : html`<p class="dos">${lead}</p>`} ${content()}
    </section>`;
}

function method(loc: Localizer, { s, uno }: PaperState): Content {
  if (uno) return block(2, tBoard(loc, 'definiciones'), definitions(loc));
  return methodView(loc, { level: 2, estricto: s.estricto }, open(3));
}

/** Everything that the reader sees, and what the screen folds away. */
export function paperDocument(loc: Localizer, p: PaperState): TemplateResult {
  const { s, uno, feed, lectura, frescura, lineas } = p;
  const { feedUrl } = s;
  const options = { feed, feedUrl, level: 1, procedencia: originOf(s) };
  const source = html`<ul class="lineas">
    ${lineas.map((line) => html`<li>${line}</li>`)}
  </ul>`;
  return sheet({
    cabeza: p.cabeza,
    pie: p.pie,
    partes: [
      boardNotices(loc, { ...p, onRetry: () => undefined }),
      ...(uno
        ? [paperCommitment(loc, s.plan, uno, options, true)]
        : planParts(loc, s, scopeWords(loc, s))),
      freshnessLine(loc, feed, frescura, null),
      method(loc, p),
      aboutData(loc, feed, lectura, 2),
      block(2, tPaper(loc, 'de_donde'), source),
    ],
  });
}
