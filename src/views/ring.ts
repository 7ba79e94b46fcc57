/** The nested ring, with the table that says the same. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import type { Anillo, ParteAnillo, SectorAnillo } from '../layout/ring.js';
import { codeWord } from '../i18n/codes.js';
import { tCommon } from '../i18n/common.js';
import { tSummary } from '../i18n/summary.js';
import { progressCell, type BarRow } from './bars.js';
import { weightPercent } from './base-words.js';
import { statusMark } from './marks.js';
import { feedText, plainText, type Content } from './text.js';
import { progressWhy, weightsWhy } from './why-explain.js';
import { figureIn, whyFigure, type Explicacion, type Procedencia } from './why.js';

function part(p: ParteAnillo): SVGTemplateResult {
  return svg`<path class="t-pista s-${p.estatus}" d=${p.d}/>${
    p.lleno ? svg`<path class="f-${p.estatus}" d=${p.lleno}/>` : nothing
  }`;
}

function sector(s: SectorAnillo): SVGTemplateResult {
  const label =
    s.cabe && s.numero !== undefined
      ? svg`<text class="r-numero" x=${s.x} y=${s.y} dy="0.35em" text-anchor="middle">${s.numero}</text>`
      : nothing;
  return svg`<path class="r-peso" d=${s.d}/>${label}${s.partes.map(part)}`;
}

/** The drawing alone; hidden from readers, its table is beside it. */
export function ringPlot(loc: Localizer, anillo: Anillo): TemplateResult {
  const { valor } = anillo;
  const figure = valor === null ? tCommon(loc, 'sinDato') : loc.percent(valor);
  return html`<svg class="anillo" part="anillo" viewBox="-100 -100 200 200" aria-hidden="true">
    ${anillo.sectores.map(sector)}
    <text class="r-valor ${valor === null ? 'sin' : ''}" text-anchor="middle" dy="0.35em">
      ${figure}
    </text>
  </svg>`;
}

function statuses(loc: Localizer, s: SectorAnillo): TemplateResult {
  return html`<ul class="cuentas">
    ${s.partes.map(
      (p) =>
        html`<li data-estatus=${p.estatus}>
          ${statusMark(p.estatus)}<span
            ><span class="sr">${codeWord(loc, 'estatus', p.estatus)}: </span>${
              p.n === 0 ? tCommon(loc, 'sinDato') : loc.number(p.n)
            }</span
          >
        </li>`,
    )}
  </ul>`;
}

/** A weight that opens the weights of all; a fraction stays as it is. */
function weightCell(loc: Localizer, peso: string, o: RingOptions, id?: string): TemplateResult {
  const explain = (): Explicacion => weightsWhy(loc, o.todo.avance.traza, peso, id);
  return html`<td class="n" data-e=${tSummary(loc, 'colPeso')}>
    ${figureIn(peso, (cifra) => whyFigure(loc, cifra, explain, o.procedencia))}
  </td>`;
}

function value(loc: Localizer, s: SectorAnillo, o: RingOptions): Content {
  if (s.valor === null) return html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`;
  const share = html`<b>${loc.percent(s.valor)}</b>`;
  const fila = o.filas.find((r) => r.id === s.id);
  if (!fila) return share;
  const { porQue, que, avance } = fila;
  return whyFigure(loc, share, porQue ?? (() => progressWhy(loc, que, avance)), o.procedencia);
}

function row(loc: Localizer, s: SectorAnillo, peso: string, o: RingOptions): TemplateResult {
  const numero = s.numero === undefined ? nothing : html`<span class="dos">${s.numero}</span> `;
  const title = s.titulo === undefined ? tSummary(loc, 'ilegible') : feedText(loc, s.titulo);
  return html`<tr data-id=${s.id}>
    <th scope="row">${numero}${title}</th>
    ${weightCell(loc, peso, o, s.id)}
    <td data-e=${tSummary(loc, 'colEstatus')}>${statuses(loc, s)}</td>
    <td class="n" data-e=${tSummary(loc, 'colAvance')}>${value(loc, s, o)}</td>
  </tr>`;
}

function outside(loc: Localizer, anillo: Anillo): Content {
  if (anillo.fuera.length === 0) return nothing;
  const names = anillo.fuera.map(({ titulo, motivo }) =>
    tSummary(loc, 'fueraUno', {
      titulo: plainText(loc, titulo),
      motivo: codeWord(loc, 'exclusion', motivo),
    }),
  );
  return html`<p class="dos chico fuera">${tSummary(loc, 'fuera', { lista: loc.list(names) })}</p>`;
}

export interface RingOptions {
  /** A ring of commitments, or of the actions of one. */
  de: 'plan' | 'compromiso';
  /** The same items as rows of the bars, and the whole: they know why each figure is so. */
  filas: readonly BarRow[];
  todo: BarRow;
  procedencia: Procedencia;
}

/** Ring and table side by side, or one under the other in a narrow box. */
export function ring(loc: Localizer, anillo: Anillo, options: RingOptions): TemplateResult {
  const { todo, procedencia } = options;
  const plan = options.de === 'plan';
  const first = tSummary(loc, plan ? 'colCompromiso' : 'colAccion');
  const rule = plan ? ` ${tSummary(loc, 'leerAnilloPlan')}` : '';
  const equal = `1/${loc.number(anillo.sectores.length)}`;
  const weight = (s: SectorAnillo): string => (plan ? equal : weightPercent(loc, s.peso));
  return html`<p class="dos chico prosa">${tSummary(loc, 'leerAnillo')}${rule}</p>
    <div class="anillo-caja">
      ${ringPlot(loc, anillo)}
      <div class="apilable">
        <table>
          <caption class="sr">
            ${tSummary(loc, 'anillo')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${first}</th>
              <th scope="col" class="n">${tSummary(loc, 'colPeso')}</th>
              <th scope="col">${tSummary(loc, 'colEstatus')}</th>
              <th scope="col" class="n">${tSummary(loc, 'colAvance')}</th>
            </tr>
          </thead>
          <tbody>
            ${anillo.sectores.map((s) => row(loc, s, weight(s), options))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${tSummary(loc, plan ? 'todo' : 'todoCompromiso')}</th>
              ${weightCell(loc, loc.percent(100), options)}
              <td></td>
              <td class="n" data-e=${tSummary(loc, 'colAvance')}>
                ${progressCell(loc, todo, procedencia)}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
    ${outside(loc, anillo)}`;
}
