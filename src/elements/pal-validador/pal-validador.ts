import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PalElement } from '../../base/pal-element.js';
import { clock } from '../../context/clock.js';
import { saveFile } from '../../context/save-file.js';
import type { Comparacion, Revision } from '../../engine/jobs.js';
import type { Gravedad } from '../../feed/problems.js';
import { tValidator } from '../../i18n/validator.js';
import { heading } from '../../views/heading.js';
import type { Content } from '../../views/text.js';
import { TRAMO_CAMBIOS } from '../../views/validator/changes.js';
import { dropPlace } from '../../views/validator/drop.js';
import { findingList, TRAMO } from '../../views/validator/findings.js';
import { preview, resultHead } from '../../views/validator/head.js';
import { cancelledState, readingState, refusedState } from '../../views/validator/progress.js';
import { startHelp } from '../../views/validator/start-help.js';
import type { Hallazgo, Parte } from '../../views/validator/shown.js';
import { partPanel, partTabs } from '../../views/validator/tabs.js';
import { countBy } from '../../views/validator/words.js';
import '../pal-tablero/pal-tablero.js';
import { DeliveryController } from './delivery-controller.js';
import { EditorController } from './editor-controller.js';
import { EngineClient } from './engine-client.js';
import { FileController } from './file-controller.js';
import { changesPart, deliverPart, editPart } from './panels.js';
import { styles } from './pal-validador.styles.js';
import { Seen } from './seen.js';

const PARTS = { cambios: changesPart, editar: editPart, publicar: deliverPart } as const;

/** Lo que se encontró en un archivo. */
export interface DetalleRevision {
  archivo: string;
  errores: number;
  advertencias: number;
  avisos: number;
}

/**
 * De la hoja de cálculo al tablero, en el navegador: se suelta un .xlsx, .ods, .csv o .json, dice qué
 * corregir y dónde, muestra el tablero como quedará, qué cambió desde la edición publicada, deja
 * hacer cambios pequeños, y entrega los archivos, el código y las líneas para el servidor. Nada sale
 * de la computadora. Es pesado y va en su propio archivo, `pal-validador.js`.
 *
 * @summary Revisa los datos de un plan antes de publicarlos y prepara lo que hay que subir.
 * @fires {CustomEvent<DetalleRevision>} pal-revision - Se terminó de revisar un archivo.
 * @csspart soltar - Lugar donde se suelta el archivo.
 * @csspart leyendo - Avance de la lectura.
 * @csspart cancelado - Se canceló la lectura.
 * @csspart rechazado - Por qué no se leyó el archivo.
 * @csspart resultado - Archivo, veredicto y cuentas.
 * @csspart partes - Pestañas.
 * @csspart vista - El tablero como quedará.
 */
export class PalValidador extends PalElement {
  static override styles = styles;

  /** Dirección de unos datos que se revisan al abrir. */
  @property() src: string | undefined;
  /** Dirección de la edición publicada, con la que se compara. */
  @property() anterior: string | undefined;
  /** Día con el que se calcula el tablero, `AAAA-MM-DD`. Sin él, hoy. */
  @property() hoy: string | undefined;
  /** Dirección de la guía que lleva de Excel al tablero. */
  @property() guia: string | undefined;
  /** Nivel del primer encabezado, de 1 a 6. */
  @property({ type: Number, attribute: 'nivel-titulo' }) nivelTitulo = 2;

  #engine = new EngineClient();
  #seen = new Seen();
  #archivo = new FileController<Revision>(this, {
    run: (archivo, encargo) =>
      this.#engine.run('leer', { ...archivo, ahora: clock.now() }, encargo),
    loc: () => this.loc,
    onEnd: () => this.#onRead(),
  });
  #publicada = new FileController<Comparacion>(this, {
    run: (antes, encargo) =>
      this.#engine.run('comparar', { antes, texto: this.#actual?.texto ?? '' }, encargo),
    loc: () => this.loc,
    onEnd: () => this.#entrega.reset(),
  });
  #editor = new EditorController(this, {
    base: () => this.#archivo.resultado,
    run: (pide, encargo) => this.#engine.run('retocar', pide, encargo),
    onEnd: () => this.#onChanged(),
  });
  #entrega = new DeliveryController(this, {
    actual: () => this.#actual,
    anterior: () =>
      this.#publicada.resultado?.lectura.feed ? (this.#publicada.archivo?.bytes ?? null) : null,
    loc: () => this.loc,
    run: (pide, encargo) => this.#engine.run('publicar', pide, encargo),
  });

  @state() private _parte: Parte = 'revisar';
  @state() private _ver: Gravedad | 'todos' = 'todos';
  @state() private _limite = TRAMO;
  @state() private _limiteCambios = TRAMO_CAMBIOS;

  /** The feed as it stands, with the quick changes. */
  get #actual(): Revision | null {
    return this.#editor.retocada ?? this.#archivo.resultado;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#engine.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src') && this.src) void this.#archivo.url(this.src);
  }

  #onRead(): void {
    this.#editor.reset();
    this.#onChanged();
    this._parte = 'revisar';
    this._ver = 'todos';
    this._limite = TRAMO;
    const { resultado, archivo } = this.#archivo;
    if (!resultado || !archivo) return;
    if (this.anterior && this.#publicada.situacion.que === 'inicio') {
      void this.#publicada.url(this.anterior);
    }
    const { error, advertencia, aviso } = countBy(this.#seen.findings(this.loc, resultado));
    const counts = { errores: error, advertencias: advertencia, avisos: aviso };
    const detail = { archivo: archivo.nombre, ...counts };
    const tell = { bubbles: true, composed: true, detail };
    this.dispatchEvent(new CustomEvent<DetalleRevision>('pal-revision', tell));
    if (this.matches(':focus-within')) void this.#focusVerdict();
  }

  /** What the reader had the focus on is gone. */
  async #focusVerdict(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#veredicto')?.focus({ preventScroll: true });
  }

  #onChanged(): void {
    this.#entrega.reset();
    void this.#publicada.refresh();
  }

  #onJson(): void {
    const { archivo } = this.#archivo;
    const texto = this.#actual?.texto;
    if (!archivo || texto === undefined) return;
    saveFile(`${archivo.nombre.replace(/\.\w+$/, '')}.json`, 'application/json', texto);
  }

  protected override render(): TemplateResult {
    const { loc, nivelTitulo: level } = this;
    return html`${heading(level, tValidator(loc, 'titulo'), 'cabeza')}
      <p class="lema dos">${tValidator(loc, 'guia')}</p>
      <p class="privado">${tValidator(loc, 'privado')}</p>
      ${this.#renderFile()}`;
  }

  #renderFile(): Content {
    const { loc, nivelTitulo: level } = this;
    const { situacion: s } = this.#archivo;
    if (s.que === 'leyendo') {
      return readingState(loc, s, this.#engine.aparte, () => this.#archivo.cancel());
    }
    if (s.que === 'leido') return this.#renderResult(this.#archivo.resultado!);
    const place = dropPlace(loc, {
      titulo: tValidator(loc, 'soltar'),
      boton: tValidator(loc, 'elegir'),
      nombre: 'archivo',
      principal: true,
      onFiles: (files, carpeta) => void this.#archivo.files(files, carpeta),
      onUrl: (address) => void this.#archivo.url(address),
    });
    const told =
      s.que === 'cancelado'
        ? cancelledState(loc, s, () => void this.#archivo.again())
        : s.que === 'rechazado'
          ? refusedState(loc, s, level + 1)
          : nothing;
    return html`${told} ${place} ${startHelp(loc, this.guia)}`;
  }

  #renderResult(leido: Revision): TemplateResult {
    const { loc, nivelTitulo: level } = this;
    const { archivo, varios } = this.#archivo;
    const hallazgos = this.#seen.findings(loc, leido);
    const actual = this.#actual!;
    const diferencias = this.#publicada.resultado?.diferencias.length ?? 0;
    const hechos = this.#editor.hechos.length;
    const n = { revisar: hallazgos.length, cambios: diferencias, editar: hechos, publicar: 0 };
    return html`${resultHead(loc, {
        ...{ level: level + 1, hallazgos, hechos, varios },
        lectura: leido.lectura,
        archivo: { nombre: archivo!.nombre, peso: archivo!.bytes.length },
        onOtro: () => this.#archivo.clear(),
      })}
      <div class="mesa">
        <div class="trabajo">
          ${partTabs(loc, { parte: this._parte, n, onParte: (parte) => (this._parte = parte) })}
          ${partPanel(this._parte, this.#renderPart(actual, hallazgos))}
        </div>
        ${preview(loc, level + 2, actual.lectura, this.hoy)}
      </div>`;
  }

  #renderPart(actual: Revision, hallazgos: readonly Hallazgo[]): Content {
    const { loc } = this;
    const level = this.nivelTitulo + 2;
    if (this._parte === 'revisar') {
      return findingList(loc, {
        ...{ level, hallazgos, ver: this._ver, limite: this._limite },
        onVer: (ver) => ([this._ver, this._limite] = [ver, TRAMO]),
        onMore: () => (this._limite += TRAMO),
      });
    }
    return PARTS[this._parte]({
      ...{ loc, level, hoy: this.hoy, actual, seen: this.#seen },
      ...{ publicada: this.#publicada, editor: this.#editor, entrega: this.#entrega },
      aparte: this.#engine.aparte,
      limite: this._limiteCambios,
      onMore: () => (this._limiteCambios += TRAMO_CAMBIOS),
      onJson: () => this.#onJson(),
    });
  }
}

if (!customElements.get('pal-validador')) customElements.define('pal-validador', PalValidador);

declare global {
  interface HTMLElementTagNameMap {
    'pal-validador': PalValidador;
  }
}
