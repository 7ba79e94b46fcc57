/** What every element shares before it knows of any feed: its language and the ground of its look. */
import { LitElement, type CSSResultGroup, type CSSResultOrNative, type PropertyValues } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { LocalizeController, speaks } from '../i18n/localize.js';
import { markRuns } from '../i18n/mark-runs.js';
import { AccentController, type Acento } from './accent-controller.js';
import { readPageWords } from './register-words.js';
import { baseStyles } from './styles.js';
import { tokens } from './tokens.js';

/**
 * Base of the elements: language by the nearest `lang`, tokens and host reset before their styles.
 *
 * @attr {string} lang - Idioma de los textos y las cifras. Sin él, el del antepasado más cercano.
 * @cssproperty [--pal-letra=inherit] - Familia de letra.
 * @cssproperty [--pal-interlinea=1.45] - Interlínea del texto.
 * @cssproperty [--pal-medida=66ch] - Ancho máximo de un párrafo.
 * @cssproperty [--pal-barra=0.75em] - Grosor de las barras.
 * @cssproperty [--pal-foco=3px] - Grosor del contorno del foco.
 * @cssproperty [--pal-tablero-pegado=0px] - Altura de la cabecera fija del portal: la de la tabla se detiene debajo.
 * @cssproperty [--pal-papel=#ffffff] - Fondo.
 * @cssproperty [--pal-hundido=#f5f5f2] - Fondo de lo secundario.
 * @cssproperty [--pal-linea=#dcdcd7] - Líneas divisorias.
 * @cssproperty [--pal-control=#85857f] - Bordes de los controles.
 * @cssproperty [--pal-tinta=#1c1e20] - Texto.
 * @cssproperty [--pal-tinta-2=#565a5d] - Texto secundario.
 * @cssproperty [--pal-acento] - Color de la marca: enlaces, foco y pestaña elegida. Sin él, la tinta.
 * @cssproperty [--pal-por-iniciar=#878781] - Marca de «por iniciar».
 * @cssproperty [--pal-en-proceso=#c4730a] - Marca de «en proceso».
 * @cssproperty [--pal-concluida=#2f6fd6] - Marca de «concluida».
 * @cssproperty [--pal-verificada=#17602b] - Marca de «verificada».
 * @cssproperty [--pal-suspendida=#9a2f77] - Marca de «suspendida».
 * @cssproperty [--pal-cancelada=#231d1b] - Marca de «cancelada».
 * @cssproperty [--pal-sin-dato=#565a5d] - Marca de «sin dato».
 */
export abstract class PalElement extends LitElement {
  #idioma = new LocalizeController(this);
  #marco: HTMLElement | undefined;
  #acento = new AccentController(this, () => this.#marco);

  /** Put first here, so that no element can forget them; Lit drops doubles. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles([tokens, baseStyles, styles ?? []]);
  }

  /** `lang` is HTML's own attribute; it is observed here because a shadow root hides it from others. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.isConnected) this.#idioma.refresh();
  }

  /**
   * All is drawn in one box, so that it can say the language of the words where the page speaks
   * another (a Nahuatl page around Spanish words); the host's own `lang` belongs to the page.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#marco = document.createElement('div');
    this.#marco.className = 'marco';
    root.append(this.#marco);
    return this.#marco;
  }

  override connectedCallback(): void {
    readPageWords();
    super.connectedCallback();
  }

  protected override update(changed: PropertyValues): void {
    const [marco, { loc }] = [this.#marco, this];
    if (marco) speaks(marco, loc);
    super.update(changed);
    if (marco) markRuns(marco, loc);
  }

  /** Qué se hizo con `--pal-acento`, para quien arma el portal; `null` si no hay o no es un color. */
  get acento(): Acento | null {
    return this.#acento.acento;
  }

  /** Words, numbers and dates in the language of this place of the page. */
  protected get loc(): Localizer {
    return this.#idioma.localizer(this.idiomaFeed);
  }

  /** Language of the texts that the element shows. */
  protected get idiomaFeed(): string {
    return 'es-MX';
  }
}
