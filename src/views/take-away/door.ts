/** The way to "Llevarse los datos": a quiet word, not a button with a box. */
import { html, nothing } from 'lit';
import type { Content } from '../text.js';

/** Without `onTake` there is no way. */
export function takeAwayDoor(name: string, onTake: ((event: Event) => void) | undefined): Content {
  if (!onTake) return nothing;
  return html`<button
    class="enlace no-imprimir"
    part="llevar"
    type="button"
    aria-haspopup="dialog"
    @click=${onTake}
  >
    ${name}
  </button>`;
}
