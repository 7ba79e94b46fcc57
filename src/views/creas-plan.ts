/** The CREAS profiles of a plan: a row of squares a commitment, a column a criterion. */
import { html, nothing, type TemplateResult } from 'lit';
import { CRITERIO_CREAS, VALOR_CREAS } from '../feed/codes.js';
import type { CreasDelPlan, Criterio, PerfilCreas, TotalCriterio } from '../model/creas.js';
import type { CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { tCreas } from '../i18n/creas.js';
import { columnsTable, type Column } from './columns.js';
import { commitmentName } from './commitment-name.js';
import { creasList, creasMark, creasWord, criterionWord } from './creas.js';
import { moreButton } from './more.js';
import { says, type Content } from './text.js';
import { lower } from './who.js';
import { whenOpen } from './when-open.js';

export interface CreasOptions {
  onSelect?: ((c: CompromisoDerivado) => void) | undefined;
  /** Rows drawn, how many one press adds, and what draws them. */
  limite: number;
  parte: number;
  onMore: () => void;
}

/** Judgements outside the five criteria, verbatim. */
export function otherJudgements(loc: Localizer, { otras }: PerfilCreas): Content {
  if (otras.length === 0) return nothing;
  const lista = loc.list(
    otras.map((o) => `${criterionWord(loc, o.criterio)}: ${lower(creasWord(loc, o.valor))}`),
  );
  return html`<p class="dos chico">${tCreas(loc, 'otras', { lista })}</p>`;
}

function notes(loc: Localizer, p: PerfilCreas): Content {
  const noted = [...Object.values(p.porCriterio), ...p.otras].filter((v) => says(loc, v.nota));
  if (noted.length === 0) return nothing;
  return html`<details class="calc">
    <summary>${tCreas(loc, 'notas', { n: noted.length })}</summary>
    ${whenOpen(() => html`<div>${creasList(loc, noted)}</div>`)}
  </details>`;
}

/** Number and title; what does not count says why. */
function nameOf(loc: Localizer, c: CompromisoDerivado, { onSelect }: CreasOptions): TemplateResult {
  const out = c.excluido === 'proactivo' ? undefined : c.excluido;
  const name = commitmentName(loc, c, onSelect);
  if (out === undefined) return name;
  const estado = codeWord(loc, 'exclusion', out);
  return html`${name} <span class="dos chico">(${tCreas(loc, 'no_cuenta', { estado })})</span>`;
}

const KNOWN = new Set<string | undefined>([undefined, ...VALOR_CREAS.codigos]);

function markCell(loc: Localizer, p: PerfilCreas, c: Criterio): TemplateResult {
  const valor = p.porCriterio[c]?.valor;
  const cls = KNOWN.has(valor) ? 'sr' : 'dos';
  return html`${creasMark(valor)} <span class=${cls}>${creasWord(loc, valor)}</span>`;
}

/** "5 cumplen; 2 en parte, 1 no cumple": the parts sum to the base. */
function totalCell(loc: Localizer, total: TotalCriterio): TemplateResult {
  const rest = (['parcial', 'no_cumple', 'no_valorado', 'otro', 'sin_dato'] as const)
    .filter((v) => total[v] > 0)
    .map((v) => tCreas(loc, `total_${v}`, { n: total[v] }));
  return html`<b>${tCreas(loc, 'total_cumple', { n: total.cumple })}</b>
    ${rest.map((words) => html`<span class="dos parte">${words}</span> `)}`;
}

function legend(loc: Localizer): TemplateResult {
  const values = [...VALOR_CREAS.codigos, undefined];
  return html`<ul class="clave" part="clave">
    ${values.map(
      (v) => html`<li class="est">${creasMark(v)}<span>${creasWord(loc, v)}</span></li>`,
    )}
  </ul>`;
}

function missing(loc: Localizer, list: readonly CompromisoDerivado[], o: CreasOptions): Content {
  if (list.length === 0) return nothing;
  return html`<details class="metodo" part="sin-evaluar">
    <summary>${tCreas(loc, 'sin_evaluar_n', { n: list.length })}</summary>
    ${whenOpen(
      () =>
        html`<ul class="nombres">
            ${list.slice(0, o.limite).map((c) => html`<li>${nameOf(loc, c, o)}</li>`)}
          </ul>
          ${moreButton(loc, list.length - o.limite, o.onMore, o.parte)}`,
    )}
  </details>`;
}

/** Legend, the table with its totals, and those of which nothing is said. */
export function creasPlan(loc: Localizer, creas: CreasDelPlan, o: CreasOptions): TemplateResult {
  const columns = CRITERIO_CREAS.codigos.map((c): Column<PerfilCreas> => ({
    head: criterionWord(loc, c),
    cell: (p) => markCell(loc, p, c),
    foot: totalCell(loc, creas.totales[c]),
  }));
  return html`${legend(loc)}
  ${columnsTable(loc, {
    caption: tCreas(loc, 'titulo'),
    cls: 'creas-plan',
    part: 'tabla',
    name: {
      head: tCreas(loc, 'compromiso'),
      cell: (p) =>
        html`${nameOf(loc, p.compromiso, o)} ${notes(loc, p)} ${otherJudgements(loc, p)}`,
      foot: html`${tCreas(loc, 'totales', { n: creas.base })}
      ${
        creas.fuera === 0
          ? nothing
          : html`<span class="dos parte">${tCreas(loc, 'fuera', { n: creas.fuera })}</span>`
      }`,
    },
    columns,
    groups: [{ rows: creas.perfiles.slice(0, o.limite) }],
  })}
  ${moreButton(loc, creas.perfiles.length - o.limite, o.onMore, o.parte)}
  ${missing(loc, creas.sinEvaluar, o)}`;
}
