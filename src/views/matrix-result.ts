/** The last column of the matrix: how each commitment ended, who says so, what is missing. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Escala } from '../feed/types.js';
import { scaleOf } from '../model/scales.js';
import type { CompromisoDerivado, JuicioFinal, ResultadoFinal } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { detailWord } from '../i18n/codes-detail.js';
import { tMatrix } from '../i18n/matrix.js';
import { cleanText, plainText, type Content } from './text.js';

/** More ratings than these are counted: the element of the evaluations lists them all. */
const JUICIOS = 4;
const STATED: readonly string[] = ['concluido', 'no_cumplido', 'retirado', 'suspendido'];

/** The value of a rating in the words of its scale. */
function ratingWord(loc: Localizer, { valoracion: v }: JuicioFinal, escalas: readonly Escala[]) {
  const label = scaleOf(v, escalas)?.valores.find((x) => x.codigo === v.valor)?.etiqueta;
  const own = plainText(loc, label);
  return own || cleanText(detailWord(loc, 'escala_valor', v.valor));
}

function rating(loc: Localizer, j: JuicioFinal, escalas: readonly Escala[]): TemplateResult {
  const by = j.evaluacion.evaluador;
  const name = by?.siglas?.trim() ? cleanText(by.siglas) : plainText(loc, by?.nombre);
  const valor = ratingWord(loc, j, escalas);
  const quien = name || tMatrix(loc, 'alguien');
  return html`<li>${tMatrix(loc, 'juicio', { valor, quien })}</li>`;
}

/** Stated end, ratings by evaluator (never averaged), and what a "concluido" lacks. */
export function resultCell(
  loc: Localizer,
  c: CompromisoDerivado,
  r: ResultadoFinal,
  escalas: readonly Escala[],
): Content {
  const state = STATED.includes(c.estado)
    ? html`<b>${codeWord(loc, 'estado_compromiso', c.estado)}</b>`
    : nothing;
  const missing =
    r.falta === null
      ? nothing
      : html`<span class="dos"
          >${tMatrix(loc, r.falta === 'pendiente' ? 'pendiente' : 'noPublicado')}</span
        >`;
  const rest = r.juicios.length - JUICIOS;
  return html`${state} ${missing}
  ${
    r.juicios.length === 0
      ? nothing
      : html`<ul class="chico">
          ${r.juicios.slice(0, JUICIOS).map((j) => rating(loc, j, escalas))}
          ${rest > 0 ? html`<li class="dos">${tMatrix(loc, 'masJuicios', { n: rest })}</li>` : nothing}
        </ul>`
  }
  ${r.faltas.map(
    (f) =>
      html`<span class="chico linea falta"
        >${tMatrix(loc, f === 'texto' ? 'faltaTexto' : 'faltaEvidencia')}</span
      >`,
  )}`;
}
