/** Cells of the table of ratings: a rating, where evaluators differ, what is reported. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Columna, Cuadro, Renglon } from '../model/reviews.js';
import type { Juicio } from '../model/reviews-compare.js';
import type { CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCommon } from '../i18n/common.js';
import { tReviews } from '../i18n/reviews.js';
import { baseWords } from './base-words.js';
import { flagMark, statusLabel } from './marks.js';
import { columnWords, dimensionList, ratingWord } from './reviews-words.js';
import type { Content } from './text.js';
import { commitmentWhy, reportedWhy } from './why-explain.js';
import { whyFigure, type Procedencia } from './why.js';

export interface RatingsOptions {
  cuadro: Cuadro;
  /** Rows that are drawn. */
  renglones: readonly Renglon[];
  /** Numbers of the reasons given below the table. */
  razones: ReadonlyMap<Juicio, number>;
  /** The plan has one review only: no letters. */
  solo: boolean;
  procedencia: Procedencia;
  onSelect?: ((c: CompromisoDerivado) => void) | undefined;
}

/** The scale of OGP's five points of completion. */
const OGP = 'ogp-cumplimiento';
/** More dimensions than these are counted: the bold ratings tell which. */
const MOST_NAMED = 4;

/** True for a commitment that has a rating on that scale. */
export const isOgp = (r: Renglon): boolean =>
  r.objeto.clase === 'compromiso' &&
  [...r.celdas.values()].some((list) => list[0]?.escala?.id === OGP);

function rating(loc: Localizer, j: Juicio, r: Renglon, o: RatingsOptions): TemplateResult {
  const word = ratingWord(loc, j);
  const n = o.razones.get(j);
  const off = !j.conocido && j.escala !== null;
  return html`${r.distintos.has(j) ? html`<b>${word}</b>` : word}${
    n === undefined
      ? nothing
      : html`<sup><span class="sr"> ${tReviews(loc, 'razon')} </span>${n}</sup>`
  }${off ? html` <span class="dos chico">${tReviews(loc, 'fuera')}</span>` : nothing}`;
}

/** One column of one row; under 40em a review that says nothing of the row is one cell. */
function cell(
  loc: Localizer,
  c: Columna,
  place: { first: boolean; silent: boolean },
  r: Renglon,
  o: RatingsOptions,
): TemplateResult {
  const list = r.celdas.get(c.clave) ?? [];
  const [name, scale] = columnWords(loc, c);
  const who = o.solo ? '' : c.revision.letra;
  const label = [[name, who].filter(Boolean).join(', '), scale].filter(Boolean).join(' · ');
  const cls = [place.first ? 'b' : '', place.silent ? 'nada' : '', scale && 'larga'].join(' ');
  return html`<td class=${cls} data-e=${label} data-quien=${who || name}>
    ${
      list.length === 0
        ? html`<span class="dos" aria-hidden="true">–</span
            ><span class="sr">${tCommon(loc, 'sinDato')}</span>`
        : list.map((j, i) => html`${i > 0 ? ' / ' : nothing}${rating(loc, j, r, o)}`)
    }
  </td>`;
}

/** The cells of one review in one row. */
export function cells(loc: Localizer, own: readonly Columna[], r: Renglon, o: RatingsOptions) {
  const silent = own.every((c) => !r.celdas.has(c.clave));
  return own.map((c, i) => cell(loc, c, { first: i === 0, silent }, r, o));
}

/** Where two evaluators differ, agree, or cannot be compared. */
export function verdict(loc: Localizer, r: Renglon): TemplateResult {
  const { difieren, sinComparar, comparadas } = r;
  const say = (key: 'difieren' | 'sin_comparar', list: readonly string[]): string =>
    tReviews(loc, key, {
      dimensiones:
        list.length > MOST_NAMED
          ? tReviews(loc, 'n_dimensiones', { n: list.length })
          : dimensionList(loc, list),
    });
  return html`${
    difieren.length > 0
      ? html`<p>${flagMark('en_disputa')} ${say('difieren', difieren)}</p>`
      : comparadas > 0
        ? html`<p class="dos">${tReviews(loc, 'coinciden')}</p>`
        : nothing
  }${sinComparar.length > 0 ? html`<p class="dos">${say('sin_comparar', sinComparar)}</p>` : nothing}`;
}

/** The computed status and progress, and what the institution reports; never a rating. */
export function reported(loc: Localizer, r: Renglon, p: Procedencia): Content {
  const c = r.objeto.compromiso;
  if (!c || !isOgp(r)) return nothing;
  const { valor } = c.avance;
  const { avance_reportado: stated } = c.compromiso;
  const base = valor === null ? '' : baseWords(loc, c.avance);
  return html`<p>
      ${statusLabel(loc, c.estatus)}${
        valor === null
          ? nothing
          : html` ${whyFigure(loc, loc.percent(valor), () => commitmentWhy(loc, c), p)}`
      }
      ${base === '' ? nothing : html`<span class="dos">${base}</span>`}
    </p>
    ${
      stated
        ? html`<p class="dos">
            ${tReviews(loc, 'dice_reportar')}
            ${whyFigure(loc, loc.percent(stated.porcentaje), () => reportedWhy(loc, stated, valor), p)}
          </p>`
        : nothing
    }`;
}
