/**
 * Says the language of each run where words of the page's own and of the bundle stand side by side:
 * a reader's voice must not read Spanish as Nahuatl. Texts are told apart by what the localizer said.
 */
import type { Localizer } from './localizer.js';

/** Marks a box whose `lang` tells the language of words, and asks for none. */
export const TELLS = 'data-palabras';

const LETTERS = /\p{L}/u;
const NAMES = ['aria-label', 'placeholder', 'title'];

/** The texts of an element's own, in small letters; its names where it has none. */
function textsOf(element: Element): string[] {
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const small = (text: string): string => text.trim().toLowerCase();
  const texts = own.map((node) => small((node as Text).data)).filter((text) => LETTERS.test(text));
  if (texts.length > 0) return texts;
  return NAMES.map((name) => small(element.getAttribute(name) ?? '')).filter(Boolean);
}

/** What an element's own texts are in; those that were put together are in the box's language. */
function tongue(element: Element, dicho: ReadonlyMap<string, string>, box: string): string | null {
  const texts = textsOf(element);
  if (texts.length === 0) return null;
  const tongues = new Set(texts.map((text) => dicho.get(text) ?? box));
  return tongues.size === 1 ? [...tongues][0]! : box;
}

function setLang(element: HTMLElement, lang: string): void {
  element.lang = lang;
  element.setAttribute(TELLS, '');
}

const marked = new WeakMap<HTMLElement, Localizer>();

/** Marks the runs of a box; where nothing is mixed, takes old marks off. */
export function markRuns(box: HTMLElement, loc: Localizer): void {
  const { dicho, palabras, pedido, idioma } = loc;
  if (!palabras && !marked.has(box)) return;
  if (!marked.has(box)) {
    // What a fold shows is drawn when it opens, without an update of the element.
    const again = (): void => markRuns(box, marked.get(box)!);
    box.addEventListener('toggle', () => queueMicrotask(again), true);
  }
  marked.set(box, loc);
  for (const old of box.querySelectorAll(`[${TELLS}]`)) {
    old.removeAttribute('lang');
    old.removeAttribute(TELLS);
  }
  if (!palabras) return;
  const elements = [...box.querySelectorAll<HTMLElement>('*')];
  const said = elements.flatMap(textsOf).map((text) => dicho.get(text));
  const own = said.filter((lang) => lang === pedido).length;
  const base = own * 2 > said.length ? pedido : idioma;
  setLang(box, base);
  for (const element of elements) {
    const wanted = element.hasAttribute('lang') ? null : tongue(element, dicho, base);
    const here = element.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? base;
    if (wanted && wanted !== here) setLang(element, wanted);
  }
}
