/** Monitoring and evaluations of a plan: what is due, the ratings with their reasons, the texts. */
import { html, nothing, type TemplateResult } from 'lit';
import { ratingsTable, reviewsOf } from '../model/reviews.js';
import type { Pendiente } from '../model/reviews-due.js';
import type { ClaseRevision, Revision } from '../model/reviews-compare.js';
import type { CompromisoDerivado, PlanDerivado } from '../model/types.js';
import type { Escala } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCommon } from '../i18n/common.js';
import { tReviews } from '../i18n/reviews.js';
import { block } from './facts.js';
import { ratingsView } from './reviews-table.js';
import { reason, reasonsOf, scalesView } from './reviews-notes.js';
import { reviewText } from './reviews-text.js';
import { fullName, reviewFacts } from './reviews-words.js';
import type { Content } from './text.js';
import { joined } from './who.js';
import type { Procedencia } from './why.js';

export interface ReviewsOptions {
  plan: PlanDerivado;
  escalas: readonly Escala[] | undefined;
  procedencia: Procedencia;
  /** Level of the sections. */
  level: number;
  /** Id of the only commitment to show. */
  compromiso?: string | undefined;
  /** Rows of each table that are drawn; more wait behind a button. */
  limite: number;
  onMore: () => void;
  onSelect?: ((c: CompromisoDerivado) => void) | undefined;
}

/** What is due, in a sentence: "El monitoreo de los seis meses toca el …". */
export function dueSentence(loc: Localizer, { clase, fecha, falta }: Pendiente): string {
  const key = `${clase}_${falta ? 'falta' : 'toca'}` as const;
  return tReviews(loc, key, { fecha: loc.date(fecha, 'long') });
}

/** What is due and, in bold, what is overdue; `nothing` once all is published. */
export function dueView(loc: Localizer, list: readonly Pendiente[]): Content {
  if (list.length === 0) return nothing;
  return html`<div class="tocan chico" part="pendientes">
    ${list.map((due) => html`<p class=${due.falta ? 'falta' : 'dos'}>${dueSentence(loc, due)}</p>`)}
  </div>`;
}

function whoList(loc: Localizer, list: readonly Revision[], solo: boolean): TemplateResult {
  return html`<ul class="evaluan chico">
    ${list.map(
      (r) =>
        html`<li>
          <b>${fullName(loc, r, solo)}</b>
          <span class="dos">${joined(reviewFacts(loc, r), ' · ')}</span>
        </li>`,
    )}
  </ul>`;
}

/** One kind of review: who, the table, the reasons, what nobody rated. */
function ratings(loc: Localizer, o: ReviewsOptions, clase: ClaseRevision, solo: boolean): Content {
  const cuadro = ratingsTable(o.plan, clase, o.escalas, o.compromiso);
  const { renglones, revisiones } = cuadro;
  if (revisiones.length === 0 || (o.compromiso !== undefined && renglones.length === 0)) {
    return nothing;
  }
  const drawn = renglones.slice(0, o.limite);
  const reasons = reasonsOf(drawn);
  const razones = new Map([...reasons].map(([j, [n]]) => [j, n]));
  const rest = renglones.length - drawn.length;
  const { procedencia, onSelect } = o;
  const unlike = renglones.some((r) => r.sinComparar.length > 0);
  const unrated = o.compromiso === undefined && renglones.length > 0 ? cuadro.sinValorar : 0;
  return block(o.level, tReviews(loc, clase), [
    whoList(loc, revisiones, solo),
    renglones.length === 0
      ? html`<p class="dos">${tReviews(loc, 'sin_valoraciones')}</p>`
      : ratingsView(loc, { cuadro, renglones: drawn, razones, solo, procedencia, onSelect }),
    rest > 0
      ? html`<button class="boton no-imprimir" type="button" @click=${o.onMore}>
          ${tCommon(loc, 'verMas', { n: rest })}
        </button>`
      : nothing,
    html`<div class="pie chico dos">
      ${unrated > 0 ? html`<p>${tReviews(loc, 'sin_valorar', { n: unrated })}</p>` : nothing}
      ${unlike ? html`<p>${tReviews(loc, 'sin_comparar_nota')}</p>` : nothing}
      ${cuadro.columnas.some((c) => c.escala?.id === 'ogp-cumplimiento') ? html`<p>${tReviews(loc, 'reportado_nota')}</p>` : nothing}
      ${scalesView(loc, cuadro)}
    </div>`,
    reasons.size === 0
      ? nothing
      : block(
          o.level + 1,
          tReviews(loc, 'razones'),
          html`<ol class="razones">
            ${[...reasons].map(([j, [, r]]) => reason(loc, j, r, solo))}
          </ol>`,
          'interna',
        ),
  ]);
}

/** The reviews of a plan, or those of one commitment; `nothing` when there are none. */
export function reviewsView(loc: Localizer, o: ReviewsOptions): Content {
  const { plan, level, compromiso, onSelect } = o;
  const all = reviewsOf(plan.plan);
  const solo = all.length === 1;
  const texts = all
    .map((r) => reviewText(loc, r, { plan, level: level + 1, solo, compromiso, onSelect }))
    .filter((text) => text !== nothing);
  const parts = [
    ratings(loc, o, 'monitoreo', solo),
    ratings(loc, o, 'evaluacion', solo),
    block(level, tReviews(loc, 'textos'), texts),
  ].filter((part) => part !== nothing);
  return parts.length === 0 ? nothing : html`${parts}`;
}
