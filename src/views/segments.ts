/**
 * Bars of activities. Segmented bar: width = weight, filled part = what counts, so the inked area is
 * the percentage. Stacked bar: counts by status. Both are hidden from readers: the figures stand in
 * words beside them.
 */
import { html, nothing, type TemplateResult } from 'lit';
import {
  ORDEN_ESTATUS,
  type ActividadDerivada,
  type EstatusLeido,
  type PorEstatus,
} from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCommon } from '../i18n/common.js';
import { statusMark } from './marks.js';

interface Segment {
  estatus: EstatusLeido;
  /** Share of the bar in percent; 0 for a cancelled one, which stands outside. */
  ancho: number;
  /** 0..100. */
  lleno: number;
}

/** More segments than this would fall under their least width: one per status then. */
const MAX_SEGMENTS = 30;
const round = (value: number): number => Math.round(value * 100) / 100;

/** @param entero weight of the whole bar, 0..1: what its activities leave of it is without data. */
function toSegments(
  actividades: readonly ActividadDerivada[],
  ilegibles: number,
  entero: number,
): Segment[] {
  const known = actividades.map((a) => ({
    estatus: a.estatus,
    ancho: a.peso * 100,
    lleno: a.valor ?? 0,
  }));
  const inside = known.filter((s) => s.estatus !== 'cancelada');
  const rest = entero * 100 - known.reduce((sum, s) => sum + s.ancho, 0);
  const unknown = (ancho: number): Segment => ({ estatus: 'sin_dato', ancho, lleno: 0 });
  // Rejected activities hold the weight that the rest leaves; without any, an equal share.
  const each = rest > 0.5 ? rest / ilegibles : (entero * 100) / (inside.length + ilegibles);
  const unread = Array.from({ length: ilegibles }, () => unknown(each));
  // Without rejected ones, the rest is of actions that have weight and no activities.
  if (ilegibles === 0 && inside.length > 0 && rest > 0.5) unread.push(unknown(rest));
  return [...inside, ...unread, ...known.filter((s) => s.estatus === 'cancelada')];
}

function mergeByStatus(segments: readonly Segment[]): Segment[] {
  return ORDEN_ESTATUS.flatMap((estatus) => {
    const same = segments.filter((s) => s.estatus === estatus);
    if (same.length === 0) return [];
    const ancho = same.reduce((sum, s) => sum + s.ancho, 0);
    const full = same.reduce((sum, s) => sum + s.ancho * s.lleno, 0);
    return [{ estatus, ancho, lleno: ancho > 0 ? full / ancho : 0 }];
  });
}

/**
 * The bar of a commitment or an action; dashed and named when it has no activities.
 * @param entero weight in the commitment of what the bar draws, 0..1
 */
export function segments(
  loc: Localizer,
  actividades: readonly ActividadDerivada[],
  ilegibles = 0,
  entero = 1,
): TemplateResult {
  if (actividades.length + ilegibles === 0) {
    return html`<div
      class="seg vacia"
      role="img"
      aria-label=${tCommon(loc, 'sinActividades')}
    ></div>`;
  }
  const all = toSegments(actividades, ilegibles, entero);
  const shown = all.length > MAX_SEGMENTS ? mergeByStatus(all) : all;
  return html`<div class="seg" aria-hidden="true">
    ${shown.map(
      (s) =>
        html`<i class=${s.estatus} .style=${`--p:${round(s.ancho)};--f:${round(s.lleno)}%`}></i>`,
    )}
  </div>`;
}

/** Activities by status as one bar of counts; the cancelled ones are a cross outside it. */
export function stackedBar(porEstatus: PorEstatus): TemplateResult {
  const inside = ORDEN_ESTATUS.filter((e) => e !== 'cancelada' && porEstatus[e] > 0);
  return html`<div class="apilada" aria-hidden="true">
    ${inside.map((e) => html`<i class=${e} .style=${`--p:${porEstatus[e]}`}></i>`)}
    ${porEstatus.cancelada > 0 ? statusMark('cancelada') : nothing}
  </div>`;
}
