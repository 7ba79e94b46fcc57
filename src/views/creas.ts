/** CREAS judgements as a row of marks: squares in ink, so that none is taken for a status. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Texto } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { detailWord } from '../i18n/codes-detail.js';
import { cleanText, feedText } from './text.js';
import { lower } from './who.js';

// A row reads better than a radar: five independent criteria have no order and no distance.
const EDGE = 'M2.8 2.8h10.4v10.4H2.8z';
const MARKS = new Map<string | undefined, SVGTemplateResult>([
  ['cumple', svg`<path d="M2 2h12v12H2z"/>`],
  ['parcial', svg`<path class="t fino" d=${EDGE}/><path d="M2 14 14 2v12z"/>`],
  ['no_cumple', svg`<path class="t fino" d=${EDGE}/>`],
  ['no_valorado', svg`<path class="t" d="M4 8h8"/>`],
]);
/** No value, or one outside the list. */
const OTHER = svg`<path class="t fino punteado" d=${EDGE}/>`;

/** What may be said of a criterion; nothing said is without data. */
export interface CriterioVisto {
  criterio: string;
  valor?: string | undefined;
  nota?: Texto | undefined;
}

export function creasMark(valor: string | undefined): TemplateResult {
  return html`<svg class="m" viewBox="0 0 16 16" aria-hidden="true">
    ${MARKS.get(valor) ?? OTHER}
  </svg>`;
}

export function creasWord(loc: Localizer, valor: string | undefined): string {
  return valor === undefined
    ? codeWord(loc, 'estatus', 'sin_dato')
    : cleanText(detailWord(loc, 'valor_creas', valor));
}

export const criterionWord = (loc: Localizer, criterio: string): string =>
  cleanText(detailWord(loc, 'criterio_creas', criterio));

function criterion(loc: Localizer, c: CriterioVisto): TemplateResult {
  const note = feedText(loc, c.nota);
  return html`<li>
    ${creasMark(c.valor)}
    <div>
      <b>${criterionWord(loc, c.criterio)}</b>
      <span class="dos">${lower(creasWord(loc, c.valor))}</span>
      ${note === nothing ? nothing : html`<p>${note}</p>`}
    </div>
  </li>`;
}

/** Criteria with mark, word and note, in the order given. */
export function creasList(loc: Localizer, criterios: readonly CriterioVisto[]): TemplateResult {
  return html`<ul class="creas" part="criterios">
    ${criterios.map((c) => criterion(loc, c))}
  </ul>`;
}
