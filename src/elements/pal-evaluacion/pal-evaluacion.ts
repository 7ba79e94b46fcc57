import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedElement } from '../../context/feed-element.js';
import type { Feed } from '../../feed/types.js';
import { tReviews } from '../../i18n/reviews.js';
import { tStates } from '../../i18n/states.js';
import { dueReviews, type Pendiente } from '../../model/reviews-due.js';
import type { CompromisoDerivado, PlanDerivado } from '../../model/types.js';
import { elementFrame } from '../../views/element-frame.js';
import { dueSentence, dueView, reviewsView } from '../../views/reviews.js';
import type { Content } from '../../views/text.js';
import { styles } from './pal-evaluacion.styles.js';

/** Rows that one press adds. */
const PARTE = 60;

/**
 * Qué dicen quienes evalúan: los monitoreos y las evaluaciones del plan lado a lado, cada una con su
 * autor y cada valoración en su propia escala, sin promediar; dónde difieren, por qué lo dicen, qué
 * recomiendan y qué se les respondió. La escala de cumplimiento va junto a lo que se reporta.
 *
 * @summary Monitoreos y evaluaciones lado a lado.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 * @csspart pendientes - El monitoreo o la evaluación que tocan o que ya debían publicarse.
 */
export class PalEvaluacion extends FeedElement {
  static override styles = styles;

  /** Clave del compromiso cuyas valoraciones se muestran. Sin ella, todo el plan. */
  @property() compromiso: string | undefined;

  @state() private _limite = PARTE;

  protected override render(): TemplateResult {
    const { loc } = this;
    return elementFrame(loc, this.situacion, {
      forma: 'resumen',
      titulo: tReviews(loc, 'titulo'),
      guia: tReviews(loc, 'guia'),
      contenido: (feed) => this.#renderData(feed),
      vacio: this.#missing(),
    });
  }

  #missing(): [que: string, hacer: string] {
    const { loc, compromiso: id, planDerivado: plan } = this;
    const hacer = tReviews(loc, 'vacio_hacer');
    if (id && !plan?.porId.has(id)) {
      return [tStates(loc, 'vacio_compromiso_que', { id }), tStates(loc, 'vacio_compromiso_hacer')];
    }
    if (id) return [tReviews(loc, 'vacio_compromiso'), hacer];
    const due = this.#due(plan).map((one) => dueSentence(loc, one));
    return [tReviews(loc, 'vacio'), [...due, hacer].join(' ')];
  }

  #renderData({ escalas }: Feed): Content {
    const { loc, planDerivado: plan, procedencia, compromiso } = this;
    if (!plan || (compromiso && !plan.porId.has(compromiso))) return nothing;
    const content = reviewsView(loc, {
      plan,
      escalas,
      procedencia,
      level: this.nivelTitulo + 1,
      compromiso: compromiso || undefined,
      limite: this._limite,
      onMore: () => (this._limite += PARTE),
      onSelect: this.dentro ? (c: CompromisoDerivado) => this.elegir(c) : undefined,
    });
    if (content === nothing) return nothing;
    return html`${dueView(loc, this.#due(plan))}${content}`;
  }

  /** What the plan owes; a commitment alone owes no review. */
  #due(plan: PlanDerivado | null): Pendiente[] {
    return plan && !this.compromiso ? dueReviews(plan, this.reglas.hoy) : [];
  }
}

if (!customElements.get('pal-evaluacion')) customElements.define('pal-evaluacion', PalEvaluacion);

declare global {
  interface HTMLElementTagNameMap {
    'pal-evaluacion': PalEvaluacion;
  }
}
