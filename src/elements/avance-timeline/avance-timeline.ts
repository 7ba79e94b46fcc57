import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { WidthController } from '../../base/width-controller.js';
import { FeedElement } from '../../context/feed-element.js';
import { tTimeline } from '../../i18n/timeline.js';
import { usedSigns, type Signo } from '../../layout/key.js';
import type { GrupoLinea } from '../../layout/lines.js';
import type { LineaTiempo } from '../../layout/timeline.js';
import type { Zoom } from '../../layout/zoom.js';
import type { CompromisoDerivado, Vigencia } from '../../model/types.js';
import { emptyState, errorState, loadingState } from '../../views/states.js';
import type { Marcar } from '../../views/text.js';
import type { RowHandlers } from '../../views/timeline-row.js';
import { timelineEmpty, timelineHead } from '../../views/timeline-head.js';
import { timelineTable } from '../../views/timeline-table.js';
import { timelineTools } from '../../views/timeline-tools.js';
import { timeline, timelineKey, timelineSummary, undatedNotice } from '../../views/timeline.js';
import { ChartController } from '../chart-controller.js';
import { styles } from './avance-timeline.styles.js';
import { timelineDrawings } from './drawings.js';
import { narrowList } from './narrow.js';
import { RowsController } from './rows-controller.js';
import { placeShown, shownOf } from './shown.js';
import { WindowController } from './window-controller.js';
import { ZoomController } from './zoom-controller.js';

/** Up to this many commitments everything stands in the page; above, what is near the eye. */
const TODO_HASTA = 150;
/** Boxes narrower than this, in em, get the list by month. */
const ANGOSTO = 40;
/** Rows of the table at first; a press doubles them, so that few presses reach the last. */
const PARTE = 200;

/** Detalle de `pal-seleccion`. */
export interface DetalleSeleccion {
  compromiso: CompromisoDerivado | null;
}

/** Detalle de `pal-zoom`. */
export interface DetalleZoom {
  zoom: Zoom;
}

/**
 * Cronograma de un plan o de un compromiso: lo planeado, lo que se lleva, los plazos movidos, los
 * días de retraso y la evidencia en la fecha del hecho. En cajas angostas se lee como lista por mes.
 *
 * @summary Línea de tiempo de los compromisos y sus actividades.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si los datos no cargan.
 * @fires {CustomEvent<DetalleSeleccion>} pal-seleccion - Se eligió el título de un compromiso.
 * @fires {CustomEvent<DetalleZoom>} pal-zoom - Se acercó o se alejó la gráfica.
 * @csspart llevar - Botón que abre lo que se puede llevar de la gráfica.
 * @csspart cronograma - La gráfica con sus filas.
 * @csspart zoom - Botones para acercar: todo, año, semestre, mes.
 * @csspart meses - La lista por mes de las cajas angostas.
 * @csspart tabla - La tabla con todos los datos.
 */
export class AvanceTimeline extends FeedElement {
  static override styles = styles;

  /** Clave del compromiso que se muestra. Sin ella, todo el plan. */
  @property() compromiso: string | undefined;
  /** Cuánto tiempo cabe a lo ancho: `todo`, `anio`, `semestre` o `mes`. Lo que no cambie nada es `todo`. */
  @property() zoom: Zoom = 'todo';
  /** Compromisos ya filtrados y ordenados; sin ellos, todos los del plan. */
  @property({ attribute: false }) compromisos: readonly CompromisoDerivado[] | undefined;
  /** Los mismos en grupos con título. */
  @property({ attribute: false }) grupos: readonly GrupoLinea[] | undefined;
  /** @internal Marca en los títulos lo que se busca en el tablero. */
  @property({ attribute: false }) marcar: Marcar | undefined;
  /** @internal Lo que el tablero dice de cada grupo; nada cambia en él sin que cambien los grupos. */
  @property({ attribute: false, hasChanged: () => false })
  datosDeGrupo: RowHandlers['datosDeGrupo'];

  #width = new WidthController(this, () => this.#window.reset());
  #window = new WindowController(
    this,
    () => ({ ids: this.#ids, activa: this.#windowed }),
    () => {
      this.requestUpdate();
      this.performUpdate();
    },
  );
  #filas = new RowsController(this);
  #zoom = new ZoomController(
    this,
    () => this.#placed,
    (zoom) => this.#onZoom(zoom),
  );
  #llevar = new ChartController(
    () => this.llevable,
    () => {
      const { compromiso, zoom, planDerivado: plan } = this;
      const uno = plan?.porId.get(compromiso ?? '') ?? null;
      return { uno, atributos: { compromiso, zoom }, dibujos: timelineDrawings(this.reglas.hoy) };
    },
  );
  #placed: LineaTiempo | null = null;
  #ids: readonly string[] = [];
  #windowed = false;
  #shown: readonly CompromisoDerivado[] = [];
  #signs: readonly Signo[] = [];

  @state() private _tabla = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const shown = shownOf(this, this.planDerivado);
    if (shown !== this.#shown) this.#signs = usedSigns(shown);
    this.#shown = shown;
    if (changed.has('compromiso')) {
      this.#filas.abiertos = new Set(this.compromiso === undefined ? [] : [this.compromiso]);
    }
    this.#placed = this.#narrow ? null : this.#place();
    this.#ids = this.#placed?.lineas.map((l) => l.id) ?? [];
    this.#windowed = this.#shown.length > TODO_HASTA && this.#placed !== null;
  }

  /** Abre o cierra las actividades de un compromiso. */
  alternar(id: string): void {
    this.#filas.toggle(id);
  }

  get #narrow(): boolean {
    return this.#width.em < ANGOSTO;
  }

  /** The board hands its commitments over: then a title leads to the commitment's page. */
  get #inside(): boolean {
    return this.compromisos !== undefined || this.grupos !== undefined;
  }

  get #titulo(): string {
    return tTimeline(this.loc, this.compromiso === undefined ? 'titulo' : 'tituloCompromiso');
  }

  get #vigencia(): Vigencia | null {
    return this.planDerivado?.vigencia ?? null;
  }

  #place(): LineaTiempo {
    // Paper does not scroll.
    const zoom = this.#window.imprime ? 'todo' : this.zoom;
    const { abiertos } = this.#filas;
    const asked = { abiertos, zoom, vigencia: this.#vigencia, hoy: this.reglas.hoy };
    return placeShown(this.loc, this.#width.em, this.#shown, { ...asked, grupos: this.grupos });
  }

  #onSelect = (compromiso: CompromisoDerivado): void => {
    const detail = { compromiso };
    this.dispatchEvent(
      new CustomEvent<DetalleSeleccion>('pal-seleccion', { bubbles: true, composed: true, detail }),
    );
  };

  #onToggle = (id: string): void => {
    this.alternar(id);
    const one = this.#shown.find((c) => c.id === id);
    if (one && !this.#inside && this.#filas.abiertos.has(id)) this.#onSelect(one);
  };

  #onZoom = (zoom: Zoom): void => {
    this.zoom = zoom;
    const detail = { zoom };
    this.dispatchEvent(
      new CustomEvent<DetalleZoom>('pal-zoom', { bubbles: true, composed: true, detail }),
    );
  };

  protected override render(): TemplateResult {
    const { loc } = this;
    if (this.#shown.length > 0) return this.#renderData();
    if (this.#inside) return emptyState(loc, 'filtro');
    const { lectura, fallo, level, feedUrl, onRetry } = this.situacion;
    if (!lectura) {
      if (!fallo) return loadingState(loc, 'linea');
      return html`${errorState(loc, fallo, { level, feedUrl, onRetry })}<slot></slot>`;
    }
    const missing = timelineEmpty(loc, this.planDerivado !== null, this.compromiso);
    return html`${missing}<slot></slot>`;
  }

  #renderData(): TemplateResult {
    const { loc } = this;
    const shown = this.#shown;
    return html`${this.#inside ? nothing : this.#renderHead()}
    ${timelineSummary(loc, shown, this.#vigencia, this.reglas.hoy, !this.#inside)}
    ${undatedNotice(loc, shown, this.#vigencia)}
    ${this.#placed ? this.#renderWide(this.#placed) : this.#renderNarrow()}
    ${timelineTable(loc, shown, {
      abierta: this._tabla,
      limite: this.#filas.limit('tabla', PARTE),
      onToggle: (abierta) => (this._tabla = abierta),
      onMore: () => this.#filas.more('tabla', PARTE),
      marcar: this.marcar,
    })}
    ${this.#inside ? nothing : this.#llevar.door(loc)}`;
  }

  #renderHead(): TemplateResult {
    const whole = this.compromiso === undefined;
    const titulo = whole ? this.planDerivado?.plan.titulo : undefined;
    return timelineHead(this.loc, { ...this.situacion, nombre: this.#titulo, titulo });
  }

  #renderWide(placed: LineaTiempo): TemplateResult {
    const { loc, procedencia, marcar, datosDeGrupo } = this;
    const shown = this.#shown;
    return html`${timelineTools(loc, placed, {
      onZoom: this.#onZoom,
      onKey: this.#zoom.onKey,
      ...this.#filas.forAll(shown),
    })}
    ${timeline(loc, placed, {
      ...{ titulo: this.#titulo, ventana: this.#window.ventana, procedencia, marcar, datosDeGrupo },
      onToggle: this.#onToggle,
      onSelect: this.#inside ? this.#onSelect : undefined,
      onKey: this.#zoom.onKey,
    })}
    ${timelineKey(
      loc,
      this.#signs,
      shown.some((c) => c.actividades.length > 0),
    )}`;
  }

  #renderNarrow(): TemplateResult {
    const shown = this.#shown;
    return narrowList(this.loc, [this.#vigencia, shown, this.reglas.hoy], this.#filas, {
      level: this.nivelTitulo + 1,
      marcar: this.marcar,
      onSelect: this.#inside ? this.#onSelect : undefined,
      todo: shown.length <= TODO_HASTA,
    });
  }
}

if (!customElements.get('avance-timeline'))
  customElements.define('avance-timeline', AvanceTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'avance-timeline': AvanceTimeline;
  }
  interface GlobalEventHandlersEventMap {
    'pal-zoom': CustomEvent<DetalleZoom>;
  }
}
