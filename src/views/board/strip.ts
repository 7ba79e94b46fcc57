/** The strip: progress against what was planned and the time gone, read out in one sentence. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tCommon } from '../../i18n/common.js';
import { tWhy } from '../../i18n/why.js';
import { nextDueOf } from '../../model/next-due.js';
import { roundHalfUp } from '../../model/round.js';
import { heading } from '../heading.js';
import type { Content } from '../text.js';
import { elapsedWhy, gapWhy, planWhy, plannedWhy } from '../why-explain.js';
import { figureIn, whyFigure, type Explicacion, type Procedencia } from '../why.js';
import { figures } from './figures.js';

export interface StripOptions {
  level: number;
  procedencia: Procedencia;
}

type Explain = () => Explicacion;

/** The explanations of the figures of one strip. */
function reasons(
  loc: Localizer,
  plan: PlanDerivado,
  hoy: number,
): Record<'avance' | 'previsto' | 'vigente' | 'tiempo', Explain> {
  return {
    avance: () => planWhy(loc, plan.compromisos, plan.avance),
    previsto: () => plannedWhy(loc, plan, hoy),
    vigente: () => plannedWhy(loc, plan, hoy, 'vence'),
    tiempo: () => elapsedWhy(loc, plan.vigencia),
  };
}

/** Progress against time beside the four figures; says so when there is nothing to measure. */
export function strip(loc: Localizer, plan: PlanDerivado, options: StripOptions): TemplateResult {
  const { level, procedencia } = options;
  return html`<div class="tira" part="resumen">
    <div>
      ${heading(level, tBoard(loc, 'marcha'))} ${march(loc, plan, procedencia)}
      <p class="lectura">${reading(loc, plan, procedencia).map((part) => html`${part} `)}</p>
      ${why(loc, plan, procedencia)}
    </div>
    ${figures(loc, plan, procedencia)}
  </div>`;
}

interface Bar {
  name: string;
  value: number | null;
  explain: Explain;
  cls?: string;
}

function bar(
  loc: Localizer,
  { name, value, explain, cls = 'hueca' }: Bar,
  p: Procedencia,
): Content {
  const word =
    value === null ? tCommon(loc, 'sinDato') : whyFigure(loc, loc.percent(value), explain, p);
  return html`<dt>${name}</dt>
    <dd class="pista ${cls} ${value === null ? 'nada' : ''}" aria-hidden="true">
      ${value === null ? nothing : html`<i .style=${`width:${Math.round(value * 10) / 10}%`}></i>`}
    </dd>
    <dd class="v">${word}</dd>`;
}

function march(loc: Localizer, plan: PlanDerivado, p: Procedencia): TemplateResult {
  const { avance, previsto, vigencia } = plan;
  const why = reasons(loc, plan, p.hoy);
  const bars: Bar[] = [
    { name: tBoard(loc, 'avancePlan'), value: avance.valor, explain: why.avance, cls: '' },
    { name: tBoard(loc, 'previstoHoy'), value: previsto.valor, explain: why.previsto },
    { name: tBoard(loc, 'tiempo'), value: vigencia.porcentaje, explain: why.tiempo },
  ];
  return html`<dl class="marcha">${bars.map((b) => bar(loc, b, p))}</dl>`;
}

/** The sentences under the bars; each can be checked against the figures shown. */
export function reading(loc: Localizer, plan: PlanDerivado, p: Procedencia): Content[] {
  const { avance, previsto } = plan;
  const why = reasons(loc, plan, p.hoy);
  const told = (text: string, explain: Explain, pattern?: RegExp): Content =>
    figureIn(text, (cifra) => whyFigure(loc, cifra, explain, p), pattern);
  const base: Content[] =
    avance.valor === null
      ? [tBoard(loc, 'sinAvance') + '.', tBoard(loc, 'sinAvanceTexto')]
      : [
          comparison(loc, avance.valor, previsto.valor, told),
          tBoard(loc, 'promedio', { con: avance.conDato, n: avance.total }),
          avance.parcial ? told(rangeWords(loc, plan), why.avance) : '',
          plan.proactivos > 0 ? tBoard(loc, 'proactivosAparte') : '',
          nextDue(loc, plan),
          told(movedDates(loc, plan), why.vigente),
          previsto.sinFecha > 0 && previsto.valor !== null
            ? tBoard(loc, 'previstoSinFecha', { n: previsto.sinFecha })
            : '',
        ];
  const rule = p.estricto ? tBoard(loc, 'estricto') : '';
  return [elapsed(loc, plan, p.hoy), ...base, rule].filter((part) => part !== '');
}

function nextDue(loc: Localizer, plan: PlanDerivado): string {
  const next = nextDueOf(plan);
  return next === null ? '' : tBoard(loc, 'proximoPlazo', { fecha: loc.date(next, 'long') });
}

function rangeWords(loc: Localizer, { avance: { rango } }: PlanDerivado): string {
  return tBoard(loc, 'rango', { min: loc.percent(rango[0]), max: loc.percent(rango[1]) });
}

function elapsed(loc: Localizer, { vigencia }: PlanDerivado, hoy: number): string {
  const { inicio, fin, transcurridos, total, concluida } = vigencia;
  if (inicio === null) return tBoard(loc, 'sinVigencia');
  if (hoy < inicio) return tBoard(loc, 'porEmpezar', { fecha: loc.date(inicio, 'long') });
  if (concluida && fin !== null) return tBoard(loc, 'termino', { fecha: loc.date(fin, 'long') });
  if (transcurridos === null || total === null) return '';
  return tBoard(loc, 'pasaron', { dias: transcurridos, n: total });
}

function comparison(
  loc: Localizer,
  avance: number,
  previsto: number | null,
  told: (text: string, explain: Explain, pattern: RegExp) => Content,
): Content {
  if (previsto === null) return tBoard(loc, 'sinPrevisto');
  // Of the figures as shown, so that a reader who subtracts them gets the same number.
  const [done, planned] = [roundHalfUp(avance), roundHalfUp(previsto)];
  const points = done - planned;
  if (points === 0) return tBoard(loc, 'alDia');
  const n = Math.abs(points);
  const words = tBoard(loc, points < 0 ? 'porDebajo' : 'porEncima', { n });
  const result = `${points < 0 ? '−' : ''}${tWhy(loc, 'puntos', { n })}`;
  return told(words, () => gapWhy(loc, [done, planned], result), /\d{1,3} \p{L}{4,6}/gu);
}

function movedDates(loc: Localizer, { previsto }: PlanDerivado): string {
  const { valor, vigente } = previsto;
  if (valor === null || vigente === null || roundHalfUp(valor) === roundHalfUp(vigente)) return '';
  return tBoard(loc, 'previstoVigente', { valor: loc.percent(vigente) });
}

/** The question in words: readers who have not met a dotted figure yet find it here. */
function why(loc: Localizer, plan: PlanDerivado, p: Procedencia): Content {
  const { avance, compromisos } = plan;
  if (avance.valor === null) return nothing;
  const question = tCommon(loc, 'porQue', { valor: loc.percent(avance.valor) });
  const explain = (): Explicacion => planWhy(loc, compromisos, avance);
  return html`<p class="chico dos">${whyFigure(loc, question, explain, p)}</p>`;
}
