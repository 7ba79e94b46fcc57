/** "Imprimir": makes a document of what is shown, prints it, and clears it away. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { tPaper } from '../../i18n/paper.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Content } from '../../views/text.js';
import { paperFrame, type Paper } from './paper-frame.js';

type Momento = 'nada' | 'preparando' | 'no_se_puede';

/** A browser that prints says `beforeprint` at once; after this, it was not allowed to. */
const ANSWER = 1500;
/** Somebody who left the print dialog open comes back within this, or prints again. */
const FORGET = 5 * 60_000;
/** What a reader does who is back on the page. */
const RETURN = ['pointerdown', 'keydown'] as const;

export class PaperController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #compose: () => Promise<Paper | null>;
  #momento: Momento = 'nada';
  #frame: HTMLIFrameElement | null = null;
  #timers: ReturnType<typeof setTimeout>[] = [];

  /** `compose` makes the document of what the reader sees; null while there is nothing to print. */
  constructor(host: ReactiveControllerHost & HTMLElement, compose: () => Promise<Paper | null>) {
    this.#host = host;
    this.#compose = compose;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#drop();
    this.#momento = 'nada';
  }

  /** The button, and what came of it. */
  button(loc: Localizer): Content {
    const momento = this.#momento;
    return html`<span class="imprimir no-imprimir">
      <button class="enlace" type="button" part="imprimir" @click=${this.#onClick}>
        ${tPaper(loc, 'imprimir')}
      </button>
      <span role="status">${momento === 'nada' ? nothing : tPaper(loc, momento)}</span>
    </span>`;
  }

  #onClick = (event: Event): void => {
    if (this.#momento !== 'preparando') void this.#print(event.currentTarget as HTMLElement);
  };

  async #print(button: HTMLElement): Promise<void> {
    this.#drop();
    this.#say('preparando');
    try {
      const made = await this.#make();
      this.#say(made === null ? 'no_se_puede' : 'nada');
      if (made) this.#open(made, button);
    } catch (error) {
      reportError(error);
      this.#say('no_se_puede');
    }
  }

  /** The window of the document; null where there can be none, undefined where nothing is shown. */
  async #make(): Promise<Window | null | undefined> {
    await this.#host.updateComplete;
    const paper = await this.#compose();
    const root = this.#host.shadowRoot;
    if (!paper || !root) return undefined;
    const frame = await paperFrame(root, paper, getComputedStyle(this.#host).fontFamily);
    if (!root.isConnected) {
      frame?.remove();
      return undefined;
    }
    this.#frame = frame;
    return frame?.contentWindow ?? null;
  }

  #open(view: Window, button: HTMLElement): void {
    const refused = setTimeout(() => this.#say('no_se_puede'), ANSWER);
    view.addEventListener('beforeprint', () => {
      clearTimeout(refused);
      this.#say('nada');
    });
    view.addEventListener('afterprint', () => {
      if (!this.#host.shadowRoot?.activeElement) button.focus({ preventScroll: true });
      // A phone still draws its preview from the frame: it goes when the reader is back.
      for (const name of RETURN) window.addEventListener(name, this.#drop, { capture: true });
    });
    this.#timers = [refused, setTimeout(this.#drop, FORGET)];
    view.print();
  }

  #drop = (): void => {
    for (const name of RETURN) window.removeEventListener(name, this.#drop, { capture: true });
    for (const timer of this.#timers) clearTimeout(timer);
    this.#frame?.remove();
    this.#frame = null;
  };

  #say(momento: Momento): void {
    this.#momento = momento;
    this.#host.requestUpdate();
  }
}
