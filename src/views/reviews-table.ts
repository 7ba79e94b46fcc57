/** The ratings of one kind of review: rows are what is rated, columns who rates it and in what. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Columna, Cuadro, Renglon } from '../model/reviews.js';
import type { Revision } from '../model/reviews-compare.js';
import type { Localizer } from '../i18n/localizer.js';
import { tReviews } from '../i18n/reviews.js';
import { cells, isOgp, reported, verdict, type RatingsOptions } from './reviews-cells.js';
import { columnWords, objectName, shortName } from './reviews-words.js';
import type { Content } from './text.js';

/** The reviews that rate something, with their columns. */
function groupsOf({ revisiones, columnas }: Cuadro): [Revision, Columna[]][] {
  return revisiones
    .map((r): [Revision, Columna[]] => [r, columnas.filter((c) => c.revision === r)])
    .filter(([, own]) => own.length > 0);
}

const evaluators = (groups: readonly [Revision, unknown][]): number =>
  new Set(groups.map(([r]) => r.evaluador)).size;

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
    <table class="evalua" aria-label=${name}>
      ${head(loc, groups, entre, ogp, o.solo)}
      <tbody>
        ${o.renglones.map(row)}
      </tbody>
    </table>
  </div>`;
}
