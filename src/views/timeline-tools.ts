/** How near the timeline is looked at, and all rows opened at once. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { tTimeline } from '../i18n/timeline.js';
import type { LineaTiempo } from '../layout/timeline.js';
import type { Zoom } from '../layout/zoom.js';
import type { Content } from './text.js';

export interface ToolHandlers {
  onZoom: (zoom: Zoom) => void;
  /** Plus and minus bring it nearer and further. */
  onKey: (event: KeyboardEvent) => void;
  /** Undefined where no row can be opened. */
  onAll?: ((abrir: boolean) => void) | undefined;
  /** True while every row that can be opened is. */
  todos: boolean;
}

/** Nothing where there is nothing to choose. */
export function timelineTools(
  loc: Localizer,
  { zoom, niveles }: Pick<LineaTiempo, 'zoom' | 'niveles'>,
  { onZoom, onKey, onAll, todos }: ToolHandlers,
): Content {
  if (niveles.length < 2 && !onAll) return nothing;
  const level = (z: Zoom): TemplateResult =>
    html`<button
      type="button"
      data-zoom=${z}
      aria-pressed=${z === zoom ? 'true' : 'false'}
      @click=${() => onZoom(z)}
    >
      ${tTimeline(loc, `zoom.${z}`)}
    </button>`;
  return html`<div class="crono-barra no-imprimir" @keydown=${onKey}>
    ${
      niveles.length < 2
        ? nothing
        : html`<span class="dos" aria-hidden="true">${tTimeline(loc, 'acercar')}</span>
            <div class="niveles" role="group" aria-label=${tTimeline(loc, 'acercar')} part="zoom">
              ${niveles.map(level)}
            </div>
            <span class="sr" role="status"></span>`
    }
    ${
      onAll
        ? html`<button class="todos" type="button" data-todos @click=${() => onAll(!todos)}>
            ${tTimeline(loc, todos ? 'cerrarTodos' : 'abrirTodos')}
          </button>`
        : nothing
    }
  </div>`;
}
