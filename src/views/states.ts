/**
 * States of an element and the notices above its data: what is happening, whose job it is, what to
 * do. Each is announced: loading and empty politely, an error at once.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { fileProblemText } from '../i18n/problems-file.js';
import { tStates } from '../i18n/states.js';
import { heading } from './heading.js';
import { failureWords, type FalloVisto } from './failure.js';
import { retryButton } from './notices.js';
import { problemPlace } from './partial.js';
import { feedText, type Content } from './text.js';

export { failureSentence, failureWords, type FalloVisto } from './failure.js';

/** Shapes of what is to come, so that the page does not jump when the data arrive. */
export type Forma = 'tablero' | 'ficha' | 'linea' | 'resumen';

/** Quiet placeholders with about the height of the data; readers hear one sentence. */
export function loadingState(loc: Localizer, forma: Forma = 'tablero'): TemplateResult {
  const rows = forma === 'tablero' ? 6 : forma === 'ficha' ? 1 : 3;
  return html`<div class="estado cargando ${forma}" part="cargando">
    <p class="sr" role="status">${tStates(loc, 'cargando')}</p>
    <div aria-hidden="true">
      <i class="hueso titulo"></i><i class="hueso linea"></i>
      ${Array.from({ length: rows }, () => html`<i class="hueso bloque"></i>`)}
    </div>
  </div>`;
}

export interface ErrorOptions {
  level?: number;
  onRetry?: (() => void) | undefined;
  /** Shown with the technical detail. */
  feedUrl?: URL | null;
}

/**
 * What happened, whose job it is, what to do; the technical detail is folded, but where it holds the
 * place to correct.
 */
export function errorState(
  loc: Localizer,
  fallo: FalloVisto,
  { level = 2, onRetry, feedUrl }: ErrorOptions = {},
): TemplateResult {
  const words = failureWords(fallo);
  return html`<div class="estado error" part="error" role="alert">
    ${heading(level, tStates(loc, `${words}_que` as 'otro_que'))}
    <dl class="remedio">
      <dt>${tStates(loc, 'quien_titulo')}</dt>
      <dd>${tStates(loc, `${words}_quien` as 'otro_quien')}</dd>
      <dt>${tStates(loc, 'hacer_titulo')}</dt>
      <dd>${tStates(loc, `${words}_hacer` as 'otro_hacer')}</dd>
    </dl>
    ${retryButton(loc, onRetry)} ${technicalDetail(loc, fallo, words, feedUrl ?? null)}
  </div>`;
}

/** Lines for the servers that portals use; the same in every language. */
const CORS_LINES = [
  'Apache (.htaccess): Header set Access-Control-Allow-Origin "*"',
  'nginx: add_header Access-Control-Allow-Origin "*";',
  'IIS (web.config, <customHeaders>): <add name="Access-Control-Allow-Origin" value="*" />',
];

function technicalDetail(
  loc: Localizer,
  { codigo, http, mensaje, problema }: FalloVisto,
  words: string,
  feedUrl: URL | null,
): TemplateResult {
  const lines = [
    problema ? `${problemPlace(loc, problema)}: ${fileProblemText(loc, problema)}` : '',
    // What the title says already is not said twice.
    mensaje === undefined || mensaje === tStates(loc, `${words}_que` as 'otro_que') ? '' : mensaje,
    ...(codigo === 'cors' ? CORS_LINES : []),
    tStates(loc, 'codigo', { codigo }),
    http === undefined ? '' : tStates(loc, 'respuesta', { http: String(http) }),
    feedUrl ? tStates(loc, 'direccion', { uri: feedUrl.href }) : '',
  ];
  // The remedy of a badly written file is the place itself.
  return html`<details class="calc" ?open=${codigo === 'json'}>
    <summary>${tStates(loc, 'detalle_tecnico')}</summary>
    <ul>
      ${lines.filter(Boolean).map((line) => html`<li>${feedText(loc, line)}</li>`)}
    </ul>
  </details>`;
}

/** What can be missing although the feed was read. */
export type Vacio = 'plan' | 'compromisos' | 'actividades' | 'compromiso' | 'filtro';

/** What is missing and who can fill it. */
export function emptyState(loc: Localizer, que: Vacio, id = '', action?: Content): TemplateResult {
  const what =
    que === 'compromiso'
      ? tStates(loc, 'vacio_compromiso_que', { id })
      : tStates(loc, `vacio_${que}_que`);
  // A filter that leaves nothing is told by the line of results already.
  return html`<div class="estado vacio" part="vacio">
    <p role=${que === 'filtro' ? nothing : 'status'}><b>${what}</b></p>
    <p class="dos">${tStates(loc, `vacio_${que}_hacer`)}</p>
    ${action ?? nothing}
  </div>`;
}

/** The same with the words of the element that misses something. */
export function missingState(que: string, hacer: string): TemplateResult {
  return html`<div class="estado vacio" part="vacio">
    <p role="status"><b>${que}</b></p>
    <p class="dos">${hacer}</p>
  </div>`;
}

export { exampleNotice, failedReloadNotice, savedCopyNotice } from './notices.js';
