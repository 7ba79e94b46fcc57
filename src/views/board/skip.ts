/** The way past the board, for a reader by keyboard: a button before it leads to its end. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';

/** In Chromium, Tab from a last element with tabindex -1 starts the shadow tree anew. */
function skip(event: Event): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const end = root.querySelector<HTMLElement>('#fin');
  if (!end) return;
  end.focus({ preventScroll: true });
  end.tabIndex = 0;
}

function skipped(event: Event): void {
  (event.target as HTMLElement).tabIndex = -1;
}

export function skipButton(loc: Localizer): TemplateResult {
  return html`<button class="salto" type="button" @click=${skip}>${tBoard(loc, 'saltar')}</button>`;
}

/** Must be the last of the board. */
export function skipEnd(loc: Localizer): TemplateResult {
  return html`<span id="fin" class="sr" tabindex="-1" @blur=${skipped}
    >${tBoard(loc, 'fin')}</span
  >`;
}
