/** The strip: progress against what was planned and the time gone, read out in one sentence. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Avance, PlanDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tCommon } from '../../i18n/common.js';
import { roundHalfUp } from '../../model/round.js';
import { calc } from '../calc.js';
import { heading } from '../heading.js';
import { traceTable, type TraceOptions } from '../trace.js';
import type { Content } from '../text.js';
import { figures } from './figures.js';

export interface StripOptions {
  level: number;
  hoy: number;
  estricto: boolean;
  traza: TraceOptions;
}

/** Progress against time beside the four figures; says so when there is nothing to measure. */
export function strip(loc: Localizer, plan: PlanDerivado, options: StripOptions): TemplateResult {
  return html`<div class="tira" part="resumen">
    <div>
      ${heading(options.level, tBoard(loc, 'marcha'))} ${march(loc, plan)}
      <p class="lectura">${reading(loc, plan, options).join(' ')}</p>
      ${why(loc, plan, options)}
    </div>
    ${figures(loc, plan)}
  </div>`;
}

function bar(loc: Localizer, name: string, value: number | null, cls: string): Content {
  const word = value === null ? tCommon(loc, 'sinDato') : loc.percent(value);
  return html`<dt>${name}</dt>
    <dd class="pista ${cls} ${value === null ? 'nada' : ''}" aria-hidden="true">
      ${value === null ? nothing : html`<i .style=${`width:${Math.round(value * 10) / 10}%`}></i>`}
    </dd>
    <dd class="v">${word}</dd>`;
}

function march(loc: Localizer, { avance, previsto, vigencia }: PlanDerivado): TemplateResult {
  return html`<dl class="marcha">
    ${bar(loc, tBoard(loc, 'avancePlan'), avance.valor, '')}
    ${bar(loc, tBoard(loc, 'previstoHoy'), previsto.valor, 'hueca')}
    ${bar(loc, tBoard(loc, 'tiempo'), vigencia.porcentaje, 'hueca')}
  </dl>`;
}

/** The sentences under the bars; each can be checked against the figures shown. */
export function reading(loc: Localizer, plan: PlanDerivado, options: StripOptions): string[] {
  const { avance, previsto } = plan;
  const base =
    avance.valor === null
      ? [tBoard(loc, 'sinAvance') + '.', tBoard(loc, 'sinAvanceTexto')]
      : [
          comparison(loc, avance.valor, previsto.valor),
          tBoard(loc, 'promedio', { con: avance.conDato, n: avance.total }),
          avance.parcial ? rangeWords(loc, avance.rango) : '',
          plan.proactivos > 0 ? tBoard(loc, 'proactivosAparte') : '',
          movedDates(loc, plan),
          previsto.sinFecha > 0 && previsto.valor !== null
            ? tBoard(loc, 'previstoSinFecha', { n: previsto.sinFecha })
            : '',
        ];
  const rule = options.estricto ? tBoard(loc, 'estricto') : '';
  return [elapsed(loc, plan, options.hoy), ...base, rule].filter(Boolean);
}

function rangeWords(loc: Localizer, [min, max]: Avance['rango']): string {
  return tBoard(loc, 'rango', { min: loc.percent(min), max: loc.percent(max) });
}

function elapsed(loc: Localizer, { vigencia }: PlanDerivado, hoy: number): string {
  const { inicio, fin, transcurridos, total, concluida } = vigencia;
  if (inicio === null) return tBoard(loc, 'sinVigencia');
  if (hoy < inicio) return tBoard(loc, 'porEmpezar', { fecha: loc.date(inicio, 'long') });
  if (concluida && fin !== null) return tBoard(loc, 'termino', { fecha: loc.date(fin, 'long') });
  if (transcurridos === null || total === null) return '';
  return tBoard(loc, 'pasaron', { dias: transcurridos, n: total });
}

function comparison(loc: Localizer, avance: number, previsto: number | null): string {
  if (previsto === null) return tBoard(loc, 'sinPrevisto');
  // Of the figures as shown, so that a reader who subtracts them gets the same number.
  const points = roundHalfUp(avance) - roundHalfUp(previsto);
  if (points === 0) return tBoard(loc, 'alDia');
  return points < 0
    ? tBoard(loc, 'porDebajo', { n: -points })
    : tBoard(loc, 'porEncima', { n: points });
}

function movedDates(loc: Localizer, { previsto }: PlanDerivado): string {
  const { valor, vigente } = previsto;
  if (valor === null || vigente === null || roundHalfUp(valor) === roundHalfUp(vigente)) return '';
  return tBoard(loc, 'previstoVigente', { valor: loc.percent(vigente) });
}

function why(loc: Localizer, plan: PlanDerivado, options: StripOptions): Content {
  const { avance } = plan;
  if (avance.valor === null) return nothing;
  const question = tCommon(loc, 'porQue', { valor: loc.percent(avance.valor) });
  const numeros = new Map(
    plan.compromisos.flatMap(({ id, compromiso: { numero } }) =>
      numero === undefined ? [] : [[id, numero] as const],
    ),
  );
  const sum = (): Content => traceTable(loc, avance, { ...options.traza, numeros });
  return calc(question, sum);
}
