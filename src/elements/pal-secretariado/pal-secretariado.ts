import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { FeedElement } from '../../context/feed-element.js';
import type { Feed, Secretariado } from '../../feed/types.js';
import { tSecretariat } from '../../i18n/secretariat.js';
import { periodInForce } from '../../model/secretariat.js';
import { asientosDibujados } from '../../output/drawing/seats.js';
import { elementFrame } from '../../views/element-frame.js';
import type { PeriodOptions } from '../../views/secretariat/period.js';
import { secretariatView } from '../../views/secretariat/secretariat.js';
import type { Content } from '../../views/text.js';
import { ChartController } from '../chart-controller.js';
import { styles } from './pal-secretariado.styles.js';

/** Lines of the sessions, and seats of the table, that are shown at first and that a press adds. */
const RENGLONES = 12;
const ASIENTOS = 60;

/** What the reader opened of one period. */
interface Abierto {
  /** Presses of "show more" under the sessions, and under the seats. */
  sesiones: number;
  asientos: number;
  solo: boolean;
}
const CERRADO: Abierto = { sesiones: 1, asientos: 1, solo: false };

/**
 * El Secretariado Técnico Local: sus asientos por sector y por capítulo, con titulares y suplentes,
 * los capítulos con sus temas y quién los vigila, las reglas de decisión en palabras llanas, y las
 * sesiones con sus acuerdos. Cada votación publicada se revisa con su regla y el porqué se dice
 * completo. Los demás periodos están doblados al final.
 *
 * @summary Quiénes deciden, con qué reglas, qué acordaron y si los votos alcanzan.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 * @csspart llevar - Botón que abre lo que se puede llevar de la gráfica.
 * @csspart asientos - El dibujo de los asientos por sector.
 * @csspart capitulos - La tabla de capítulos, temas y monitores.
 * @csspart reglas - La lista de reglas de decisión.
 * @csspart sesiones - La lista de sesiones con sus acuerdos.
 */
export class PalSecretariado extends FeedElement {
  static override styles = styles;

  @state() private _abierto: ReadonlyMap<Secretariado, Abierto> = new Map();

  #llevar = new ChartController(
    () => this.llevable,
    () => ({
      dibujos: (loc) => {
        const all = this.lectura?.feed?.ejercicio?.secretariado ?? [];
        const current = periodInForce(all, this.reglas.hoy)?.periodo;
        if (!current?.asientos?.length) return [];
        const partes = () => asientosDibujados(loc, current);
        return [{ nombre: tSecretariat(loc, 'titulo'), partes }];
      },
    }),
  );

  protected override render(): TemplateResult {
    const { loc } = this;
    return elementFrame(loc, this.situacion, {
      forma: 'resumen',
      titulo: tSecretariat(loc, 'titulo'),
      guia: tSecretariat(loc, 'guia'),
      contenido: (feed) => this.#renderData(feed),
      vacio: [tSecretariat(loc, 'vacio'), tSecretariat(loc, 'vacio_hacer')],
    });
  }

  #renderData(feed: Feed): Content {
    const all = feed.ejercicio?.secretariado ?? [];
    if (all.length === 0) return nothing;
    const level = this.nivelTitulo + 1;
    const { loc } = this;
    return html`${secretariatView(loc, all, this.reglas.hoy, level, this.#optionsFor)}
    ${this.#llevar.door(loc)}`;
  }

  #optionsFor = (s: Secretariado, level: number): PeriodOptions => {
    const own = this._abierto.get(s) ?? CERRADO;
    const open = (change: Partial<Abierto>) => (): void => {
      this._abierto = new Map([...this._abierto, [s, { ...own, ...change }]]);
    };
    return {
      level,
      limite: own.sesiones * RENGLONES,
      asientos: own.asientos * ASIENTOS,
      solo: own.solo,
      onMore: open({ sesiones: own.sesiones + 1 }),
      onMoreSeats: open({ asientos: own.asientos + 1 }),
      onSolo: open({ solo: !own.solo, sesiones: 1 }),
    };
  };
}

if (!customElements.get('pal-secretariado'))
  customElements.define('pal-secretariado', PalSecretariado);

declare global {
  interface HTMLElementTagNameMap {
    'pal-secretariado': PalSecretariado;
  }
}
