/** Head of the board: whose plan, which cycle, how long it holds, and the switch among plans. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Plan } from '../../feed/types.js';
import type { PlanDerivado, Vigencia } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { codeWord } from '../../i18n/codes.js';
import { heading } from '../heading.js';
import { cleanText, feedText, says, type Content } from '../text.js';

export interface HeaderOptions {
  level: number;
  onPlan: (id: string) => void;
}

/** Title of the plan; without one, the plan of the state. */
export function planTitle(loc: Localizer, feed: Feed, plan: Plan): Content {
  if (says(loc, plan.titulo)) return feedText(loc, plan.titulo);
  const entidad = feed.ejercicio?.municipio?.nombre ?? feed.ejercicio?.entidad?.nombre ?? '';
  return tBoard(loc, 'planDe', { entidad: cleanText(entidad) });
}

/** Title, state and cycle, validity, and the other plans of the exercise. */
export function boardHeader(
  loc: Localizer,
  feed: Feed,
  derivado: PlanDerivado,
  { level, onPlan }: HeaderOptions,
): TemplateResult {
  const { plan, vigencia } = derivado;
  const facts = [
    placeName(feed),
    plan.ciclo === undefined ? nothing : cleanText(plan.ciclo),
    plan.estado === undefined || plan.estado === 'vigente'
      ? nothing
      : tBoard(loc, 'estadoPlan', {
          estado: codeWord(loc, 'estado_plan', plan.estado).toLowerCase(),
        }),
    validityWords(loc, plan, vigencia),
  ].filter((f) => f !== nothing && f !== '');
  return html`<header class="cab" part="cabecera">
    ${heading(level, planTitle(loc, feed, plan), undefined, 'titulo')}
    <p>${facts.map((f, i) => html`${i ? ' · ' : ''}${i === 0 ? html`<b>${f}</b>` : f}`)}</p>
    ${planSwitch(loc, feed, plan, onPlan)}
    ${
      plan.estado === 'concluido' || plan.estado === 'retirado'
        ? html`<p class="chico">${tBoard(loc, 'planCerrado')}</p>`
        : nothing
    }
  </header>`;
}

function placeName(feed: Feed): string {
  const { municipio, entidad } = feed.ejercicio ?? {};
  return cleanText([municipio?.nombre, entidad?.nombre].filter(Boolean).join(', '));
}

/** "vigente del … al …", in the precision in which the feed states the start. */
export function validityWords(loc: Localizer, plan: Plan, vigencia: Vigencia): string {
  if (vigencia.inicio === null) return '';
  const inicio = loc.date(plan.inicio ?? vigencia.inicio, 'long');
  if (vigencia.fin === null) return tBoard(loc, 'vigenteDesde', { inicio });
  const fin = loc.date(vigencia.fin, 'long');
  const words = vigencia.concluida
    ? tBoard(loc, 'vigenciaDel', { inicio, fin })
    : tBoard(loc, 'vigenteDel', { inicio, fin });
  const { finOriginal } = vigencia;
  if (finOriginal === null || finOriginal === vigencia.fin) return words;
  return `${words} (${tBoard(loc, 'prorrogado', { fin: loc.date(finOriginal, 'long') })})`;
}

/** Buttons and not a select: names of plans are long, and a select would cut them. */
function planSwitch(loc: Localizer, feed: Feed, plan: Plan, onPlan: (id: string) => void): Content {
  const planes = feed.planes ?? [];
  if (planes.length < 2) return nothing;
  const byCycle = planes.every((p) => p.ciclo !== undefined);
  return html`<div
    class="planes no-imprimir"
    role="group"
    aria-label=${tBoard(loc, 'elegirPlan')}
    part="planes"
  >
    ${planes.map(
      (p) =>
        html`<button
          type="button"
          data-plan=${p.id}
          aria-pressed=${p.id === plan.id ? 'true' : 'false'}
          @click=${() => onPlan(p.id)}
        >
          ${byCycle ? cleanText(p.ciclo ?? '') : planTitle(loc, feed, p)}${
            p.estado === undefined
              ? nothing
              : html`<span class="dos">
                  · ${cleanText(codeWord(loc, 'estado_plan', p.estado))}</span
                >`
          }
        </button>`,
    )}
  </div>`;
}
