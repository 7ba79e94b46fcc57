/**
 * Status and flags: the same shape, colour and word everywhere. Text is always ink; only the mark
 * carries the colour, and the shape alone tells the status.
 */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Bandera, EstatusLeido } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord, tCodes } from '../i18n/codes.js';

/** Class `t`: drawn with a stroke; class `h`: a stroke in the colour of the paper. */
const STATUS: Record<EstatusLeido, SVGTemplateResult> = {
  por_iniciar: svg`<circle class="t" cx="8" cy="8" r="6"/>`,
  en_proceso: svg`<circle class="t" cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 0 0 12z"/>`,
  concluida: svg`<circle cx="8" cy="8" r="7"/>`,
  verificada: svg`<path d="M1 1h14v14H1z"/><path class="h" d="m4 8.3 2.8 2.9L12 5"/>`,
  suspendida: svg`<path d="M2.5 1.5h4v13h-4zM9.5 1.5h4v13h-4z"/>`,
  cancelada: svg`<path class="t" d="m2.5 2.5 11 11m0-11-11 11"/>`,
  sin_dato: svg`<path class="t" d="M4.6 5.3a3.4 3.4 0 1 1 5 3c-1.2.7-1.6 1.2-1.6 2.4"/><path d="M6.7 12.4h2.6V15H6.7z"/>`,
};

const FLAGS: Record<Bandera, SVGTemplateResult> = {
  vencida: svg`<path class="t" d="M3 1v14"/><path d="M3 2h11l-3 3.5L14 9H3z"/>`,
  por_vencer: svg`<circle class="t" cx="8" cy="8" r="6.2"/><path class="t" d="M8 4v4.4l3 1.8"/>`,
  concluida_tarde: svg`<path class="t" d="m1.5 8.6 3.6 3.6L10 6.4"/><path class="t" d="M13.5 2v12"/>`,
  sin_evidencia: svg`<path class="t" stroke-dasharray="2.4 1.8" d="M3 1.5h7l3 3v10H3z"/>`,
  en_disputa: svg`<path class="t" d="M2 5.5h12M2 10.5h12M11 1.5l-6 13"/>`,
  contradictoria: svg`<path class="t" d="M1 5h10M8 2l3 3-3 3M15 11H5M8 8l-3 3 3 3"/>`,
  reprogramada: svg`<path class="t" d="M1.5 3v10M4 8h9M9.5 4 14 8l-4.5 4"/>`,
  sin_fecha: svg`<path class="t" stroke-dasharray="3 2" d="M2 3.5h12v11H2z"/><path class="t" d="M2 6.5h12"/>`,
};

/** The mark of a status alone, hidden from readers: a word always stands beside it. */
export function statusMark(estatus: EstatusLeido): TemplateResult {
  return html`<svg class="m ${estatus}" viewBox="0 0 16 16" aria-hidden="true">
    ${STATUS[estatus]}
  </svg>`;
}

/** The mark of a flag alone, in ink. */
export function flagMark(bandera: Bandera): TemplateResult {
  return html`<svg class="m" viewBox="0 0 16 16" aria-hidden="true">${FLAGS[bandera]}</svg>`;
}

/** Mark and word of a status; `word` replaces the word ("Suspendido el 8 abr 2016: …"). */
export function statusLabel(loc: Localizer, estatus: EstatusLeido, word?: unknown): TemplateResult {
  return html`<span class="est"
    >${statusMark(estatus)}<span>${word ?? codeWord(loc, 'estatus', estatus)}</span></span
  >`;
}

/** Mark and word of a flag, with its number when one is given ("2 vencidas"). */
export function flagLabel(loc: Localizer, bandera: Bandera, n?: number): TemplateResult {
  const word =
    n === undefined ? codeWord(loc, 'bandera', bandera) : tCodes(loc, `n_${bandera}`, { n });
  return html`<span class="aviso ${bandera === 'vencida' ? 'tarde' : ''}"
    >${flagMark(bandera)}<span>${word}</span></span
  >`;
}
