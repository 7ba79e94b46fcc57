import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedElement } from '../../context/feed-element.js';
import { tCard } from '../../i18n/card.js';
import type { CompromisoDerivado } from '../../model/types.js';
import { card } from '../../views/card.js';
import { commitmentHref } from '../../views/commitment-link.js';
import { exampleNotice, savedCopyNotice } from '../../views/notices.js';
import { emptyState, errorState, loadingState } from '../../views/states.js';
import { compromisoCardStyles } from './compromiso-card.styles.js';

/** Detalle de `pal-seleccion`. */
export interface DetalleSeleccion {
  compromiso: CompromisoDerivado | null;
}

/**
 * La tarjeta de un compromiso: qué se prometió, cuánto lleva, quién responde, para cuándo y con qué
 * evidencia. Sirve sola, con `src`, o dentro de otro elemento que ya tiene los datos.
 *
 * @summary Tarjeta de un compromiso.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si los datos no cargan.
 * @slot pie - Texto del portal, debajo de la tarjeta.
 * @fires {CustomEvent<DetalleSeleccion>} pal-seleccion - Se eligió el título. Con `preventDefault()` no se sigue el enlace.
 * @csspart ficha - La tarjeta.
 * @csspart enlace - Enlace al tablero completo.
 * @csspart aviso - Aviso de datos de muestra o de copia guardada.
 * @csspart cargando - Lo que se ve mientras llegan los datos.
 * @csspart error - Qué falló y a quién le toca.
 * @csspart vacio - No hay un compromiso con esa clave.
 * @csspart reintentar - Botón que vuelve a leer los datos.
 */
export class CompromisoCard extends FeedElement {
  static override styles = compromisoCardStyles;

  /** Clave (`id`) del compromiso en los datos. */
  @property() compromiso: string | undefined;
  /** Página con el tablero completo. Se le agrega `?compromiso=clave`; o ponga `{id}` donde va la clave. */
  @property() enlace: string | undefined;

  #onOpen = (_id: string, event: Event): void => {
    const compromiso = this.#elegido;
    if (!compromiso) return;
    const detail = { compromiso };
    const init = { bubbles: true, composed: true, cancelable: true, detail };
    const goOn = this.dispatchEvent(new CustomEvent<DetalleSeleccion>('pal-seleccion', init));
    if (!goOn) event.preventDefault();
  };

  get #elegido(): CompromisoDerivado | null {
    return this.planDerivado?.porId.get(this.compromiso ?? '') ?? null;
  }

  protected override render(): TemplateResult {
    const { loc, fallo, nivelTitulo: level, feedUrl, compromiso = '' } = this;
    const feed = this.lectura?.feed;
    if (!feed) {
      if (!fallo) return loadingState(loc, 'ficha');
      const onRetry = (): void => void this.recargar();
      return html`${errorState(loc, fallo, { level, feedUrl, onRetry })}<slot></slot>`;
    }
    const found = this.#elegido;
    if (!found) return html`${emptyState(loc, 'compromiso', compromiso)}<slot></slot>`;
    const href = this.#href(compromiso);
    const onOpen = href === undefined ? undefined : this.#onOpen;
    const { procedencia } = this;
    return html`${feed.ejemplo === true ? exampleNotice(loc) : nothing}
      ${this.guardada ? savedCopyNotice(loc, this.guardada.fecha, feed.zona_horaria) : nothing}
      ${card(loc, found, { level, href, onOpen, procedencia })}
      ${
        href === undefined
          ? nothing
          : html`<p class="chico mas-info">
              <a href=${href} part="enlace" @click=${(e: Event) => this.#onOpen(compromiso, e)}
                >${tCard(loc, 'verCompromiso')}</a
              >
            </p>`
      } <slot name="pie"></slot>`;
  }

  #href(id: string): string | undefined {
    if (this.enlace === undefined) return undefined;
    return commitmentHref(this.enlace, id, document.baseURI) ?? undefined;
  }
}

if (!customElements.get('compromiso-card'))
  customElements.define('compromiso-card', CompromisoCard);

declare global {
  interface HTMLElementTagNameMap {
    'compromiso-card': CompromisoCard;
  }
}
