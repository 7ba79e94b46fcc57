import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { FeedElement } from '../../context/feed-element.js';
import type { Feed } from '../../feed/types.js';
import { tMatrix } from '../../i18n/matrix.js';
import { cutsOf } from '../../model/cuts.js';
import type { Columna, CompromisoDerivado } from '../../model/types.js';
import { matrizDibujada } from '../../output/drawing/matrix.js';
import type { Parte } from '../../output/drawing/trazo.js';
import { elementFrame } from '../../views/element-frame.js';
import { matrix } from '../../views/matrix.js';
import { cellDetail } from '../../views/matrix-detail.js';
import { plainText, type Content } from '../../views/text.js';
import { ChartController } from '../chart-controller.js';
import { styles } from './avance-matriz.styles.js';

/** Commitments at first, and what one press adds: each has a cell a cut-off. */
const PARTE = 40;

interface Abierta {
  c: CompromisoDerivado;
  columna: Columna;
}

/**
 * Los compromisos por fecha de corte: el avance de cada fecha, una marca por actividad, los
 * retrocesos, el estado de hoy y el resultado final. Cada celda abre el detalle: estatus de entonces
 * y de hoy, explicación oficial, indicadores, evidencia y responsables.
 *
 * @summary Matriz de compromisos por fecha de corte.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 * @fires {CustomEvent<{compromiso: CompromisoDerivado}>} pal-seleccion - Dentro de un tablero, se eligió un compromiso.
 * @csspart llevar - Botón que abre lo que se puede llevar de la gráfica.
 * @csspart matriz - La tabla con su marco.
 * @csspart detalle - El diálogo con el detalle de una celda.
 */
export class AvanceMatriz extends FeedElement {
  static override styles = styles;

  #opener: HTMLElement | null = null;

  #llevar = new ChartController(
    () => this.llevable,
    () => ({ dibujos: (loc) => [{ nombre: tMatrix(loc, 'titulo'), partes: () => this.#drawn() }] }),
  );

  @state() private _limite = PARTE;
  @state() private _abierta: Abierta | null = null;
  @query('dialog.detalle') private _dialogo!: HTMLDialogElement | null;

  #onDetail = async (
    c: CompromisoDerivado,
    columna: Columna,
    opener: HTMLElement,
  ): Promise<void> => {
    this.#opener = opener;
    this._abierta = { c, columna };
    await this.updateComplete;
    if (this._dialogo && !this._dialogo.open) this._dialogo.showModal();
  };

  /** WebKit does not focus what is clicked, so the dialog has nowhere to return to by itself. */
  #onClose = (): void => {
    this._abierta = null;
    this.#opener?.focus();
    this.#opener = null;
  };

  #onSelect = (c: CompromisoDerivado): void => {
    this._dialogo?.close();
    this.elegir(c);
  };

  protected override render(): TemplateResult {
    const { loc } = this;
    return elementFrame(loc, this.situacion, {
      forma: 'resumen',
      titulo: tMatrix(loc, 'titulo'),
      guia: tMatrix(loc, 'guia'),
      contenido: (feed) => this.#renderData(feed),
      vacio: [tMatrix(loc, 'vacio'), tMatrix(loc, 'vacioHacer')],
    });
  }

  #drawn(): Parte[] {
    const { loc, lectura, planDerivado: plan } = this;
    if (!lectura || !plan) return [];
    const { columnas } = cutsOf(lectura, plan, this.reglas);
    const escalas = lectura.feed?.escalas ?? [];
    return matrizDibujada(loc, plan, columnas, { hoy: this.reglas.hoy, escalas });
  }

  #renderData(feed: Feed): Content {
    const { loc, lectura, planDerivado: plan, procedencia } = this;
    if (!lectura || !plan?.plan.cortes?.length) return nothing;
    const cortes = cutsOf(lectura, plan, this.reglas);
    return html`${matrix(loc, plan, cortes, {
      procedencia,
      onDetail: (c, columna, opener) => void this.#onDetail(c, columna, opener),
      onSelect: this.dentro ? this.#onSelect : undefined,
      limite: this._limite,
      onMore: () => (this._limite += PARTE),
      escalas: feed.escalas ?? [],
    })}
    ${this.#llevar.door(loc)} ${this.#renderDetail()}`;
  }

  #renderDetail(): TemplateResult {
    const { loc, planDerivado: plan, _abierta: open } = this;
    const then = open?.c;
    const c = then && (plan?.porId.get(then.id) ?? then);
    return html`<dialog
      class="detalle"
      part="detalle"
      aria-label=${c ? plainText(loc, c.compromiso.titulo) || c.id : nothing}
      @close=${this.#onClose}
    >
      ${
        open && then && c
          ? cellDetail(
              loc,
              { c, then, columna: open.columna },
              {
                level: this.nivelTitulo + 1,
                onSelect: this.dentro ? this.#onSelect : undefined,
                onClose: () => this._dialogo?.close(),
              },
            )
          : nothing
      }
    </dialog>`;
  }
}

if (!customElements.get('avance-matriz')) customElements.define('avance-matriz', AvanceMatriz);

declare global {
  interface HTMLElementTagNameMap {
    'avance-matriz': AvanceMatriz;
  }
}
