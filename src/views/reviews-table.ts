/** The ratings of one kind of review: rows are what is rated, columns who rates it and in what. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Columna, Cuadro, Renglon } from '../model/reviews.js';
import type { Juicio, Revision } from '../model/reviews-compare.js';
import type { CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCommon } from '../i18n/common.js';
import { tReviews } from '../i18n/reviews.js';
import { baseWords } from './base-words.js';
import { flagMark, statusLabel } from './marks.js';
import { columnWords, dimensionList, objectName, ratingWord, shortName } from './reviews-words.js';
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

/** The reviews that rate something, with their columns. */
function groupsOf({ revisiones, columnas }: Cuadro): [Revision, Columna[]][] {
  return revisiones
    .map((r): [Revision, Columna[]] => [r, columnas.filter((c) => c.revision === r)])
    .filter(([, own]) => own.length > 0);
}

const evaluators = (groups: readonly [Revision, unknown][]): number =>
  new Set(groups.map(([r]) => r.evaluador)).size;

const isOgp = (r: Renglon): boolean =>
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

function cells(loc: Localizer, own: readonly Columna[], r: Renglon, o: RatingsOptions) {
  const silent = own.every((c) => !r.celdas.has(c.clave));
  return own.map((c, i) => cell(loc, c, { first: i === 0, silent }, r, o));
}

function verdict(loc: Localizer, r: Renglon): TemplateResult {
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
function reported(loc: Localizer, r: Renglon, p: Procedencia): Content {
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

function head(
  loc: Localizer,
  groups: readonly [Revision, Columna[]][],
  entre: string,
  ogp: boolean,
  solo: boolean,
): TemplateResult {
  const wide = (text: string): Content =>
    text === '' ? nothing : html`<th scope="col" rowspan="2">${text}</th>`;
  return html`<thead>
    <tr>
      ${wide(tReviews(loc, 'objeto'))}
      ${groups.map(
        ([r, own]) =>
          html`<th scope="colgroup" colspan=${own.length} class="g">
            ${shortName(loc, r, solo)}${
              r.de.publicado === undefined ? nothing : html`<br />${loc.date(r.de.publicado)}`
            }
          </th>`,
      )}
      ${wide(entre)} ${wide(ogp ? tReviews(loc, 'reportado') : '')}
    </tr>
    <tr>
      ${groups.flatMap(([, own]) =>
        own.map((c, i) => {
          const [name, scale] = columnWords(loc, c);
          return html`<th scope="col" class=${i === 0 ? 'b' : ''}>
            ${name}${scale === '' ? nothing : html`<span class="escala">${scale}</span>`}
          </th>`;
        }),
      )}
    </tr>
  </thead>`;
}

/** The name of the column that compares: "A y B" for two; '' for one evaluator. */
function betweenWord(loc: Localizer, groups: readonly [Revision, unknown][]): string {
  if (evaluators(groups) < 2) return '';
  if (groups.length > 2) return tReviews(loc, 'entre');
  return loc.list(groups.map(([r]) => r.letra));
}

/** The table in its own scroller; under 40em each row is a block with the names of its columns. */
export function ratingsView(loc: Localizer, o: RatingsOptions): TemplateResult {
  const groups = groupsOf(o.cuadro);
  const entre = betweenWord(loc, groups);
  const ogp = o.cuadro.renglones.some(isOgp);
  const name = tReviews(loc, o.cuadro.clase);
  const row = (r: Renglon): TemplateResult => {
    const inner = r.objeto.clase === 'compromiso' || r.objeto.clase === 'plan' ? '' : 'dentro';
    return html`<tr data-id=${r.objeto.id} class=${inner}>
      <th scope="row">${objectName(loc, r.objeto, o.onSelect)}</th>
      ${groups.map(([, own]) => cells(loc, own, r, o))}
      ${entre === '' ? nothing : html`<td class="todo entre" data-e=${entre}>${verdict(loc, r)}</td>`}
      ${
        ogp
          ? html`<td class="todo reportado" data-e=${tReviews(loc, 'reportado')}>
              ${reported(loc, r, o.procedencia)}
            </td>`
          : nothing
      }
    </tr>`;
  };
  return html`<div class="apilable rodillo" role="region" aria-label=${name} tabindex="0">
    <table class="evalua">
      ${head(loc, groups, entre, ogp, o.solo)}
      <tbody>
        ${o.renglones.map(row)}
      </tbody>
    </table>
  </div>`;
}
