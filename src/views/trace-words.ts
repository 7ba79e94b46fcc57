/** Figures of a sum in words: names of its parts, shares, one-decimal numbers, the total. */
import { dayInZone } from '../feed/civil-date.js';
import type { Avance, LineaDeTraza, Traza } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { tTrace } from '../i18n/trace.js';
import { tWhy } from '../i18n/why.js';
import { weightPercent } from './base-words.js';
import type { Explicacion, Procedencia } from './why.js';

const NBSP = '\u00a0';

/** One decimal always, so that the figures of a column stand under each other. */
export function fixed1(loc: Localizer, value: number): string {
  const text = loc.number(value, 1);
  return /[.,]\d$/.test(text) ? text : `${text}.0`;
}

/** A share as one says it by hand: `1/3` among equals, else `40 %`. */
export function shareText(loc: Localizer, { parte, entre = 1 }: LineaDeTraza): string {
  return entre > 1 ? `1/${entre}` : weightPercent(loc, parte ?? 0);
}

/** True for a part that enters its sum. */
export const enters = (l: LineaDeTraza): boolean => l.contribucion !== null && l.parte !== 0;

/** What a part is, or why it stays outside; '' for a sum that enters. */
export function partWords(loc: Localizer, l: LineaDeTraza): string {
  const { estatus, excluida, dias } = l;
  const words = [
    estatus === undefined ? '' : codeWord(loc, 'estatus', estatus),
    dias ? tTrace(loc, 'dias', { n: dias[1], dias: dias[0] }) : '',
    excluida === undefined
      ? ''
      : tTrace(loc, 'fuera', { motivo: codeWord(loc, 'exclusion', excluida) }),
    excluida === undefined && l.valor === null && l.peso > 0
      ? tTrace(loc, 'peso_aparte', { valor: weightPercent(loc, l.peso) })
      : '',
  ];
  return words.filter(Boolean).join(' · ');
}

/** The parts of a total that are written out one by one; more are counted. */
const WRITTEN = 8;

/** The sum at the foot, and what it comes to: `40.0 + 11.7 + 0.0` and `51.7 ≈ 52 %`. */
export function totalWords(
  loc: Localizer,
  rows: readonly LineaDeTraza[],
): [suma: string, resultado: string] {
  const { valor } = rows.at(-1)!;
  const parts = rows.filter((l) => l.nivel === 1 && enters(l));
  const sum =
    parts.length > WRITTEN
      ? tTrace(loc, 'suma_de', { n: parts.length })
      : parts.map((l) => fixed1(loc, l.contribucion!)).join(' + ');
  if (valor === null) return [sum, tTrace(loc, 'sin_dato')];
  const total = loc.percent(valor);
  return [sum, Number.isInteger(valor) ? total : `${fixed1(loc, valor)} ≈ ${total}`];
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
  if (parts.every((h) => Math.abs(h.parte - parts[0]!.parte) < 1e-9)) {
    return `${total} ${sign} (${parts.map((h) => number(h.valor!)).join(' + ')}) ÷ ${parts.length}`;
  }
  const terms = parts.map((h) => `${number(h.parte * 100)} × ${number(h.valor!)}${NBSP}%`);
  return `${total} ${sign} ${terms.join(' + ')}`;
}

/** What the percentage rests on, while anything is without data. */
export function rangeText(loc: Localizer, avance: Avance): string {
  const { valor, conDato, total, rango, parcial } = avance;
  if (valor === null) return tTrace(loc, 'nada');
  if (!parcial) return '';
  const ends = { min: loc.percent(rango[0]), max: loc.percent(rango[1]) };
  return conDato < total
    ? tTrace(loc, 'rango', { valor: loc.percent(valor), con: conDato, total, ...ends })
    : tTrace(loc, 'rango_dentro', ends);
}

/** Rule, date of the data and day of the computation, in sentences. */
export function originWords(loc: Localizer, p: Procedencia, e?: Explicacion): string {
  const instant = Date.parse(p.actualizado ?? '');
  const stated = e?.regla ?? (e && !e.avance && !e.deAvance ? '' : undefined);
  return [
    stated ?? tTrace(loc, p.estricto ? 'regla_estricta' : 'regla_normal'),
    Number.isNaN(instant)
      ? ''
      : tTrace(loc, 'datos_al', { fecha: loc.date(dayInZone(new Date(instant), p.zona), 'long') }),
    tWhy(loc, 'calculado', { fecha: loc.date(p.hoy, 'long') }),
  ]
    .filter(Boolean)
    .join(' ');
}
