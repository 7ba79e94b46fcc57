/** Figures of the curve: what was planned for a day, and how far the real progress is from it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Dia } from '../feed/civil-date.js';
import { plannedCommitment, plannedShare } from '../model/planned.js';
import { roundHalfUp } from '../model/round.js';
import type { CompromisoDerivado, Previsto } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCommon } from '../i18n/common.js';
import { tCurve } from '../i18n/curve.js';
import { weightPercent } from './base-words.js';
import { cleanText, plainText, type Content } from './text.js';
import { whyFigure, type Explicacion, type Procedencia } from './why.js';

/** More terms than these are counted in a sum, not written. */
const TERMINOS = 40;

export interface CurveScope {
  /** The commitments of the figure. */
  compromisos: readonly CompromisoDerivado[];
  /** Set when it is about one. */
  uno: CompromisoDerivado | undefined;
  previsto: (dia: Dia) => Previsto;
  procedencia: Procedencia;
}

export type Cual = 'valor' | 'vigente';

type Linea = NonNullable<Explicacion['lineas']>[number];

function termsOfOne(loc: Localizer, c: CompromisoDerivado, cual: Cual, dia: Dia): Linea[] {
  return c.actividades.flatMap((a) => {
    const due = cual === 'valor' ? a.venceOriginal : a.vence;
    const share = a.estatus === 'cancelada' ? null : plannedShare(a.inicio, due, dia);
    if (share === null) return [];
    const titulo = plainText(loc, a.actividad.titulo) || a.id;
    const valor = weightPercent(loc, a.peso);
    return [{ concepto: tCurve(loc, 'peso', { titulo, valor }), valor: loc.percent(share * 100) }];
  });
}

function termsOfPlan(loc: Localizer, s: CurveScope, cual: Cual, dia: Dia): Linea[] {
  return s.compromisos.flatMap((c) => {
    const planned = plannedCommitment(c, dia)[cual];
    if (planned === null) return [];
    const { numero, titulo } = c.compromiso;
    const number = numero === undefined ? '' : `${cleanText(numero)}. `;
    return [{ concepto: number + (plainText(loc, titulo) || c.id), valor: loc.percent(planned) }];
  });
}

function explain(
  loc: Localizer,
  s: CurveScope,
  { cual, dia, resultado }: { cual: Cual; dia: Dia; resultado: string },
): Explicacion {
  const terms = s.uno ? termsOfOne(loc, s.uno, cual, dia) : termsOfPlan(loc, s, cual, dia);
  const rest = terms.length - TERMINOS;
  const { sinFecha } = s.previsto(dia);
  const sum = tCurve(loc, s.uno ? 'ponderado' : 'promedio', { n: terms.length });
  return {
    titulo: tCurve(loc, 'previstoAl', { fecha: loc.date(dia) }),
    resultado,
    regla: tCurve(loc, 'regla'),
    lineas: [
      ...terms.slice(0, TERMINOS),
      ...(rest > 0 ? [{ concepto: tCurve(loc, 'yMas', { n: rest }), valor: '…' }] : []),
      { concepto: sum, valor: resultado },
    ],
    notas: [
      tCurve(loc, cual === 'valor' ? 'conOriginales' : 'conVigentes'),
      ...(sinFecha > 0 ? [tCurve(loc, 'sinFecha', { n: sinFecha })] : []),
    ],
  };
}

/** What was planned for a day, with its arithmetic; `sin dato` without due dates. */
export function plannedFigure(loc: Localizer, s: CurveScope, cual: Cual, dia: Dia): Content {
  const value = s.previsto(dia)[cual];
  if (value === null) return html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`;
  const resultado = loc.percent(value);
  const from = { ...s.procedencia, hoy: dia };
  return whyFigure(loc, resultado, () => explain(loc, s, { cual, dia, resultado }), from);
}

/** Points between the figures as they are shown, so that a reader can check them; null: unknown. */
export function pointsBetween(real: number | null, planned: number | null): number | null {
  return real === null || planned === null ? null : roundHalfUp(real) - roundHalfUp(planned);
}

/** `−7`, `+3`, `0`; a dash where one of both is unknown. */
export function signedPoints(loc: Localizer, points: number | null): string {
  if (points === null) return '–';
  const sign = points < 0 ? '−' : points > 0 ? '+' : '';
  return sign + loc.number(Math.abs(points));
}

/** "7 puntos menos de lo previsto". */
export function pointsInWords(loc: Localizer, points: number): string {
  if (points === 0) return tCurve(loc, 'igual');
  return tCurve(loc, points < 0 ? 'puntosMenos' : 'puntosMas', { n: Math.abs(points) });
}

/** A term and its figure; `nothing` for none. */
export function figure(term: string, value: Content, below: Content = nothing): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}${below}</dd>
  </div>`;
}
