import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedElement } from '../../context/feed-element.js';
import type { Ejercicio, Feed } from '../../feed/types.js';
import { tExercise } from '../../i18n/exercise.js';
import { tSignings } from '../../i18n/signings.js';
import { elementFrame } from '../../views/element-frame.js';
import { block } from '../../views/facts.js';
import { networks } from '../../views/networks.js';
import { looseEvents, outreachSentence, regions } from '../../views/outreach.js';
import { declarations } from '../../views/signings.js';
import type { Content } from '../../views/text.js';
import { styles } from './pal-declaracion.styles.js';

type Vista = 'firmas' | 'redes' | 'regiones';

/**
 * Quién firmó la declaración, por sector y orden de gobierno, en cada una de sus firmas; las redes de
 * municipios, con el total que declaran junto a la lista publicada; y las regiones, con su enlace y
 * los encuentros en que se dio a conocer. Si no firmaron los tres sectores, lo dice.
 *
 * @summary Firmas, redes de municipios, y encuentros por región.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 * @csspart firmas - Lista de las firmas, por fecha.
 * @csspart integrantes - Lista de integrantes de una red.
 * @csspart regiones - Lista de las regiones.
 */
export class PalDeclaracion extends FeedElement {
  static override styles = styles;

  /** Qué se muestra: `firmas`, `redes` o `regiones`. Sin él, todo. */
  @property() vista: Vista | undefined;

  @state() private _buscado: ReadonlyMap<string, string> = new Map();

  protected override render(): TemplateResult {
    const { loc } = this;
    const only = this.#only;
    return elementFrame(loc, this.situacion, {
      forma: 'resumen',
      titulo: tSignings(loc, 'titulo'),
      contenido: (feed) => this.#renderData(feed),
      vacio: [
        tSignings(loc, only === undefined || only === 'firmas' ? 'vacio' : `vacio_${only}`),
        tSignings(loc, 'vacio_hacer'),
      ],
    });
  }

  get #only(): Vista | undefined {
    const { vista } = this;
    return vista === 'firmas' || vista === 'redes' || vista === 'regiones' ? vista : undefined;
  }

  #renderData({ ejercicio: e }: Feed): Content {
    if (!e) return nothing;
    const shows = (vista: Vista): boolean => (this.#only ?? vista) === vista;
    const rest = [
      shows('redes') ? this.#renderNetworks(e) : nothing,
      ...(shows('regiones') ? this.#renderOutreach(e) : []),
    ];
    const empty = rest.every((part) => part === nothing);
    const signings = shows('firmas') ? this.#renderSignings(e, !empty) : nothing;
    return empty && signings === nothing ? nothing : html`${signings}${rest}`;
  }

  /** Beside networks and events, a declaration that is not published is missed in words. */
  #renderSignings(e: Ejercicio, missed: boolean): Content {
    const { loc, nivelTitulo: level } = this;
    const list = declarations(loc, e, level + 2);
    const none = missed ? html`<p class="dos">${tSignings(loc, 'vacio')}</p>` : nothing;
    return block(level + 1, tExercise(loc, 'declaraciones'), list === nothing ? none : list);
  }

  #renderNetworks(e: Ejercicio): Content {
    const { loc } = this;
    const list = networks(loc, e, {
      hoy: this.reglas.hoy,
      buscado: (red) => this._buscado.get(red) ?? '',
      onSearch: (red, texto) => (this._buscado = new Map(this._buscado).set(red, texto)),
    });
    return block(this.nivelTitulo + 1, tExercise(loc, 'redes'), list);
  }

  #renderOutreach(e: Ejercicio): Content[] {
    const { loc, nivelTitulo: level } = this;
    const byRegion = regions(loc, e, level + 2);
    const loose = looseEvents(loc, e);
    const lead = outreachSentence(loc, e);
    const t = tExercise;
    if (byRegion === nothing) return [block(level + 1, t(loc, 'sensibilizacion'), loose, '', lead)];
    return [
      block(level + 1, t(loc, 'regiones'), byRegion, '', lead),
      block(level + 1, tSignings(loc, 'sueltos'), loose),
    ];
  }
}

if (!customElements.get('pal-declaracion'))
  customElements.define('pal-declaracion', PalDeclaracion);

declare global {
  interface HTMLElementTagNameMap {
    'pal-declaracion': PalDeclaracion;
  }
}
