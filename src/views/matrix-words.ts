/** Words and figures that the matrix, its detail and the curve share. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Avance, Columna, CompromisoDerivado, Dicho } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCommon } from '../i18n/common.js';
import { tMatrix } from '../i18n/matrix.js';
import { baseWords } from './base-words.js';
import { cleanText, plainText, type Content } from './text.js';
import { whyFigure, type Procedencia } from './why.js';

/** A cut-off, or today. */
type Fechada = Pick<Columna, 'corte' | 'dia'>;

/** Date of a column as precise as the feed has it. */
export const columnDate = (loc: Localizer, { corte, dia }: Fechada): string =>
  loc.date(corte?.fecha ?? dia);

/** `31 mar 2016`, `Hoy, 13 may 2016`. */
export const columnName = (loc: Localizer, columna: Fechada): string =>
  columna.corte === null
    ? tMatrix(loc, 'hoy', { fecha: columnDate(loc, columna) })
    : columnDate(loc, columna);

/** "compromiso 3", or its title: to stand inside a sentence. */
export function namedInside(loc: Localizer, { id, compromiso }: CompromisoDerivado): string {
  const { numero, titulo } = compromiso;
  if (numero !== undefined) return tMatrix(loc, 'elCompromiso', { numero: cleanText(numero) });
  return `«${plainText(loc, titulo) || id}»`;
}

interface FigureOf {
  avance: Avance;
  columna: Fechada;
  titulo: string;
  /** A mean of what was stated. */
  declarado?: boolean;
}

/** The progress of a column, with its arithmetic; `sin dato` when nothing has any. */
export function computedFigure(
  loc: Localizer,
  { avance, columna, titulo, declarado = false }: FigureOf,
  procedencia: Procedencia,
): Content {
  const { valor } = avance;
  if (valor === null) return html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`;
  const resultado = loc.percent(valor);
  const own = declarado ? 'mediaDeclarada' : 'pesosDeHoy';
  const notas = columna.corte === null ? [] : [tMatrix(loc, own), tMatrix(loc, 'fuera')];
  const explicar = () => ({ titulo, resultado, avance, notas });
  const from = { ...procedencia, hoy: columna.dia };
  return whyFigure(loc, declarado ? resultado : html`<b>${resultado}</b>`, explicar, from);
}

/** What a percentage rests on, small beside it; `nothing` while everything is known. */
export function baseLine(loc: Localizer, avance: Avance): Content {
  const words = avance.valor === null ? '' : baseWords(loc, avance);
  return words === '' ? nothing : html`<span class="chico dos linea">${words}</span>`;
}

/** A stated percentage: shown as stated, and never computed with. */
export function statedFigure(
  loc: Localizer,
  dicho: Dicho,
  { columna, titulo }: { columna: Columna; titulo: string },
  procedencia: Procedencia,
): Content {
  if (dicho.porcentaje === undefined) return nothing;
  const resultado = loc.percent(dicho.porcentaje);
  const concepto = tMatrix(loc, columna.corte === null ? 'declaraFeed' : 'declaraCorte');
  const lineas = [{ concepto, valor: resultado }];
  return whyFigure(
    loc,
    resultado,
    () => ({ titulo, resultado, lineas, notas: [tMatrix(loc, 'noSeCalcula')] }),
    { ...procedencia, hoy: columna.dia },
  );
}

/** Mark of a step backwards: an arrow that turns back, in ink; a word always stands beside it. */
export function backMark(): TemplateResult {
  return html`<svg class="m" viewBox="0 0 16 16" aria-hidden="true">
    ${svg`<path class="t" d="M5.5 2 2 5.5 5.5 9M2 5.5h7.5a4 4 0 0 1 0 8H5"/>`}
  </svg>`;
}
