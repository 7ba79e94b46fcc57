/** "This figure opens its sum": the dotted underline of the board. */
import { html, nothing, type TemplateResult } from 'lit';

/** A closed details whose summary is the figure's base and whose content is its arithmetic. */
export function calc(summary: unknown, content: unknown, cls = ''): TemplateResult {
  return html`<details class="calc ${cls}">
    <summary>${summary}</summary>
    ${content}
  </details>`;
}

/** A calc whose content is made only while it is open: the sum of a plan has a row per commitment. */
export interface LazyCalc {
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** As `calc`, with the content made on opening. */
export function lazyCalc(
  summary: unknown,
  content: () => unknown,
  { open, onToggle }: LazyCalc,
  cls = '',
): TemplateResult {
  const toggled = (e: Event): void => onToggle((e.target as HTMLDetailsElement).open);
  return html`<details class="calc ${cls}" ?open=${open} @toggle=${toggled}>
    <summary>${summary}</summary>
    ${open ? content() : nothing}
  </details>`;
}
