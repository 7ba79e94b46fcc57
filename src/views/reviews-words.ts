/** Names of evaluators, scales, values and rated objects. */
import { html, nothing } from 'lit';
import type { Fecha } from '../feed/civil-date.js';
import type { Columna, Objeto } from '../model/reviews.js';
import type { Juicio, Revision } from '../model/reviews-compare.js';
import { defaultScale, type EscalaLeida, type ValorDeEscala } from '../model/scales.js';
import type { CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { detailWord } from '../i18n/codes-detail.js';
import { tReviews } from '../i18n/reviews.js';
import { commitmentName } from './commitment-name.js';
import { cleanText, feedText, plainText, type Content } from './text.js';
import { lower, organizationText } from './who.js';

/** "A. ITAIM": the letter and the shortest name that the feed gives. */
export function shortName(loc: Localizer, { letra, de }: Revision, alone: boolean): string {
  const { siglas, nombre } = de.evaluador ?? {};
  const name = cleanText(siglas ?? '') || plainText(loc, nombre);
  const said = name || tReviews(loc, 'sin_nombre');
  return alone ? said : `${letra}. ${said}`;
}

/** "A. Instituto … (ITAIM)". */
export function fullName(loc: Localizer, { letra, de }: Revision, alone: boolean): Content {
  const name = de.evaluador ? organizationText(loc, de.evaluador) : tReviews(loc, 'sin_nombre');
  return alone ? name : html`${letra}. ${name}`;
}

/** Title, kind where the title does not say it, and dates of a review. */
export function reviewFacts(loc: Localizer, { de, clase }: Revision): Content[] {
  const { tipo, corte, publicado } = de;
  const title = plainText(loc, de.titulo);
  const kind = tipo === undefined ? '' : cleanText(detailWord(loc, 'tipo_evaluacion', tipo));
  const told = title.toLocaleLowerCase().includes(kind.toLocaleLowerCase());
  const when = (key: 'corte' | 'publicado', fecha: Fecha | undefined): Content =>
    fecha === undefined
      ? nothing
      : html`<span class="num">${tReviews(loc, key, { fecha: loc.date(fecha) })}</span>`;
  return [
    title === '' ? kind || tReviews(loc, clase) : feedText(loc, de.titulo),
    title === '' || told ? nothing : kind,
    when('corte', corte),
    when('publicado', publicado),
  ];
}

export const dimensionWord = (loc: Localizer, dimension: string): string =>
  cleanText(detailWord(loc, 'dimension', dimension));

/** "calidad y avance", as they stand in a sentence. */
export const dimensionList = (loc: Localizer, dimensions: readonly string[]): string =>
  loc.list(dimensions.map((d) => lower(dimensionWord(loc, d))));

export function scaleWord(loc: Localizer, { id, titulo }: EscalaLeida): string {
  return plainText(loc, titulo) || cleanText(detailWord(loc, 'escala', id));
}

/**
 * Dimension of a column, and its scale where that is not the usual one: a scale that is named after
 * the dimension takes its place.
 */
export function columnWords(
  loc: Localizer,
  { dimension, escala }: Columna,
): [nombre: string, escala: string] {
  const name = dimensionWord(loc, dimension);
  if (!escala) return [name, tReviews(loc, 'sin_escala')];
  if (escala.id === defaultScale(dimension)) return [name, ''];
  const scale = scaleWord(loc, escala);
  return scale.startsWith(name) ? [scale, ''] : [name, scale];
}

export function valueWord(loc: Localizer, { codigo, etiqueta }: ValorDeEscala): string {
  return plainText(loc, etiqueta) || cleanText(detailWord(loc, 'escala_valor', codigo));
}

/** The word of a rating; a value off its scale is shown as it is written. */
export function ratingWord(loc: Localizer, { v, escala }: Juicio): string {
  const value = escala?.valores.find(({ codigo }) => codigo === v.valor);
  return value ? valueWord(loc, value) : cleanText(v.valor);
}

/** What a row rates; inside a board, a commitment opens. */
export function objectName(
  loc: Localizer,
  { clase, id, titulo, compromiso }: Objeto,
  onSelect?: (c: CompromisoDerivado) => void,
): Content {
  if (clase === 'plan') return tReviews(loc, 'plan');
  if (clase === 'compromiso' && compromiso) return commitmentName(loc, compromiso, onSelect);
  const title = feedText(loc, titulo);
  return title === nothing ? cleanText(id) : title;
}
