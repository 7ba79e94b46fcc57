/** Sections and lists of facts that hide when the feed says nothing. */
import { html, nothing } from 'lit';
import { heading } from './heading.js';
import type { Content } from './text.js';

/** A section with its heading; `nothing` when it would hold nothing. */
export function block(
  level: number,
  title: Content,
  content: Content | Content[],
  cls = '',
  lead = '',
): Content {
  const parts = (Array.isArray(content) ? content : [content]).filter((part) => part !== nothing);
  if (parts.length === 0) return nothing;
  return html`<section class="seccion ${cls}">
    ${heading(level, title)} ${lead === '' ? nothing : html`<p class="dos prosa guia">${lead}</p>`}
    ${parts}
  </section>`;
}

/** A term with its descriptions; `nothing` when all of them are absent. */
export function fact(term: Content, ...descriptions: readonly Content[]): Content {
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
