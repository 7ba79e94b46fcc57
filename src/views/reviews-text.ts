/** What each evaluator concludes and recommends, and the answers given. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Evaluacion } from '../feed/types.js';
import type { Revision } from '../model/reviews-compare.js';
import type { CompromisoDerivado, PlanDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { detailWord } from '../i18n/codes-detail.js';
import { tReviews } from '../i18n/reviews.js';
import { commitmentName } from './commitment-name.js';
import { evidenceList } from './evidence.js';
import { heading } from './heading.js';
import { cleanText, feedParagraphs, feedText, type Content } from './text.js';
import { fullName, reviewFacts } from './reviews-words.js';
import { joined } from './who.js';

type Recomendacion = NonNullable<Evaluacion['recomendaciones']>[number];

export interface ReviewTextOptions {
  plan: PlanDerivado;
  level: number;
  solo: boolean;
  /** Only the recommendations on this commitment, and nothing on the plan. */
  compromiso?: string | undefined;
  onSelect?: ((c: CompromisoDerivado) => void) | undefined;
}

/** A title with what stands under it; `nothing` for nothing. */
function part(level: number, title: string, content: Content): Content {
  return content === nothing ? nothing : html`<div>${heading(level, title)} ${content}</div>`;
}

function recommendation(loc: Localizer, r: Recomendacion, o: ReviewTextOptions): TemplateResult {
  const c = r.compromiso === undefined ? undefined : o.plan.porId.get(r.compromiso);
  const about =
    o.compromiso !== undefined || r.compromiso === undefined
      ? nothing
      : c
        ? commitmentName(loc, c, o.onSelect)
        : cleanText(r.compromiso);
  const state =
    r.estado === undefined
      ? nothing
      : html`<b>${cleanText(detailWord(loc, 'estado_recomendacion', r.estado))}</b>`;
  const meta = joined([state, about], ' · ');
  const answer = feedText(loc, r.respuesta);
  return html`<li>
    ${feedText(loc, r.texto)} ${meta === nothing ? nothing : html`<p class="dos">${meta}</p>`}
    <p class="dos">
      ${
        answer === nothing
          ? tReviews(loc, 'sin_respuesta')
          : html`${tReviews(loc, 'respuesta')}: «${answer}»`
      }
    </p>
  </li>`;
}

function recommendations(loc: Localizer, { de }: Revision, o: ReviewTextOptions): Content {
  const all = (de.recomendaciones ?? []).filter(
    (r) => o.compromiso === undefined || r.compromiso === o.compromiso,
  );
  if (all.length === 0) return nothing;
  return html`<ul class="lista">
    ${all.map((r) => recommendation(loc, r, o))}
  </ul>`;
}

function listOf(items: readonly Content[]): Content {
  const said = items.filter((item) => item !== nothing);
  if (said.length === 0) return nothing;
  return html`<ul class="lista">
    ${said.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function factors(loc: Localizer, { factores = [] }: Partial<Evaluacion>): Content {
  return listOf(
    factores.map(
      (f) =>
        html`<span class="dos">${cleanText(detailWord(loc, 'tipo_factor', f.tipo))}:</span>
          ${feedText(loc, f.texto)}`,
    ),
  );
}

/** One review with all that it says besides its ratings; `nothing` when it says nothing else. */
export function reviewText(loc: Localizer, r: Revision, o: ReviewTextOptions): Content {
  const { de } = r;
  const t = (key: Parameters<typeof tReviews>[1]): string =>
    (tReviews as unknown as (l: Localizer, k: string) => string)(loc, key);
  const inner = o.level + 1;
  const advice = part(inner, t('recomendaciones'), recommendations(loc, r, o));
  const rest =
    o.compromiso !== undefined
      ? []
      : [
          part(inner, t('conclusiones'), feedParagraphs(loc, de.conclusiones)),
          part(inner, t('metodologia'), feedParagraphs(loc, de.metodologia)),
          part(inner, t('lecciones'), listOf((de.lecciones ?? []).map((x) => feedText(loc, x)))),
          part(inner, t('factores'), factors(loc, de)),
          part(inner, t('evidencias'), evidenceList(loc, de.evidencias)),
        ];
  const said = rest.filter((p) => p !== nothing);
  if (advice === nothing && said.length === 0) return nothing;
  return html`<div class="revision">
    ${heading(o.level, fullName(loc, r, o.solo))}
    <p class="dos chico">${joined(reviewFacts(loc, r), ' · ')}</p>
    <div class="partes">${advice} ${said.length > 0 ? html`<div>${said}</div>` : nothing}</div>
  </div>`;
}
