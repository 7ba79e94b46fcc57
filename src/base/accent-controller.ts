/**
 * The portal's colour, made readable. It is looked at in light and in dark at once, so that the page
 * may switch between them without a word to us; what was changed is told to those who build the
 * portal, never to its readers.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { readable, TEXT_RATIO, toHex, worst, type Rgb } from './contrast.js';
import { warnOnce } from './warn-once.js';

/** What became of `--pal-acento`. */
export interface Acento {
  /** Como lo escribió el portal. */
  pedido: string;
  /** El que se usa sobre fondo claro, `#rrggbb`. */
  claro: string;
  /** El que se usa sobre fondo oscuro, `#rrggbb`. */
  oscuro: string;
  /** Si alguno de los dos no es el que pidió. */
  corregido: boolean;
}

const SCHEMES = ['light', 'dark'] as const;
const WATCHED = ['class', 'style', 'data-theme', 'data-bs-theme'];
const USED = '--_acento';

/** sRGB and opacity of any css colour, as the engine resolves it at the probe. */
function resolve(probe: HTMLElement, color: string): [Rgb, number] {
  probe.style.color = color;
  // Mixed with itself: a colour of any space comes out in sRGB.
  probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
  const text = getComputedStyle(probe).color;
  const [r = 0, g = 0, b = 0, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const unit = text.startsWith('rgb') ? 255 : 1;
  const rgb = [r, g, b].map((v) => Math.min(1, Math.max(0, v / unit)));
  return [rgb as unknown as Rgb, alpha];
}

/** A ground as it is seen: one that lets the page through is taken to lie on the page's own. */
function ground(probe: HTMLElement, color: string): Rgb {
  const [top, alpha] = resolve(probe, color);
  const [page] = resolve(probe, 'Canvas');
  return top.map((v, i) => v * alpha + page[i]! * (1 - alpha)) as unknown as Rgb;
}

function inScheme(root: ShadowRoot, scheme: string): { asked: Rgb; grounds: Rgb[] } {
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.colorScheme = scheme;
  root.append(probe);
  const [asked] = resolve(probe, 'var(--pal-acento)');
  const grounds = ['var(--_papel)', 'var(--_hundido)'].map((color) => ground(probe, color));
  probe.remove();
  return { asked, grounds };
}

/** Parents across shadow roots, the element itself first. */
function* upwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at;) {
    yield at;
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

const watching = new Set<AccentController>();
const refreshAll = (): void => {
  for (const one of watching) one.refresh();
};
/** A sheet that comes late, or is put in place of another. */
const sheetArrived = ({ target }: Event): void => {
  if (target instanceof HTMLLinkElement) refreshAll();
};
let observer: MutationObserver | undefined;
let dark: MediaQueryList | undefined;

/** Sets `--_acento` on the element's box while `--pal-acento` reaches it; ink is used without it. */
export class AccentController implements ReactiveController {
  acento: Acento | null = null;
  #host: ReactiveElement;
  #box: () => HTMLElement | undefined;
  #key = '';

  constructor(host: ReactiveElement, box: () => HTMLElement | undefined) {
    this.#host = host;
    this.#box = box;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.getRootNode();
    // An element inside another one of ours inherits what that one found.
    if (root instanceof ShadowRoot && 'acento' in root.host) return;
    watching.add(this);
    observer ??= new MutationObserver(refreshAll);
    for (const one of upwards(this.#host)) {
      observer.observe(one, { attributes: true, attributeFilter: WATCHED });
    }
    dark ??= matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', refreshAll);
    document.addEventListener('load', sheetArrived, true);
    if (this.#host.hasUpdated) this.refresh();
  }

  hostDisconnected(): void {
    watching.delete(this);
    if (watching.size > 0) return;
    dark?.removeEventListener('change', refreshAll);
    document.removeEventListener('load', sheetArrived, true);
    observer?.disconnect();
    observer = undefined;
  }

  /** Before the first paint; later changes come by themselves. */
  hostUpdated(): void {
    if (this.#key === '') this.refresh();
  }

  /** Reads the colours anew. */
  refresh(): void {
    const [box, root] = [this.#box(), this.#host.shadowRoot];
    if (!box || !root || !watching.has(this)) return;
    const style = getComputedStyle(this.#host);
    const pedido = style.getPropertyValue('--pal-acento').trim();
    const tokens = ['--_papel', '--_hundido', USED].map((name) => style.getPropertyValue(name));
    const key = [pedido, ...tokens].join();
    if (key === this.#key) return;
    this.#key = key;
    this.acento = null;
    box.style.removeProperty(USED);
    // Around it stands an element of ours that has set it.
    if (tokens[2] || !pedido) return;
    if (CSS.supports('color', pedido)) this.#use(box, root, pedido, style.colorScheme);
    else warnOnce('acento', `«${pedido}» no es un color de CSS; se usa el de la tinta.`);
  }

  #use(box: HTMLElement, root: ShadowRoot, pedido: string, schemes: string): void {
    const [claro, oscuro] = SCHEMES.map((scheme) => {
      const { asked, grounds } = inScheme(root, scheme);
      const used = readable(asked, grounds);
      const shown = scheme === 'dark' ? /dark/ : /light|normal/;
      if (used !== asked && shown.test(schemes)) tell(scheme, asked, used, grounds);
      return { hex: toHex(used), same: used === asked };
    }) as [{ hex: string; same: boolean }, { hex: string; same: boolean }];
    this.acento = {
      pedido,
      claro: claro.hex,
      oscuro: oscuro.hex,
      corregido: !claro.same || !oscuro.same,
    };
    const both = `light-dark(${claro.hex}, ${oscuro.hex})`;
    box.style.setProperty(USED, CSS.supports('color', both) ? both : claro.hex);
  }
}

function tell(scheme: 'light' | 'dark', asked: Rgb, used: Rgb, grounds: readonly Rgb[]): void {
  const ratio = (color: Rgb): string => (Math.floor(worst(color, grounds) * 10) / 10).toFixed(1);
  warnOnce(
    'acento',
    `${toHex(asked)} no se lee sobre el fondo ${scheme === 'dark' ? 'oscuro' : 'claro'} ` +
      `(${ratio(asked)} a 1; hacen falta ${TEXT_RATIO}). Se usa ${toHex(used)} (${ratio(used)} a 1).`,
  );
}
