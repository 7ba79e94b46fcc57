/**
 * The language of an element: the nearest `lang` around it, across shadow roots, and the localizer
 * that goes with it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Localizer } from './localizer.js';
import { makeLocalizer } from './localizer.js';
import { TELLS } from './mark-runs.js';
import { onWords, wordsFor } from './words.js';

/** Language of a page that states none: the boards are Mexican. */
const LANG_POR_OMISION = 'es-MX';

/** Sets the language of the words on their box, unless the page around it has that one already. */
export function speaks(box: HTMLElement, loc: Localizer): void {
  const { idioma, pedido } = loc;
  const same = pedido.toLowerCase().split('-')[0] === idioma.split('-')[0];
  box.toggleAttribute(TELLS, !same);
  if (same) box.removeAttribute('lang');
  else box.lang = idioma;
}

/**
 * The nearest `lang` of an element: its own, its ancestors', its shadow hosts', the document's. An
 * empty one says "unknown" in HTML and counts as es-MX.
 */
export function nearestLang(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest(`[lang]:not([${TELLS}])`);
    if (found) return found.getAttribute('lang')?.trim() || LANG_POR_OMISION;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement.lang.trim() || LANG_POR_OMISION;
}

const localizers = new Map<string, Localizer>();

/** Intl objects are dear and a page may hold hundreds of cards: one localizer per pair of tags. */
function localizerFor(lang: string, idiomaFeed: string): Localizer {
  const key = `${lang} ${idiomaFeed}`;
  let loc = localizers.get(key);
  if (!loc) {
    loc = makeLocalizer(lang, idiomaFeed, wordsFor(lang));
    localizers.set(key, loc);
  }
  return loc;
}

const watching = new Set<LocalizeController>();

/** Words that arrive late are said by what is already drawn. */
function wordsArrived(): void {
  localizers.clear();
  for (const one of watching) one.renew();
}

let observer: MutationObserver | undefined;

/** One observer for every element of the page; it runs only while an element is connected. */
function watch(controller: LocalizeController): void {
  watching.add(controller);
  onWords(wordsArrived);
  if (observer) return;
  observer = new MutationObserver(() => {
    for (const one of watching) one.refresh();
  });
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

function unwatch(controller: LocalizeController): void {
  watching.delete(controller);
  if (watching.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

/** Keeps the language of its host and asks for an update when it changes. */
export class LocalizeController implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #lang = LANG_POR_OMISION;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The tag that the page asks for. */
  get lang(): string {
    return this.#lang;
  }

  hostConnected(): void {
    watch(this);
    this.refresh();
  }

  hostDisconnected(): void {
    unwatch(this);
  }

  /** Reads the language anew: on connection and whenever a `lang` changes. */
  refresh(): void {
    const lang = nearestLang(this.#host);
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.#host.requestUpdate();
  }

  /** Draws its host anew. */
  renew(): void {
    this.#host.requestUpdate();
  }

  /** The localizer for this language and that of the feed's texts. */
  localizer(idiomaFeed: string): Localizer {
    return localizerFor(this.#lang, idiomaFeed);
  }
}
