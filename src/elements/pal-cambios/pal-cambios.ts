import { nothing, type TemplateResult } from 'lit';
import { FeedElement } from '../../context/feed-element.js';
import type { Feed } from '../../feed/types.js';
import { elementFrame } from '../../views/element-frame.js';
import { feedText, type Content } from '../../views/text.js';
import { styles } from './pal-cambios.styles.js';

/**
 * Nombre del ejercicio.
 *
 * @summary Nombre del ejercicio.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 */
export class PalCambios extends FeedElement {
  static override styles = styles;

  protected override render(): TemplateResult {
    return elementFrame(this.loc, this.situacion, {
      forma: 'ficha',
      titulo: 'pal-cambios',
      contenido: (feed) => this.#renderData(feed),
      vacio: ['No hay datos publicados.', 'Los publica la oficina de gobierno abierto.'],
    });
  }

  #renderData(feed: Feed): Content {
    return feed.ejercicio ? feedText(this.loc, feed.ejercicio.nombre) : nothing;
  }
}

if (!customElements.get('pal-cambios')) customElements.define('pal-cambios', PalCambios);

declare global {
  interface HTMLElementTagNameMap {
    'pal-cambios': PalCambios;
  }
}
