import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { WidthController } from '../../base/width-controller.js';
import { FeedElement } from '../../context/feed-element.js';
import { tCurve } from '../../i18n/curve.js';
import { placeCurve, type CurvaDatos } from '../../layout/curve.js';
import { curveDays, datedReviews } from '../../model/curve-events.js';
import { curveScope, movedDues, plannedOn, realPoints } from '../../model/curve.js';
import { cutsOf } from '../../model/cuts.js';
import type { CompromisoDerivado, PlanDerivado } from '../../model/types.js';
import { curvaDibujada } from '../../output/drawing/curve.js';
import type { Parte } from '../../output/drawing/trazo.js';
import { calc } from '../../views/calc.js';
import { curveTable, movedList } from '../../views/curve-table.js';
import { curveFigure, curveNames, curveNotes, curveToday } from '../../views/curve.js';
import { elementFrame } from '../../views/element-frame.js';
import { namedInside } from '../../views/matrix-words.js';
import { emptyState } from '../../views/states.js';
import type { Content } from '../../views/text.js';
import { ChartController } from '../chart-controller.js';
import { styles } from './avance-curva.styles.js';

/** Moved due dates at first, and what one press adds. */
const PARTE = 30;
/** Boxes wider than this, in em, have the names of the lines beside the plot. */
const ANCHO = 40;

interface Conocido {
  plan: PlanDerivado;
  uno: CompromisoDerivado | undefined;
  datos: CurvaDatos;
}

/**
 * Avance previsto y real a lo largo del tiempo: lo previsto sale de las fechas límite, originales y
 * vigentes; lo real, solo de los cortes publicados y de hoy. Con las marcas del plan, los plazos
 * movidos y la tabla de sus datos.
 *
 * @summary Curva de avance previsto contra real.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 * @csspart llevar - Botón que abre lo que se puede llevar de la gráfica.
 * @csspart grafica - La gráfica.
 * @csspart tabla - La tabla con los datos de la gráfica.
 */
export class AvanceCurva extends FeedElement {
  static override styles = styles;

  /** Clave del compromiso que se muestra. Sin ella, todo el plan. */
  @property() compromiso: string | undefined;

  @state() private _limite = PARTE;

  #width = new WidthController(this, () => undefined);
  #known: Conocido | undefined;
  #llevar = new ChartController(
    () => this.llevable,
    () => {
      const { planDerivado: plan, compromiso, loc } = this;
      const uno = this.#one;
      const nombre = tCurve(loc, 'titulo');
      const partes = (): Parte[] => (plan ? curvaDibujada(loc, this.#dataOf(plan, uno)) : []);
      return { uno: uno ?? null, atributos: { compromiso }, dibujos: () => [{ nombre, partes }] };
    },
  );

  get #one(): CompromisoDerivado | undefined {
    return this.compromiso === undefined
      ? undefined
      : this.planDerivado?.porId.get(this.compromiso);
  }

  protected override render(): TemplateResult {
    const { loc } = this;
    const one = this.#one;
    const nombre = one && namedInside(loc, one);
    return elementFrame(loc, this.situacion, {
      forma: 'resumen',
      titulo: nombre ? tCurve(loc, 'tituloCompromiso', { nombre }) : tCurve(loc, 'titulo'),
      guia: tCurve(loc, 'guia'),
      contenido: () => this.#renderData(one),
      vacio: [tCurve(loc, 'vacio'), tCurve(loc, 'vacioHacer')],
    });
  }

  #renderData(one: CompromisoDerivado | undefined): Content {
    const { loc, planDerivado: plan, compromiso } = this;
    if (!plan) return nothing;
    if (compromiso !== undefined && !one) return emptyState(loc, 'compromiso', compromiso);
    const planned = (one ?? plan).previsto.valor !== null;
    return planned || plan.plan.cortes?.length ? this.#renderCurve(plan, one) : nothing;
  }

  /** Kept while plan and commitment are the same: a new width places anew and computes nothing. */
  #dataOf(plan: PlanDerivado, one: CompromisoDerivado | undefined): CurvaDatos {
    const { plan: known, uno } = this.#known ?? {};
    if (known !== plan || uno !== one) {
      this.#known = { plan, uno: one, datos: this.#data(plan, one) };
    }
    return this.#known!.datos;
  }

  #data(plan: PlanDerivado, one: CompromisoDerivado | undefined): CurvaDatos {
    const { hoy } = this.reglas;
    const compromisos = curveScope(plan, one);
    const reviews = datedReviews(plan, hoy).filter(
      (r) => r.evaluacion && r.dia !== plan.vigencia.fin,
    );
    return {
      vigencia: plan.vigencia,
      hoy,
      compromisos,
      previsto: plannedOn(plan, one),
      reales: realPoints(cutsOf(this.lectura!, plan, this.reglas), one),
      movidos: movedDues(compromisos),
      declarados: one !== undefined,
      evaluaciones: [...new Set(reviews.map((r) => r.dia))],
    };
  }

  #renderCurve(plan: PlanDerivado, one: CompromisoDerivado | undefined): TemplateResult {
    const { loc, procedencia } = this;
    const datos = this.#dataOf(plan, one);
    const { previsto, reales, compromisos, movidos: moved } = datos;
    const em = this.#width.em;
    const names = curveNames(loc, plan.vigencia, this.reglas.hoy);
    const placed = placeCurve(datos, em - (em > ANCHO ? 14.9 : 4.15), names);
    const scope = { compromisos, uno: one, previsto, procedencia };
    const o = { movidos: moved.length > 0, nombre: one ? namedInside(loc, one) : '' };
    const list = { limite: this._limite, onMore: () => (this._limite += PARTE) };
    const { sinFecha } = previsto(this.reglas.hoy);
    return html`${curveToday(loc, reales.at(-1)!, scope, o)}
    ${placed ? curveFigure(loc, placed) : nothing}
    ${curveNotes(loc, placed, { sinFecha, cortes: reales.length - 1 })}
    ${
      moved.length > 0
        ? calc(tCurve(loc, 'movidos', { n: moved.length }), () => movedList(loc, moved, list))
        : nothing
    }
    ${curveTable(loc, curveDays(plan, reales, this.reglas.hoy), scope, o)} ${this.#llevar.door(loc)}`;
  }
}

if (!customElements.get('avance-curva')) customElements.define('avance-curva', AvanceCurva);

declare global {
  interface HTMLElementTagNameMap {
    'avance-curva': AvanceCurva;
  }
}
