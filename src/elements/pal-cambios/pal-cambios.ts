import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EditionController } from '../../context/edition-controller.js';
import { FeedElement } from '../../context/feed-element.js';
import { VisitController } from '../../context/visit-controller.js';
import { isSubstance } from '../../feed/changes-of-diff.js';
import { dayInZone } from '../../feed/civil-date.js';
import { diffFeeds, type Diferencia } from '../../feed/diff.js';
import type { Feed } from '../../feed/types.js';
import { tChanges } from '../../i18n/changes.js';
import { changedCommitments, driftOf, planDrift } from '../../model/drift.js';
import { historyOf, itemsOf, type CambioSituado } from '../../model/history.js';
import { sinceLastCut } from '../../model/since-cut.js';
import type { PlanDerivado } from '../../model/types.js';
import { seenOf, sinceVisit, type Vistos } from '../../model/visit.js';
import { driftTable } from '../../views/changes/drift.js';
import { editionChanges } from '../../views/changes/editions.js';
import { exitList } from '../../views/changes/exits.js';
import { editionList, historyList } from '../../views/changes/history.js';
import type { Nombres } from '../../views/changes/names.js';
import { sinceCut } from '../../views/changes/since-cut.js';
import { sinceVisit as visitNews } from '../../views/changes/visit.js';
import { instantDate } from '../../views/commitment/papers.js';
import { elementFrame } from '../../views/element-frame.js';
import { failureSentence } from '../../views/failure.js';
import { block } from '../../views/facts.js';
import type { Content } from '../../views/text.js';
import { styles } from './pal-cambios.styles.js';

/** Entries that one press adds, by section. */
const PARTE = { corte: 20, visita: 20, ediciones: 40, fechas: 30, historia: 20 } as const;
type Parte = keyof typeof PARTE;

/**
 * Qué cambió: desde el último corte, desde la última visita de quien lee, entre dos ediciones de los
 * datos, las fechas que se movieron, lo que se retiró, unió o dividió, y la historia completa con su
 * motivo y su autor. Lo que se vio en la última visita se guarda solo en el navegador, y solo cuando
 * el elemento está a la vista; se puede olvidar, y `sin-visita` lo apaga.
 *
 * @summary Qué cambió en los datos, cuándo, por qué y quién lo cambió.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 * @fires {CustomEvent<{compromiso: CompromisoDerivado}>} pal-seleccion - Se eligió un compromiso, dentro de un tablero.
 * @csspart corte - Lo que cambió desde el último corte.
 * @csspart visita - Lo que cambió desde la última visita.
 * @csspart ediciones - La comparación con la edición anterior.
 * @csspart fechas - La tabla de fechas que se movieron.
 * @csspart historia - La historia completa.
 */
export class PalCambios extends FeedElement {
  static override styles = styles;

  /** Edición anterior de los datos con la que se compara: su dirección; como propiedad, también el objeto o el texto. */
  @property() anterior: string | object | undefined;
  /** No guarda en el navegador qué se vio, ni dice qué cambió desde la última visita. */
  @property({ type: Boolean, attribute: 'sin-visita' }) sinVisita = false;

  #visit = new VisitController(this);
  #edition = new EditionController(this);
  #seen: { plan: PlanDerivado; vistos: Vistos | null } | null = null;
  #compared: { antes: Feed; ahora: Feed; diferencias: Diferencia[] } | null = null;
  #history: { feed: Feed; cambios: CambioSituado[] } | null = null;

  @state() private _limites: Readonly<Record<Parte, number>> = PARTE;

  protected override render(): TemplateResult {
    const { loc } = this;
    return elementFrame(loc, this.situacion, {
      forma: 'resumen',
      titulo: tChanges(loc, 'titulo'),
      guia: tChanges(loc, 'guia'),
      contenido: (feed) => this.#renderData(feed),
      vacio: [tChanges(loc, 'nada'), tChanges(loc, 'nada_quien')],
    });
  }

  #renderData(feed: Feed): Content {
    const { loc, planDerivado: plan } = this;
    const onSelect = this.dentro
      ? (c: PlanDerivado['compromisos'][number]): void => this.elegir(c)
      : undefined;
    const nombres: Nombres = { plan, items: itemsOf(feed), onSelect };
    const visit = this.#renderVisit(feed, plan, nombres);
    const rest = [
      this.#renderEditions(feed, nombres),
      plan ? this.#renderDrift(feed, plan, nombres) : nothing,
      plan ? this.#renderExits(feed, plan, nombres) : nothing,
      this.#renderHistory(feed, nombres),
    ];
    const cut = plan ? this.#renderCut(plan, nombres) : nothing;
    const parts = [cut, visit.content, ...rest].filter((part) => part !== nothing);
    const told = parts.length > (visit.content === nothing || visit.news ? 0 : 1);
    return told ? html`${parts} ${editionList(loc, feed)}` : nothing;
  }

  /** How much of a section is drawn, and what draws more. */
  #page(parte: Parte): { limite: number; onMore: () => void } {
    const limite = this._limites[parte];
    const onMore = (): void => {
      this._limites = { ...this._limites, [parte]: limite + PARTE[parte] };
    };
    return { limite, onMore };
  }

  #section(part: string, title: string, content: Content, guia = ''): Content {
    if (content === nothing) return nothing;
    return html`<div part=${part}>${block(this.nivelTitulo + 1, title, content, '', guia)}</div>`;
  }

  #renderCut(plan: PlanDerivado, nombres: Nombres): Content {
    const { loc, lectura, procedencia } = this;
    const since = lectura && sinceLastCut(lectura, plan, this.reglas);
    if (!since) return nothing;
    const content = sinceCut(loc, since, { nombres, procedencia, ...this.#page('corte') });
    return this.#section('corte', tChanges(loc, 'desde_corte'), content);
  }

  /** What is kept goes by the address of the data: without one, nothing is kept. */
  #renderVisit(
    feed: Feed,
    plan: PlanDerivado | null,
    nombres: Nombres,
  ): { content: Content; news: boolean } {
    const { loc } = this;
    const address = this.feedUrl?.href ?? feed.uri;
    if (!plan || address === undefined || this.sinVisita) return { content: nothing, news: false };
    if (this.#seen?.plan !== plan) this.#seen = { plan, vistos: seenOf(plan) };
    const { vistos } = this.#seen;
    const visit = this.#visit.see(`${address} ${plan.plan.id}`, vistos);
    if (!visit || !vistos) return { content: nothing, news: false };
    const { anterior, olvidada } = visit;
    const content = visitNews(loc, {
      nombres,
      fecha: anterior && dayInZone(new Date(anterior.cuando), feed.zona_horaria),
      novedades: anterior ? sinceVisit(anterior.vistos, vistos) : [],
      olvidada,
      ...this.#page('visita'),
      onForget: () => this.#visit.forget(),
    });
    const title = tChanges(loc, 'desde_visita');
    return { content: this.#section('visita', title, content), news: anterior !== null };
  }

  #renderEditions(feed: Feed, nombres: Nombres): Content {
    const { loc } = this;
    const edition = this.#edition.read(this.anterior);
    if (!edition) return nothing;
    const { lectura, falla, cargando } = edition;
    const before = lectura?.feed;
    let content: Content = tChanges(loc, 'edicion_cargando');
    if (!before && !cargando) {
      content = html`<p role="alert">
        ${tChanges(loc, 'edicion_falla')} ${falla ? failureSentence(loc, falla) : nothing}
      </p>`;
    } else if (before) {
      content = editionChanges(loc, {
        level: this.nivelTitulo + 2,
        nombres,
        diferencias: this.#compare(before, feed),
        antes: instantDate(loc, before.actualizado, before.zona_horaria),
        ahora: instantDate(loc, feed.actualizado, feed.zona_horaria),
        ...this.#page('ediciones'),
      });
    }
    return this.#section('ediciones', tChanges(loc, 'entre_ediciones'), content);
  }

  #compare(antes: Feed, ahora: Feed): Diferencia[] {
    if (this.#compared?.antes !== antes || this.#compared.ahora !== ahora) {
      const diferencias = diffFeeds(antes, ahora).filter(isSubstance);
      this.#compared = { antes, ahora, diferencias };
    }
    return this.#compared.diferencias;
  }

  #renderDrift(feed: Feed, plan: PlanDerivado, nombres: Nombres): Content {
    const { loc } = this;
    const [own, actividades] = [planDrift(plan), driftOf(plan)];
    if (!own && actividades.length === 0) return nothing;
    const { finOriginal } = plan.vigencia;
    const page = this.#page('fechas');
    const table = driftTable(loc, { feed, nombres, plan: own, finOriginal, actividades, ...page });
    const guia = tChanges(loc, 'fechas_guia');
    return block(this.nivelTitulo + 1, tChanges(loc, 'fechas'), table, '', guia);
  }

  #renderExits(feed: Feed, plan: PlanDerivado, nombres: Nombres): Content {
    const list = changedCommitments(plan);
    if (list.length === 0) return nothing;
    const content = exitList(this.loc, list, feed, nombres);
    return block(this.nivelTitulo + 1, tChanges(this.loc, 'salidas'), content);
  }

  #renderHistory(feed: Feed, nombres: Nombres): Content {
    const { loc } = this;
    if (this.#history?.feed !== feed) this.#history = { feed, cambios: historyOf(feed) };
    const { cambios } = this.#history;
    if (cambios.length === 0) return nothing;
    const list = historyList(loc, { feed, nombres, cambios, ...this.#page('historia') });
    return this.#section(
      'historia',
      tChanges(loc, 'historia'),
      list,
      tChanges(loc, 'historia_guia'),
    );
  }
}

if (!customElements.get('pal-cambios')) customElements.define('pal-cambios', PalCambios);

declare global {
  interface HTMLElementTagNameMap {
    'pal-cambios': PalCambios;
  }
}
