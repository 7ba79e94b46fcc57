import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PalElement } from '../../base/pal-element.js';
import type { Revision } from '../../engine/jobs.js';
import type { Gravedad } from '../../feed/problems.js';
import { tValidator } from '../../i18n/validator.js';
import { heading } from '../../views/heading.js';
import type { Content } from '../../views/text.js';
import { TRAMO_CAMBIOS } from '../../views/validator/changes.js';
import { findingsPart, TRAMO } from '../../views/validator/findings.js';
import { preview, resultHead } from '../../views/validator/head.js';
import { readingState } from '../../views/validator/progress.js';
import type { Hallazgo, Parte } from '../../views/validator/shown.js';
import { startState } from '../../views/validator/start.js';
import { partPanel, partTabs } from '../../views/validator/tabs.js';
import { countBy } from '../../views/validator/words.js';
import '../pal-tablero/pal-tablero.js';
import { Bench } from './bench.js';
import { changesPart, deliverPart, editPart } from './panels.js';
import { styles } from './pal-validador.styles.js';

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
 * @slot - Contenido de respaldo: se ve sin JavaScript.
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

  #banco = new Bench(
    this,
    () => this.loc,
    () => this.#onRead(),
  );

  @state() private _parte: Parte = 'revisar';
  @state() private _ver: Gravedad | 'todos' = 'todos';
  @state() private _limite = TRAMO;
  @state() private _limiteCambios = TRAMO_CAMBIOS;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src') && this.src) void this.#banco.archivo.url(this.src);
  }

  #onRead(): void {
    [this._parte, this._ver, this._limite] = ['revisar', 'todos', TRAMO];
    this.requestUpdate();
    const { resultado, archivo } = this.#banco.archivo;
    if (!resultado || !archivo) return;
    const found = countBy(this.#banco.seen.findings(this.loc, resultado));
    const { error: errores, advertencia: advertencias, aviso: avisos } = found;
    const detail = { archivo: archivo.nombre, errores, advertencias, avisos };
    const tell = { bubbles: true, composed: true, detail };
    this.dispatchEvent(new CustomEvent<DetalleRevision>('pal-revision', tell));
    if (this.matches(':focus-within')) void this.#focusVerdict();
  }

  /** What the reader had the focus on is gone. */
  async #focusVerdict(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#veredicto')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { loc, nivelTitulo: level } = this;
    return html`${heading(level, tValidator(loc, 'titulo'), 'cabeza')}
      <p class="lema dos">${tValidator(loc, 'guia')}</p>
      <p class="privado">${tValidator(loc, 'privado')}</p>
      ${this.#renderFile()}`;
  }

  #renderFile(): Content {
    const { loc, nivelTitulo: level, guia } = this;
    const { archivo, engine } = this.#banco;
    const { situacion: s, resultado } = archivo;
    if (resultado) return this.#renderResult(resultado);
    if (s.que === 'leyendo') return readingState(loc, s, engine.aparte, () => archivo.cancel());
    return startState(loc, {
      ...{ level, guia, situacion: s },
      onAgain: () => void archivo.again(),
      onTemplate: () => void this.#banco.saveBook(true),
      onFiles: (files, carpeta) => void archivo.files(files, carpeta),
      onUrl: (address) => void archivo.url(address),
    });
  }

  #renderResult(leido: Revision): TemplateResult {
    const { loc, nivelTitulo: level } = this;
    const { archivo, varios } = this.#banco.archivo;
    const { seen, editor, publicada, actual } = this.#banco;
    const hallazgos = seen.findings(loc, leido);
    const hechos = editor.hechos.length;
    const cambios = publicada.resultado?.diferencias.length ?? 0;
    const n = { revisar: hallazgos.length, cambios, editar: hechos, publicar: 0 };
    return html`${resultHead(loc, {
        ...{ level: level + 1, hallazgos, hechos, varios, lectura: leido.lectura },
        archivo: { nombre: archivo!.nombre, peso: archivo!.bytes.length },
        onOtro: () => this.#banco.archivo.clear(),
      })}
      <div class="mesa">
        <div class="trabajo">
          ${partTabs(loc, { parte: this._parte, n, onParte: (parte) => (this._parte = parte) })}
          ${partPanel(this._parte, this.#renderPart(actual!, hallazgos))}
        </div>
        ${preview(loc, level + 2, actual!.lectura, this.hoy)}
      </div>`;
  }

  #renderPart(actual: Revision, hallazgos: readonly Hallazgo[]): Content {
    const { loc, hoy } = this;
    const level = this.nivelTitulo + 2;
    if (this._parte !== 'revisar') {
      return PARTS[this._parte]({
        ...{ loc, level, hoy, actual, banco: this.#banco, limite: this._limiteCambios },
        onMore: () => (this._limiteCambios += TRAMO_CAMBIOS),
      });
    }
    return findingsPart(loc, {
      ...{ level, hallazgos, ver: this._ver, limite: this._limite },
      onVer: (ver) => ([this._ver, this._limite] = [ver, TRAMO]),
      onMore: () => (this._limite += TRAMO),
      onTodo: () => this.#banco.saveTodo(loc),
      onMarked: this.#banco.hasCells ? () => void this.#banco.saveMarked() : undefined,
    });
  }
}

if (!customElements.get('pal-validador')) customElements.define('pal-validador', PalValidador);

declare global {
  interface HTMLElementTagNameMap {
    'pal-validador': PalValidador;
  }
}
