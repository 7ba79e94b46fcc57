/** The arithmetic of a figure as plain text, to be pasted into a letter or a request. */
import { traceLines } from '../model/trace.js';
import type { Avance, LineaDeTraza } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tTrace } from '../i18n/trace.js';
import { tWhy } from '../i18n/why.js';
import { plainText } from './text.js';
import {
  enters,
  fixed1,
  originWords,
  partWords,
  rangeText,
  shareText,
  totalWords,
} from './trace-words.js';
import type { Explicacion, Procedencia } from './why.js';

/** "  2.1 Publicar el padrón (Concluida): 100.0 × 1/3 = 33.3". */
function partLine(loc: Localizer, l: LineaDeTraza, numeros: Explicacion['numeros']): string {
  const unread = l.clase === 'compromiso' ? 'ilegible_compromiso' : 'ilegible_actividad';
  const title = l.ilegible ? tTrace(loc, unread) : plainText(loc, l.titulo) || l.id;
  const name = [numeros?.get(l.id), title].filter(Boolean).join(' ');
  const words = [partWords(loc, l), ...l.reparaciones.map((r) => tTrace(loc, `rep_${r}`))];
  const note = words.filter(Boolean).join('. ');
  const figures = enters(l)
    ? `${fixed1(loc, l.valor!)} × ${shareText(loc, l)} = ${fixed1(loc, l.contribucion!)}`
    : l.valor === null
      ? tTrace(loc, 'sin_dato')
      : fixed1(loc, l.valor);
  return `${'  '.repeat(l.nivel)}${name}${note && ` (${note})`}: ${figures}`;
}

function sumLines(loc: Localizer, avance: Avance, { titulo, numeros }: Explicacion): string[] {
  const rows = traceLines(avance);
  if (rows.length < 2) return [rangeText(loc, avance)];
  const total = totalWords(loc, rows).filter(Boolean).join(' = ');
  const repairs = rows.at(-1)!.reparaciones.map((r) => tTrace(loc, `rep_${r}`));
  const parts = rows.slice(0, -1).map((l) => partLine(loc, l, numeros));
  return [...parts, `${titulo}: ${total}`, '', ...repairs, rangeText(loc, avance)];
}

/**
 * Everything that the dialog shows, as lines: parts indented before their sum, the total last, then
 * what is without data, rule, dates and address. No markup, no trailing blanks.
 */
export function whyText(loc: Localizer, e: Explicacion, p: Procedencia): string {
  const source = p.fuente ? `${tWhy(loc, 'fuente')} ${p.fuente.href}` : tWhy(loc, 'fuente_pagina');
  const text = [
    tWhy(loc, 'pregunta'),
    `${e.titulo}: ${e.resultado}`,
    '',
    ...(e.lineas ?? []).map((l) => `${l.concepto}: ${l.valor}`),
    ...(e.avance ? sumLines(loc, e.avance, e) : []),
    ...(e.notas ?? []),
    '',
    originWords(loc, p, e),
    source,
  ].join('\n');
  return text.replace(/\n\n\n+/g, '\n\n');
}
