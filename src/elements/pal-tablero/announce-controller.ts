/** Says what the filters left: one polite message for a change, in the words of the result line. */
import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Changes that come together are one message; typing goes on for longer. In milliseconds. */
const PAUSE = 100;
const TYPING_PAUSE = 400;

export interface AnnounceHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The language, and true while the change in view is of the reader's typing. */
export type Circunstancia = readonly [idioma: string, tecleando: boolean];

export class AnnounceController implements ReactiveController {
  /** The region that is read out; it stands in the board, empty, before there is anything to say. */
  readonly region = html`<p class="sr" role="status" id="voz"></p>`;
  #host: AnnounceHost;
  #how: () => Circunstancia;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: string | null = null;
  /** What the reader knows already; null before the first list. */
  #known: string | null = null;
  #idioma = '';

  constructor(host: AnnounceHost, how: () => Circunstancia) {
    this.#host = host;
    this.#how = how;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }

  hostUpdated(): void {
    const words = read(this.#find('#resultado'));
    if (words === '') return;
    const [idioma, tecleando] = this.#how();
    if (this.#known === null || idioma !== this.#idioma) {
      this.#idioma = idioma;
      this.#know(words, '');
    } else if (words === this.#known) {
      this.hostDisconnected();
    } else if (words !== this.#waiting) {
      clearTimeout(this.#timer);
      this.#waiting = words;
      const held = this.#held();
      const tell = (): void => this.#know(words, this.#held() && !held ? '' : words);
      this.#timer = setTimeout(tell, tecleando ? TYPING_PAUSE : PAUSE);
    }
  }

  /** True while the line has the focus: going there, a reader hears it. */
  #held(): boolean {
    return this.#find('#resultado:focus') !== null;
  }

  #know(words: string, told: string): void {
    this.hostDisconnected();
    this.#known = words;
    const region = this.#find('#voz');
    if (region && region.textContent !== told) region.textContent = told;
  }

  #find(selector: string): Element | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}

function read(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
