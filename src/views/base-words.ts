/** What a percentage rests on, in words, and weights as percentages. */
import type { Avance } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCommon } from '../i18n/common.js';

/**
 * What a percentage rests on while something is without data: how many of its parts have any, or,
 * when all have some, between which ends it lies. '' when everything is known.
 */
export function baseWords(loc: Localizer, avance: Avance): string {
  const { parcial, conDato: con, total, rango } = avance;
  if (!parcial) return '';
  if (con < total) return tCommon(loc, 'promedioDe', { con, total });
  return tCommon(loc, 'rango', { min: loc.percent(rango[0]), max: loc.percent(rango[1]) });
}

/** A weight as a percentage with its decimal: thirds are 33.3 %, not 33 % three times. */
export function weightPercent(loc: Localizer, share: number): string {
  return `${loc.number(share * 100, 1)}\u00a0%`;
}
