/** What the filters leave, and the choice of view. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tCommon } from '../../i18n/common.js';

export type Vista = 'tarjetas' | 'tabla' | 'linea' | 'kanban' | 'calendario';

export const VISTAS = {
  tarjetas: 'vistaTarjetas',
  tabla: 'vistaTabla',
  linea: 'vistaLinea',
  kanban: 'vistaKanban',
  calendario: 'vistaCalendario',
} as const satisfies Record<Vista, string>;

export interface ResultState {
  visibles: number;
  total: number;
  /** Activities of the visible commitments, without the cancelled ones. */
  actividades: number;
  vista: Vista;
  onView: (vista: Vista) => void;
}

/** "8 de 24 compromisos · 96 actividades", and the views. */
export function resultLine(loc: Localizer, state: ResultState): TemplateResult {
  const { visibles, total, actividades, vista } = state;
  // Commitments without a published activity are unknown, not "0 activities".
  const count =
    visibles > 0 && actividades === 0
      ? tBoard(loc, 'sinActividades')
      : tCommon(loc, 'nActividades', { n: actividades });
  return html`<div class="resultado">
    <p id="resultado" tabindex="-1">
      <b>${tBoard(loc, 'resultado', { visibles, n: total })}</b> · ${count}
    </p>
    <div class="vistas no-imprimir" role="group" aria-label=${tBoard(loc, 'vista')} part="vistas">
      ${(Object.keys(VISTAS) as Vista[]).map(
        (v) =>
          html`<button
            type="button"
            aria-pressed=${v === vista ? 'true' : 'false'}
            data-vista=${v}
            @click=${() => state.onView(v)}
          >
            ${tBoard(loc, VISTAS[v])}
          </button>`,
      )}
    </div>
  </div>`;
}

export interface PageState {
  /** 0-based page, and how many there are. */
  pagina: number;
  paginas: number;
  desde: number;
  hasta: number;
  total: number;
  onPage: (pagina: number) => void;
}

/** Previous, which ones, next; nothing when all fit in one page. */
export function pager(loc: Localizer, s: PageState): TemplateResult | typeof nothing {
  if (s.paginas < 2) return nothing;
  const range = { desde: s.desde, hasta: s.hasta, total: s.total };
  return html`<nav class="paginas no-imprimir" aria-label=${tBoard(loc, 'paginas')} part="paginas">
    <button
      type="button"
      data-pagina="anterior"
      aria-disabled=${s.pagina === 0 ? 'true' : 'false'}
      @click=${() => s.pagina > 0 && s.onPage(s.pagina - 1)}
    >
      ${tBoard(loc, 'anterior')}
    </button>
    <span>${tBoard(loc, 'rango_paginas', range)}</span>
    <button
      type="button"
      data-pagina="siguiente"
      aria-disabled=${s.pagina === s.paginas - 1 ? 'true' : 'false'}
      @click=${() => s.pagina < s.paginas - 1 && s.onPage(s.pagina + 1)}
    >
      ${tBoard(loc, 'siguiente')}
    </button>
  </nav>`;
}
