/** What came out: deliverables of the commitment, results, indicators. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Compromiso, Indicador } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tCommitment } from '../../i18n/commitment.js';
import { tCommon } from '../../i18n/common.js';
import { evidenceList } from '../evidence.js';
import { heading } from '../heading.js';
import { cleanText, feedParagraphs, feedText, plainText, type Content } from '../text.js';
import { joined, lower } from '../who.js';
import { section, type Page } from './page-context.js';
import { productList } from './products.js';
import { spanText } from './summary.js';

type Resultado = NonNullable<Compromiso['resultados']>[number];
type Periodo = NonNullable<Indicador['periodos']>[number];

export function productsSection(loc: Localizer, page: Page): Content {
  const list = productList(loc, page.c.compromiso.productos, 'lista');
  return section(page, tCommitment(loc, 'productos'), list);
}

function result(loc: Localizer, r: Resultado): TemplateResult {
  return html`<li>
    <b>${feedText(loc, r.titulo)}</b>
    ${r.fecha === undefined ? nothing : html`<span class="dos num">${loc.date(r.fecha)}</span>`}
    <div class="prosa">${feedParagraphs(loc, r.descripcion)}</div>
    ${evidenceList(loc, r.evidencias)}
  </li>`;
}

export function resultsSection(loc: Localizer, page: Page): Content {
  const results = page.c.compromiso.resultados ?? [];
  if (results.length === 0) return nothing;
  const list = html`<ul class="lista">
    ${results.map((r) => result(loc, r))}
  </ul>`;
  return section(page, tCommitment(loc, 'resultados'), list);
}

/** A figure of an indicator: numbers formatted, texts as they are. */
function value(loc: Localizer, v: number | string | undefined): Content {
  if (v === undefined) return html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`;
  return typeof v === 'number' ? loc.number(v, 4) : cleanText(v);
}

function facts(loc: Localizer, i: Indicador): Content {
  const base = i.linea_base;
  const baseDate = base?.fecha === undefined ? '' : ` (${loc.date(base.fecha)})`;
  return joined(
    [
      i.tipo === undefined
        ? nothing
        : tCommitment(loc, 'indicador_tipo', {
            tipo: lower(cleanText(detailWord(loc, 'tipo_indicador', i.tipo))),
          }),
      feedText(loc, i.unidad),
      tCommitment(loc, i.ascendente === false ? 'descendente' : 'ascendente'),
      base === undefined
        ? nothing
        : html`${tCommitment(loc, 'linea_base')} ${value(loc, base.valor)}${baseDate}`,
    ],
    ' · ',
  );
}

function periodRow(loc: Localizer, p: Periodo, withProof: boolean): TemplateResult {
  const span = spanText(loc, p);
  return html`<tr>
    <th scope="row" class="todo">${span === nothing ? tCommon(loc, 'sinFecha') : span}</th>
    <td class="n" data-e=${tCommitment(loc, 'meta')}>${value(loc, p.meta)}</td>
    <td class="n" data-e=${tCommitment(loc, 'real')}>${value(loc, p.real)}</td>
    ${
      withProof
        ? html`<td data-e=${tCommon(loc, 'evidencia')}>
            ${evidenceList(loc, p.evidencias) === nothing ? '–' : evidenceList(loc, p.evidencias)}
          </td>`
        : nothing
    }
  </tr>`;
}

function periodTable(loc: Localizer, i: Indicador): Content {
  const periods = i.periodos ?? [];
  if (periods.length === 0) return nothing;
  const withProof = periods.some((p) => (p.evidencias?.length ?? 0) > 0);
  return html`<div class="apilable">
    <table>
      <caption class="sr">
        ${plainText(loc, i.titulo)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${tCommitment(loc, 'periodo')}</th>
          <th scope="col" class="n">${tCommitment(loc, 'meta')}</th>
          <th scope="col" class="n">${tCommitment(loc, 'real')}</th>
          ${withProof ? html`<th scope="col">${tCommon(loc, 'evidencia')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${periods.map((p) => periodRow(loc, p, withProof))}
      </tbody>
    </table>
  </div>`;
}

export function indicatorsSection(loc: Localizer, page: Page): Content {
  const indicators = page.c.compromiso.indicadores ?? [];
  if (indicators.length === 0) return nothing;
  const all = html`${indicators.map(
    (i) =>
      html`<div class="indicador">
        ${heading(page.level + 2, feedText(loc, i.titulo))}
        <p class="chico dos">${facts(loc, i)}</p>
        ${periodTable(loc, i)}
      </div>`,
  )}`;
  return section(page, tCommitment(loc, 'indicadores'), all);
}
