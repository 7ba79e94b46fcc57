/** "This figure opens its sum": the dotted underline of the board. */
import { html, type TemplateResult } from 'lit';
import { whenOpen } from './when-open.js';

/**
 * A closed details whose summary is the figure's base and whose content is its arithmetic; content
 * given as a function is made on opening.
 */
export function calc(summary: unknown, content: unknown, cls = ''): TemplateResult {
  const inside = typeof content === 'function' ? whenOpen(content as () => unknown) : content;
  return html`<details class="calc ${cls}">
    <summary>${summary}</summary>
    ${inside}
  </details>`;
}
