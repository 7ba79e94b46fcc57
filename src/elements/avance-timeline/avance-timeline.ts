import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { WidthController } from '../../base/width-controller.js';
import { FeedElement } from '../../context/feed-element.js';
import { tTimeline } from '../../i18n/timeline.js';
import { usedSigns, type Signo } from '../../layout/key.js';
import type { GrupoLinea } from '../../layout/lines.js';
import { placeMonths } from '../../layout/months.js';
import { placeTimeline, type LineaTiempo } from '../../layout/timeline.js';
import type { CompromisoDerivado, Vigencia } from '../../model/types.js';
import { heading } from '../../views/heading.js';
import { monthList } from '../../views/month-list.js';
import { emptyState, errorState, loadingState } from '../../views/states.js';
import { chartNotices } from '../../views/chart-notices.js';
import { feedText, type Marcar } from '../../views/text.js';
import type { RowHandlers } from '../../views/timeline-row.js';
import { timelineTable } from '../../views/timeline-table.js';
import {
  nameWidths,
  timeline,
  timelineKey,
  timelineSummary,
  undatedNotice,
} from '../../views/timeline.js';
import { styles } from './avance-timeline.styles.js';
import { WindowController } from './window-controller.js';

/** Up to this many commitments everything stands in the page; above, what is near the eye. */
const TODO_HASTA = 150;
/** Boxes narrower than this, in em, get the list by month. */
const ANGOSTO = 40;
/** Rows of the table at first; a press doubles them, so that few presses reach the last. */
const PARTE = 200;
/** The same for entries of a month: four months stand open, and an entry has about 15 elements. */
const PARTE_DEL_MES = 15;

/** Detalle de `pal-seleccion`. */
export interface DetalleSeleccion {
  compromiso: CompromisoDerivado | null;
}

/**
 * Cronograma de un plan o de un compromiso: lo planeado, lo que se lleva, los plazos movidos, los
 * días de retraso y la evidencia en la fecha del hecho. En cajas angostas se lee como lista por mes.
 *
 * @summary Línea de tiempo de los compromisos y sus actividades.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si los datos no cargan.
 * @fires {CustomEvent<DetalleSeleccion>} pal-seleccion - Se eligió el título de un compromiso.
 * @csspart cronograma - La gráfica con sus filas.
 * @csspart meses - La lista por mes de las cajas angostas.
 * @csspart tabla - La tabla con todos los datos.
 */
export class AvanceTimeline extends FeedElement {
  static override styles = styles;

  /** Clave del compromiso que se muestra. Sin ella, todo el plan. */
  @property() compromiso: string | undefined;
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
  #placed: LineaTiempo | null = null;
  #ids: readonly string[] = [];
  #windowed = false;
  #shown: readonly CompromisoDerivado[] = [];
  #signs: readonly Signo[] = [];

  @state() private _abiertos: ReadonlySet<string> = new Set();
  @state() private _meses: ReadonlySet<string> = new Set();
  @state() private _limites: ReadonlyMap<string, number> = new Map();
  @state() private _tabla = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const shown = this.#list();
    if (shown !== this.#shown) this.#signs = usedSigns(shown);
    this.#shown = shown;
    if (changed.has('compromiso')) {
      this._abiertos = new Set(this.compromiso === undefined ? [] : [this.compromiso]);
    }
    this.#placed = this.#narrow ? null : this.#place();
    this.#ids = this.#placed?.lineas.map((l) => l.id) ?? [];
    this.#windowed = this.#shown.length > TODO_HASTA && this.#placed !== null;
  }

  /** Abre o cierra las actividades de un compromiso. */
  alternar(id: string): void {
    const abiertos = new Set(this._abiertos);
    if (!abiertos.delete(id)) abiertos.add(id);
    this._abiertos = abiertos;
  }

  get #narrow(): boolean {
    return this.#width.em < ANGOSTO;
  }

  /** The board hands its commitments over: then a title leads to the commitment's page. */
  get #inside(): boolean {
    return this.compromisos !== undefined || this.grupos !== undefined;
  }

  get #vigencia(): Vigencia | null {
    return this.planDerivado?.vigencia ?? null;
  }

  #list(): readonly CompromisoDerivado[] {
    if (this.compromisos) return this.compromisos;
    if (this.grupos) return this.grupos.flatMap((g) => g.compromisos);
    const plan = this.planDerivado;
    if (!plan || this.compromiso === undefined) return plan?.compromisos ?? [];
    const one = plan.porId.get(this.compromiso);
    return one ? [one] : [];
  }

  #place(): LineaTiempo {
    const { hoy } = this.reglas;
    const vigencia = this.#vigencia;
    return placeTimeline(
      { vigencia, compromisos: this.#shown },
      {
        hoy,
        ancho: this.#width.em - (this.#width.em > 60 ? 30.5 : 22.5),
        abiertos: this._abiertos,
        ...(this.grupos && { grupos: this.grupos }),
        rotulos: nameWidths(this.loc, vigencia, hoy),
      },
    );
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
    if (one && !this.#inside && this._abiertos.has(id)) this.#onSelect(one);
  };

  #more(clave: string, parte: number): void {
    this._limites = new Map(this._limites).set(clave, 2 * (this._limites.get(clave) ?? parte));
  }

  protected override render(): TemplateResult {
    const { loc, fallo, nivelTitulo: level, feedUrl } = this;
    if (this.#shown.length > 0) return this.#renderData();
    if (this.#inside) return emptyState(loc, 'filtro');
    if (!this.lectura) {
      if (!fallo) return loadingState(loc, 'linea');
      const onRetry = (): void => void this.recargar();
      return html`${errorState(loc, fallo, { level, feedUrl, onRetry })}<slot></slot>`;
    }
    return html`${this.#renderEmpty()}<slot></slot>`;
  }

  #renderEmpty(): TemplateResult {
    if (!this.planDerivado) return emptyState(this.loc, 'plan');
    return this.compromiso === undefined
      ? emptyState(this.loc, 'compromisos')
      : emptyState(this.loc, 'compromiso', this.compromiso);
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
      limite: this._limites.get('tabla') ?? PARTE,
      onToggle: (abierta) => (this._tabla = abierta),
      onMore: () => this.#more('tabla', PARTE),
      marcar: this.marcar,
    })}`;
  }

  #renderHead(): TemplateResult {
    const { loc, lectura, fallo, guardada, nivelTitulo } = this;
    const titulo = this.planDerivado?.plan.titulo;
    const name = tTimeline(loc, this.compromiso === undefined ? 'titulo' : 'tituloCompromiso');
    const whole = this.compromiso === undefined && titulo !== undefined;
    const onRetry = (): void => void this.recargar();
    const parcial = this.estado === 'parcial';
    return html`${chartNotices(loc, { lectura, fallo, guardada, parcial, onRetry })}
    ${heading(nivelTitulo, whole ? html`${name}: ${feedText(loc, titulo)}` : name, 'cabeza')}`;
  }

  #renderWide(placed: LineaTiempo): TemplateResult {
    const { loc } = this;
    return html`${timeline(loc, placed, {
      titulo: tTimeline(loc, this.compromiso === undefined ? 'titulo' : 'tituloCompromiso'),
      ventana: this.#window.ventana,
      procedencia: this.procedencia,
      marcar: this.marcar,
      datosDeGrupo: this.datosDeGrupo,
      onToggle: this.#onToggle,
      onSelect: this.#inside ? this.#onSelect : undefined,
    })}
    ${timelineKey(
      loc,
      this.#signs,
      this.#shown.some((c) => c.actividades.length > 0),
    )}`;
  }

  #renderNarrow(): TemplateResult {
    const meses = placeMonths(this.#vigencia, this.#shown, this.reglas.hoy);
    const whole = this.#shown.length <= TODO_HASTA;
    return monthList(this.loc, meses, {
      level: this.nivelTitulo + 1,
      marcar: this.marcar,
      onSelect: this.#inside ? this.#onSelect : undefined,
      limite: (clave) => (whole ? Infinity : (this._limites.get(clave) ?? PARTE_DEL_MES)),
      onMore: (clave) => this.#more(clave, PARTE_DEL_MES),
      dibujado: (clave) => whole || this._meses.has(clave),
      onOpen: (clave, abierto) => {
        if (!whole && abierto) this._meses = new Set(this._meses).add(clave);
      },
    });
  }
}

if (!customElements.get('avance-timeline'))
  customElements.define('avance-timeline', AvanceTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'avance-timeline': AvanceTimeline;
  }
}
