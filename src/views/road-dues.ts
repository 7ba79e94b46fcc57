/** What falls due with a plan, in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { fromDia } from '../feed/civil-date.js';
import type { Feed } from '../feed/types.js';
import type { PlanEnCamino, Plazo, Publicacion } from '../model/road.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { tRoad } from '../i18n/road.js';
import { planTitle, validityWords } from './board/header.js';
import { relative } from './due.js';
import { whenText } from './evidence.js';
import { block } from './facts.js';
import { flagMark } from './marks.js';
import { type Content } from './text.js';
import { joined, lower } from './who.js';

const dateOf = (fecha: Plazo['fecha']): string =>
  typeof fecha === 'number' ? fromDia(fecha) : fecha;

/** "Se publicó el 30 sep 2026, 28 días después del plazo". */
function published(loc: Localizer, { n, fecha, corte, despues }: Publicacion): string {
  const when =
    fecha !== undefined
      ? tRoad(loc, 'se_publico', { cuando: whenText(loc, fecha) })
      : corte !== undefined
        ? tRoad(loc, 'se_publico_corte', { cuando: whenText(loc, corte) })
        : tRoad(loc, 'se_publico_sola');
  const late =
    despues === undefined
      ? ''
      : despues === 0
        ? tRoad(loc, 'a_tiempo')
        : tRoad(loc, 'despues', { n: despues });
  const more = n > 1 ? tRoad(loc, 'informes', { n }) : '';
  return [when, late, more].filter(Boolean).join(', ');
}

/** "Con prórroga: terminaba el 14 abr 2025." */
export const extended = (loc: Localizer, original: number): string =>
  tRoad(loc, 'original', { cuando: whenText(loc, fromDia(original)) });

function missed(words: string): TemplateResult {
  return html`<span class="aviso tarde">${flagMark('vencida')}<span>${words}</span></span>`;
}

/** State of one deadline in words, the date after it. */
export function dueText(loc: Localizer, p: Plazo, enCamino: PlanEnCamino): Content {
  const cuando = whenText(loc, dateOf(p.fecha));
  const deadline = html`<span class="dos">${tRoad(loc, 'tocaba', { cuando })}</span>`;
  const date = html`<span class="dos">(${loc.date(dateOf(p.fecha))})</span>`;
  if (p.publicacion) return html`${published(loc, p.publicacion)}; ${deadline}`;
  const words = relative(loc, p.dias);
  if (p.estado === 'vencido')
    return html`${missed(words)} <b>${tRoad(loc, 'sin_publicar')}</b> ${date}`;
  if (p.estado === 'sin_efecto') {
    const estado = lower(codeWord(loc, 'estado_plan', enCamino.plan.estado ?? ''));
    return html`<span class="dos">${tRoad(loc, 'sin_efecto', { estado })}</span>`;
  }
  const before = p.original === undefined ? nothing : html` ${extended(loc, p.original)}`;
  const stated = enCamino.siguePorVigente ? html` <b>${tRoad(loc, 'por_vigente')}</b>` : nothing;
  return html`${words} ${date}${p.clase === 'vigencia' ? html`${before}${stated}` : nothing}`;
}

/** Monitoring, end of validity and final evaluation of the plan in view. */
export function planDues(
  loc: Localizer,
  feed: Feed,
  enVista: PlanEnCamino | null,
  level: number,
): Content {
  if (!enVista) return nothing;
  const { plan, vigencia, plazos } = enVista;
  const list =
    plazos.length === 0
      ? html`<p class="dos">${tRoad(loc, 'sin_inicio')}</p>`
      : html`<dl class="plazos" part="plazos">
          ${plazos.map(
            (p) =>
              html`<div>
                <dt>${tRoad(loc, p.clase)}</dt>
                <dd>${dueText(loc, p, enVista)}</dd>
              </div>`,
          )}
        </dl>`;
  const name = html`<p class="guia">
    ${joined(
      [html`<b>${planTitle(loc, feed, plan)}</b>`, lower(validityWords(loc, plan, vigencia))],
      ' · ',
    )}
  </p>`;
  return block(level, tRoad(loc, 'plazos'), html`${name}${list}`);
}
