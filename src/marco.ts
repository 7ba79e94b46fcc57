/**
 * The script of `pal-marco.html`: one element of ours in a page of its own, for sites that take
 * nothing but frames. What it shows stands in its address, `?elemento=pal-tablero&src=…&vista=…`;
 * it tells its height to the page around it. Data are of this very site, or of those that the page
 * names in `<meta name="pal-origenes" content="https://datos.ejemplo.gob.mx">`.
 */

const ELEMENTO = /^(?:pal|avance|creas|compromiso|evidencia)-[a-z]+$/;
const NO_ADDRESS = 'La dirección de este marco no dice qué datos mostrar: le falta «src».';
const NO_WEB = 'Los datos de este marco deben tener una dirección http o https.';
const NO_SITE =
  'Este marco solo muestra datos de su propio sitio. Quien lo administra puede permitir otro en pal-marco.html.';
const NO_ELEMENT = 'Este marco no tiene lo que su dirección pide en «elemento».';

/** The address of the data, or a sentence that says why they are not shown. */
export function sourceOf(
  asked: string | null,
  base: string,
  origenes: readonly string[],
): { src: string } | { falla: string } {
  if (!asked) return { falla: NO_ADDRESS };
  if (!URL.canParse(asked, base)) return { falla: NO_WEB };
  const { href, protocol, origin, username } = new URL(asked, base);
  if (!/^https?:$/.test(protocol) || username !== '') return { falla: NO_WEB };
  if (origin !== new URL(base).origin && !origenes.includes(origin)) return { falla: NO_SITE };
  return { src: href };
}

function allowed(): string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=pal-origenes]');
  return (meta?.content ?? '').split(/\s+/).filter(Boolean);
}

function say(text: string): void {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = text;
  document.body.replaceChildren(line);
}

function show(params: URLSearchParams): void {
  const tag = params.get('elemento') ?? 'pal-tablero';
  const Element = ELEMENTO.test(tag) ? customElements.get(tag) : undefined;
  if (!Element) {
    say(NO_ELEMENT);
    return;
  }
  const source = sourceOf(params.get('src'), location.href, allowed());
  if ('falla' in source) {
    say(source.falla);
    return;
  }
  const element = document.createElement(tag);
  const { observedAttributes = [] } = Element as { observedAttributes?: string[] };
  for (const name of observedAttributes) {
    const value = params.get(name);
    // A frame has no address that others see.
    if (value !== null && name !== 'direccion' && name !== 'enlace') {
      element.setAttribute(name, value);
    }
  }
  element.setAttribute('src', source.src);
  if (params.has('lang')) document.documentElement.lang = params.get('lang')!;
  document.body.replaceChildren(element);
}

/** How high the page is is no secret: whoever has the frame may know. */
function tellHeight(): void {
  const tell = (): void => {
    const palMarco = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ palMarco }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
}

/** Puts the element that the address asks for into the page. */
export function startFrame(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body{margin:0;display:flow-root;font-family:system-ui,sans-serif}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  show(new URLSearchParams(location.search));
  if (parent !== window) tellHeight();
}

if (typeof document !== 'undefined' && document.documentElement.hasAttribute('data-pal-marco')) {
  startFrame();
}
