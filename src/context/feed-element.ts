/** What every element that shows a feed shares: where it comes from, where it stands, by which rules. */
import { ContextProvider } from '@lit/context';
import { property } from 'lit/decorators.js';
import type { Conteo, Lectura, Problema } from '../feed/problems.js';
import type { CompromisoDerivado, PlanDerivado, Reglas } from '../model/types.js';
import type { Estado, FeedProvided } from './feed-context.js';
import type { FeedHost } from './feed-controller.js';
import { PalElement } from '../base/pal-element.js';
import { responsable } from '../feed/load-fault.js';
import { tStates } from '../i18n/states.js';
import { onDayMayChange } from './clock.js';
import { feedContext, INICIAL } from './feed-context.js';
import { FeedController } from './feed-controller.js';
import type { DetalleAviso, DetalleListo, Fallo } from './feed-details.js';
import { dayOf, planInView } from './plan-in-view.js';

export type { Estado } from './feed-context.js';

export type { DetalleAviso, DetalleListo, Fallo };

const NO_RULES = { hoy: undefined, plan: undefined, estricto: false };
const NOTHING: Conteo = { leidos: 0, validos: 0, degradados: 0, rechazados: 0 };

/**
 * Base of the elements that show a feed.
 *
 * @fires {CustomEvent<DetalleListo>} pal-listo - Los datos se leyeron y ya se ven. Una vez por carga.
 * @fires {CustomEvent<Fallo>} pal-error - La carga falló; `estado` sigue en `listo` o `parcial` si hay datos anteriores.
 * @fires {CustomEvent<DetalleAviso>} pal-aviso - Hay problemas en los datos; sigue a `pal-listo`.
 */
export abstract class FeedElement extends PalElement implements FeedHost {
  /** Dirección del archivo JSON con los datos del plan. */
  @property() src: string | undefined;
  /** Los datos, cuando la página ya los tiene: objeto, texto o el resultado de `parseFeed`. */
  @property({ attribute: false }) feed: unknown;
  /** Día con el que se calcula todo, `AAAA-MM-DD`. Sin él, el día de hoy en la zona de los datos. */
  @property() hoy: string | undefined;
  /** Clave del plan que se muestra. Sin ella, el vigente. */
  @property() plan: string | undefined;
  /** Nivel del primer encabezado, de 1 a 6. */
  @property({ type: Number, attribute: 'nivel-titulo' }) nivelTitulo = 2;
  /** Regla estricta: solo lo verificado cuenta. */
  @property({ type: Boolean }) estricto = false;
  /** No guarda copia de los datos en el navegador. */
  @property({ type: Boolean, attribute: 'sin-cache' }) sinCache = false;

  #control = new FeedController(this);
  #reload = (): Promise<Estado> => this.recargar();
  /** SHA-256 of the feed's bytes, computed when asked; null where there are none, or no digest. */
  protected huella = (): Promise<string | null> => this.#control.huella();
  #provider = new ContextProvider(this, {
    context: feedContext,
    initialValue: { ...INICIAL, ...NO_RULES, reload: this.#reload, huella: this.huella },
  });
  #reglas: Reglas = { hoy: 0, estricto: false };
  #stopDays: (() => void) | undefined;
  #broken = false;

  /** En qué está el elemento: `inicial`, `cargando`, `listo`, `parcial`, `vacio` o `error`. */
  get estado(): Estado {
    this.#control.refresh();
    return this.#control.state.estado;
  }

  /** Lo que se encontró al leer los datos: errores, advertencias y avisos. */
  get problemas(): readonly Problema[] {
    return this.#control.state.lectura?.problemas ?? [];
  }

  /** Cuántos elementos de los datos se leyeron y con qué resultado. */
  get conteo(): Readonly<Conteo> {
    return this.#control.state.lectura?.conteo ?? NOTHING;
  }

  /** Se cumple con `estado` cuando termina la carga; nunca se rechaza. */
  get listo(): Promise<Estado> {
    this.#control.refresh();
    return this.#control.listo;
  }

  /** The reading that is shown; null when there is nothing to show. */
  protected get lectura(): Lectura | null {
    const { lectura } = this.#control.state;
    return lectura?.feed ? lectura : null;
  }

  /** Why the last load failed; older data may be shown beside it. */
  protected get fallo(): Fallo | null {
    const { falla } = this.#control.state;
    if (!falla) return null;
    const mensaje = tStates(this.loc, `${falla.codigo}_que`);
    return { ...falla, mensaje, responsable: responsable(falla.codigo) };
  }

  /** Set while the data shown are older than the last, failed load. */
  protected get guardada(): { fecha: Date } | null {
    const { falla, fecha } = this.#control.state;
    return falla && this.lectura && fecha !== null ? { fecha: new Date(fecha) } : null;
  }

  /** Where the feed comes from; null when the page handed it over. */
  protected get feedUrl(): URL | null {
    return this.#control.state.url;
  }

  /** Day and rule of every figure. The same object while they are the same. */
  protected get reglas(): Reglas {
    const outer = this.#control.outer;
    const hoy = dayOf(this.hoy ?? outer?.hoy, this.lectura?.feed?.zona_horaria);
    const estricto = this.estricto || outer?.estricto === true;
    if (hoy !== this.#reglas.hoy || estricto !== this.#reglas.estricto) {
      this.#reglas = { hoy, estricto };
    }
    return this.#reglas;
  }

  /** The plan in view, computed; shared between the elements of a page. Null when there is none. */
  protected get planDerivado(): PlanDerivado | null {
    const { lectura } = this;
    return lectura && planInView(lectura, this.reglas, this.plan ?? this.#control.outer?.plan);
  }

  /** True while the data are those of an element around this one: that one tells about them. */
  protected get dentro(): boolean {
    return this.#control.outer !== null;
  }

  /** What the frame around an element's content needs: see `elementFrame` in the views. */
  protected get situacion() {
    const { lectura, fallo, guardada, feedUrl, nivelTitulo: level, dentro } = this;
    const parcial = this.estado === 'parcial';
    const onRetry = (): void => void this.recargar();
    return { lectura, fallo, guardada, parcial, feedUrl, level, dentro, onRetry };
  }

  /** What stands under every figure that is explained: date of the data, rule, source. */
  protected get procedencia() {
    const feed = this.lectura?.feed;
    return {
      actualizado: feed?.actualizado,
      zona: feed?.zona_horaria,
      estricto: this.reglas.estricto === true,
      hoy: this.reglas.hoy,
      fuente: this.feedUrl,
    };
  }

  /** What is taken away with a chart; see `ChartController`. */
  protected get llevable() {
    const { loc, planDerivado: plan, feedUrl: url, huella, hoy, estricto } = this;
    const atributos = { hoy, estricto: estricto ? '' : undefined };
    return {
      loc,
      plan,
      url,
      huella,
      atributos,
      feed: this.lectura?.feed,
      etiqueta: this.localName,
    };
  }

  /** Tells that the reader chose a commitment; a board around it opens its page. */
  protected elegir(compromiso: CompromisoDerivado): void {
    const detail = { compromiso };
    this.dispatchEvent(new CustomEvent('pal-seleccion', { bubbles: true, composed: true, detail }));
  }

  protected override get idiomaFeed(): string {
    return this.lectura?.feed?.idioma ?? super.idiomaFeed;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopDays = onDayMayChange(() => {
      const before = this.#reglas;
      if (this.reglas !== before) this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopDays?.();
  }

  /** Vuelve a leer los datos. Se cumple con `estado` cuando termina; nunca se rechaza. */
  recargar(): Promise<Estado> {
    return this.#control.reload();
  }

  /** @internal Tells the page what a load led to. */
  loadEnded(): void {
    const { fallo, estado, conteo, problemas } = this;
    const tell = { bubbles: true, composed: true };
    if (fallo) {
      this.dispatchEvent(new CustomEvent<Fallo>('pal-error', { ...tell, detail: fallo }));
    } else {
      const detail = { estado, conteo: { ...conteo } };
      this.dispatchEvent(new CustomEvent<DetalleListo>('pal-listo', { ...tell, detail }));
    }
    if (problemas.length === 0) return;
    const detail = { problemas: [...problemas] };
    this.dispatchEvent(new CustomEvent<DetalleAviso>('pal-aviso', { ...tell, detail }));
  }

  /** The source is looked up before anything derives from it; a defect never reaches the page. */
  protected override performUpdate(): void {
    this.#control.refresh();
    this.#provide();
    try {
      super.performUpdate();
      this.#broken = false;
    } catch (error) {
      reportError(error);
      if (this.#broken) return;
      this.#broken = true;
      this.#control.fail({ codigo: 'otro' });
    }
  }

  #provide(): void {
    const { state, outer } = this.#control;
    const next: FeedProvided = {
      ...state,
      hoy: this.hoy ?? outer?.hoy,
      plan: this.plan ?? outer?.plan,
      estricto: this.estricto || outer?.estricto === true,
      reload: this.#reload,
      huella: this.huella,
    };
    const now = this.#provider.value;
    const names = Object.keys(next) as (keyof FeedProvided)[];
    if (names.some((name) => now[name] !== next[name])) this.#provider.setValue(next);
  }
}

declare global {
  // One name, one detail, whichever element or ancestor listens: the events bubble.
  interface GlobalEventHandlersEventMap {
    'pal-listo': CustomEvent<DetalleListo>;
    'pal-error': CustomEvent<Fallo>;
    'pal-aviso': CustomEvent<DetalleAviso>;
    'pal-seleccion': CustomEvent<{ compromiso: CompromisoDerivado | null }>;
  }
}
