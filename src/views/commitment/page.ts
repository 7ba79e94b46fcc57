/** The page of a commitment: every section that the feed has, the empty ones hidden. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CompromisoDerivado, PlanDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tCommitment } from '../../i18n/commitment.js';
import { traceDetails } from '../trace.js';
import { copyButton } from '../why-copy.js';
import { whyText } from '../why-text.js';
import type { Content } from '../text.js';
import { workSection } from './actions.js';
import { creasSection, relationsSection, textsSection } from './context.js';
import { pageHead } from './head.js';
import { indicatorsSection, productsSection, resultsSection } from './outcomes.js';
import { makePage, pageWhy, section, type Page, type PageOptions } from './page-context.js';
import { documentsSection, historySection, notesSection } from './papers.js';
import { stancesSection } from './stances.js';
import { pageSummary, reportedText } from './summary.js';

export type { PageOptions } from './page-context.js';

/** A longer sum opens on demand. */
const SUM_OPEN_UP_TO = 12;

function whySection(loc: Localizer, page: Page): Content {
  const { c, procedencia, numeros } = page;
  if (c.avance.traza.hijos.length === 0) return nothing;
  const reported = reportedText(loc, page, c.compromiso.avance_reportado, c.avance.valor);
  const sum = traceDetails(loc, c.avance, {
    procedencia,
    numeros,
    abierta: c.actividades.length <= SUM_OPEN_UP_TO,
    extra: html`${reported === nothing ? nothing : html`<p class="chico dos notas">${reported}</p>`}
    ${copyButton(loc, () => whyText(loc, pageWhy(loc, page), procedencia))}`,
  });
  return section(page, tCommitment(loc, 'por_que'), sum, '', tCommitment(loc, 'por_que_guia'));
}

/** The reader's order: promise, how far, who says so, late?, proof; then what stands behind it. */
export function commitmentPage(
  loc: Localizer,
  plan: PlanDerivado,
  c: CompromisoDerivado,
  options: PageOptions,
): TemplateResult {
  const page = makePage(loc, plan, c, options);
  return html`<article class="comp" part="compromiso" data-id=${c.id}>
    ${pageHead(loc, page)} ${pageSummary(loc, page)} ${workSection(loc, page)}
    ${stancesSection(loc, page)} ${productsSection(loc, page)} ${resultsSection(loc, page)}
    ${indicatorsSection(loc, page)} ${whySection(loc, page)} ${textsSection(loc, page)}
    ${creasSection(loc, page)} ${relationsSection(loc, page)}
    <div class="dos-col">${documentsSection(loc, page)} ${notesSection(loc, page)}</div>
    ${historySection(loc, page)}
  </article>`;
}
