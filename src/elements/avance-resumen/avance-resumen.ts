import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedElement } from '../../context/feed-element.js';
import { tSummary } from '../../i18n/summary.js';
import { placeCommitmentRing, placeRing, type Anillo } from '../../layout/ring.js';
import { ORDEN_ESTATUS, type Agrupacion, type PlanDerivado } from '../../model/types.js';
import { barsTable } from '../../views/bars.js';
import { commitmentRows, planRow, planRows, totalRow } from '../../views/bars-rows.js';
import { groupTotals } from '../../views/group-totals.js';
import { heading } from '../../views/heading.js';
import { statusLabel } from '../../views/marks.js';
import { ring } from '../../views/ring.js';
import { emptyState, errorState, loadingState } from '../../views/states.js';
import { chartNotices } from '../../views/chart-notices.js';
import { feedText, type Content } from '../../views/text.js';
import { ChartController } from '../chart-controller.js';
import { styles } from './avance-resumen.styles.js';
import { summaryDrawings } from './drawings.js';

/** More sectors than these make a ring that cannot be read. */
const ANILLO_HASTA = 60;
/** Rows that one press adds. */
const PARTE = 150;

const GRUPOS = ['institucion', 'sector', 'eje', 'region', 'tipo', 'estatus', 'ods'] as const;
type Grupos = Exclude<Agrupacion, 'ninguno'>;
type Vista = 'barras' | 'anillo' | 'grupos';

/**
 * Resumen del avance de un plan o de un compromiso: barras por estatus de cada compromiso, el anillo
 * de pesos y estatus, y los totales por institución, sector o eje. Cada figura tiene su tabla.
 *
 * @summary Barras, anillo y totales por grupo.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si los datos no cargan.
 * @csspart llevar - Botón que abre lo que se puede llevar de la gráfica.
 * @csspart barras - Tabla de barras por estatus.
 * @csspart anillo - El anillo.
 */
export class AvanceResumen extends FeedElement {
  static override styles = styles;

  /** Qué se muestra: `barras`, `anillo` o `grupos`. Sin él, todo. */
  @property() vista: Vista | undefined;
  /** Por qué se agrupa: `institucion`, `sector`, `eje`, `region`, `tipo`, `estatus` u `ods`. */
  @property({ attribute: 'agrupar-por' }) agruparPor: Grupos = 'institucion';
  /** Clave del compromiso que se resume. Sin ella, todo el plan. */
  @property() compromiso: string | undefined;

  @state() private _limite = PARTE;

  #llevar = new ChartController(
    () => this.llevable,
    () => {
      const { compromiso, vista, agruparPor, planDerivado: plan } = this;
      const uno = plan?.porId.get(compromiso ?? '') ?? null;
      const atributos = { compromiso, vista, 'agrupar-por': agruparPor };
      return { uno, atributos, dibujos: summaryDrawings };
    },
  );

  protected override render(): TemplateResult {
    const { loc, fallo, nivelTitulo: level, feedUrl, planDerivado: plan } = this;
    if (!this.lectura) {
      if (!fallo) return loadingState(loc, 'resumen');
      const onRetry = (): void => void this.recargar();
      return html`${errorState(loc, fallo, { level, feedUrl, onRetry })}<slot></slot>`;
    }
    const empty = this.#empty(plan);
    return plan && empty === nothing ? this.#renderData(plan) : html`${empty}<slot></slot>`;
  }

  #empty(plan: PlanDerivado | null): Content {
    const { loc, compromiso } = this;
    if (!plan) return emptyState(loc, 'plan');
    if (compromiso !== undefined && !plan.porId.has(compromiso)) {
      return emptyState(loc, 'compromiso', compromiso);
    }
    const none = plan.compromisos.length + plan.ilegibles === 0;
    return none ? emptyState(loc, 'compromisos') : nothing;
  }

  #renderData(plan: PlanDerivado): TemplateResult {
    const { loc, lectura, fallo, guardada } = this;
    const one = this.compromiso === undefined ? undefined : plan.porId.get(this.compromiso);
    const onRetry = (): void => void this.recargar();
    const parcial = this.estado === 'parcial';
    const title = one ? one.compromiso.titulo : plan.plan.titulo;
    const none = plan.total + plan.porEstatus.cancelada === 0;
    const name = title === undefined ? tSummary(loc, 'titulo') : feedText(loc, title);
    return html`${chartNotices(loc, { lectura, fallo, guardada, parcial, onRetry })}
    ${heading(this.nivelTitulo, name, 'cabeza')}
    ${
      none
        ? html`<div class="aviso-caja" role="note"><p>${tSummary(loc, 'sinActividades')}</p></div>`
        : nothing
    }
    ${this.#shows('barras') ? this.#section('barras', this.#renderBars(plan)) : nothing}
    ${this.#shows('anillo') ? this.#section('anillo', this.#renderRing(plan)) : nothing}
    ${
      this.#shows('grupos') && !one
        ? this.#section(`grupos.${this.#por}`, groupTotals(loc, plan, this.#por, this.procedencia))
        : nothing
    }
    ${this.#llevar.door(loc)}`;
  }

  #shows(vista: Vista): boolean {
    return this.vista === vista || !['barras', 'anillo', 'grupos'].includes(this.vista ?? '');
  }

  get #por(): Grupos {
    return GRUPOS.includes(this.agruparPor) ? this.agruparPor : 'institucion';
  }

  #section(key: 'barras' | 'anillo' | `grupos.${Grupos}`, content: Content): TemplateResult {
    return html`<section class="seccion">
      ${heading(this.nivelTitulo + 1, tSummary(this.loc, key))} ${content}
    </section>`;
  }

  /** The commitments of the plan, or the actions of one, and the whole of them. */
  #rows(plan: PlanDerivado) {
    const { loc, compromiso } = this;
    const one = compromiso === undefined ? undefined : plan.porId.get(compromiso);
    return one
      ? { one, filas: commitmentRows(loc, one), todo: totalRow(loc, one) }
      : { one, filas: planRows(loc, plan), todo: planRow(loc, plan) };
  }

  #renderBars(plan: PlanDerivado): TemplateResult {
    const { loc, procedencia } = this;
    const { one, filas, todo } = this.#rows(plan);
    const table = barsTable(loc, filas, {
      caption: tSummary(loc, 'barras'),
      columna: tSummary(loc, one ? 'colAccion' : 'colCompromiso'),
      todo,
      procedencia,
      ...(!one && { limite: this._limite, onMore: () => (this._limite += PARTE) }),
    });
    return html`<ul class="leyenda">
        ${ORDEN_ESTATUS.map((estatus) => html`<li>${statusLabel(loc, estatus)}</li>`)}
      </ul>
      ${table}`;
  }

  #renderRing(plan: PlanDerivado): Content {
    const { loc, procedencia } = this;
    const { one, filas, todo } = this.#rows(plan);
    const anillo: Anillo = one ? placeCommitmentRing(one) : placeRing(plan);
    const n = anillo.sectores.length;
    if (n > ANILLO_HASTA) return html`<p class="prosa">${tSummary(loc, 'demasiados', { n })}</p>`;
    if (n === 0) return emptyState(loc, 'actividades');
    return ring(loc, anillo, { de: one ? 'compromiso' : 'plan', filas, todo, procedencia });
  }
}

if (!customElements.get('avance-resumen')) customElements.define('avance-resumen', AvanceResumen);

declare global {
  interface HTMLElementTagNameMap {
    'avance-resumen': AvanceResumen;
  }
}
