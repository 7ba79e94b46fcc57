/** How a page brings words of its own language: by a call, or written into the page. */
import type { Palabras } from '../i18n/palabras.js';
import { keepWords, mayBring, readWords } from '../i18n/words.js';
import { warnOnce } from './warn-once.js';

const SELECTOR = 'script[type="application/json"][data-pal-palabras]';

/**
 * Da al tablero las palabras de una lengua: `registerWords('nah', {common: {si: 'Quēmah'}})`. Las que
 * falten se dicen en español de México. No cambia las de español ni las de inglés.
 * @param lang etiqueta BCP 47, como la de `lang` en la página
 * @param palabras por área y clave, como `schema/palabras.json`
 */
export function registerWords(lang: string, palabras: Palabras): void {
  if (!mayBring(lang)) {
    warnOnce('palabras', `«${lang}» no es una lengua a la que se puedan dar palabras.`);
    return;
  }
  const { words, refused } = readWords(palabras);
  if (refused.length > 0) {
    const some = refused.slice(0, 5).join(', ');
    warnOnce('palabras', `«${lang}»: ${refused.length} no son textos y no se usan (${some}).`);
  }
  if (words.size === 0) warnOnce('palabras', `«${lang}»: no hay ninguna palabra.`);
  else keepWords(lang, words);
}

const read = new WeakSet<Element>();

function readBlocks(): void {
  for (const block of document.querySelectorAll<HTMLScriptElement>(SELECTOR)) {
    if (read.has(block)) continue;
    read.add(block);
    try {
      registerWords(block.lang, JSON.parse(block.textContent) as Palabras);
    } catch (error) {
      warnOnce('palabras', `«${block.lang}»: el JSON no se puede leer (${String(error)}).`);
    }
  }
}

let looked = false;

/** Reads the words that the page was written with, once it has arrived. */
export function readPageWords(): void {
  if (looked) return;
  looked = true;
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', readBlocks, { once: true });
  } else readBlocks();
}
