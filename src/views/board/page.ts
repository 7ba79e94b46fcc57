/** What stands in the board's box: the plan, or one commitment in its place, or the exercise alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/types.js';
import type { Dia } from '../../feed/civil-date.js';
import type { CompromisoDerivado } from '../../model/types.js';
import { pasos } from '../../model/steps.js';
import type { Localizer } from '../../i18n/localizer.js';
import { commitmentPage } from '../commitment/page.js';
import { exerciseFold, exerciseHead, exerciseText } from '../exercise.js';
import { emptyState } from '../states.js';
import { board, originOf, stripOf, type BoardHandlers, type BoardState } from './board.js';
import { boardHeader } from './header.js';
import { sectionPanel, sectionParts, sectionTabs, type SectionsShown } from './sections.js';
import { sourceLine } from './sheet.js';
import { boardTable } from './table.js';

export interface PageHandlers extends BoardHandlers {
  onBack: (event: Event) => void;
  backHref: () => string | undefined;
}

/**
 * The board of a plan, or the commitment that is open in its place. Without sections the exercise
 * stands under the plan as text.
 */
export function boardPage(
  loc: Localizer,
  s: BoardState,
  compromiso: string | undefined,
  on: PageHandlers,
  sections: SectionsShown | null,
): TemplateResult {
  const { feed, plan, level } = s;
  const open = compromiso === undefined ? undefined : plan.porId.get(compromiso);
  if (open) return commitment(loc, s, open, on);
  const missing = compromiso === undefined ? nothing : emptyState(loc, 'compromiso', compromiso);
  return html`${missing} ${boardHeader(loc, feed, plan, { level, onPlan: on.onPlan })}
  ${sections ? sectioned(loc, s, on, sections) : html`${board(loc, s, on)} ${exercise(loc, s)}`}`;
}

function exercise(loc: Localizer, { feed, hoy, plan, level }: BoardState): TemplateResult {
  const text = plan.compromisos.length === 0 ? exerciseText : exerciseFold;
  return text(loc, feed, pasos(feed, hoy), { level: level + 1 });
}

function sectioned(
  loc: Localizer,
  s: BoardState,
  on: PageHandlers,
  sections: SectionsShown,
): TemplateResult {
  const empty = s.plan.compromisos.length === 0 ? emptyState(loc, 'compromisos') : nothing;
  const { seccion, partes } = sections;
  const content = seccion === 'plan' ? board(loc, s, on) : sectionParts(loc, partes, on.onSelect);
  return html`${empty} ${sectionTabs(loc, sections)} ${sectionPanel(sections, content)}`;
}

export interface ExercisePageOptions {
  hoy: Dia;
  level: number;
  secciones: SectionsShown | null;
  onSelect: PageHandlers['onSelect'];
}

/** An exercise without a plan yet: its steps, who decides, what comes next. */
export function exercisePage(
  loc: Localizer,
  feed: Feed,
  { hoy, level, secciones, onSelect }: ExercisePageOptions,
): TemplateResult {
  if (!secciones) return exerciseText(loc, feed, pasos(feed, hoy), { level });
  return html`<div class="ejercicio" part="ejercicio">${exerciseHead(loc, feed, level)}</div>
    ${sectionTabs(loc, secciones)}
    ${sectionPanel(secciones, sectionParts(loc, secciones.partes, onSelect))}`;
}

function commitment(
  loc: Localizer,
  s: BoardState,
  open: CompromisoDerivado,
  { href: hrefOf, onOpen, onBack, backHref }: PageHandlers,
): TemplateResult {
  const { feed, feedUrl, level } = s;
  const procedencia = originOf(s);
  return commitmentPage(loc, s.plan, open, {
    ...{ feed, feedUrl, level, procedencia, hrefOf, onOpen, onBack },
    backHref: backHref(),
    headingId: 'titulo',
    tools: html`${s.llevar} ${s.imprimir}`,
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
  ${s.visibles.length === 0 ? nothing : boardTable(loc, s.grupos, { href: on.href, onOpen: on.onOpen, procedencia: originOf(s) })}
  ${source}`;
}
