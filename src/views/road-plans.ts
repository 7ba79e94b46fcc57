/** The other plans of the exercise: how long each held, how it ended. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import type { PlanEnCamino, Plazo } from '../model/road.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { tCommon } from '../i18n/common.js';
import { tExercise } from '../i18n/exercise.js';
import { tRoad } from '../i18n/road.js';
import { planTitle } from './board/header.js';
import { block } from './facts.js';
import { dueText, extended } from './road-dues.js';
import { cleanText, type Content } from './text.js';
import { plain } from './who.js';

function dueCell(loc: Localizer, enCamino: PlanEnCamino, clase: Plazo['clase']): TemplateResult {
  const p = enCamino.plazos.find((plazo) => plazo.clase === clase);
  const text = p ? dueText(loc, p, enCamino) : tCommon(loc, 'sinDato');
  return html`<td data-e=${tRoad(loc, clase)}>${text}</td>`;
}

/** "15 abr 2024 a 31 jul 2025. Con prórroga: terminaba el 14 abr 2025." */
function span(loc: Localizer, { plan, vigencia, plazos }: PlanEnCamino): string {
  if (plan.inicio === undefined) return '';
  const inicio = loc.date(plan.inicio);
  if (vigencia.fin === null) return tExercise(loc, 'periodo_desde', { inicio });
  const words = tExercise(loc, 'periodo', { inicio, fin: loc.date(vigencia.fin) });
  const original = plazos.find((p) => p.clase === 'vigencia')?.original;
  return original === undefined ? words : `${words}. ${extended(loc, original)}`;
}

function planRow(loc: Localizer, feed: Feed, other: PlanEnCamino): TemplateResult {
  const { plan, siguePorVigente } = other;
  const state =
    plan.estado === undefined ? '' : cleanText(codeWord(loc, 'estado_plan', plan.estado));
  return html`<tr>
    <th scope="row">
      ${planTitle(loc, feed, plan)}
      ${plan.ciclo === undefined ? nothing : html`<span class="dos linea">${plain(plan.ciclo)}</span>`}
    </th>
    <td data-e=${tRoad(loc, 'duro')}>${span(loc, other) || tCommon(loc, 'sinDato')}</td>
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
