/** Items, dates and words of how it was made, and the channels of participation. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Ejercicio, Participacion } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { detailWord, type ListaDetalle } from '../i18n/codes-detail.js';
import { tExercise } from '../i18n/exercise.js';
import { evidenceList } from './evidence.js';
import { feedLink } from './link.js';
import { cleanText, feedParagraphs, feedText, type Content } from './text.js';
import { joined } from './who.js';

/** The word of a code, when the feed gives one. */
export function word(loc: Localizer, lista: ListaDetalle, codigo: string | undefined): Content {
  return codigo === undefined ? nothing : cleanText(detailWord(loc, lista, codigo));
}

/** A date, or a period; `nothing` without a start. */
export function dated(loc: Localizer, inicio: string | undefined, fin?: string): Content {
  if (inicio === undefined) return nothing;
  const start = loc.date(inicio);
  const text =
    fin === undefined || fin === inicio
      ? start
      : tExercise(loc, 'periodo', { inicio: start, fin: loc.date(fin) });
  return html`<span class="num">${text}</span>`;
}

/** One item of a list: its name, a line of facts, what follows. */
export function item(
  name: Content,
  meta: readonly Content[],
  ...rest: readonly Content[]
): TemplateResult {
  const line = joined(meta, ' · ');
  return html`<li>
    ${name === nothing ? nothing : html`<b>${name}</b>`}
    ${line === nothing ? nothing : html`<span class="dos linea">${line}</span>`} ${rest}
  </li>`;
}

/** A list that hides when it is empty. */
export const list = (items: readonly TemplateResult[]): Content =>
  items.length === 0
    ? nothing
    : html`<ul class="lista">
        ${items}
      </ul>`;

function channel(loc: Localizer, p: Participacion): TemplateResult {
  const title = feedText(loc, p.titulo);
  const kind = word(loc, 'tipo_participacion', p.tipo);
  const name = title === nothing ? kind : title;
  return item(
    p.uri === undefined ? name : feedLink(loc, p.uri, html`${name}`),
    [
      title === nothing ? nothing : kind,
      dated(loc, p.inicio, p.fin),
      feedText(loc, p.lugar),
      p.participantes === undefined
        ? nothing
        : tExercise(loc, 'participantes', { n: p.participantes }),
      p.respuestas === undefined ? nothing : tExercise(loc, 'respuestas', { n: p.respuestas }),
    ],
    feedParagraphs(loc, p.resultados),
    evidenceList(loc, p.evidencias),
  );
}

export function participation(loc: Localizer, e: Ejercicio): Content {
  return list((e.participacion ?? []).map((p) => channel(loc, p)));
}
