/** Zoom of a timeline: the keys that change it, and the day in the middle that stays there. */
import type { LitElement, ReactiveController } from 'lit';
import type { LineaTiempo } from '../../layout/timeline.js';
import { zoomNext, type Zoom } from '../../layout/zoom.js';

const KEYS: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

export class ZoomController implements ReactiveController {
  #host: LitElement;
  #placed: () => LineaTiempo | null;
  #choose: (zoom: Zoom) => void;
  /** How wide the plot was drawn, in boxes. */
  #drawn = 1;
  /** Share of the plot that stood in the middle of the box; null while all of it is in sight. */
  #middle: number | null = null;

  /** @param choose sets the level that the reader asked for */
  constructor(host: LitElement, placed: () => LineaTiempo | null, choose: (zoom: Zoom) => void) {
    this.#host = host;
    this.#placed = placed;
    this.#choose = choose;
    host.addController(this);
  }

  hostUpdate(): void {
    const box = this.#box();
    if (!box || this.#drawn === 1) this.#middle = null;
    else this.#middle = (box.scrollLeft + this.#seen(box) / 2) / this.#plot(box);
  }

  hostUpdated(): void {
    const now = this.#placed()?.escala?.aumento ?? 1;
    if (now === this.#drawn) return;
    this.#drawn = now;
    const box = this.#box();
    if (!box || now === 1) return;
    const share = this.#middle ?? this.#today();
    box.scrollLeft = share * this.#plot(box) - this.#seen(box) / 2;
  }

  /** Plus and minus, while the focus is in the timeline; where somebody types they are text. */
  onKey = (event: KeyboardEvent): void => {
    const by = KEYS[event.key];
    const placed = this.#placed();
    if (!by || !placed || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = zoomNext(placed.niveles, placed.zoom, by);
    if (next === placed.zoom) return;
    event.preventDefault();
    this.#tell('');
    this.#choose(next);
    void this.#host.updateComplete.then(() => this.#tell(this.#level()));
  };

  /** A button tells by itself that it is pressed; a key is answered in the polite region. */
  #tell(words: string): void {
    const region = this.#find('.crono-barra [role=status]');
    if (region && region.textContent !== words) region.textContent = words;
  }

  #level(): string {
    const name = this.#find('.niveles')?.getAttribute('aria-label') ?? '';
    const level = this.#find('.niveles [aria-pressed=true]')?.textContent.trim() ?? '';
    return `${name}: ${level}`;
  }

  /** Where a reader begins: today, where it is drawn; else the beginning. */
  #today(): number {
    return (this.#placed()?.eje?.marcas.find((m) => m.clave === 'hoy')?.x ?? 0) / 100;
  }

  #box(): HTMLElement | null {
    return this.#find('.marco-crono');
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #plot(box: HTMLElement): number {
    return box.querySelector('.eje > .plot')?.getBoundingClientRect().width ?? 1;
  }

  /** Width of the plot that is in sight: the box without what does not scroll. */
  #seen(box: HTMLElement): number {
    return box.clientWidth - (box.scrollWidth - this.#plot(box));
  }
}
