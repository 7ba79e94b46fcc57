/** The timeline's data as a table: every commitment and activity with key, status and dates. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fecha } from '../feed/civil-date.js';
import type { ActividadDerivada, CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCommon } from '../i18n/common.js';
import { tTimeline } from '../i18n/timeline.js';
import { statusLabel } from './marks.js';
import { feedText, type Marcar } from './text.js';

export interface TableOptions {
  /** Rows are drawn only when the table is open. */
  abierta: boolean;
  limite: number;
  onToggle: (abierta: boolean) => void;
  onMore: () => void;
  /** Marks what a search matched in a title. */
  marcar?: Marcar | undefined;
}

type Row = { c: CompromisoDerivado; a: ActividadDerivada | null };

function* rowsOf(compromisos: readonly CompromisoDerivado[]): Generator<Row> {
  for (const c of compromisos) {
    yield { c, a: null };
    for (const a of c.actividades) yield { c, a };
  }
}

function dateCell(loc: Localizer, name: string, fecha: Fecha | undefined): TemplateResult {
  return html`<td data-e=${name}>
    ${
      fecha === undefined
        ? html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`
        : html`<time datetime=${fecha}>${loc.date(fecha)}</time>`
    }
  </td>`;
}

function row(loc: Localizer, { c, a }: Row, marcar: Marcar | undefined): TemplateResult {
  const item = a ? a.actividad : c.compromiso;
  const estatus = a ? a.estatus : c.estatus;
  const numero = a ? undefined : c.compromiso.numero;
  const stated = a?.actividad;
  const name = (key: 'colInicio' | 'colPlazo' | 'colOriginal' | 'colConcluida' | 'colVerificada') =>
    tTimeline(loc, key);
  return html`<tr class=${a ? 'acti' : 'sub'} data-id=${item.id}>
    <th scope="row">
      ${numero === undefined ? nothing : `${numero}. `}${feedText(loc, item.titulo, marcar)}
    </th>
    <td data-e=${tTimeline(loc, 'colClave')}>${item.id}</td>
    <td data-e=${tTimeline(loc, 'colEstatus')}>${statusLabel(loc, estatus)}</td>
    ${dateCell(loc, name('colInicio'), item.inicio)} ${dateCell(loc, name('colPlazo'), item.fin)}
    ${
      stated
        ? html`${dateCell(loc, name('colOriginal'), stated.fin_original ?? stated.fin)}
          ${dateCell(loc, name('colConcluida'), stated.concluida)}
          ${dateCell(loc, name('colVerificada'), stated.verificada)}`
        : html`<td colspan="3"></td>`
    }
    <td class="n" data-e=${tTimeline(loc, 'colEvidencia')}>
      ${loc.number(a ? a.evidencias : c.evidencias)}
    </td>
  </tr>`;
}

/** A closed details; its rows stand in the page only while it is open. */
export function timelineTable(
  loc: Localizer,
  compromisos: readonly CompromisoDerivado[],
  options: TableOptions,
): TemplateResult {
  const toggle = (e: Event): void => options.onToggle((e.target as HTMLDetailsElement).open);
  return html`<details class="datos-tabla" part="tabla" .open=${options.abierta} @toggle=${toggle}>
    <summary>${tTimeline(loc, 'verTabla')}</summary>
    ${options.abierta ? table(loc, compromisos, options) : nothing}
  </details>`;
}

function table(
  loc: Localizer,
  compromisos: readonly CompromisoDerivado[],
  { limite, onMore, marcar }: TableOptions,
): TemplateResult {
  const rows = [...rowsOf(compromisos)];
  const shown = rows.slice(0, limite);
  const rest = rows.length - shown.length;
  const caption = tTimeline(loc, 'tablaTitulo');
  return html`<div class="rodillo apilable" role="region" tabindex="0" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${tTimeline(loc, 'colTitulo')}</th>
            <th scope="col">${tTimeline(loc, 'colClave')}</th>
            <th scope="col">${tTimeline(loc, 'colEstatus')}</th>
            <th scope="col">${tTimeline(loc, 'colInicio')}</th>
            <th scope="col">${tTimeline(loc, 'colPlazo')}</th>
            <th scope="col">${tTimeline(loc, 'colOriginal')}</th>
            <th scope="col">${tTimeline(loc, 'colConcluida')}</th>
            <th scope="col">${tTimeline(loc, 'colVerificada')}</th>
            <th scope="col" class="n">${tTimeline(loc, 'colEvidencia')}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((r) => row(loc, r, marcar))}
        </tbody>
      </table>
    </div>
    ${
      rest > 0
        ? html`<p>
            ${tTimeline(loc, 'tablaParte', { n: shown.length, total: rows.length })}
            <button class="boton" type="button" @click=${onMore}>
              ${tTimeline(loc, 'verMas', { n: Math.min(rest, limite) })}
            </button>
          </p>`
        : nothing
    }`;
}
