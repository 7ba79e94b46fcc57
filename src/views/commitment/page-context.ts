/** What every part of a commitment's page needs, put together once. */
import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/types.js';
import type { CompromisoDerivado, PlanDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { numbering } from '../../i18n/numbering.js';
import { block } from '../facts.js';
import { plainText, type Content } from '../text.js';
import { nameOfCommitment, progressWhy } from '../why-explain.js';
import { figureIn, whyFigure, type Explicacion, type Procedencia } from '../why.js';

export interface PageOptions {
  feed: Feed;
  /** Where the feed was loaded from; null for a feed given inline. */
  feedUrl: URL | null;
  /** Level of the commitment's title; its sections stand one below. */
  level?: number;
  /** Where the figures come from, and by which rule. */
  procedencia: Procedencia;
  /** Back to the list; without it, no link back is drawn. */
  onBack?: ((event: Event) => void) | undefined;
  backHref?: string | undefined;
  /** Stand beside the link back. */
  tools?: Content;
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

export { numbering };

export function makePage(
  loc: Localizer,
  plan: PlanDerivado,
  c: CompromisoDerivado,
  options: PageOptions,
): Page {
  return { ...options, plan, c, level: options.level ?? 2, numeros: numbering(loc, c) };
}

/** Words of the page whose percentages open their arithmetic. */
export function told(
  loc: Localizer,
  { procedencia }: Pick<Page, 'procedencia'>,
  text: string,
  explain: () => Explicacion,
): Content {
  return figureIn(text, (cifra) => whyFigure(loc, cifra, explain, procedencia));
}

/** Why the commitment stands where it stands, its activities with their numbers. */
export function pageWhy(loc: Localizer, { c, numeros }: Page): Explicacion {
  return progressWhy(loc, nameOfCommitment(loc, c), c.avance, numeros);
}

/** A section of the page, one level below its title. */
export function section(
  page: Page,
  title: string,
  content: Content | Content[],
  cls = '',
  lead = '',
): Content {
  return block(page.level + 1, title, content, cls, lead);
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
