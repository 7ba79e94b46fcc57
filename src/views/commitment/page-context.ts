/** What every part of a commitment's page needs, put together once. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/types.js';
import type { CompromisoDerivado, PlanDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { heading } from '../heading.js';
import { plainText, type Content } from '../text.js';

export interface PageOptions {
  feed: Feed;
  /** Where the feed was loaded from; null for a feed given inline. */
  feedUrl: URL | null;
  /** Level of the commitment's title; its sections stand one below. */
  level?: number;
  estricto?: boolean;
  /** Back to the list; without it, no link back is drawn. */
  onBack?: ((event: Event) => void) | undefined;
  backHref?: string | undefined;
  /** Opens another commitment of the plan. */
  onOpen?: ((id: string, event: Event) => void) | undefined;
  hrefOf?: ((id: string) => string | undefined) | undefined;
  /** Id of the title, which takes the focus when the page opens. */
  headingId?: string | undefined;
}

export interface Page extends PageOptions {
  plan: PlanDerivado;
  c: CompromisoDerivado;
  level: number;
  /** Numbers of the activities by id: `1.3`; empty when the titles carry their own. */
  numeros: ReadonlyMap<string, string>;
}

const OWN_NUMBER = /^\s*\d+([.)]|\s)/;

/** Numbers by place, so that the text, the sum and the opinions name the same activity. */
export function numbering(loc: Localizer, c: CompromisoDerivado): ReadonlyMap<string, string> {
  const own = c.actividades.some((a) => OWN_NUMBER.test(plainText(loc, a.actividad.titulo)));
  if (own) return new Map();
  const before = c.compromiso.numero === undefined ? '' : `${c.compromiso.numero}.`;
  return new Map(c.actividades.map((a, i) => [a.id, `${before}${i + 1}`]));
}

export function makePage(
  loc: Localizer,
  plan: PlanDerivado,
  c: CompromisoDerivado,
  options: PageOptions,
): Page {
  return { ...options, plan, c, level: options.level ?? 2, numeros: numbering(loc, c) };
}

/** A section with its heading; `nothing` when it would hold nothing. */
export function section(
  page: Page,
  title: string,
  content: Content | Content[],
  cls = '',
  lead = '',
): Content {
  const parts = Array.isArray(content) ? content.filter((part) => part !== nothing) : [content];
  if (parts.length === 0 || parts[0] === nothing) return nothing;
  return html`<section class="seccion ${cls}">
    ${heading(page.level + 1, title)}
    ${lead === '' ? nothing : html`<p class="dos prosa guia">${lead}</p>`} ${parts}
  </section>`;
}

/** A term with its descriptions; `nothing` when all of them are absent. */
export function fact(term: string, ...descriptions: readonly Content[]): Content {
  const said = descriptions.filter((d) => d !== nothing && d !== '');
  if (said.length === 0) return nothing;
  return html`<dt>${term}</dt>
    ${said.map((d) => html`<dd>${d}</dd>`)}`;
}

/** A list of facts; `nothing` when it would be empty. */
export function facts(items: readonly Content[], cls = 'datos'): Content {
  const said = items.filter((item) => item !== nothing);
  if (said.length === 0) return nothing;
  return html`<dl class=${cls}>${said}</dl>`;
}

/** A link or a button to another commitment of the plan; its id when it is not there. */
export function otherCommitment(loc: Localizer, page: Page, id: string): TemplateResult {
  const other = page.plan.porId.get(id);
  if (!other) return html`<span>${id}</span>`;
  const { numero, titulo } = other.compromiso;
  const name = `${numero === undefined ? '' : `${numero}. `}${plainText(loc, titulo)}`;
  const open = (event: Event): void => page.onOpen?.(id, event);
  const href = page.hrefOf?.(id);
  if (href !== undefined) return html`<a href=${href} @click=${open}>${name}</a>`;
  if (!page.onOpen) return html`<span>${name}</span>`;
  return html`<button type="button" class="enlace" @click=${open}>${name}</button>`;
}
