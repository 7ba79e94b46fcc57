/** What every element shares before it knows of any feed: its language and the ground of its look. */
import { LitElement, type CSSResultGroup, type CSSResultOrNative } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { LocalizeController } from '../i18n/localize.js';
import { baseStyles } from './styles.js';
import { tokens } from './tokens.js';

/** Base of the elements: language by the nearest `lang`, tokens and host reset before their styles. */
export abstract class PalElement extends LitElement {
  #idioma = new LocalizeController(this);

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

  /** Words, numbers and dates in the language of this place of the page. */
  protected get loc(): Localizer {
    return this.#idioma.localizer(this.idiomaFeed);
  }

  /** Language of the texts that the element shows. */
  protected get idiomaFeed(): string {
    return 'es-MX';
  }
}
