/** Texts of the feed as plain strings: for attributes, sentences and files. */
import type { Texto } from '../feed/types.js';
import type { Localizer } from './localizer.js';

/** Embeddings, overrides and isolates: they reorder what stands around them. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** The text without the control characters that override the direction of writing. */
export function cleanText(texto: string): string {
  return texto.replace(BIDI_CONTROLS, '');
}

/** A text of the feed as a plain string, for attributes and for sentences. */
export function plainText(loc: Localizer, texto: Texto | undefined): string {
  return cleanText(loc.text(texto).texto).trim();
}

/** First letter small: a word of a list inside a sentence. */
export function lower(word: string): string {
  return word.charAt(0).toLocaleLowerCase() + word.slice(1);
}
