/** Number and title of a commitment; inside a board it opens the commitment's page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { cleanText, feedText } from './text.js';

/** `onSelect` makes it a button; without it the name is text. */
export function commitmentName(
  loc: Localizer,
  c: CompromisoDerivado,
  onSelect?: (c: CompromisoDerivado) => void,
): TemplateResult {
  const { numero, titulo } = c.compromiso;
  const title = feedText(loc, titulo);
  const name = html`${numero === undefined ? nothing : html`${cleanText(numero)}. `}${
    title === nothing ? c.id : title
  }`;
  if (!onSelect) return name;
  return html`<button class="enlace" type="button" data-abre=${c.id} @click=${() => onSelect(c)}>
    ${name}
  </button>`;
}
