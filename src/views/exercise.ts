/**
 * The exercise as calm text: most states begin with a feed whose `planes` is empty, and it must
 * already say who decides, what was done and what comes next.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import type { Pasos } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tExercise } from '../i18n/exercise.js';
import { participation } from './exercise-road.js';
import { tables } from './exercise-tables.js';
import { secretariats } from './exercise-stl.js';
import { nextSteps, stepsList, stepsSentence } from './exercise-steps.js';
import { block, fact, facts } from './facts.js';
import { heading } from './heading.js';
import { feedLink } from './link.js';
import { networks } from './networks.js';
import { looseEvents, regions } from './outreach.js';
import { declarations } from './signings.js';
import { whenOpen } from './when-open.js';
import { feedParagraphs, feedText, type Content } from './text.js';
import { organizationText } from './who.js';

export interface ExerciseOptions {
  /** Level of the title; sections stand one below. */
  level?: number;
}

function about(loc: Localizer, feed: Feed): Content {
  const { organismo_garante, micrositio } = feed.ejercicio ?? {};
  return facts([
    fact(
      tExercise(loc, 'organismo'),
      organismo_garante ? organizationText(loc, organismo_garante) : nothing,
    ),
    fact(
      tExercise(loc, 'micrositio'),
      micrositio === undefined ? nothing : feedLink(loc, micrositio),
    ),
  ]);
}

function sections(loc: Localizer, feed: Feed, level: number): Content {
  const e = feed.ejercicio ?? {};
  const t = tExercise;
  return html`${block(level, t(loc, 'stl'), secretariats(loc, e.secretariado ?? [], level))}
  ${block(level, t(loc, 'declaraciones'), declarations(loc, e, level + 1))}
  ${block(level, t(loc, 'redes'), networks(loc, e))}
  ${block(level, t(loc, 'regiones'), regions(loc, e, level + 1))}
  ${block(level, t(loc, 'mesas'), tables(loc, feed))}
  ${block(level, t(loc, 'participacion'), participation(loc, e))}
  ${block(level, t(loc, 'sensibilizacion'), looseEvents(loc, e))}`;
}

/** Name, description and whose it is. */
export function exerciseHead(loc: Localizer, feed: Feed, level: number): TemplateResult {
  const { nombre, descripcion } = feed.ejercicio ?? {};
  const name = feedText(loc, nombre);
  return html`${heading(level, name === nothing ? tExercise(loc, 'titulo') : name, 'titulo')}
    <div class="prosa">${feedParagraphs(loc, descripcion)}</div>
    ${about(loc, feed)}`;
}

/** The whole exercise: steps, what comes next, who decides, how it was made. */
export function exerciseText(
  loc: Localizer,
  feed: Feed,
  pasos: Pasos,
  { level = 2 }: ExerciseOptions = {},
): TemplateResult {
  const withoutPlan = !feed.planes?.some((p) => (p.compromisos?.length ?? 0) > 0);
  return html`<div class="ejercicio" part="ejercicio">
    ${exerciseHead(loc, feed, level)}
    <p class="entrada">${stepsSentence(loc, pasos)}</p>
    ${stepsList(loc, pasos, level + 1)}
    ${block(level + 1, tExercise(loc, 'sigue'), nextSteps(loc, pasos, withoutPlan))}
    ${sections(loc, feed, level + 1)}
  </div>`;
}

/** The same, folded and short, under a board that has a plan: steps, seats, signatures. */
export function exerciseFold(
  loc: Localizer,
  feed: Feed,
  pasos: Pasos,
  { level = 3 }: ExerciseOptions = {},
): TemplateResult {
  const e = feed.ejercicio ?? {};
  return html`<details class="metodo ejercicio" part="ejercicio">
    <summary>${tExercise(loc, 'como_se_hizo')}</summary>
    ${whenOpen(
      () =>
        html`<p class="dos">${stepsSentence(loc, pasos)}</p>
          ${about(loc, feed)} ${stepsList(loc, pasos, level)}
          ${block(level, tExercise(loc, 'stl'), secretariats(loc, e.secretariado ?? [], level, true))}
          ${block(level, tExercise(loc, 'declaraciones'), declarations(loc, e, level + 1))}
          ${block(level, tExercise(loc, 'mesas'), tables(loc, feed))}`,
    )}
  </details>`;
}
