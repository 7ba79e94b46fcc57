/** "This figure opens its sum": the dotted underline of the board. */
import { html, type TemplateResult } from 'lit';

/** A closed details whose summary is the figure's base and whose content is its arithmetic. */
export function calc(summary: unknown, content: unknown, cls = ''): TemplateResult {
  return html`<details class="calc ${cls}">
    <summary>${summary}</summary>
    ${content}
  </details>`;
}
