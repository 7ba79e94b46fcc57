/** Due dates by month: the timeline of a box too narrow for a drawing, with the same marks. */
import { html, nothing, type TemplateResult } from 'lit';
import { fromDia, precision } from '../feed/civil-date.js';
import type { ActividadDerivada, Bandera, CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import type { EntradaMes, Mes } from '../layout/months.js';
import { tCommon } from '../i18n/common.js';
import { tTimeline } from '../i18n/timeline.js';
import { relative } from './due.js';
import { heading } from './heading.js';
import { flagLabel, flagMark, statusLabel } from './marks.js';
import { feedText, type Content, type Marcar } from './text.js';

export interface EntryOptions {
  onSelect?: ((compromiso: CompromisoDerivado, event: Event) => void) | undefined;
  /** Address of a commitment, where the portal switched addresses on. */
  href?: (id: string) => string | undefined;
  /** Marks what a search matched in a title. */
  marcar?: Marcar | undefined;
}

export interface MonthOptions extends EntryOptions {
  /** Level of the months' headings. */
  level: number;
  /** How many entries of a month are drawn; the rest waits behind a button. */
  limite: (clave: string) => number;
  onMore: (clave: string) => void;
  /** True for a closed month whose content is drawn although it is closed. */
  dibujado: (clave: string) => boolean;
  onOpen: (clave: string, abierto: boolean) => void;
  /** True for a closed month that the reader opened before it was drawn anew. */
  abierto?: (clave: string) => boolean;
}

const FLAGS: readonly Bandera[] = ['en_disputa', 'sin_evidencia', 'contradictoria'];

/** "Marzo 2016", with a capital: it stands alone. */
export function monthTitle(loc: Localizer, mes: Mes): string {
  if (mes.dia === null) return tTimeline(loc, 'sinFecha');
  if (mes.clave.length === 4) return tTimeline(loc, 'mesSinDia', { anio: mes.clave });
  const name = loc.month(mes.dia, 'long').replace(/\sde\s/, ' ');
  return name.charAt(0).toLocaleUpperCase(loc.idioma) + name.slice(1);
}

/** How many due dates of a month, how many of them done; the mark that it has without any. */
export function monthCounts(loc: Localizer, mes: Mes): string {
  const parts = [
    mes.plazos > 0 ? tTimeline(loc, 'plazos', { n: mes.plazos }) : '',
    mes.terminadas > 0 ? tTimeline(loc, 'terminadas', { n: mes.terminadas }) : '',
  ].filter(Boolean);
  if (mes.clave === '' && mes.plazos === 0) {
    return tTimeline(loc, 'nCompromisos', { n: mes.entradas.length });
  }
  if (parts.length > 0 || mes.abierto) return parts.join(', ');
  const mark = mes.entradas.find((e) => e.clase === 'hito');
  return mark ? tTimeline(loc, `hito.${mark.clave}`) : '';
}

/** Lateness in words, the rest as the flags of the board. */
function flags(loc: Localizer, a: ActividadDerivada): Content {
  const shown: Content[] = FLAGS.filter((f) => a.banderas.has(f)).map((f) => flagLabel(loc, f));
  if (a.banderas.has('vencida') && a.dias !== null) {
    const words = relative(loc, a.dias);
    shown.unshift(
      html`<span class="aviso tarde">${flagMark('vencida')}<span>${words}</span></span>`,
    );
  }
  if (a.banderas.has('concluida_tarde')) shown.push(flagLabel(loc, 'concluida_tarde'));
  if (a.venceOriginal !== null && a.venceOriginal !== a.vence) {
    const fecha = loc.date(a.actividad.fin_original ?? a.venceOriginal);
    shown.push(
      html`<span class="aviso"
        >${flagMark('reprogramada')}<span>${tTimeline(loc, 'antes', { fecha })}</span></span
      >`,
    );
  }
  return shown.length === 0 ? nothing : html`<p class="avisos">${shown}</p>`;
}

/** Number of the commitment, or its title where it has none. */
function whose(loc: Localizer, c: CompromisoDerivado, { marcar }: EntryOptions): Content {
  const numero = c.compromiso.numero;
  return numero === undefined
    ? feedText(loc, c.compromiso.titulo, marcar)
    : tTimeline(loc, 'compromiso', { numero });
}

function title(content: Content, c: CompromisoDerivado, { onSelect, href }: EntryOptions): Content {
  if (!onSelect) return content;
  const address = href?.(c.id);
  const open = (e: Event): void => onSelect(c, e);
  if (address !== undefined) {
    return html`<a class="titulo" href=${address} data-abre=${c.id} @click=${open}>${content}</a>`;
  }
  return html`<button class="titulo" type="button" data-abre=${c.id} @click=${open}>
    ${content}
  </button>`;
}

function dueBody(
  loc: Localizer,
  { actividad: a, compromiso: c, dia }: Extract<EntradaMes, { clase: 'plazo' }>,
  options: EntryOptions,
): TemplateResult {
  const soon = a.banderas.has('por_vencer') && a.dias !== null;
  const words = [
    soon ? relative(loc, a.dias!) : '',
    a.evidencias > 0 ? tTimeline(loc, 'nEvidencias', { n: a.evidencias }) : '',
    dia === null && a.vence !== null && precision(a.actividad.fin ?? '') === 'mes'
      ? tTimeline(loc, 'enMes', { mes: loc.month(a.vence, 'long') })
      : '',
  ].filter(Boolean);
  return html`<p>${title(feedText(loc, a.actividad.titulo, options.marcar), c, options)}</p>
    <p>
      ${statusLabel(loc, a.estatus)}
      <span class="dos"
        >·
        ${whose(loc, c, options)}${words.map((w) => ` · ${w.toLocaleLowerCase(loc.idioma)}`)}</span
      >
    </p>
    ${flags(loc, a)}`;
}

function movedBody(
  loc: Localizer,
  { actividad: a, compromiso: c }: Extract<EntradaMes, { clase: 'movida' }>,
  options: EntryOptions,
): TemplateResult {
  const to =
    a.vence === null
      ? tTimeline(loc, 'quitada')
      : tTimeline(loc, 'movida', { fecha: loc.date(a.actividad.fin ?? a.vence) });
  return html`<p>
      ${title(html`<s>${feedText(loc, a.actividad.titulo, options.marcar)}</s>`, c, options)}
    </p>
    <p>
      <span class="aviso">${flagMark('reprogramada')}<span>${to}</span></span>
    </p>
    <p class="dos">${whose(loc, c, options)}</p>`;
}

/** What an entry says beside its day. */
export function entryBody(loc: Localizer, e: EntradaMes, options: EntryOptions): TemplateResult {
  switch (e.clase) {
    case 'plazo':
      return dueBody(loc, e, options);
    case 'movida':
      return movedBody(loc, e, options);
    case 'hoy':
      return html`<p><b>${tTimeline(loc, 'hoy')}</b></p>`;
    case 'hito':
      return html`<p><b>${tTimeline(loc, `hito.${e.clave}`)}</b></p>`;
    case 'revision':
      return html`<p>
        <b>${tTimeline(loc, e.evaluacion ? 'evaluada' : 'monitoreada', { n: e.n })}</b>
      </p>`;
    default:
      return html`<p>
          ${title(feedText(loc, e.compromiso.compromiso.titulo, options.marcar), e.compromiso, options)}
        </p>
        <p class="dos">${tCommon(loc, 'sinActividades')}</p>`;
  }
}

function dayCell(loc: Localizer, dia: number | null): TemplateResult {
  if (dia !== null) return html`<b>${Number(fromDia(dia).slice(8))}</b>`;
  return html`<b class="dos"
    ><span aria-hidden="true">–</span><span class="sr">${tTimeline(loc, 'diaDesconocido')}</span></b
  >`;
}

function entry(loc: Localizer, e: EntradaMes, options: MonthOptions): TemplateResult {
  const body = entryBody(loc, e, options);
  switch (e.clase) {
    case 'plazo':
    case 'movida':
      return html`<li
        class=${e.clase === 'movida' ? 'movida' : nothing}
        data-id=${e.clase === 'plazo' ? e.actividad.id : nothing}
      >
        ${dayCell(loc, e.dia)}
        <div>${body}</div>
      </li>`;
    case 'vacio':
      return html`<li data-id=${e.compromiso.id}>
        <b class="dos">${e.compromiso.compromiso.numero ?? ''}</b>
        <div>${body}</div>
      </li>`;
    default:
      return html`<li class=${e.clase === 'hoy' ? 'hoy' : 'hito'}>
        ${dayCell(loc, e.dia)} ${body}
      </li>`;
  }
}

function entries(loc: Localizer, mes: Mes, options: MonthOptions): TemplateResult {
  const limit = options.limite(mes.clave);
  const rest = mes.entradas.length - limit;
  return html`<ul>
      ${mes.entradas.slice(0, limit).map((e) => entry(loc, e, options))}
    </ul>
    ${
      rest > 0
        ? html`<button class="boton" type="button" @click=${() => options.onMore(mes.clave)}>
            ${tTimeline(loc, 'verMas', { n: Math.min(rest, limit) })}
          </button>`
        : nothing
    }`;
}

function month(loc: Localizer, mes: Mes, options: MonthOptions): TemplateResult {
  const counts = monthCounts(loc, mes);
  if (mes.entradas.length === 0) {
    const none = html` <span>${tTimeline(loc, 'plazos', { n: 0 })}</span>`;
    return html`<section class="nada" data-mes=${mes.clave}>
      ${heading(options.level, html`${monthTitle(loc, mes)}${none}`)}
    </section>`;
  }
  if (mes.abierto) {
    const words = counts ? html` <span>${counts}</span>` : '';
    return html`<section data-mes=${mes.clave}>
      ${heading(options.level, html`${monthTitle(loc, mes)}${words}`)} ${entries(loc, mes, options)}
    </section>`;
  }
  const words = counts ? html` <span class="dos chico">· ${counts}</span>` : '';
  return html`<details
    data-mes=${mes.clave}
    ?open=${options.abierto?.(mes.clave) === true}
    @toggle=${(e: Event) => options.onOpen(mes.clave, (e.target as HTMLDetailsElement).open)}
  >
    <summary>${heading(options.level, html`${monthTitle(loc, mes)}${words}`)}</summary>
    ${options.dibujado(mes.clave) ? entries(loc, mes, options) : nothing}
  </details>`;
}

/** Months with something in them; those far from today are closed. */
export function monthList(
  loc: Localizer,
  meses: readonly Mes[],
  options: MonthOptions,
): TemplateResult {
  return html`<div class="meses" part="meses">${meses.map((m) => month(loc, m, options))}</div>`;
}
