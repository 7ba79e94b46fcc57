/** The six steps of the exercise with what proves each, and what comes next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Paso, Pasos } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { detailWord } from '../i18n/codes-detail.js';
import { tExercise } from '../i18n/exercise.js';
import { heading } from './heading.js';
import { cleanText, type Content } from './text.js';

const say = tExercise as unknown as (
  loc: Localizer,
  key: string,
  params?: Record<string, number>,
) => string;

function stepDate(loc: Localizer, p: Paso): string {
  if (p.fecha !== undefined) return loc.date(p.fecha, 'long');
  return tExercise(loc, p.elementos > 0 ? 'sin_fecha' : 'paso_falta');
}

function stepNote(loc: Localizer, p: Paso): string {
  if (p.elementos === 0) return tExercise(loc, 'nada_publicado');
  return say(loc, `n_${p.etapa}`, { n: p.elementos });
}

function step(loc: Localizer, p: Paso, next: Paso | undefined, level: number): TemplateResult {
  const state = p.alcanzado ? 'hecho' : 'falta';
  const way = next && !next.alcanzado ? 'va' : '';
  const word = tExercise(loc, p.alcanzado ? 'paso_hecho' : 'paso_falta');
  return html`<li class="${state} ${way}">
    <span>${p.numero}</span>
    <div>
      ${heading(level, detailWord(loc, 'etapa', p.etapa))}
      <p><span class="sr">${word}. </span><b>${stepDate(loc, p)}</b></p>
      <p>${stepNote(loc, p)}</p>
    </div>
  </li>`;
}

/** "4 de 6 pasos tienen prueba publicada", and where statement and proof part. */
export function stepsSentence(loc: Localizer, pasos: Pasos): string {
  const n = pasos.pasos.filter((p) => p.alcanzado).length;
  const dicho = pasos.etapa === undefined ? '' : cleanText(detailWord(loc, 'etapa', pasos.etapa));
  const visto = pasos.etapaCalculada === null ? '' : detailWord(loc, 'etapa', pasos.etapaCalculada);
  const differ = !pasos.difieren
    ? ''
    : visto === ''
      ? tExercise(loc, 'difiere_nada', { dicho })
      : tExercise(loc, 'difiere', { dicho, visto });
  const stopped = pasos.suspendido ? tExercise(loc, 'suspendido') : '';
  return [tExercise(loc, 'resumen', { n }), stopped, differ].filter(Boolean).join(' ');
}

/** The road of six steps. */
export function stepsList(loc: Localizer, pasos: Pasos, level: number): TemplateResult {
  const all = pasos.pasos;
  return html`<ol class="camino">
    ${all.map((p, i) => step(loc, p, all[i + 1], level))}
  </ol>`;
}

/** What comes after the furthest step, and what was passed over without being published. */
export function nextSteps(loc: Localizer, pasos: Pasos, withoutPlan: boolean): Content {
  const next = pasos.pasos.find((p) => p.numero === pasos.calculado + 1);
  const gaps = pasos.pasos.filter((p) => !p.alcanzado && p.numero < pasos.calculado);
  const names = gaps.map((p) => detailWord(loc, 'etapa', p.etapa).toLocaleLowerCase(loc.idioma));
  const what = next ? say(loc, `sigue_${next.etapa}`) : tExercise(loc, 'sigue_nada');
  const missing =
    names.length > 0 ? html`<p>${tExercise(loc, 'falta')}: ${loc.list(names)}.</p>` : nothing;
  return html`<div class="prosa">
    ${withoutPlan ? html`<p>${tExercise(loc, 'sin_plan')}</p>` : nothing}
    <p>${what}</p>
    ${missing}
    ${next || gaps.length > 0 ? html`<p class="dos">${tExercise(loc, 'quien')}</p>` : nothing}
  </div>`;
}
