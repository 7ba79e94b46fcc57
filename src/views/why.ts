/**
 * "¿Por qué este número?": a figure that opens, in one dialog shared by all the figures of an
 * element, the arithmetic behind it down to the activity, with rule, date and source, and as text.
 */
import { html, type TemplateResult } from 'lit';
import type { Dia } from '../feed/civil-date.js';
import type { Avance } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import type { Content } from './text.js';
import { tWhy } from '../i18n/why.js';
import { openWhy } from './why-dialog.js';

/** Where a figure comes from; `FeedElement.procedencia` gives it. */
export interface Procedencia {
  /** `actualizado` of the feed, and its zone. */
  actualizado: string | undefined;
  zona: string | undefined;
  estricto: boolean;
  /** The day that the figure is computed for. */
  hoy: Dia;
  /** Address of the feed; null when the page handed it over. */
  fuente: URL | null;
}

/** What the dialog tells about one figure. All but the trace is plain text in the reader's words. */
export interface Explicacion {
  /** What the figure is: "Avance del compromiso 3". */
  titulo: string;
  /** The figure as it is shown: "52 %". */
  resultado: string;
  /** Name and content of the rule of computation; by default that of a progress, where it is one. */
  regla?: string;
  /** The lines are a progress too: its rule stands under them. */
  deAvance?: boolean;
  /** The arithmetic of a progress, down to the activity. */
  avance?: Avance;
  /** Numbers to write before the titles of the trace, by id. */
  numeros?: ReadonlyMap<string, string>;
  /** Any other arithmetic, one line a term, the last one the result. */
  lineas?: readonly { concepto: string; valor: string }[];
  /** What stays outside, what is doubtful. */
  notas?: readonly string[];
}

/** A percentage that opens its arithmetic; `explicar` is called on opening only. */
export function whyFigure(
  loc: Localizer,
  cifra: Content,
  explicar: () => Explicacion,
  procedencia: Procedencia,
): TemplateResult {
  const open = (event: Event): void =>
    openWhy(loc, event.currentTarget as HTMLElement, explicar(), procedencia);
  const title = tWhy(loc, 'pregunta');
  // No blank around the figure: a bracket or a comma may touch it.
  // prettier-ignore
  return html`<button class="por-que-cifra" type="button" title=${title} aria-haspopup="dialog" @click=${open}>${cifra}</button>`;
}

const PERCENT = /[<>]?\d{1,3}(?:[.,]\d)?\u00a0%/g;

/**
 * A sentence whose percentages open their arithmetic: from the first to the last one is one figure.
 * A sentence without any stays as it is.
 */
export function figureIn(
  text: string,
  figure: (cifra: string) => Content,
  pattern: RegExp = PERCENT,
): Content {
  const found = [...text.matchAll(pattern)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return text;
  const end = last.index + last[0].length;
  const cifra = figure(text.slice(first.index, end));
  return html`${text.slice(0, first.index)}${cifra}${text.slice(end)}`;
}
