/** What could not be read: how much is shown, and every problem with its place and how it reads. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Gravedad, Lectura, Problema } from '../feed/problems.js';
import type { Localizer } from '../i18n/localizer.js';
import { problemText } from '../i18n/problems.js';
import { tStates } from '../i18n/states.js';
import { partialSentence } from './partial-sentence.js';
import { cleanText, feedText, type Content } from './text.js';

export { partialSentence };

/** "Línea 3, columna 5", with the JSON Pointer. */
export function problemPlace(loc: Localizer, { linea, columna, puntero }: Problema): string {
  const pointer = puntero === '' ? tStates(loc, 'lugar_raiz') : puntero;
  // The whole file has no place in it; an error of syntax has a place and no pointer.
  if (linea === undefined || (puntero === '' && linea === 1 && columna === 1)) return pointer;
  // As texts: a line number is a name, 1 234 would not be found in an editor.
  const place = { linea: String(linea), columna: String(columna ?? 1) };
  const where = tStates(loc, 'lugar', place);
  return puntero === '' ? where : `${where} · ${pointer}`;
}

const ORDER: readonly Gravedad[] = ['error', 'advertencia', 'aviso'];
/** A feed of an office that begins may have thousands; those behind are counted. */
const LISTED = 100;

function bySeverity(problemas: readonly Problema[]): Problema[] {
  return [...problemas].sort((a, b) => ORDER.indexOf(a.gravedad) - ORDER.indexOf(b.gravedad));
}

function problemItem(loc: Localizer, p: Problema): TemplateResult {
  return html`<li>
    <b>${tStates(loc, `gravedad_${p.gravedad}`)}.</b> ${feedText(loc, problemText(loc, p))}
    <p class="dos"><code>${cleanText(problemPlace(loc, p))}</code></p>
  </li>`;
}

function problemList(
  loc: Localizer,
  problemas: readonly Problema[],
  label: 'parcial_lista' | 'observaciones',
): Content {
  const n = problemas.length;
  const rest = n - LISTED;
  return html`<details class="calc">
    <summary>${tStates(loc, label, { n })}</summary>
    <ul class="problemas">
      ${bySeverity(problemas)
        .slice(0, LISTED)
        .map((p) => problemItem(loc, p))}
      ${rest > 0 ? html`<li>${tStates(loc, 'parcial_mas', { n: rest })}</li>` : nothing}
    </ul>
  </details>`;
}

const isError = (p: Problema): boolean => p.gravedad === 'error';

/** The notice of a feed that could be read in part; `nothing` when all of it can be shown. */
export function partialNotice(loc: Localizer, { problemas, ...rest }: Lectura): Content {
  if (!problemas.some(isError)) return nothing;
  return html`<div class="aviso-caja parcial" part="aviso parcial" role="note">
    <p><b>${partialSentence(loc, { problemas, ...rest })}</b> ${tStates(loc, 'parcial_quien')}</p>
    ${problemList(loc, problemas, 'parcial_lista')}
  </div>`;
}

/** What is shown but doubtful; `nothing` where a notice lists everything already, or nothing is. */
export function observations(loc: Localizer, { problemas }: Lectura): Content {
  if (problemas.some(isError) || problemas.length === 0) return nothing;
  return problemList(loc, problemas, 'observaciones');
}
