import { nothing, type TemplateResult } from 'lit';
import { FeedElement } from '../../context/feed-element.js';
import type { Feed } from '../../feed/types.js';
import { elementFrame } from '../../views/element-frame.js';
import { feedText, type Content } from '../../views/text.js';
import { styles } from './avance-matriz.styles.js';

/**
 * Nombre del ejercicio.
 *
 * @summary Nombre del ejercicio.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 */
export class AvanceMatriz extends FeedElement {
  static override styles = styles;

  protected override render(): TemplateResult {
    return elementFrame(this.loc, this.situacion, {
      forma: 'ficha',
      titulo: 'avance-matriz',
      contenido: (feed) => this.#renderData(feed),
      vacio: ['No hay datos publicados.', 'Los publica la oficina de gobierno abierto.'],
    });
  }

  #renderData(feed: Feed): Content {
    return feed.ejercicio ? feedText(this.loc, feed.ejercicio.nombre) : nothing;
  }
}

if (!customElements.get('avance-matriz')) customElements.define('avance-matriz', AvanceMatriz);

declare global {
  interface HTMLElementTagNameMap {
    'avance-matriz': AvanceMatriz;
  }
}
