/** Words of the timeline's rows: spans, progress, due dates, actions. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AccionDerivada, ActividadDerivada, CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCommon } from '../i18n/common.js';
import { tTimeline } from '../i18n/timeline.js';
import { baseWords, weightPercent } from './base-words.js';
import { relative } from './due.js';
import { feedText, type Content } from './text.js';
import { commitmentWhy, weightsWhy } from './why-explain.js';
import { figureIn, whyFigure, type Procedencia } from './why.js';

/** From a day to a day, or as much of it as is known. */
export function period(loc: Localizer, desde: string, hasta: string): string {
  if (desde && hasta) return tTimeline(loc, 'periodo', { inicio: desde, fin: hasta });
  if (hasta) return tTimeline(loc, 'hasta', { fecha: hasta });
  return desde ? tTimeline(loc, 'desde', { fecha: desde }) : tCommon(loc, 'sinFecha');
}

/** `52 %` with its base while anything is without data; `sin dato`. */
export function progress(loc: Localizer, c: CompromisoDerivado, p: Procedencia): Content {
  const { valor, parcial } = c.avance;
  if (c.total === 0) return html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`;
  const done = tTimeline(loc, 'de', { n: c.total, hechas: c.terminadas });
  const figure = (cifra: Content): TemplateResult =>
    whyFigure(loc, cifra, () => commitmentWhy(loc, c), p);
  const base = parcial ? html`<br />${figureIn(baseWords(loc, c.avance), figure)}` : nothing;
  const share =
    valor === null ? tCommon(loc, 'sinDato') : figure(html`<b>${loc.percent(valor)}</b>`);
  return html`${share} · ${done}${base}`;
}

/** The due date as the feed states it, with what it means today. */
export function dueCell(loc: Localizer, a: ActividadDerivada): Content {
  if (a.vence === null) return html`<span class="dos">${tCommon(loc, 'sinFecha')}</span>`;
  const fecha = loc.date(a.actividad.fin ?? a.vence);
  const moved =
    a.venceOriginal !== null && a.venceOriginal !== a.vence
      ? html`<br />${tTimeline(loc, 'antes', {
            fecha: loc.date(a.actividad.fin_original ?? a.venceOriginal),
          })}`
      : nothing;
  if (a.banderas.has('vencida') && a.dias !== null) {
    return html`<b>${fecha}</b><br />${relative(loc, a.dias)}${moved}`;
  }
  const late = a.banderas.has('concluida_tarde')
    ? html`<br />${tTimeline(loc, 'terminoTarde')}`
    : nothing;
  return html`${fecha}${late}${moved}`;
}

/** Title and weight of an action, and that it has no activities where it has none. */
export function actionWords(
  loc: Localizer,
  { id, accion, peso, actividades }: AccionDerivada,
  c: CompromisoDerivado,
  p: Procedencia,
): Content {
  const valor = weightPercent(loc, peso);
  const figure = (cifra: Content): TemplateResult =>
    whyFigure(loc, cifra, () => weightsWhy(loc, c.avance.traza, valor, id), p);
  const weight =
    peso > 0 ? html` · ${figureIn(tTimeline(loc, 'peso', { valor }), figure)}` : nothing;
  const none =
    actividades.length > 0
      ? nothing
      : html` · ${tCommon(loc, 'sinActividades').toLocaleLowerCase(loc.idioma)}`;
  return html`${feedText(loc, accion.titulo)}${weight}${none}`;
}
