import { nothing, type TemplateResult } from 'lit';
import { FeedElement } from '../../context/feed-element.js';
import type { Feed } from '../../feed/types.js';
import { elementFrame } from '../../views/element-frame.js';
import { feedText, type Content } from '../../views/text.js';
import { styles } from './creas-perfil.styles.js';

/**
 * Nombre del ejercicio.
 *
 * @summary Nombre del ejercicio.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 */
export class CreasPerfil extends FeedElement {
  static override styles = styles;

  protected override render(): TemplateResult {
    return elementFrame(this.loc, this.situacion, {
      forma: 'ficha',
      titulo: 'creas-perfil',
      contenido: (feed) => this.#renderData(feed),
      vacio: ['No hay datos publicados.', 'Los publica la oficina de gobierno abierto.'],
    });
  }

  #renderData(feed: Feed): Content {
    return feed.ejercicio ? feedText(this.loc, feed.ejercicio.nombre) : nothing;
  }
}

if (!customElements.get('creas-perfil')) customElements.define('creas-perfil', CreasPerfil);

declare global {
  interface HTMLElementTagNameMap {
    'creas-perfil': CreasPerfil;
  }
}
