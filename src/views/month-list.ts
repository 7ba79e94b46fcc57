/** Due dates by month: the timeline of a box too narrow for a drawing, with the same marks. */
import { html, nothing, type TemplateResult } from 'lit';
import { fromDia } from '../feed/civil-date.js';
import type { ActividadDerivada, Bandera, CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import type { EntradaMes, Mes } from '../layout/months.js';
import { tCommon } from '../i18n/common.js';
import { tTimeline } from '../i18n/timeline.js';
import { relative } from './due.js';
import { heading } from './heading.js';
import { flagLabel, flagMark, statusLabel } from './marks.js';
import { feedText, type Content } from './text.js';

export interface MonthOptions {
  /** Level of the months' headings. */
  level: number;
  onSelect?: ((compromiso: CompromisoDerivado, event: Event) => void) | undefined;
  /** How many entries of a month are drawn; the rest waits behind a button. */
  limite: (clave: string) => number;
  onMore: (clave: string) => void;
  /** True for a closed month whose content is drawn although it is closed. */
  dibujado: (clave: string) => boolean;
  onOpen: (clave: string, abierto: boolean) => void;
}

const FLAGS: readonly Bandera[] = ['en_disputa', 'sin_evidencia', 'contradictoria'];

/** "Marzo 2016", with a capital: it stands alone. */
function monthTitle(loc: Localizer, mes: Mes): string {
  if (mes.dia === null) return tTimeline(loc, 'sinFecha');
  if (mes.clave.length === 4) return tTimeline(loc, 'mesSinDia', { anio: mes.clave });
  const name = loc.month(mes.dia, 'long').replace(/\sde\s/, ' ');
  return name.charAt(0).toLocaleUpperCase(loc.idioma) + name.slice(1);
}

function monthCounts(loc: Localizer, mes: Mes): string {
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
function whose(loc: Localizer, c: CompromisoDerivado): Content {
  const numero = c.compromiso.numero;
  return numero === undefined
    ? feedText(loc, c.compromiso.titulo)
    : tTimeline(loc, 'compromiso', { numero });
}

function title(content: Content, c: CompromisoDerivado, { onSelect }: MonthOptions): Content {
  if (!onSelect) return content;
  return html`<button
    class="titulo"
    type="button"
    data-abre=${c.id}
    @click=${(e: Event) => onSelect(c, e)}
  >
    ${content}
  </button>`;
}

function dueEntry(
  loc: Localizer,
  { actividad: a, compromiso: c, dia }: Extract<EntradaMes, { clase: 'plazo' }>,
  options: MonthOptions,
): TemplateResult {
  const soon = a.banderas.has('por_vencer') && a.dias !== null;
  const words = [
    soon ? relative(loc, a.dias!) : '',
    a.evidencias > 0 ? tTimeline(loc, 'nEvidencias', { n: a.evidencias }) : '',
  ].filter(Boolean);
  return html`<li data-id=${a.id}>
    ${dayCell(loc, dia)}
    <div>
      <p>${title(feedText(loc, a.actividad.titulo), c, options)}</p>
      <p>
        ${statusLabel(loc, a.estatus)}
        <span class="dos"
          >· ${whose(loc, c)}${words.map((w) => ` · ${w.toLocaleLowerCase(loc.idioma)}`)}</span
        >
      </p>
      ${flags(loc, a)}
    </div>
  </li>`;
}

function dayCell(loc: Localizer, dia: number | null): TemplateResult {
  if (dia !== null) return html`<b>${Number(fromDia(dia).slice(8))}</b>`;
  return html`<b class="dos"
    ><span aria-hidden="true">–</span><span class="sr">${tTimeline(loc, 'diaDesconocido')}</span></b
  >`;
}

function entry(loc: Localizer, e: EntradaMes, options: MonthOptions): TemplateResult {
  switch (e.clase) {
    case 'plazo':
      return dueEntry(loc, e, options);
    case 'hoy':
      return html`<li class="hoy">
        ${dayCell(loc, e.dia)}
        <p><b>${tTimeline(loc, 'hoy')}</b></p>
      </li>`;
    case 'hito':
      return html`<li class="hito">
        ${dayCell(loc, e.dia)}
        <p><b>${tTimeline(loc, `hito.${e.clave}`)}</b></p>
      </li>`;
    default:
      return html`<li data-id=${e.compromiso.id}>
        <b class="dos">${e.compromiso.compromiso.numero ?? ''}</b>
        <div>
          <p>${title(feedText(loc, e.compromiso.compromiso.titulo), e.compromiso, options)}</p>
          <p class="dos">${tCommon(loc, 'sinActividades')}</p>
        </div>
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
  if (mes.abierto) {
    const words = counts ? html` <span>${counts}</span>` : '';
    return html`<section data-mes=${mes.clave}>
      ${heading(options.level, html`${monthTitle(loc, mes)}${words}`)} ${entries(loc, mes, options)}
    </section>`;
  }
  const words = counts ? html` <span class="dos chico">· ${counts}</span>` : '';
  return html`<details
    data-mes=${mes.clave}
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
