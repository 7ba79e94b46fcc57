/** What falls due with a plan, in words; the other plans of the exercise beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { fromDia } from '../feed/civil-date.js';
import type { Feed } from '../feed/types.js';
import type { PlanEnCamino, Plazo, Publicacion } from '../model/road.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { tCommon } from '../i18n/common.js';
import { tRoad } from '../i18n/road.js';
import { planTitle, validityWords } from './board/header.js';
import { relative } from './due.js';
import { whenText } from './evidence.js';
import { block } from './facts.js';
import { flagMark } from './marks.js';
import { cleanText, type Content } from './text.js';
import { joined, lower, plain } from './who.js';

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

function missed(words: string): TemplateResult {
  return html`<span class="aviso tarde">${flagMark('vencida')}<span>${words}</span></span>`;
}

/** State of one deadline in words, the date after it. */
function dueText(loc: Localizer, p: Plazo, enCamino: PlanEnCamino): Content {
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
  const before =
    p.original === undefined
      ? nothing
      : html` ${tRoad(loc, 'original', { cuando: whenText(loc, fromDia(p.original)) })}`;
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

function dueCell(loc: Localizer, enCamino: PlanEnCamino, clase: Plazo['clase']): TemplateResult {
  const p = enCamino.plazos.find((plazo) => plazo.clase === clase);
  const text = p ? dueText(loc, p, enCamino) : tCommon(loc, 'sinDato');
  return html`<td data-e=${tRoad(loc, clase)}>${text}</td>`;
}

function planRow(loc: Localizer, feed: Feed, other: PlanEnCamino): TemplateResult {
  const { plan, vigencia, siguePorVigente } = other;
  const state =
    plan.estado === undefined ? '' : cleanText(codeWord(loc, 'estado_plan', plan.estado));
  const validity = validityWords(loc, plan, vigencia);
  const capital = validity.charAt(0).toLocaleUpperCase(loc.idioma) + validity.slice(1);
  return html`<tr>
    <th scope="row">
      ${planTitle(loc, feed, plan)}
      ${plan.ciclo === undefined ? nothing : html`<span class="dos linea">${plain(plan.ciclo)}</span>`}
    </th>
    <td data-e=${tRoad(loc, 'duro')}>${capital || tCommon(loc, 'sinDato')}</td>
    <td data-e=${tRoad(loc, 'estado')}>
      ${state || tCommon(loc, 'sinDato')}${
        siguePorVigente ? html`. ${tRoad(loc, 'por_vigente')}` : nothing
      }
    </td>
    ${dueCell(loc, other, 'monitoreo')} ${dueCell(loc, other, 'evaluacion')}
  </tr>`;
}

/** Earlier and later plans: how long each held, how it ended. */
export function otherPlans(
  loc: Localizer,
  feed: Feed,
  otros: readonly PlanEnCamino[],
  level: number,
): Content {
  if (otros.length === 0) return nothing;
  const columns = ['plan', 'duro', 'estado', 'monitoreo', 'evaluacion'] as const;
  const table = html`<div class="apilable planes-otros" part="planes">
    <table>
      <caption class="sr">
        ${tRoad(loc, 'otros')}
      </caption>
      <thead>
        <tr>
          ${columns.map((key) => html`<th scope="col">${tRoad(loc, key)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${otros.map((other) => planRow(loc, feed, other))}
      </tbody>
    </table>
  </div>`;
  return block(level, tRoad(loc, 'otros'), table);
}
