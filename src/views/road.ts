/** The road of one exercise: where it stands, what each step left, what falls due with its plans. */
import { html, nothing, type TemplateResult } from 'lit';
import { isFecha } from '../feed/civil-date.js';
import type { Evidencia, Feed } from '../feed/types.js';
import type { Camino } from '../model/road.js';
import type { Pasos } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { detailWord } from '../i18n/codes-detail.js';
import { tCommon } from '../i18n/common.js';
import { tExercise } from '../i18n/exercise.js';
import { tRoad } from '../i18n/road.js';
import { evidenceList } from './evidence.js';
import { nextSteps, stepsList } from './exercise-steps.js';
import { block, fact, facts } from './facts.js';
import { planDues } from './road-dues.js';
import { otherPlans } from './road-plans.js';
import { cleanText, type Content } from './text.js';
import { lower } from './who.js';
import { whenOpen } from './when-open.js';

function stage(loc: Localizer, etapa: string, n: number | null): Content {
  const word = cleanText(detailWord(loc, 'etapa', etapa));
  return n === null || n === 0 ? word : tRoad(loc, 'paso', { etapa: word, n });
}

/** The stated stage beside the one that the evidence reaches. */
function whereItStands(loc: Localizer, p: Pasos): Content {
  const stated = p.etapa === undefined ? tRoad(loc, 'no_dice') : stage(loc, p.etapa, p.declarado);
  const seen =
    p.etapaCalculada === null ? tRoad(loc, 'nada') : stage(loc, p.etapaCalculada, p.calculado);
  const same = p.etapa !== undefined && p.etapa === p.etapaCalculada;
  return facts(
    same
      ? [fact(tRoad(loc, 'ambos'), html`<b>${seen}</b>`)]
      : [
          fact(tRoad(loc, 'oficina'), html`<b>${stated}</b>`),
          fact(tRoad(loc, 'publicado'), html`<b>${seen}</b>`),
        ],
    'donde',
  );
}

/** A cut-off without a title of its own is named by its date. */
function named(loc: Localizer, list: readonly Evidencia[]): Evidencia[] {
  return list.map((e) =>
    typeof e.titulo === 'string' && e.titulo === e.fecha && isFecha(e.titulo)
      ? { ...e, titulo: tRoad(loc, 'corte', { fecha: loc.date(e.titulo) }) }
      : e,
  );
}

function documents(loc: Localizer, pasos: Pasos, { documentos }: Camino): Content {
  const rows = pasos.pasos.map((p, i) => ({ p, list: documentos[i] ?? [] }));
  const bare = rows.filter(({ list }) => list.length === 0);
  if (bare.length === rows.length) return html`<p class="dos">${tRoad(loc, 'ninguno')}</p>`;
  const names = bare.map(({ p }) => lower(detailWord(loc, 'etapa', p.etapa)));
  return html`${rows.map(({ p, list }) =>
    list.length === 0
      ? nothing
      : html`<details class="metodo">
          <summary>
            ${p.numero}. ${detailWord(loc, 'etapa', p.etapa)}
            <span class="dos">· ${tCommon(loc, 'nDocumentos', { n: list.length })}</span>
          </summary>
          ${whenOpen(() => evidenceList(loc, named(loc, list)))}
        </details>`,
  )}
  ${
    names.length > 0
      ? html`<p class="chico dos sin-documentos">
          ${tRoad(loc, 'sin_documentos', { pasos: loc.list(names) })}
        </p>`
      : nothing
  }`;
}

/** Steps, what comes next, deadlines, documents, the other plans. */
export function roadText(
  loc: Localizer,
  feed: Feed,
  pasos: Pasos,
  camino: Camino,
  level: number,
): TemplateResult {
  const withoutPlan = !feed.planes?.some((p) => (p.compromisos?.length ?? 0) > 0);
  const differ = pasos.difieren ? pasos.declarado : null;
  const left = (n: number): Content => {
    const count = camino.documentos[n - 1]?.length ?? 0;
    return count === 0 ? nothing : html`<p>${tCommon(loc, 'nDocumentos', { n: count })}</p>`;
  };
  return html`${whereItStands(loc, pasos)}
    ${stepsList(loc, pasos, level, {
      mas: ({ numero }) =>
        html`${left(numero)}${
          numero === differ ? html`<p class="aqui">${tRoad(loc, 'aqui')}</p>` : nothing
        }`,
    })}
    <div class="juntas">
      ${block(level, tExercise(loc, 'sigue'), nextSteps(loc, pasos, withoutPlan))}
      ${planDues(loc, feed, camino.enVista, level)}
    </div>
    ${block(level, tRoad(loc, 'documentos'), documents(loc, pasos, camino))}
    ${otherPlans(loc, feed, camino.otros, level)}`;
}
