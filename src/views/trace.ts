/** The arithmetic of a percentage, down to the activity, in the order one does it by hand. */
import { html, nothing, type TemplateResult } from 'lit';
import { traceLines } from '../model/trace.js';
import type { Avance, LineaDeTraza, Traza } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tTrace } from '../i18n/trace.js';
import { statusMark } from './marks.js';
import { feedText, type Content } from './text.js';
import {
  enters,
  fixed1,
  formula,
  originWords,
  partWords,
  rangeText,
  shareText,
  totalWords,
} from './trace-words.js';
import { whenOpen } from './when-open.js';
import type { Explicacion, Procedencia } from './why.js';

export interface TraceOptions {
  /** Numbers to write before the titles, by id. */
  numeros?: ReadonlyMap<string, string> | undefined;
  /** Name of the total; by default that of its kind. */
  total?: string;
}

const DASH = '–';

function nameOf(loc: Localizer, l: LineaDeTraza, { numeros }: TraceOptions): Content {
  if (l.ilegible) {
    return tTrace(loc, l.clase === 'compromiso' ? 'ilegible_compromiso' : 'ilegible_actividad');
  }
  const number = numeros?.get(l.id);
  const title = feedText(loc, l.titulo);
  return html`${number === undefined ? nothing : html`${number} `}${
    title === nothing ? l.id : title
  }`;
}

const line = (content: Content): TemplateResult =>
  html`<span class="chico dos linea">${content}</span>`;

/** Status, exclusion and repairs under the name. */
function under(loc: Localizer, l: LineaDeTraza): Content {
  const words = partWords(loc, l);
  const mark = l.estatus === undefined ? nothing : statusMark(l.estatus);
  const repairs = l.reparaciones.map((r) => line(tTrace(loc, `rep_${r}`)));
  return html`${words === '' ? nothing : line(html`${mark} ${words}`)}${repairs}`;
}

type WeightIn = 'peso_en_plan' | 'peso_en_compromiso' | 'peso_en_accion';
const weightIn = ({ en }: LineaDeTraza): WeightIn =>
  `peso_en_${en === null || en === 'actividad' ? 'accion' : en}`;

/** A part of a sum with a decimal where it is a sum itself, so that it adds up. */
function valueText(loc: Localizer, l: LineaDeTraza): string {
  if (l.excluida !== undefined) return DASH;
  if (l.valor === null) return tTrace(loc, 'sin_dato');
  return l.papel === 'subtotal' ? fixed1(loc, l.valor) : loc.number(l.valor, 1);
}

function row(loc: Localizer, l: LineaDeTraza, options: TraceOptions): TemplateResult {
  const sum = l.papel === 'subtotal';
  const dim = sum ? 'n' : 'n dos';
  const counts = enters(l);
  return html`<tr class=${sum ? 'sub' : counts ? '' : 'aparte'}>
    <th scope="row" class="todo">${nameOf(loc, l, options)} ${under(loc, l)}</th>
    <td class="n" data-e=${tTrace(loc, sum ? 'suma' : 'cuenta')}>${valueText(loc, l)}</td>
    <td class=${dim} data-e=${tTrace(loc, weightIn(l))}>
      ${counts ? `× ${shareText(loc, l)}` : DASH}
    </td>
    <td class=${dim} data-e=${tTrace(loc, 'aporta')}>
      ${counts ? fixed1(loc, l.contribucion!) : DASH}
    </td>
  </tr>`;
}

function totalRow(
  loc: Localizer,
  rows: readonly LineaDeTraza[],
  { total }: TraceOptions,
): TemplateResult {
  const l = rows.at(-1)!;
  const [sum, result] = totalWords(loc, rows);
  return html`<tr>
    <th scope="row" class="todo">${total ?? tTrace(loc, `total_${l.clase}`)} ${under(loc, l)}</th>
    <td class="n" colspan="2" data-e=${tTrace(loc, 'suma')}>${sum || DASH}</td>
    <td class="n" data-e=${tTrace(loc, 'resultado')}>${result}</td>
  </tr>`;
}

function sumTable(loc: Localizer, traza: Traza, options: TraceOptions): TemplateResult {
  const rows = traceLines({ traza });
  const flat = traza.hijos.every((t) => t.clase === 'actividad');
  return html`<div class="apilable cuenta">
    <table>
      <caption class="sr">
        ${tTrace(loc, 'tabla')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${tTrace(loc, flat ? 'col_actividad' : 'col_compromiso')}</th>
          <th scope="col" class="n">${tTrace(loc, 'cuenta')}</th>
          <th scope="col" class="n">${tTrace(loc, 'peso')}</th>
          <th scope="col" class="n">${tTrace(loc, 'resultado')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, -1).map((l) => row(loc, l, options))}
      </tbody>
      <tfoot>
        ${totalRow(loc, rows, options)}
      </tfoot>
    </table>
  </div>`;
}

/** One commitment of a plan: its figures, and its own sum once it is opened. */
function part(loc: Localizer, l: LineaDeTraza, t: Traza, o: TraceOptions): TemplateResult {
  const figures = enters(l)
    ? `${valueText(loc, l)} × ${shareText(loc, l)} = ${fixed1(loc, l.contribucion!)}`
    : valueText(loc, l);
  const head = html`<span>${nameOf(loc, l, o)} ${under(loc, l)}</span> <span>${figures}</span>`;
  if (t.hijos.length === 0) return html`<li class="renglon">${head}</li>`;
  return html`<li>
    <details>
      <summary class="renglon">${head}</summary>
      ${whenOpen(() => sumTable(loc, t, { numeros: o.numeros }))}
    </details>
  </li>`;
}

/** A plan lists its commitments, each of which opens its own sum. */
function planSum(loc: Localizer, traza: Traza, options: TraceOptions): TemplateResult {
  const rows = traceLines({ traza }, 1);
  return html`<ul class="partes">
      ${traza.hijos.map((t, i) => part(loc, rows[i]!, t, options))}
    </ul>
    <p class="renglon total">
      <span>${options.total ?? tTrace(loc, 'total_plan')}</span>
      <span>${totalWords(loc, rows).filter(Boolean).join(' = ')}</span>
    </p>`;
}

/** The whole sum with its repairs, its exclusions and what it rests on. */
export function traceTable(
  loc: Localizer,
  avance: Avance,
  options: TraceOptions = {},
): TemplateResult {
  const { traza } = avance;
  const range = rangeText(loc, avance);
  const sum = traza.clase === 'plan' ? planSum : sumTable;
  return html`${traza.hijos.length === 0 ? nothing : sum(loc, traza, options)}
  ${range === '' ? nothing : html`<p class="chico notas">${range}</p>`}`;
}

/** Rule, dates and, of a figure alone, its source. */
export function originNote(loc: Localizer, p: Procedencia, e?: Explicacion): TemplateResult {
  return html`<p class="chico dos notas">${originWords(loc, p, e)}</p>`;
}

/** A sunken block whose summary is the sum in one line and whose content is the whole table. */
export function traceDetails(
  loc: Localizer,
  avance: Avance,
  options: TraceOptions & { procedencia: Procedencia; abierta?: boolean; extra?: Content },
): TemplateResult {
  return html`<details class="por-que" ?open=${options.abierta ?? false}>
    <summary>${formula(loc, avance.traza)}</summary>
    ${traceTable(loc, avance, options)} ${originNote(loc, options.procedencia)}
    ${options.extra ?? nothing}
  </details>`;
}
