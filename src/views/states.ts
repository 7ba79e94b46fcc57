/**
 * States of an element and the notices above its data: what is happening, whose job it is, what to
 * do. Each is announced: loading and empty politely, an error at once.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problema } from '../feed/problems.js';
import type { Localizer } from '../i18n/localizer.js';
import { dayInZone } from '../feed/civil-date.js';
import { tStates } from '../i18n/states.js';
import { heading } from './heading.js';
import { feedText, type Content } from './text.js';

/** A failed load, as the element tells it. */
export interface FalloVisto {
  codigo: string;
  /** HTTP status, where a server answered. */
  http?: number | undefined;
  /** The sentence for the console; shown only as technical detail. */
  mensaje?: string | undefined;
  /** What the reader found, when the text arrived and could not be read. */
  problema?: Problema | undefined;
}

function httpWords(http: number): string {
  if (http === 404 || http === 410) return 'no_encontrado';
  if (http === 401 || http === 403) return 'prohibido';
  if (http === 429) return 'demasiadas';
  return http >= 500 ? 'servidor' : 'http';
}

/** The name of the three sentences that tell a failure. */
export function failureWords({ codigo, http }: FalloVisto): string {
  if (codigo !== 'http' && tStates.has(`${codigo}_que`)) return codigo;
  return http !== undefined && (http < 200 || http > 299) ? httpWords(http) : 'otro';
}

const say = tStates as unknown as (loc: Localizer, key: string) => string;

/** What happened, in one sentence of the catalogue. */
export function failureSentence(loc: Localizer, fallo: FalloVisto): string {
  return say(loc, `${failureWords(fallo)}_que`);
}

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

/** What happened, whose job it is, what to do; the technical detail is folded. */
export function errorState(
  loc: Localizer,
  fallo: FalloVisto,
  { level = 2, onRetry, feedUrl }: ErrorOptions = {},
): TemplateResult {
  const words = failureWords(fallo);
  return html`<div class="estado error" part="error" role="alert">
    ${heading(level, say(loc, `${words}_que`))}
    <dl class="datos">
      <dt>${tStates(loc, 'quien_titulo')}</dt>
      <dd>${say(loc, `${words}_quien`)}</dd>
      <dt>${tStates(loc, 'hacer_titulo')}</dt>
      <dd>${say(loc, `${words}_hacer`)}</dd>
    </dl>
    ${retryButton(loc, onRetry)} ${technicalDetail(loc, fallo, feedUrl ?? null)}
  </div>`;
}

function retryButton(loc: Localizer, onRetry: (() => void) | undefined): Content {
  if (!onRetry) return nothing;
  return html`<p class="no-imprimir">
    <button class="boton" type="button" part="reintentar" @click=${onRetry}>
      ${tStates(loc, 'reintentar')}
    </button>
  </p>`;
}

function technicalDetail(loc: Localizer, fallo: FalloVisto, feedUrl: URL | null): TemplateResult {
  const lines = [
    tStates(loc, 'codigo', { codigo: fallo.codigo }),
    fallo.http === undefined ? '' : tStates(loc, 'respuesta', { http: String(fallo.http) }),
    feedUrl ? tStates(loc, 'direccion', { uri: feedUrl.href }) : '',
    fallo.problema ? problemPlace(loc, fallo.problema) : '',
    fallo.mensaje ?? '',
  ];
  return html`<details class="calc">
    <summary>${tStates(loc, 'detalle_tecnico')}</summary>
    <ul>
      ${lines.filter(Boolean).map((line) => html`<li>${feedText(loc, line)}</li>`)}
    </ul>
  </details>`;
}

/** "Línea 3, columna 5", with the JSON Pointer. */
export function problemPlace(loc: Localizer, { linea, columna, puntero }: Problema): string {
  const pointer = puntero === '' ? tStates(loc, 'lugar_raiz') : puntero;
  if (linea === undefined) return pointer;
  // As texts: a line number is a name, 1 234 would not be found in an editor.
  const place = { linea: String(linea), columna: String(columna ?? 1) };
  return `${tStates(loc, 'lugar', place)} · ${pointer}`;
}

/** What can be missing although the feed was read. */
export type Vacio = 'plan' | 'compromisos' | 'actividades' | 'compromiso' | 'filtro';

/** What is missing and who can fill it. */
export function emptyState(loc: Localizer, que: Vacio, id = '', action?: Content): TemplateResult {
  const what =
    que === 'compromiso'
      ? tStates(loc, 'vacio_compromiso_que', { id })
      : say(loc, `vacio_${que}_que`);
  return html`<div class="estado vacio" part="vacio">
    <p role="status"><b>${what}</b></p>
    <p class="dos">${say(loc, `vacio_${que}_hacer`)}</p>
    ${action ?? nothing}
  </div>`;
}

/** A civil date out of an instant, in the feed's zone; '' for an unknown instant. */
function dateOf(loc: Localizer, instant: Date | null, zone: string | undefined): string {
  if (!instant || Number.isNaN(instant.getTime())) return '';
  return loc.date(dayInZone(instant, zone), 'long');
}

/** The data come from a copy kept in this browser. */
export function savedCopyNotice(
  loc: Localizer,
  fecha: Date | null,
  zona?: string,
  onRetry?: () => void,
): TemplateResult {
  const date = dateOf(loc, fecha, zona);
  const text = date
    ? tStates(loc, 'guardada', { fecha: date })
    : tStates(loc, 'guardada_sin_fecha');
  return notice('guardada', html`<p>${text}</p>`, retryButton(loc, onRetry));
}

/** A reload failed and the data read before stay. */
export function failedReloadNotice(
  loc: Localizer,
  fallo: FalloVisto,
  fecha: Date | null,
  zona?: string,
  onRetry?: () => void,
): TemplateResult {
  const date = dateOf(loc, fecha, zona);
  const text = date
    ? tStates(loc, 'recarga_fallida', { fecha: date })
    : tStates(loc, 'recarga_fallida_sin_fecha');
  const why = html`<p>${text} ${failureSentence(loc, fallo)}</p>`;
  return notice('recarga', why, retryButton(loc, onRetry));
}

/** Sample data, said on every view. */
export function exampleNotice(loc: Localizer): TemplateResult {
  const text = html`<p><b>${tStates(loc, 'ejemplo')}</b> ${tStates(loc, 'ejemplo_texto')}</p>`;
  return notice('ejemplo', text);
}

/** The sunken box of every notice. */
function notice(part: string, text: TemplateResult, action: Content = nothing): TemplateResult {
  return html`<div class="aviso-caja ${part}" part="aviso ${part}" role="note">
    ${text} ${action}
  </div>`;
}
