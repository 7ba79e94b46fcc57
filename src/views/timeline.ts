/** The timeline of a wide box: axis, rows, lines behind them, and the key. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Dia } from '../feed/civil-date.js';
import { ORDEN_ESTATUS, type CompromisoDerivado, type Vigencia } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import type { ClaveMarca } from '../layout/axis.js';
import type { BarraTiempo } from '../layout/bar.js';
import type { Signo } from '../layout/key.js';
import { isDated, type LineaTiempo } from '../layout/timeline.js';
import type { Ventana } from '../layout/window.js';
import { tCodes } from '../i18n/codes.js';
import { tCommon } from '../i18n/common.js';
import { tTimeline } from '../i18n/timeline.js';
import { statusLabel } from './marks.js';
import type { Content } from './text.js';
import { markName } from '../i18n/axis-words.js';
import { axisPlot, gridLines, nameWidth, rowPlot } from './timeline-plot.js';
import { timelineRow, type RowHandlers } from './timeline-row.js';

/** Widths of the names of the axis, for the layout that knows no words. */
export function nameWidths(
  loc: Localizer,
  vigencia: Vigencia | null,
  hoy: Dia,
): Partial<Record<ClaveMarca, number>> {
  const width = (clave: ClaveMarca, dia: Dia | null | undefined): number =>
    dia == null ? 0 : nameWidth(markName(loc, clave, dia));
  return {
    inicio: width('inicio', vigencia?.inicio),
    fin: width('fin', vigencia?.fin),
    fin_original: width('fin_original', vigencia?.finOriginal),
    monitoreo: width('monitoreo', vigencia?.monitoreo),
    hoy: width('hoy', hoy),
  };
}

/** The same dates that the axis draws, as a sentence of the column's heading. */
function axisWords(loc: Localizer, placed: LineaTiempo): string {
  const words = placed.eje?.marcas.map((m) => markName(loc, m.clave, m.dia)) ?? [];
  return words.length > 0 ? `${tTimeline(loc, 'columnaTiempo')}: ${words.join('; ')}` : '';
}

function axisRow(loc: Localizer, placed: LineaTiempo): TemplateResult {
  return html`<div role="rowgroup">
    <div class="fila eje" role="row" aria-rowindex="1">
      <div role="columnheader"><span class="sr">${tTimeline(loc, 'columnaNombre')}</span></div>
      <div class="plot" role="columnheader">
        ${placed.eje ? axisPlot(loc, placed.eje) : nothing}<span class="sr"
          >${axisWords(loc, placed)}</span
        >
      </div>
      <div class="dos" role="columnheader">${tTimeline(loc, 'columnaAvance')}</div>
    </div>
  </div>`;
}

export interface TimelineOptions extends RowHandlers {
  titulo: string;
  onKey?: (event: KeyboardEvent) => void;
  /** Only these lines stand in the DOM; without it, all do. */
  ventana?: Ventana | undefined;
}

/** Rows with their axis, as one table. */
export function timeline(
  loc: Localizer,
  placed: LineaTiempo,
  options: TimelineOptions,
): TemplateResult {
  const { titulo, onKey } = options;
  const near = placed.escala?.aumento ?? 1;
  // It stays a place of the focus at every level: the keys that changed it may be pressed again.
  return html`<div
    class="marco-crono ${near > 1 ? 'cerca' : ''}"
    role=${near > 1 ? 'region' : nothing}
    aria-label=${near > 1 ? tTimeline(loc, 'deslizable', { titulo }) : nothing}
    tabindex=${near > 1 ? '0' : '-1'}
    @keydown=${onKey ?? nothing}
  >
    ${table(loc, placed, options)}
  </div>`;
}

function table(loc: Localizer, placed: LineaTiempo, options: TimelineOptions): TemplateResult {
  const { ventana, titulo } = options;
  const first = ventana?.desde ?? 0;
  const lines = ventana ? placed.lineas.slice(first, ventana.hasta) : placed.lineas;
  // Spacers, not padding: a change of padding switches the browser's own scroll anchoring off.
  const spacer = (height: number): Content =>
    height > 0 ? html`<div aria-hidden="true" .style=${`height:${height}px`}></div>` : nothing;
  return html`<div
    class="crono ${placed.escala ? '' : 'sin-eje'}"
    .style=${`--_aumento:${placed.escala?.aumento ?? 1}`}
    part="cronograma"
    role="table"
    aria-label=${titulo}
    aria-rowcount=${placed.lineas.length + 1}
  >
    ${placed.eje ? html`<div class="capa">${gridLines(placed.eje)}</div>` : nothing}
    ${axisRow(loc, placed)}
    <div class="filas" role="rowgroup">
      ${spacer(ventana?.arriba ?? 0)}
      ${repeat(
        lines,
        (linea) => linea.id,
        (linea, i) => timelineRow(loc, linea, placed.barra(linea), first + i + 2, options),
      )}
      ${spacer(ventana?.abajo ?? 0)}
    </div>
  </div>`;
}

const NO_BAR = {
  llenos: [],
  vagos: [],
  movida: null,
  tarde: null,
  evidencias: [],
  antes: false,
  despues: false,
};
const TRACK = { x: 2, ancho: 96 };
const BAR: BarraTiempo = { ...NO_BAR, clase: 'pista', pista: TRACK };
const ALONE: BarraTiempo = { ...NO_BAR, clase: 'ninguna', pista: TRACK };

/** Each sign as a bar that has it, drawn by the very function that draws the rows. */
const SAMPLES: Record<Signo, Parameters<typeof rowPlot>> = {
  avance: [{ ...BAR, llenos: [{ estatus: 'en_proceso', x: 2, ancho: 48 }] }, 'en_proceso'],
  movida: [{ ...BAR, movida: { de: 50, a: 98, pasos: [] } }, 'en_proceso'],
  tarde: [{ ...ALONE, tarde: { x: 6, ancho: 88 } }, 'neutra'],
  evidencia: [{ ...ALONE, evidencias: [{ x: 50, n: 1 }] }, 'neutra'],
  punto: [{ ...BAR, clase: 'punto', pista: { x: 50, ancho: 0 } }, 'por_iniciar'],
  vago: [{ ...BAR, vagos: [{ x: 60, ancho: 38 }] }, 'por_iniciar'],
  fantasma: [{ ...BAR, clase: 'fantasma' }, 'neutra'],
  sin_dato: [{ ...BAR, llenos: [{ estatus: 'sin_dato', x: 50, ancho: 48 }] }, 'neutra'],
};

/** The key: the statuses where there are activities, then the signs that are used. */
export function timelineKey(
  loc: Localizer,
  signos: readonly Signo[],
  conActividades: boolean,
): TemplateResult {
  const statuses = conActividades ? ORDEN_ESTATUS : [];
  return html`<ul class="clave">
      ${statuses.map((estatus) => html`<li>${statusLabel(loc, estatus)}</li>`)}
    </ul>
    <ul class="clave dibujos">
      ${signos.map(
        (s) => html`<li>${rowPlot(...SAMPLES[s])}<span>${tTimeline(loc, `signo.${s}`)}</span></li>`,
      )}
    </ul>`;
}

function planWords(loc: Localizer, vigencia: Vigencia | null, hoy: Dia): string {
  const inicio = vigencia?.inicio ?? null;
  const fin = vigencia?.fin ?? null;
  if (fin !== null && hoy > fin + 92) {
    return tTimeline(loc, 'terminado', { fecha: loc.date(fin, 'long') });
  }
  if (inicio !== null && hoy < inicio - 92) {
    return tTimeline(loc, 'noEmpieza', { fecha: loc.date(inicio, 'long') });
  }
  return '';
}

/**
 * Counts, lateness and the next due date in a sentence, before the drawing.
 * @param cuenta false inside the board, whose own line counts the cancelled ones too
 */
export function timelineSummary(
  loc: Localizer,
  compromisos: readonly CompromisoDerivado[],
  vigencia: Vigencia | null,
  hoy: Dia,
  cuenta = true,
): Content {
  const sum = (of: (c: CompromisoDerivado) => number): number =>
    compromisos.reduce((total, c) => total + of(c), 0);
  const n = sum((c) => c.total);
  const next = Math.min(
    ...compromisos.flatMap((c) =>
      c.actividades.flatMap((a) =>
        isPending(a.estatus) && (a.vence ?? 0) >= hoy ? [a.vence!] : [],
      ),
    ),
  );
  const parts = [
    planWords(loc, vigencia, hoy),
    n === 0 || !cuenta
      ? ''
      : tTimeline(loc, 'resumen', {
          actividades: tCommon(loc, 'nActividades', { n }),
          terminadas: tTimeline(loc, 'terminadas', { n: sum((c) => c.terminadas) }),
          vencidas: tCodes(loc, 'n_vencida', { n: sum((c) => c.porBandera.vencida) }),
        }),
    Number.isFinite(next) ? tTimeline(loc, 'siguiente', { fecha: loc.date(next, 'long') }) : '',
  ].filter(Boolean);
  return parts.length === 0 ? nothing : html`<p class="lectura">${parts.join(' ')}</p>`;
}

const isPending = (estatus: string): boolean =>
  estatus !== 'concluida' && estatus !== 'verificada' && estatus !== 'cancelada';

/** Said when there is nothing to draw but the year of the plan: what is missing, whose job it is. */
export function undatedNotice(
  loc: Localizer,
  compromisos: readonly CompromisoDerivado[],
  vigencia: Vigencia | null,
): Content {
  if (compromisos.length === 0 || compromisos.some(isDated)) return nothing;
  const some = compromisos.some((c) => c.actividades.length > 0);
  const year = (vigencia?.inicio ?? vigencia?.fin ?? null) !== null;
  const words = !year ? 'sinFechas' : some ? 'sinPlazosActividades' : 'sinPlazosNadie';
  return html`<div class="aviso-caja" role="note"><p>${tTimeline(loc, words)}</p></div>`;
}
