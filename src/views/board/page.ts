/** What stands in the board's box: the plan, or one commitment in its place, or the exercise alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/types.js';
import type { Dia } from '../../feed/civil-date.js';
import type { CompromisoDerivado } from '../../model/types.js';
import { pasos } from '../../model/steps.js';
import type { Localizer } from '../../i18n/localizer.js';
import { commitmentPage } from '../commitment/page.js';
import { exerciseFold, exerciseText } from '../exercise.js';
import { emptyState } from '../states.js';
import { board, stripOf, type BoardHandlers, type BoardState } from './board.js';
import { boardHeader } from './header.js';
import { sourceLine } from './sheet.js';
import { boardTable } from './table.js';

export interface PageHandlers extends BoardHandlers {
  onBack: (event: Event) => void;
  backHref: () => string | undefined;
}

/** The board of a plan, or the commitment that is open in its place. */
export function boardPage(
  loc: Localizer,
  s: BoardState,
  compromiso: string | undefined,
  on: PageHandlers,
): TemplateResult {
  const open = compromiso === undefined ? undefined : s.plan.porId.get(compromiso);
  if (open) return commitment(loc, s, open, on);
  const missing = compromiso === undefined ? nothing : emptyState(loc, 'compromiso', compromiso);
  const steps = pasos(s.feed, s.hoy);
  const level = s.level + 1;
  return html`${missing} ${board(loc, s, on)}
  ${
    s.plan.compromisos.length === 0
      ? exerciseText(loc, s.feed, steps, { level })
      : exerciseFold(loc, s.feed, steps, { level })
  }`;
}

/** An exercise without a plan yet: its steps, who decides, what comes next. */
export function exercisePage(loc: Localizer, feed: Feed, hoy: Dia, level: number): TemplateResult {
  return exerciseText(loc, feed, pasos(feed, hoy), { level });
}

function commitment(
  loc: Localizer,
  s: BoardState,
  open: CompromisoDerivado,
  { href: hrefOf, onOpen, onBack, backHref }: PageHandlers,
): TemplateResult {
  const { feed, feedUrl, level, estricto } = s;
  return commitmentPage(loc, s.plan, open, {
    ...{ feed, feedUrl, level, estricto, hrefOf, onOpen, onBack },
    backHref: backHref(),
    headingId: 'titulo',
  });
}

/**
 * What the host page prints: the commitment that is open, or head, figures and every row that the
 * filters leave; and one source line.
 */
export function boardSheet(
  loc: Localizer,
  s: BoardState,
  compromiso: string | undefined,
  on: PageHandlers,
): TemplateResult {
  const { feed, plan, level } = s;
  const source = sourceLine(loc, feed, s.frescura, s.feedUrl);
  const open = compromiso === undefined ? undefined : plan.porId.get(compromiso);
  if (open) return html`${commitment(loc, s, open, on)} ${source}`;
  return html`${boardHeader(loc, feed, plan, { level, onPlan: on.onPlan })} ${stripOf(loc, s)}
  ${s.visibles.length === 0 ? nothing : boardTable(loc, s.grupos, on)} ${source}`;
}
