/** Due dates by month: a grid of weeks where there is room for one, else the list of the months. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fromDia, type Dia } from '../../feed/civil-date.js';
import { placeCalendar, placeWeeks, type Calendario, type Celda } from '../../layout/calendar.js';
import type { EntradaMes, Mes } from '../../layout/months.js';
import { publishedReviews } from '../../model/validity.js';
import type { CompromisoDerivado, PlanDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tTimeline } from '../../i18n/timeline.js';
import { tViews } from '../../i18n/views.js';
import type { Busqueda } from '../card.js';
import { heading } from '../heading.js';
import { entryBody, monthCounts, monthList, monthTitle, type MonthOptions } from '../month-list.js';
import { moreButton } from '../more.js';
import { undatedNotice } from '../timeline.js';
import type { Content } from '../text.js';
import type { ViewMemory } from './memory.js';
import { PAGE_FROM } from './paging.js';

export interface CalendarOptions {
  plan: PlanDerivado;
  compromisos: readonly CompromisoDerivado[];
  hoy: Dia;
  /** Level of the months' headings. */
  level: number;
  href: (id: string) => string | undefined;
  onOpen: (id: string, event: Event) => void;
  memoria: ViewMemory;
  /** The search that is on. */
  busca?: Busqueda | undefined;
}

/** Boxes narrower than this, in em, and plans without any dated due date get the list of months. */
const GRID_FROM = 60;
/** Entries of a day, and of a fold, drawn at first; of a long plan one stands for its day. */
const PER_DAY = 3;
const PART = 15;

const placed = new WeakMap<object, { hoy: Dia; plan: PlanDerivado; calendario: Calendario }>();

/** Placed once for a list: a long plan has tens of thousands of due dates. */
function calendarOf({ plan, compromisos, hoy }: CalendarOptions): Calendario {
  const known = placed.get(compromisos);
  if (known?.hoy === hoy && known.plan === plan) return known.calendario;
  const reviews = publishedReviews(plan, hoy);
  const calendario = placeCalendar(plan.vigencia, compromisos, hoy, reviews);
  placed.set(compromisos, { hoy, plan, calendario });
  return calendario;
}

/** The calendar of the commitments in view. */
export function calendar(loc: Localizer, options: CalendarOptions): TemplateResult {
  const { compromisos, plan, memoria } = options;
  const all = calendarOf(options);
  const list = listOptions(options);
  if (memoria.em < GRID_FROM || all.meses.every((m) => m.plazos === 0)) {
    return html`${undatedNotice(loc, compromisos, plan.vigencia)}
    ${monthList(loc, [...all.meses, ...all.sueltos], list)}`;
  }
  return html`${undatedNotice(loc, compromisos, plan.vigencia)} ${month(loc, all, options, list)}
  ${loose(loc, all.sueltos, list)}`;
}

function listOptions({
  compromisos,
  level,
  href,
  onOpen,
  memoria,
  busca,
}: CalendarOptions): MonthOptions {
  const whole = compromisos.length <= PAGE_FROM;
  const fold = (clave: string): string => `mes|${clave}`;
  return {
    level,
    href,
    marcar: busca?.marcar,
    onSelect: (c, event) => onOpen(c.id, event),
    limite: (clave) => (whole ? Infinity : memoria.limite(fold(clave), PART)),
    onMore: (clave) => memoria.onMore(fold(clave), PART),
    abierto: (clave) => memoria.abierto(fold(clave)),
    dibujado: (clave) => whole || memoria.abierto(fold(clave)),
    onOpen: (clave, abierto) => memoria.onOpen(fold(clave), abierto),
  };
}

function month(
  loc: Localizer,
  { meses, actual, hoy }: Calendario,
  options: CalendarOptions,
  list: MonthOptions,
): TemplateResult {
  const { memoria, level } = options;
  const at = meses.findIndex((m) => m.clave === (memoria.mes ?? actual));
  const i = at >= 0 ? at : meses.findIndex((m) => m.clave === actual);
  const mes = meses[i]!;
  const counts = monthCounts(loc, mes) || tTimeline(loc, 'plazos', { n: 0 });
  return html`<div class="calendario" part="calendario" data-mes=${mes.clave}>
    <div class="cal-cabeza">
      ${heading(level, html`${monthTitle(loc, mes)} <span class="dos">${counts}</span>`)}
      <div class="cal-pasos no-imprimir" role="group" aria-label=${tViews(loc, 'cambiarMes')}>
        ${step(loc, 'mesAnterior', meses[i - 1], memoria)}
        ${
          hoy === undefined
            ? nothing
            : html`<button
                type="button"
                data-paso="hoy"
                aria-current=${hoy === mes.clave ? 'date' : nothing}
                @click=${() => memoria.onMonth(hoy)}
              >
                ${tViews(loc, 'hoy')}
              </button>`
        }
        ${step(loc, 'mesSiguiente', meses[i + 1], memoria)}
      </div>
    </div>
    ${keyed(mes.clave, html`${grid(loc, mes, options, list)} ${dayless(loc, mes, list)}`)}
  </div>`;
}

/** Leads to the month that it names; at the end of the calendar it says the same and leads nowhere. */
function step(
  loc: Localizer,
  word: 'mesAnterior' | 'mesSiguiente',
  mes: Mes | undefined,
  memoria: ViewMemory,
): TemplateResult {
  const name = mes ? loc.month(mes.dia!) : '–';
  return html`<button
    type="button"
    data-paso=${word}
    aria-disabled=${mes ? 'false' : 'true'}
    @click=${() => mes && memoria.onMonth(mes.clave)}
  >
    ${tViews(loc, word, { mes: name })}
  </button>`;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

function grid(
  loc: Localizer,
  mes: Mes,
  options: CalendarOptions,
  list: MonthOptions,
): TemplateResult {
  return html`<table class="semanas">
    <caption class="sr">
      ${monthTitle(loc, mes)}
    </caption>
    <thead>
      <tr>
        ${WEEKDAYS.map((day) => html`<th scope="col">${tViews(loc, `dia.${day}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${placeWeeks(mes).map(
        (week) =>
          html`<tr>
            ${week.map((cell) => (cell ? day(loc, cell, options, list) : html`<td></td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function day(
  loc: Localizer,
  { dia, entradas }: Celda,
  { hoy, memoria, compromisos }: CalendarOptions,
  list: MonthOptions,
): TemplateResult {
  const n = Number(fromDia(dia).slice(8));
  const per = compromisos.length > PAGE_FROM ? 1 : PER_DAY;
  // One entry more than the limit is the entry itself, not "and one more".
  const first = entradas.length > per + 1 ? per : entradas.length;
  const number =
    dia === hoy ? html`<b class="hoy">${n} <span>${tTimeline(loc, 'hoy')}</span></b>` : n;
  return html`<td
    class=${entradas.length > 0 ? 'con' : nothing}
    aria-current=${dia === hoy ? 'date' : nothing}
  >
    <p class="dia">${number}</p>
    ${entradas.length > 0 ? entries(loc, entradas.slice(0, first), list) : nothing}
    ${rest(loc, `dia|${dia}`, entradas.slice(first), memoria, list)}
  </td>`;
}

function entries(loc: Localizer, list: readonly EntradaMes[], options: MonthOptions): Content {
  return html`<ul>
    ${list.map(
      (e) =>
        html`<li class=${e.clase} data-id=${e.clase === 'plazo' ? e.actividad.id : nothing}>
          ${entryBody(loc, e, options)}
        </li>`,
    )}
  </ul>`;
}

/** What a day has beyond its first entries, drawn when it is opened. */
function rest(
  loc: Localizer,
  clave: string,
  list: readonly EntradaMes[],
  memoria: ViewMemory,
  options: MonthOptions,
): Content {
  if (list.length === 0) return nothing;
  const shown = memoria.limite(clave, PART);
  return html`<details
    ?open=${memoria.abierto(clave)}
    @toggle=${(e: Event) => memoria.onOpen(clave, (e.target as HTMLDetailsElement).open)}
  >
    <summary>${tViews(loc, 'yMas', { n: list.length })}</summary>
    ${
      memoria.abierto(clave)
        ? html`${entries(loc, list.slice(0, shown), options)}
          ${moreButton(loc, list.length - shown, () => memoria.onMore(clave, PART), shown)}`
        : nothing
    }
  </details>`;
}

/** Due dates of which only the month is known stand after its last day. */
function dayless(loc: Localizer, mes: Mes, list: MonthOptions): Content {
  const found = mes.entradas.filter((e) => e.dia === null);
  if (found.length === 0) return nothing;
  const limit = list.limite(mes.clave);
  return html`<div class="sin-dia">
    ${heading(list.level + 1, tViews(loc, 'enMes', { mes: loc.month(mes.dia!, 'long') }))}
    ${entries(loc, found.slice(0, limit), list)}
    ${moreButton(loc, found.length - limit, () => list.onMore(mes.clave), limit)}
  </div>`;
}

function loose(loc: Localizer, sueltos: readonly Mes[], list: MonthOptions): Content {
  if (sueltos.length === 0) return nothing;
  const n = sueltos.reduce((sum, m) => sum + m.plazos, 0);
  return html`<div class="sueltos">
    ${heading(list.level, tViews(loc, 'sinMes'))}
    ${n > 0 ? html`<p class="dos chico">${tViews(loc, 'nSinMes', { n })}</p>` : nothing}
    ${monthList(
      loc,
      sueltos.map((m) => ({ ...m, abierto: false })),
      { ...list, level: list.level + 1 },
    )}
  </div>`;
}
