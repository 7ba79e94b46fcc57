/** A list that can be long: what is drawn, and a button for what waits. */
import { html, nothing } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { tCommon } from '../i18n/common.js';
import type { Content } from './text.js';

/**
 * Button that draws the next part; `nothing` when all is drawn. Its class is of `statesStyles`.
 * @param parte how many items one press adds; without it, all the rest
 */
export function moreButton(
  loc: Localizer,
  rest: number,
  onMore: () => void,
  parte = rest,
): Content {
  if (rest <= 0) return nothing;
  return html`<button class="boton mas no-imprimir" type="button" @click=${onMore}>
    ${tCommon(loc, 'verMas', { n: Math.min(rest, parte) })}
  </button>`;
}
