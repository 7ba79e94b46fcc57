import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedElement } from '../../context/feed-element.js';
import { CRITERIO_CREAS } from '../../feed/codes.js';
import { tCreas } from '../../i18n/creas.js';
import { creasOf, creasOfPlan } from '../../model/creas.js';
import type { CompromisoDerivado } from '../../model/types.js';
import { commitmentName } from '../../views/commitment-name.js';
import { creasList } from '../../views/creas.js';
import { creasPlan, otherJudgements } from '../../views/creas-plan.js';
import { elementFrame } from '../../views/element-frame.js';
import { creasMethod } from '../../views/method.js';
import type { Content } from '../../views/text.js';
import { styles } from './creas-perfil.styles.js';

/** Rows that one press adds. */
const PARTE = 150;

/**
 * Los cinco criterios CREAS: si cada compromiso está bien planteado, según el Secretariado. De todo
 * el plan, una fila por compromiso con los totales de cada criterio; de un compromiso, sus marcas con
 * sus notas. Es un juicio y no un estatus: va en cuadros, sin color.
 *
 * @summary Criterios CREAS del plan o de un compromiso.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 * @fires {CustomEvent<{compromiso: CompromisoDerivado}>} pal-seleccion - Se eligió un compromiso, dentro de un tablero.
 * @csspart tabla - La tabla del plan.
 * @csspart criterios - La lista de criterios de un compromiso.
 * @csspart clave - Qué significa cada marca.
 * @csspart sin-evaluar - Los compromisos sin criterios publicados.
 */
export class CreasPerfil extends FeedElement {
  static override styles = styles;

  /** Clave del compromiso que se muestra. Sin ella, todos los del plan. */
  @property() compromiso: string | undefined;

  @state() private _limite = PARTE;

  protected override render(): TemplateResult {
    const { loc, compromiso: id } = this;
    const one = id === undefined ? undefined : this.planDerivado?.porId.get(id);
    const lost = id !== undefined && !one;
    return elementFrame(loc, this.situacion, {
      forma: one || lost ? 'ficha' : 'resumen',
      titulo: one ? commitmentName(loc, one, this.#onSelect) : tCreas(loc, 'titulo'),
      guia: tCreas(loc, one ? 'guia_uno' : 'guia'),
      contenido: () => (one ? this.#renderOne(one) : lost ? nothing : this.#renderPlan()),
      vacio: lost
        ? [tCreas(loc, 'no_esta', { id }), tCreas(loc, 'no_esta_quien')]
        : [tCreas(loc, 'nada'), tCreas(loc, 'nada_quien')],
    });
  }

  get #onSelect(): ((c: CompromisoDerivado) => void) | undefined {
    return this.dentro ? (c) => this.elegir(c) : undefined;
  }

  #renderOne(c: CompromisoDerivado): Content {
    const { loc } = this;
    if ((c.compromiso.creas?.length ?? 0) === 0) return nothing;
    const perfil = creasOf(c);
    const criterios = CRITERIO_CREAS.codigos.map(
      (criterio) => perfil.porCriterio[criterio] ?? { criterio },
    );
    return html`${creasList(loc, criterios)} ${otherJudgements(loc, perfil)}`;
  }

  #renderPlan(): Content {
    const { loc, planDerivado: plan } = this;
    if (!plan) return nothing;
    const creas = creasOfPlan(plan.compromisos, plan.ilegibles);
    if (creas.perfiles.length === 0) return nothing;
    return html`${creasPlan(loc, creas, {
      onSelect: this.#onSelect,
      limite: this._limite,
      parte: PARTE,
      onMore: () => (this._limite += PARTE),
    })}
    ${creasMethod(loc)}`;
  }
}

if (!customElements.get('creas-perfil')) customElements.define('creas-perfil', CreasPerfil);

declare global {
  interface HTMLElementTagNameMap {
    'creas-perfil': CreasPerfil;
  }
}
