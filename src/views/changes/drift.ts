/** Due dates that moved: a table, with the way of each on one common line of time. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/types.js';
import { tChanges } from '../../i18n/changes.js';
import { tCommon } from '../../i18n/common.js';
import { tCommitment } from '../../i18n/commitment.js';
import type { Localizer } from '../../i18n/localizer.js';
import { placeDrift, type ViaDePlazos } from '../../layout/drift.js';
import type { Desfase, DesfaseDeActividad, Plazo } from '../../model/drift.js';
import { agreementText } from '../commitment/head.js';
import { commitmentName } from '../commitment-name.js';
import { moreButton } from '../more.js';
import { feedText, plainText, says, type Content } from '../text.js';
import { activityName, type Nombres } from './names.js';

export interface DriftOptions {
  feed: Feed;
  nombres: Nombres;
  /** End of the plan's validity, where it was extended, and its original. */
  plan: Desfase | null;
  finOriginal: number | null;
  actividades: readonly DesfaseDeActividad[];
  limite: number;
  onMore: () => void;
}

/** "+60 días"; '' when the original was not published. */
function days(loc: Localizer, n: number | null): string {
  if (n === null) return tCommon(loc, 'sinDato');
  if (n === 0) return tChanges(loc, 'dias_igual');
  return tChanges(loc, n > 0 ? 'dias_mas' : 'dias_menos', { n: Math.abs(n) });
}

/** Hollow: a date that holds no more. Full: the one in force. */
export function driftLine({ plazos }: ViaDePlazos): TemplateResult {
  const [first, last] = [plazos[0]!, plazos.at(-1)!];
  return html`<svg class="via" height="16" aria-hidden="true">
    ${svg`<line x1="${first}%" x2="${last}%" y1="8" y2="8" />`}
    ${plazos.slice(0, -1).map((x) => svg`<circle class="h" cx="${x}%" cy="8" r="4" />`)}
    ${svg`<circle cx="${last}%" cy="8" r="4.5" />`}
  </svg>`;
}

function step(loc: Localizer, feed: Feed, p: Plazo, dated: boolean): TemplateResult {
  const agreed = agreementText(loc, feed, p.acuerdo);
  const when = dated ? `${tChanges(loc, 'al', { fecha: loc.date(p.fin) })}: ` : '';
  return html`<li>
    ${when}${says(loc, p.motivo) ? feedText(loc, p.motivo) : tChanges(loc, 'sin_motivo')}${
      agreed === nothing
        ? nothing
        : html` <span class="dos">${tCommitment(loc, 'segun_acuerdo')} ${agreed}</span>`
    }
  </li>`;
}

interface Row {
  nombre: Content;
  original: Content;
  desfase: Desfase;
  pasos: readonly Plazo[];
}

function row(loc: Localizer, r: Row, via: ViaDePlazos, feed: Feed): TemplateResult {
  const last = r.desfase.plazos.at(-1)!;
  return html`<tr>
    <th scope="row">${r.nombre}</th>
    <td data-e=${tChanges(loc, 'original')}>${r.original}</td>
    <td data-e=${tChanges(loc, 'de_hoy')}><span class="num">${loc.date(last.fin)}</span></td>
    <td class="todo recorrido" data-e=${tChanges(loc, 'recorrido')}>
      ${driftLine(via)}<b class="num">${days(loc, r.desfase.dias)}</b>
    </td>
    <td class="todo" data-e=${tChanges(loc, 'motivo')}>
      <ul>
        ${r.pasos.map((p) => step(loc, feed, p, r.pasos.length > 1))}
      </ul>
    </td>
  </tr>`;
}

const unpublished = (loc: Localizer): TemplateResult =>
  html`<span class="dos">${tChanges(loc, 'original_no')}</span>`;

function activityRow(loc: Localizer, d: DesfaseDeActividad, n: Nombres): Row {
  const { id, actividad } = d.actividad;
  const known = d.dias !== null;
  const title = activityName(loc, d.compromiso, id, plainText(loc, actividad.titulo));
  const first = d.plazos[0]!;
  return {
    nombre: html`${title}
      <span class="dos linea">${commitmentName(loc, d.compromiso, n.onSelect)}</span>`,
    original: known ? html`<span class="num">${loc.date(first.fin)}</span>` : unpublished(loc),
    desfase: d,
    pasos: known ? d.plazos.slice(1) : d.plazos,
  };
}

/** The dates that moved, the farthest first; the plan's own before all. */
export function driftTable(loc: Localizer, o: DriftOptions): TemplateResult {
  const shown = o.actividades.slice(0, o.limite);
  const rows = shown.map((d) => activityRow(loc, d, o.nombres));
  if (o.plan) {
    const original =
      o.finOriginal === null
        ? unpublished(loc)
        : html`<span class="num">${loc.date(o.finOriginal)}</span>`;
    const pasos = o.plan.plazos;
    rows.unshift({ nombre: tChanges(loc, 'vigencia_plan'), original, desfase: o.plan, pasos });
  }
  const lines = placeDrift(rows.map((r) => r.desfase));
  return html`<div class="apilable" part="fechas">
      <table>
        <caption class="sr">
          ${tChanges(loc, 'fechas')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${tChanges(loc, 'actividad')}</th>
            <th scope="col">${tChanges(loc, 'original')}</th>
            <th scope="col">${tChanges(loc, 'de_hoy')}</th>
            <th scope="col">${tChanges(loc, 'recorrido')}</th>
            <th scope="col">${tChanges(loc, 'motivo')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((r, i) => row(loc, r, lines[i]!, o.feed))}
        </tbody>
      </table>
    </div>
    ${moreButton(loc, o.actividades.length - shown.length, o.onMore)}`;
}
