/** Figures of a sum in words: shares, one-decimal numbers, the sum in one line. */
import type { Traza } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tTrace } from '../i18n/trace.js';

const NBSP = '\u00a0';

/** One decimal always, so that the figures of a column stand under each other. */
export function fixed1(loc: Localizer, value: number): string {
  const text = loc.number(value, 1);
  return /[.,]\d$/.test(text) ? text : `${text}.0`;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** True when all the parts that count weigh the same, and there are several. */
function equalParts(hijos: readonly Traza[]): boolean {
  const parts = hijos.filter((h) => h.parte > 0);
  return parts.length > 1 && parts.every((h) => near(h.parte, parts[0]!.parte));
}

/** A share as one says it by hand: `1/3` among equals, else `40 %`. */
export function shareText(loc: Localizer, share: number, siblings: readonly Traza[] = []): string {
  const equal = equalParts(siblings) && near(share * Math.round(1 / share), 1);
  return equal ? `1/${Math.round(1 / share)}` : `${loc.number(share * 100, 1)}${NBSP}%`;
}

/** Parts written out in the one-line sum; more are only counted. */
const SPELLED = 6;

/** `52 % ≈ 40 × 100 % + 35 × 33.3 % + 25 × 0 %`, or `(100 + 50) ÷ 2` among equals. */
export function formula(loc: Localizer, t: Traza): string {
  if (t.valor === null) return tTrace(loc, 'nada');
  const parts = t.hijos.filter((h) => h.parte > 0 && h.valor !== null);
  const total = loc.percent(t.valor);
  if (parts.length > SPELLED) return `${total}: ${tTrace(loc, 'promedio_de', { n: parts.length })}`;
  const sign = Number.isInteger(t.valor) ? '=' : '≈';
  const number = (value: number): string => loc.number(value, 1);
  // One part alone is no sum: its own parts are.
  if (parts.length < 2) return parts[0]?.hijos.length ? formula(loc, parts[0]) : total;
  if (equalParts(t.hijos)) {
    return `${total} ${sign} (${parts.map((h) => number(h.valor!)).join(' + ')}) ÷ ${parts.length}`;
  }
  const terms = parts.map((h) => `${number(h.parte * 100)} × ${number(h.valor!)}${NBSP}%`);
  return `${total} ${sign} ${terms.join(' + ')}`;
}
