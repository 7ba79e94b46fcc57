/** Headings whose level the page decides: the board sits inside somebody else's outline. */
import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading h1–h6; levels out of range are clamped. `id` makes it a target of `aria-labelledby` and
 * of programmatic focus.
 */
export function heading(
  level: number,
  content: unknown,
  cls?: string,
  id?: string,
): TemplateResult {
  const c = cls ?? nothing;
  const i = id ?? nothing;
  const t = id === undefined ? nothing : '-1';
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 class=${c} id=${i} tabindex=${t}>${content}</h1>`;
    case 2:
      return html`<h2 class=${c} id=${i} tabindex=${t}>${content}</h2>`;
    case 3:
      return html`<h3 class=${c} id=${i} tabindex=${t}>${content}</h3>`;
    case 4:
      return html`<h4 class=${c} id=${i} tabindex=${t}>${content}</h4>`;
    case 5:
      return html`<h5 class=${c} id=${i} tabindex=${t}>${content}</h5>`;
    default:
      return html`<h6 class=${c} id=${i} tabindex=${t}>${content}</h6>`;
  }
}
