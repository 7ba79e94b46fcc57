/** Weights as percentages, beside the words of what a percentage rests on. */
import type { Localizer } from '../i18n/localizer.js';

export { baseWords } from '../i18n/base-words.js';

/** A weight as a percentage with its decimal: thirds are 33.3 %, not 33 % three times. */
export function weightPercent(loc: Localizer, share: number): string {
  return `${loc.number(share * 100, 1)}\u00a0%`;
}
