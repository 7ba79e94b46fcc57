/** Above a timeline that stands alone, and what stands in its place where there is nothing to draw. */
import { html, type TemplateResult } from 'lit';
import type { Texto } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { chartNotices, type ChartNotices } from './chart-notices.js';
import { heading } from './heading.js';
import { emptyState } from './states.js';
import { feedText } from './text.js';

export interface TimelineHead extends ChartNotices {
  level: number;
  /** What it is, and the plan that it is of where it is all of it. */
  nombre: string;
  titulo: Texto | undefined;
}

export function timelineHead(loc: Localizer, h: TimelineHead): TemplateResult {
  const { level, nombre, titulo } = h;
  const name = titulo === undefined ? nombre : html`${nombre}: ${feedText(loc, titulo)}`;
  return html`${chartNotices(loc, h)} ${heading(level, name, 'cabeza')}`;
}

/** No plan, no such commitment, or none at all. */
export function timelineEmpty(
  loc: Localizer,
  hasPlan: boolean,
  compromiso: string | undefined,
): TemplateResult {
  if (!hasPlan) return emptyState(loc, 'plan');
  if (compromiso === undefined) return emptyState(loc, 'compromisos');
  return emptyState(loc, 'compromiso', compromiso);
}
