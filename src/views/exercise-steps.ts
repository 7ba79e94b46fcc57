/** The six steps of the exercise with what proves each, and what comes next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Paso, Pasos } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { detailWord } from '../i18n/codes-detail.js';
import { tExercise } from '../i18n/exercise.js';
import { heading } from './heading.js';
import { cleanText, type Content } from './text.js';
import { lower } from './who.js';

const say = tExercise as unknown as (
  loc: Localizer,
  key: string,
  params?: Record<string, number>,
) => string;

/** The feed lists it and gives no date: something is published, and proves nothing yet. */
const isUndated = (p: Paso): boolean => !p.alcanzado && p.elementos > 0 && p.prevista === undefined;

function stepDate(loc: Localizer, p: Paso): string {
  const { fecha, ultima, prevista } = p;
  if (fecha !== undefined && ultima !== undefined) {
    return tExercise(loc, 'periodo', { inicio: loc.date(fecha), fin: loc.date(ultima) });
  }
  if (fecha !== undefined) return loc.date(fecha, 'long');
  if (prevista !== undefined) return tExercise(loc, 'prevista', { fecha: loc.date(prevista) });
  return tExercise(loc, p.elementos > 0 ? 'sin_fecha' : 'paso_falta');
}

function stepNote(loc: Localizer, p: Paso): string {
  if (p.elementos > 0) return say(loc, `n_${p.etapa}`, { n: p.elementos });
  if (p.previos !== undefined) return tExercise(loc, 'n_previos', { n: p.previos });
  return tExercise(loc, 'nada_publicado');
}

export interface StepsOptions {
  /** More lines under a step. */
  mas?: (paso: Paso) => Content;
}

function step(
  loc: Localizer,
  { pasos, calculado }: Pasos,
  i: number,
  level: number,
  { mas }: StepsOptions,
): TemplateResult {
  const p = pasos[i]!;
  const next = pasos[i + 1];
  const state = p.alcanzado ? 'hecho' : isUndated(p) ? 'a-medias' : 'falta';
  const way = next && !next.alcanzado ? 'va' : '';
  const word = p.alcanzado ? html`<span class="sr">${tExercise(loc, 'paso_hecho')}. </span>` : '';
  return html`<li class="${state} ${way}" aria-current=${p.numero === calculado ? 'step' : nothing}>
    <span>${p.numero}</span>
    <div>
      ${heading(level, detailWord(loc, 'etapa', p.etapa))}
      <p>${word}<b>${stepDate(loc, p)}</b></p>
      <p>${stepNote(loc, p)}</p>
      ${mas?.(p) ?? nothing}
    </div>
  </li>`;
}

/** "4 de 6 pasos tienen prueba publicada", and where statement and proof part. */
export function stepsSentence(loc: Localizer, pasos: Pasos): string {
  const n = pasos.pasos.filter((p) => p.alcanzado).length;
  const undated = pasos.pasos.filter(isUndated).length;
  const dicho = pasos.etapa === undefined ? '' : cleanText(detailWord(loc, 'etapa', pasos.etapa));
  const visto = pasos.etapaCalculada === null ? '' : detailWord(loc, 'etapa', pasos.etapaCalculada);
  const differ = !pasos.difieren
    ? ''
    : visto === ''
      ? tExercise(loc, 'difiere_nada', { dicho })
      : tExercise(loc, 'difiere', { dicho, visto });
  return [
    tExercise(loc, 'resumen', { n }),
    undated > 0 ? tExercise(loc, 'resumen_sin_fecha', { n: undated }) : '',
    pasos.suspendido ? tExercise(loc, 'suspendido') : '',
    differ,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The road of six steps. */
export function stepsList(
  loc: Localizer,
  pasos: Pasos,
  level: number,
  options: StepsOptions = {},
): TemplateResult {
  return html`<ol class="camino" part="camino">
    ${pasos.pasos.map((_, i) => step(loc, pasos, i, level, options))}
  </ol>`;
}

const stageName = (loc: Localizer, p: Paso): string => lower(detailWord(loc, 'etapa', p.etapa));

/** What comes after the furthest step, what was passed over, and what only lacks its date. */
export function nextSteps(loc: Localizer, pasos: Pasos, withoutPlan: boolean): Content {
  const open = pasos.pasos.filter((p) => !p.alcanzado);
  const undated = open.filter(isUndated);
  const next = open.find((p) => p.numero > pasos.calculado && !isUndated(p));
  const gaps = open.filter((p) => p.numero < pasos.calculado && !isUndated(p));
  const what = next
    ? say(loc, `sigue_${next.etapa}`)
    : undated.length > 0
      ? ''
      : tExercise(loc, 'sigue_nada');
  const names = gaps.map((p) => stageName(loc, p));
  const counts = undated.map((p) => `${stageName(loc, p)} (${stepNote(loc, p)})`);
  const lines = [
    withoutPlan ? tExercise(loc, 'sin_plan') : '',
    what,
    names.length > 0 ? `${tExercise(loc, 'falta')}: ${loc.list(names)}.` : '',
    counts.length > 0 ? tExercise(loc, 'falta_fecha', { pasos: loc.list(counts) }) : '',
  ];
  return html`<div class="prosa">
    ${lines.map((line) => (line === '' ? nothing : html`<p>${line}</p>`))}
    ${open.length > 0 ? html`<p class="dos">${tExercise(loc, 'quien')}</p>` : nothing}
  </div>`;
}
