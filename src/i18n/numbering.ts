/** Numbers of the activities of a commitment, as every place that names one writes them. */
import type { CompromisoDerivado } from '../model/types.js';
import type { Localizer } from './localizer.js';
import { plainText } from './plain-text.js';

const OWN_NUMBER = /^\s*\d+([.)]|\s)/;

/** Numbers by place, so that the text, the sum and the opinions name the same activity. */
export function numbering(loc: Localizer, c: CompromisoDerivado): ReadonlyMap<string, string> {
  const own = c.actividades.some((a) => OWN_NUMBER.test(plainText(loc, a.actividad.titulo)));
  if (own) return new Map();
  const before = c.compromiso.numero === undefined ? '' : `${c.compromiso.numero}.`;
  return new Map(c.actividades.map((a, i) => [a.id, `${before}${i + 1}`]));
}
