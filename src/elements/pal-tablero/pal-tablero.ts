import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { filtersFromText, type EstadoDeVista } from '../../model/address.js';
import { freshnessOf } from '../../model/freshness.js';
import type { Filtros } from '../../model/types.js';
import { around } from '../../views/board/around.js';
import type { BoardState } from '../../views/board/board.js';
import { boardPage, boardSheet, exercisePage } from '../../views/board/page.js';
import { boardNotices } from '../../views/board/notices.js';
import type { Vista } from '../../views/board/result.js';
import type { Seccion } from '../../views/board/sections.js';
import { errorState, loadingState } from '../../views/states.js';
import '../avance-timeline/avance-timeline.js';
import type { DetalleSeleccion } from '../avance-timeline/avance-timeline.js';
import { AddressController, type AddressHost } from './address-controller.js';
import { AnnounceController } from './announce-controller.js';
import { asked } from './asked.js';
import { BoardElement } from './board-element.js';
import { FilterController, type DetalleFiltro } from './filter-controller.js';
import { handlersOf } from './handlers.js';
import { palTableroStyles } from './pal-tablero.styles.js';
import { PaperController } from './paper-controller.js';
import { paperOf } from './paper.js';
import { PrintController } from './print-controller.js';
import { SectionController, type DetalleSeccion } from './section-controller.js';
import { SelectionController } from './selection-controller.js';
import { ViewController } from './view-controller.js';
import { TakeAwayController } from './take-away-controller.js';
import { areSame } from './view-state.js';

export type { DetalleFiltro, DetalleSeccion, DetalleSeleccion, Seccion, Vista };

const TELL = { bubbles: true, composed: true } as const;

/**
 * El tablero completo de un Plan de Acción Local: avance frente al tiempo, actividades por estatus,
 * búsqueda, filtros, grupos, tarjetas, tabla, línea de tiempo, columnas por estatus, calendario y la
 * página de cada compromiso. Con `pal-completo.js` muestra además, en secciones, lo que los datos
 * digan del resto del ejercicio.
 *
 * @summary Tablero de seguimiento de un Plan de Acción Local.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si los datos no cargan.
 * @slot encabezado - Texto del portal, encima del tablero.
 * @slot pie - Texto del portal, debajo del tablero.
 * @fires {CustomEvent<DetalleSeleccion>} pal-seleccion - Se abrió un compromiso, o se volvió al tablero (`null`).
 * @fires {CustomEvent<DetalleFiltro>} pal-filtro - Cambiaron los filtros.
 * @fires {CustomEvent<DetalleZoom>} pal-zoom - Se acercó o se alejó la línea de tiempo.
 * @fires {CustomEvent<DetalleSeccion>} pal-seccion - Se eligió otra sección.
 * @csspart cabecera - Título del plan, ciclo y vigencia.
 * @csspart planes - Selector entre planes.
 * @csspart secciones - Pestañas entre el plan y el resto del ejercicio.
 * @csspart resumen - Avance frente al tiempo y las cuatro cifras.
 * @csspart distribucion - Barra de actividades por estatus con su leyenda.
 * @csspart frescura - Fecha de los datos y quién los publica.
 * @csspart descarga - Enlace para descargar los datos.
 * @csspart llevar - Botón que abre lo que se puede llevar: archivos, cita, enlace y código.
 * @csspart imprimir - Botón que imprime lo que se ve, completo.
 * @csspart barra - Búsqueda, filtros, grupo y orden.
 * @csspart filtros - Los filtros puestos, cada uno con su botón para quitarlo.
 * @csspart vistas - Botones de las vistas.
 * @csspart ficha - Tarjeta de un compromiso.
 * @csspart tabla - Tabla de compromisos.
 * @csspart columnas - Columnas por estatus.
 * @csspart calendario - Mes del calendario.
 * @csspart meses - Meses del calendario en cajas angostas.
 * @csspart paginas - Paso entre páginas de un plan largo.
 * @csspart compromiso - Página de un compromiso.
 * @csspart ejercicio - Pasos del ejercicio y cómo se hizo el plan.
 * @csspart metodo - Cómo leer el tablero.
 * @csspart sobre - Licencia, fuentes y contacto.
 * @csspart aviso - Avisos encima de los datos.
 * @csspart cargando - Lo que se ve mientras llegan los datos.
 * @csspart error - Qué falló y a quién le toca.
 * @csspart vacio - Qué falta publicar.
 * @csspart reintentar - Botón que vuelve a leer los datos.
 */
export class PalTablero extends BoardElement implements AddressHost {
  static override styles = palTableroStyles;

  #filtro = new FilterController(this, () => this.#tellFilter());
  #secciones = new SectionController(this, (seccion) => this.#openSection(seccion));
  #direccion = new AddressController(this, {
    filtro: this.#filtro,
    secciones: this.#secciones,
    plan: () => (this.lectura ? this.planDerivado : undefined),
    hoy: () => this.reglas.hoy,
    returned: (before, y) => this.#tellReturn(before, y),
  });
  #seleccion = new SelectionController(this, this.#direccion, (id) => this.#tellSelection(id));
  #memoria = new ViewController(this, (kind) => this.#direccion.step(kind));
  #voz = new AnnounceController(this, () => [this.loc.idioma, this.#filtro.tecleando]);
  #impresion = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  #papel = new PaperController(this, async () => {
    const [s, lectura] = [this.#state(), this.lectura];
    if (!s || !lectura) return null;
    const { loc, fallo, guardada } = this;
    const uno = s.plan.porId.get(this.compromiso ?? '') ?? null;
    const sha256 = await this.huella();
    return paperOf(loc, { s, uno, ...s, lectura, fallo, guardada, sha256 });
  });

  #llevar = new TakeAwayController(
    this,
    () => ({ s: this.#state(), loc: this.loc, huella: this.huella }),
    (id) => (id === undefined ? this.#direccion.addressOf()?.href : this.#seleccion.href(id)),
  );

  @state() private _barraAbierta = false;

  /** Filtros puestos: `{texto, estatus, bandera, institucion, sector, eje, region, ods, vence}`. Como atributo, `estatus=en_proceso&institucion=clave`. */
  @property({ converter: { fromAttribute: (text) => filtersFromText(text ?? '') } })
  get filtros(): Filtros {
    return this.#filtro.filtros;
  }
  set filtros(filtros: Filtros) {
    this.#filtro.filtros = filtros;
  }

  /** @internal */
  knows(id: string): boolean {
    return this.planDerivado?.porId.has(id) === true;
  }

  /** @internal */
  opener(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector) ?? this.#secciones.opener(selector);
  }

  #tellFilter(): void {
    const s = this.#state();
    if (!s) return;
    const { visibles, plan } = s;
    const total = plan.compromisos.length;
    const detail = { filtros: { ...this.filtros }, visibles: visibles.length, total };
    this.dispatchEvent(new CustomEvent<DetalleFiltro>('pal-filtro', { ...TELL, detail }));
  }

  #openSection(seccion: Seccion): void {
    this.#direccion.step('seccion');
    this.seccion = seccion;
    this.#tellSection(seccion);
  }

  #tellSection(seccion: Seccion): void {
    const detail = { seccion };
    this.dispatchEvent(new CustomEvent<DetalleSeccion>('pal-seccion', { ...TELL, detail }));
  }

  #tellSelection(id: string | null): void {
    const detail = { compromiso: this.planDerivado?.porId.get(id ?? '') ?? null };
    this.dispatchEvent(new CustomEvent<DetalleSeleccion>('pal-seleccion', { ...TELL, detail }));
  }

  /** Back or forward changed the view: the page is told of it as of the reader's own change. */
  #tellReturn({ seccion, compromiso = '', filtros }: EstadoDeVista, y: number | null): void {
    if (compromiso !== (this.compromiso ?? '')) this.#seleccion.arrive(compromiso, y);
    if (seccion !== this.seccion) this.#tellSection(this.seccion);
    if (!areSame(filtros, this.filtros)) void this.updateComplete.then(() => this.#tellFilter());
  }

  #on = handlersOf(this, {
    filtro: this.#filtro,
    seleccion: this.#seleccion,
    direccion: this.#direccion,
    fold: () => (this._barraAbierta = !this._barraAbierta),
  });

  #state(): BoardState | null {
    const feed = this.lectura?.feed;
    const plan = this.planDerivado;
    if (!feed || !plan) return null;
    const { loc, reglas, feedUrl } = this;
    const { vista, agrupacion, orden } = asked(this, plan);
    return {
      ...this.#filtro.find({ plan, feed, loc, agrupacion, orden }),
      ...{ feed, plan, feedUrl, vista, agrupacion, orden, filtros: this.filtros },
      frescura: freshnessOf(feed, reglas.hoy),
      ...{ level: this.nivelTitulo, hoy: reglas.hoy, estricto: reglas.estricto === true },
      ...{ pagina: this.#filtro.pagina, barraAbierta: this._barraAbierta },
      imprimir: this.#papel.button(loc),
      llevar: this.#llevar.door(loc, this.knows(this.compromiso ?? '')),
      memoria: this.#memoria,
      zoom: this.zoom,
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const anew = ['vista', 'agruparPor', 'ordenarPor', 'plan'] as const;
    if (anew.some((name) => changed.has(name))) this.#filtro.pagina = 0;
  }

  protected override render(): TemplateResult {
    const { loc, seccion, compromiso, planDerivado: plan } = this;
    const { lectura, fallo, guardada, feedUrl, level, onRetry } = this.situacion;
    const feed = lectura?.feed;
    if (!feed) {
      if (!fallo) return loadingState(loc, 'tablero');
      return html`${errorState(loc, fallo, { level, feedUrl, onRetry })}<slot></slot>`;
    }
    const s = this.#state();
    const { hoy, estricto } = this.reglas;
    const frescura = freshnessOf(feed, hoy);
    const notices = boardNotices(loc, { feed, frescura, fallo, guardada, lectura, onRetry });
    const secciones = this.#secciones.show({ feed, plan, seccion, level: level + 1 });
    const printed = s !== null && this.#impresion.activo;
    if (printed && (this.knows(compromiso ?? '') || (secciones?.seccion ?? 'plan') === 'plan')) {
      return html`${notices} ${boardSheet(loc, s, compromiso, this.#on)}`;
    }
    const content = s
      ? boardPage(loc, s, compromiso, this.#on, secciones)
      : exercisePage(loc, feed, { hoy, level, secciones, onSelect: this.#on.onSelect });
    const page = { feed, lectura, frescura, feedUrl, level, estricto: estricto === true };
    const more = {
      impreso: printed,
      voz: this.#voz.region,
      avisos: notices,
      onKey: this.#seleccion.onKey,
    };
    return around(loc, { ...page, ...more }, content);
  }
}

if (!customElements.get('pal-tablero')) customElements.define('pal-tablero', PalTablero);

declare global {
  interface HTMLElementTagNameMap {
    'pal-tablero': PalTablero;
  }
  interface GlobalEventHandlersEventMap {
    'pal-filtro': CustomEvent<DetalleFiltro>;
    'pal-seccion': CustomEvent<DetalleSeccion>;
  }
}
