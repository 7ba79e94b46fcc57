/** The arithmetic of a percentage, down to the activity, in the order one does it by hand. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Avance, Traza } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { dayInZone } from '../feed/civil-date.js';
import { codeWord } from '../i18n/codes.js';
import { tTrace } from '../i18n/trace.js';
import { statusLabel } from './marks.js';
import { feedText, type Content } from './text.js';
import { fixed1, formula, shareText } from './trace-words.js';
import { joined } from './who.js';

export interface TraceOptions {
  estricto?: boolean | undefined;
  /** `actualizado` of the feed, with its zone: the sum is true on that day. */
  actualizado?: string | undefined;
  zona?: string | undefined;
  /** Numbers to write before the titles, by id. */
  numeros?: ReadonlyMap<string, string> | undefined;
  /** Where to stop: a plan lists its commitments, each of which opens its own sum. */
  hasta?: Traza['clase'];
}

const DASH = '–';

function repairs(loc: Localizer, t: Traza): Content {
  if (t.reparaciones.length === 0) return nothing;
  return html`${t.reparaciones.map(
    (r) => html`<span class="chico dos linea">${tTrace(loc, `rep_${r}`)}</span>`,
  )}`;
}

function nameOf(loc: Localizer, t: Traza, options: TraceOptions): Content {
  if (t.ilegible) {
    return tTrace(loc, t.clase === 'compromiso' ? 'ilegible_compromiso' : 'ilegible_actividad');
  }
  const number = options.numeros?.get(t.id);
  const title = feedText(loc, t.titulo);
  return html`${number === undefined ? nothing : html`${number} `}${
    title === nothing ? t.id : title
  }`;
}

/** Why a part does not enter: its exclusion, or that nothing is known of it. */
function outside(loc: Localizer, t: Traza): Content {
  if (t.excluida !== undefined) {
    return tTrace(loc, 'fuera', { motivo: codeWord(loc, 'exclusion', t.excluida) });
  }
  return t.valor === null && t.peso > 0
    ? tTrace(loc, 'peso_aparte', { valor: shareText(loc, t.peso) })
    : nothing;
}

type WeightIn = 'peso_en_plan' | 'peso_en_compromiso' | 'peso_en_accion';
const weightIn = (parent: Traza): WeightIn =>
  `peso_en_${parent.clase === 'actividad' ? 'accion' : parent.clase}`;

function figures(loc: Localizer, t: Traza, parent: Traza, whole: boolean): TemplateResult {
  const value = t.valor === null ? tTrace(loc, 'sin_dato') : loc.number(t.valor, 1);
  const counts = t.parte > 0 && t.valor !== null;
  const dim = whole ? 'n' : 'n dos';
  return html`<td class="n" data-e=${tTrace(loc, whole ? 'suma' : 'cuenta')}>
      ${t.excluida === undefined ? (whole && t.valor !== null ? fixed1(loc, t.valor) : value) : DASH}
    </td>
    <td class=${dim} data-e=${tTrace(loc, weightIn(parent))}>
      ${counts ? `× ${shareText(loc, t.parte, parent.hijos)}` : DASH}
    </td>
    <td class=${dim} data-e=${tTrace(loc, 'aporta')}>
      ${counts ? fixed1(loc, t.valor! * t.parte) : DASH}
    </td>`;
}

function leafRow(loc: Localizer, t: Traza, parent: Traza, options: TraceOptions): TemplateResult {
  const status = t.estatus === undefined ? nothing : statusLabel(loc, t.estatus);
  const why = outside(loc, t);
  return html`<tr class=${t.parte > 0 ? '' : 'aparte'}>
    <th scope="row" class="todo">
      ${nameOf(loc, t, options)}
      ${
        status === nothing && why === nothing
          ? nothing
          : html`<span class="chico dos linea">${joined([status, why], ' · ')}</span>`
      }
      ${repairs(loc, t)}
    </th>
    ${figures(loc, t, parent, false)}
  </tr>`;
}

function subRow(loc: Localizer, t: Traza, parent: Traza, options: TraceOptions): TemplateResult {
  const why = outside(loc, t);
  return html`<tr class="sub">
    <th scope="row" class="todo">
      ${nameOf(loc, t, options)}
      ${why === nothing ? nothing : html`<span class="chico dos linea">${why}</span>`}
      ${repairs(loc, t)}
    </th>
    ${figures(loc, t, parent, true)}
  </tr>`;
}

function rows(loc: Localizer, parent: Traza, options: TraceOptions): TemplateResult[] {
  return parent.hijos.flatMap((t) => {
    if (t.hijos.length === 0 || t.clase === options.hasta)
      return [leafRow(loc, t, parent, options)];
    return [...rows(loc, t, options), subRow(loc, t, parent, options)];
  });
}

/** Parts of a sum that are written out one by one; more are counted. */
const SPELLED = 8;

function totalRow(loc: Localizer, t: Traza): TemplateResult {
  const parts = t.hijos.filter((h) => h.parte > 0 && h.valor !== null);
  const sum =
    parts.length > SPELLED
      ? tTrace(loc, 'suma_de', { n: parts.length })
      : parts.map((h) => fixed1(loc, h.valor! * h.parte)).join(' + ');
  const total = t.valor === null ? tTrace(loc, 'sin_dato') : loc.percent(t.valor);
  const exact = t.valor === null || Number.isInteger(t.valor);
  return html`<tr>
    <th scope="row" class="todo">${tTrace(loc, `total_${t.clase}`)}${repairs(loc, t)}</th>
    <td class="n" colspan="2" data-e=${tTrace(loc, 'suma')}>${sum || DASH}</td>
    <td class="n" data-e=${tTrace(loc, 'resultado')}>
      ${exact ? total : `${fixed1(loc, t.valor!)} ≈ ${total}`}
    </td>
  </tr>`;
}

/** What the percentage rests on, while anything is without data. */
export function rangeText(loc: Localizer, avance: Avance): string {
  const { valor, conDato, total, rango, parcial } = avance;
  if (valor === null) return tTrace(loc, 'nada');
  if (!parcial) return '';
  const ends = { min: loc.percent(rango[0]), max: loc.percent(rango[1]) };
  return conDato < total
    ? tTrace(loc, 'rango', { valor: loc.percent(valor), con: conDato, total, ...ends })
    : tTrace(loc, 'rango_dentro', ends);
}

function notes(loc: Localizer, avance: Avance, options: TraceOptions): TemplateResult {
  const instant = options.actualizado === undefined ? NaN : Date.parse(options.actualizado);
  const range = rangeText(loc, avance);
  const rule = tTrace(loc, options.estricto ? 'regla_estricta' : 'regla_normal');
  const date = Number.isNaN(instant)
    ? ''
    : tTrace(loc, 'datos_al', {
        fecha: loc.date(dayInZone(new Date(instant), options.zona), 'long'),
      });
  return html`<div class="chico notas">
    ${range === '' ? nothing : html`<p>${range}</p>`}
    <p class="dos">${rule} ${date}</p>
  </div>`;
}

/**
 * The sum as a table with its base, its repairs, its exclusions and its rule. `summaryFormula`
 * gives the same sum in one line.
 */
export function traceTable(
  loc: Localizer,
  avance: Avance,
  options: TraceOptions = {},
): TemplateResult {
  const { traza } = avance;
  if (traza.hijos.length === 0) return notes(loc, avance, options);
  const stop: TraceOptions = traza.clase === 'plan' ? { hasta: 'compromiso', ...options } : options;
  const flat = traza.hijos.every((t) => t.clase === 'actividad');
  const first = traza.clase === 'plan' ? 'col_plan' : flat ? 'col_actividad' : 'col_compromiso';
  return html`<div class="apilable cuenta">
      <table>
        <caption class="sr">
          ${tTrace(loc, 'tabla')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${tTrace(loc, first)}</th>
            <th scope="col" class="n">${tTrace(loc, 'cuenta')}</th>
            <th scope="col" class="n">${tTrace(loc, 'peso')}</th>
            <th scope="col" class="n">${tTrace(loc, 'resultado')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows(loc, traza, stop)}
        </tbody>
        <tfoot>
          ${totalRow(loc, traza)}
        </tfoot>
      </table>
    </div>
    ${notes(loc, avance, options)}`;
}

/** A sunken block whose summary is the sum in one line and whose content is the whole table. */
export function traceDetails(
  loc: Localizer,
  avance: Avance,
  options: TraceOptions & { abierta?: boolean; extra?: Content } = {},
): TemplateResult {
  return html`<details class="por-que" ?open=${options.abierta ?? false}>
    <summary>${formula(loc, avance.traza)}</summary>
    ${traceTable(loc, avance, options)} ${options.extra ?? nothing}
  </details>`;
}
