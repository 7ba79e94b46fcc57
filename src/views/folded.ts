/** Long lists in parts: each is made only when the reader asks for it. */
import { html } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { tSignings } from '../i18n/signings.js';
import type { Content } from './text.js';
import { whenOpen } from './when-open.js';

/** Items that one press adds. */
const PARTE = 200;

/**
 * The first items, the rest behind "Otros 34".
 * @param draw draws one part as a list of its own
 */
export function folded<T>(
  loc: Localizer,
  items: readonly T[],
  first: number,
  draw: (part: readonly T[]) => Content,
): Content {
  const rest = items.slice(first);
  if (rest.length === 0) return draw(items);
  return html`${draw(items.slice(0, first))}
    <details class="mas">
      <summary>${tSignings(loc, 'otros', { n: rest.length })}</summary>
      ${whenOpen(() => folded(loc, rest, PARTE, draw))}
    </details>`;
}
