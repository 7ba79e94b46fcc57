import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedElement } from '../../context/feed-element.js';
import type { Feed } from '../../feed/types.js';
import { tProof } from '../../i18n/proof.js';
import { proofOf, type Pruebas } from '../../model/proof.js';
import {
  AGRUPACIONES_DE_PRUEBAS,
  groupProof,
  matchesProof,
  type AgrupacionDePruebas,
  type FiltroDePruebas,
} from '../../model/proof-groups.js';
import type { CompromisoDerivado, PlanDerivado } from '../../model/types.js';
import { elementFrame } from '../../views/element-frame.js';
import { block } from '../../views/facts.js';
import { proofCounts, unproved } from '../../views/proof/head.js';
import { proofGroups } from '../../views/proof/list.js';
import { proofTools } from '../../views/proof/tools.js';
import type { Content } from '../../views/text.js';
import { styles } from './evidencia-lista.styles.js';

/** Documents, and claims, that one press adds. */
const PARTE = 60;

/**
 * Toda la evidencia y los documentos de los datos: tipo, fecha del hecho y de publicación, autor,
 * formato y tamaño, enlace con su sitio, copia de archivo, huella y estado, y dónde se cita cada uno.
 * Arriba, lo que se afirma sin evidencia y quién responde. Un documento citado dos veces cuenta una.
 *
 * @summary Evidencia y documentos, por compromiso, por mes o por tipo.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 * @fires {CustomEvent<{compromiso: CompromisoDerivado}>} pal-seleccion - Se eligió un compromiso, dentro de un tablero.
 * @csspart cuenta - Cuántos documentos hay y en qué estado.
 * @csspart sin-evidencia - Lo que se afirma sin evidencia.
 * @csspart barra - La búsqueda y el filtro por tipo.
 * @csspart vistas - Los botones que cambian el orden.
 * @csspart lista - Los documentos en grupos.
 */
export class EvidenciaLista extends FeedElement {
  static override styles = styles;

  /** Cómo se ordena: `objeto` (por compromiso y actividad), `mes` o `tipo`. */
  @property({ attribute: 'agrupar-por' }) agruparPor: AgrupacionDePruebas = 'objeto';

  #known: { feed: Feed; plan: PlanDerivado | null; pruebas: Pruebas } | null = null;

  @state() private _filtro: FiltroDePruebas = {};
  @state() private _limite = PARTE;
  @state() private _limiteSin = PARTE;

  protected override render(): TemplateResult {
    const { loc } = this;
    return elementFrame(loc, this.situacion, {
      forma: 'resumen',
      titulo: tProof(loc, 'titulo'),
      guia: tProof(loc, 'guia'),
      contenido: (feed) => this.#renderData(this.#proof(feed)),
      vacio: [tProof(loc, 'nada'), tProof(loc, 'nada_quien')],
    });
  }

  #proof(feed: Feed): Pruebas {
    const plan = this.planDerivado;
    if (this.#known?.feed !== feed || this.#known.plan !== plan) {
      this.#known = { feed, plan, pruebas: proofOf(feed, plan) };
    }
    return this.#known.pruebas;
  }

  get #onSelect(): ((c: CompromisoDerivado) => void) | undefined {
    return this.dentro ? (c) => this.elegir(c) : undefined;
  }

  #renderData(pruebas: Pruebas): Content {
    if (pruebas.pruebas.length + pruebas.sinEvidencia.length === 0) return nothing;
    const { loc } = this;
    return html`${proofCounts(loc, pruebas)} ${this.#renderUnproved(pruebas)}
    ${pruebas.pruebas.length === 0 ? nothing : this.#renderList(pruebas)}`;
  }

  #renderUnproved({ sinEvidencia }: Pruebas): Content {
    const { loc } = this;
    const list = unproved(loc, sinEvidencia, {
      onSelect: this.#onSelect,
      limite: this._limiteSin,
      onMore: () => (this._limiteSin += PARTE),
    });
    if (list === nothing) return nothing;
    const [title, lead] = [tProof(loc, 'sin_evidencia'), tProof(loc, 'sin_evidencia_guia')];
    return html`<div part="sin-evidencia">
      ${block(this.nivelTitulo + 1, title, list, '', lead)}
    </div>`;
  }

  #renderList(pruebas: Pruebas): Content {
    const { loc, _filtro: filtro } = this;
    const por = AGRUPACIONES_DE_PRUEBAS.includes(this.agruparPor) ? this.agruparPor : 'objeto';
    const tools = proofTools(loc, pruebas, {
      por,
      filtro,
      visibles: pruebas.pruebas.filter((p) => matchesProof(p, filtro)).length,
      onGroup: (next) => {
        this.agruparPor = next;
        this._limite = PARTE;
      },
      onFilter: (next) => {
        this._filtro = next;
        this._limite = PARTE;
      },
    });
    const list = proofGroups(loc, groupProof(pruebas, por, filtro), {
      por,
      level: this.nivelTitulo + 2,
      onSelect: this.#onSelect,
      limite: this._limite,
      onMore: () => (this._limite += PARTE),
    });
    const content = html`${tools}
      <div part="lista">${list}</div>`;
    return block(this.nivelTitulo + 1, tProof(loc, 'todo'), content);
  }
}

if (!customElements.get('evidencia-lista'))
  customElements.define('evidencia-lista', EvidenciaLista);

declare global {
  interface HTMLElementTagNameMap {
    'evidencia-lista': EvidenciaLista;
  }
}
