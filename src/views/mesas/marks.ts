/** What became of a problem, in ink: an arrow, or where it stopped. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const MARKS = new Map<string | undefined, SVGTemplateResult>([
  ['incorporada', svg`<path class="t" d="M0 8h13.5M9 3.5 13.5 8 9 12.5"/>`],
  [
    'fusionada',
    svg`<path class="t" d="M0 3.5c5 0 3.5 4.5 7 4.5M0 12.5c5 0 3.5-4.5 7-4.5h7M10 4l4 4-4 4"/>`,
  ],
  ['descartada', svg`<path class="t" d="M0 8h11M12 2.5v11"/>`],
  [
    'pospuesta',
    svg`<path class="t" stroke-dasharray="3 2" d="M0 8h13"/><path class="t" d="M9 3.5 13.5 8 9 12.5"/>`,
  ],
]);
const UNKNOWN = svg`<path class="t" stroke-dasharray="3 2" d="M0 8h15"/>`;

/** The mark alone, hidden from readers: its word stands beside it. */
export function problemMark(estado: string | undefined): TemplateResult {
  return html`<svg class="m" viewBox="0 0 16 16" aria-hidden="true">
    ${MARKS.get(estado) ?? UNKNOWN}
  </svg>`;
}
