import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { FeedElement } from '../../context/feed-element.js';
import type { Feed } from '../../feed/types.js';
import { tMesas } from '../../i18n/mesas.js';
import { firstProblems } from '../../model/origin-groups.js';
import { readOrigin, type Origen } from '../../model/origin.js';
import type { CompromisoDerivado } from '../../model/types.js';
import { flujoDibujado } from '../../output/drawing/flow.js';
import { elementFrame } from '../../views/element-frame.js';
import { block } from '../../views/facts.js';
import { channelsTable } from '../../views/mesas/channels.js';
import { problemCounts } from '../../views/mesas/counts.js';
import { flow } from '../../views/mesas/flow.js';
import { kinds, originTable, tablesTable } from '../../views/mesas/lists.js';
import { moreButton } from '../../views/more.js';
import type { Content } from '../../views/text.js';
import { whenOpen } from '../../views/when-open.js';
import { ChartController } from '../chart-controller.js';
import { styles } from './pal-mesas.styles.js';

/** Items of each list that stand at first, and that one press adds. */
const PARTE = 40;

/**
 * De la problemática al compromiso: las mesas por eje, con fechas, lugar, quién facilitó y quiénes
 * asistieron; qué pasó con cada problemática y por qué; de qué mesa viene cada compromiso; y las
 * demás formas de participar con sus números. En una caja angosta el dibujo es una lista.
 *
 * @summary De la problemática al compromiso, mesa por mesa.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 * @fires {CustomEvent<{compromiso: CompromisoDerivado}>} pal-seleccion - Se eligió un compromiso, dentro de un tablero.
 * @csspart llevar - Botón que abre lo que se puede llevar de la gráfica.
 * @csspart mesas - La tabla de las mesas.
 * @csspart clave - Cuántas problemáticas hay en cada estado, con su marca.
 * @csspart flujo - El dibujo de mesa a problemática y a compromiso.
 * @csspart origen - La tabla de compromisos con sus mesas.
 * @csspart participacion - La tabla de las formas de participar.
 */
export class PalMesas extends FeedElement {
  static override styles = styles;

  @state() private _mesas = PARTE;
  @state() private _problemas = PARTE;
  @state() private _compromisos = PARTE;
  @state() private _canales = PARTE;

  #llevar = new ChartController(
    () => this.llevable,
    () => ({
      dibujos: (loc) => {
        const origen = readOrigin(this.lectura!.feed!, this.planDerivado);
        const partes = () => flujoDibujado(loc, origen);
        return origen.problemas > 0 ? [{ nombre: tMesas(loc, 'flujo'), partes }] : [];
      },
    }),
  );

  protected override render(): TemplateResult {
    const { loc } = this;
    return elementFrame(loc, this.situacion, {
      forma: 'resumen',
      titulo: tMesas(loc, 'titulo'),
      guia: tMesas(loc, 'guia'),
      contenido: (feed) => this.#renderData(feed),
      vacio: [tMesas(loc, 'nada'), tMesas(loc, 'nada_quien')],
    });
  }

  get #onSelect(): ((c: CompromisoDerivado) => void) | undefined {
    return this.dentro ? (c) => this.elegir(c) : undefined;
  }

  #renderData(feed: Feed): Content {
    const { loc } = this;
    const { mesas = [], participacion = [] } = feed.ejercicio ?? {};
    if (mesas.length + participacion.length === 0) return nothing;
    const level = this.nivelTitulo + 1;
    const origen = readOrigin(feed, this.planDerivado);
    return html`${block(level, tMesas(loc, 'mesas'), this.#renderTables(origen))}
    ${mesas.length === 0 ? nothing : block(level, tMesas(loc, 'flujo'), this.#renderFlow(origen))}
    ${block(level, tMesas(loc, 'participacion'), [
      channelsTable(loc, participacion.slice(0, this._canales)),
      moreButton(loc, participacion.length - this._canales, () => (this._canales += PARTE), PARTE),
    ])}
    ${this.#llevar.door(loc)}`;
  }

  /** Commitments that could not be read: nobody can tell where they come from. */
  get #unread(): number {
    return this.planDerivado?.ilegibles ?? 0;
  }

  #renderTables(origen: Origen): Content[] {
    const { loc } = this;
    const n = origen.mesas.length;
    if (n === 0) return [html`<p class="dos">${tMesas(loc, 'sin_mesas')}</p>`];
    return [
      html`<p><b>${tMesas(loc, 'n_mesas', { n })}</b></p>`,
      kinds(loc, origen),
      tablesTable(loc, origen, this._mesas),
      moreButton(loc, n - this._mesas, () => (this._mesas += PARTE), PARTE),
    ];
  }

  #renderFlow(origen: Origen): Content[] {
    const { loc } = this;
    const { problemas: n, mesas } = origen;
    if (n === 0) return this.#renderUnknown(origen.compromisos.length + this.#unread);
    const shown = firstProblems(mesas, this._problemas);
    return [
      problemCounts(loc, origen),
      flow(loc, shown, { level: this.nivelTitulo + 2, onSelect: this.#onSelect }),
      moreButton(loc, n - this._problemas, () => (this._problemas += PARTE), PARTE),
      this.#renderOrigin(origen),
    ];
  }

  #renderUnknown(n: number): Content[] {
    const { loc } = this;
    const origin = n === 0 ? '' : tMesas(loc, 'sin_origen', { n });
    return [html`<p class="prosa">${tMesas(loc, 'sin_problematicas')} ${origin}</p>`];
  }

  #renderOrigin({ compromisos }: Origen): Content {
    const { loc } = this;
    const n = compromisos.length;
    if (n === 0) return nothing;
    const con = compromisos.filter((c) => c.problemas > 0).length;
    return html`<details class="metodo">
      <summary>${tMesas(loc, 'origen_n', { con, n: n + this.#unread })}</summary>
      ${whenOpen(
        () =>
          html`${originTable(loc, compromisos.slice(0, this._compromisos), this.#onSelect)}
          ${moreButton(loc, n - this._compromisos, () => (this._compromisos += PARTE), PARTE)}`,
      )}
    </details>`;
  }
}

if (!customElements.get('pal-mesas')) customElements.define('pal-mesas', PalMesas);

declare global {
  interface HTMLElementTagNameMap {
    'pal-mesas': PalMesas;
  }
}
