/** What a sentence about a value leaves out. */
import { html, nothing } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { TEXTO_CORTO, textIn } from '../../i18n/value-words.js';
import type { Content } from '../text.js';

export * from '../../i18n/value-words.js';

/** The whole of a text that a sentence only begins; `nothing` when nothing was left out. */
export function wholeText(loc: Localizer, label: string, value: unknown): Content {
  const text = textIn(loc, value);
  if (text.length <= TEXTO_CORTO) return nothing;
  return html`<p><span class="dos">${label}</span> ${text}</p>`;
}
