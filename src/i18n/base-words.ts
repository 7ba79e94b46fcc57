/** What a percentage rests on, in words. */
import type { Avance } from '../model/types.js';
import { tCommon } from './common.js';
import type { Localizer } from './localizer.js';

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
