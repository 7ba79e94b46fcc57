/** The frame of an element: loading, error, or its title with its content or what is missing. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lectura } from '../feed/problems.js';
import type { Feed } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { chartNotices } from './chart-notices.js';
import type { FalloVisto } from './failure.js';
import { heading } from './heading.js';
import { errorState, loadingState, missingState, type Forma } from './states.js';
import type { Content } from './text.js';

/** Where an element stands; `FeedElement.situacion` gives it. */
export interface Situacion {
  lectura: Lectura | null;
  fallo: FalloVisto | null;
  guardada: { fecha: Date } | null;
  parcial: boolean;
  feedUrl: URL | null;
  level: number;
  /** The data are those of an element around: it has told about them already. */
  dentro: boolean;
  onRetry: () => void;
}

export interface FrameOptions {
  /** Shape of the placeholders. */
  forma: Forma;
  titulo: Content;
  /** One sentence under the title: what this shows. */
  guia?: Content;
  /** What the feed has to say; `nothing` when it has none. */
  contenido: (feed: Feed) => Content;
  /** What is missing, and who can publish it. */
  vacio: readonly [que: string, hacer: string];
}

/** Every element of the exercise is drawn in this: the states are told alike. */
export function elementFrame(loc: Localizer, s: Situacion, o: FrameOptions): TemplateResult {
  const { fallo, level, feedUrl, dentro, onRetry } = s;
  const feed = s.lectura?.feed;
  if (!feed) {
    if (!fallo) return loadingState(loc, o.forma);
    return html`${errorState(loc, fallo, { level, feedUrl, onRetry })}<slot></slot>`;
  }
  const content = o.contenido(feed);
  const empty = content === nothing;
  return html`${dentro ? nothing : chartNotices(loc, s)} ${heading(level, o.titulo, 'cabeza')}
  ${o.guia === undefined || empty ? nothing : html`<p class="dos prosa guia">${o.guia}</p>`}
  ${empty ? html`${missingState(...o.vacio)}<slot></slot>` : content}`;
}
