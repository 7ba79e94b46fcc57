/** A commitment on paper: every section of its page, nothing folded. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CompromisoDerivado, PlanDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tCommitment } from '../../i18n/commitment.js';
import { workSection } from '../commitment/actions.js';
import { creasSection, relationsSection, textsSection } from '../commitment/context.js';
import { pageHead } from '../commitment/head.js';
import { indicatorsSection, productsSection, resultsSection } from '../commitment/outcomes.js';
import { makePage, section, type Page, type PageOptions } from '../commitment/page-context.js';
import { documentsSection, historySection, notesSection } from '../commitment/papers.js';
import { stancesSection } from '../commitment/stances.js';
import { pageSummary } from '../commitment/summary.js';
import type { Content } from '../text.js';
import { originNote, traceTable } from '../trace.js';
import { formula } from '../trace-words.js';

function sum(loc: Localizer, page: Page): Content {
  const { c, numeros, procedencia } = page;
  if (c.avance.traza.hijos.length === 0) return nothing;
  const content = html`<p><b>${formula(loc, c.avance.traza)}</b></p>
    ${traceTable(loc, c.avance, { numeros })} ${originNote(loc, procedencia)}`;
  return section(page, tCommitment(loc, 'por_que'), content);
}

/**
 * The reader's order, as on the screen.
 * @param alone the document is about it: then its sum, its history and how to cite it stand in it
 */
export function paperCommitment(
  loc: Localizer,
  plan: PlanDerivado,
  c: CompromisoDerivado,
  options: PageOptions,
  alone: boolean,
): TemplateResult {
  const page = makePage(loc, plan, c, options);
  const { documentos = [], notas = [] } = c.compromiso;
  return html`<article class="comp" data-id=${c.id}>
    ${pageHead(loc, page)} ${pageSummary(loc, page)} ${workSection(loc, page)}
    ${stancesSection(loc, page)} ${productsSection(loc, page)} ${resultsSection(loc, page)}
    ${indicatorsSection(loc, page)} ${alone ? sum(loc, page) : nothing} ${textsSection(loc, page)}
    ${creasSection(loc, page)} ${relationsSection(loc, page)}
    ${documentos.length > 0 ? documentsSection(loc, page, alone) : nothing}
    ${alone || notas.length > 0 ? notesSection(loc, page, alone) : nothing}
    ${alone ? historySection(loc, page) : nothing}
  </article>`;
}
