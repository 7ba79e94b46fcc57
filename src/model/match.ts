/**
 * Where the words of a search stand in a text, as it is written. A search is blind to accents and
 * case, so that its letters are not those of the text; grapheme clusters lead back and stay whole.
 */
import { normaliseText } from './search.js';

/** A run of a text; the runs joined are the text. */
export interface Trozo {
  texto: string;
  /** True when it matches a word. */
  marca: boolean;
}

/** Browsers without a segmenter: a sign with the marks on it, or marks alone. */
const SIGN = /\P{M}[\p{M}\u200d]*|[\p{M}\u200d]+/gu;

function clusters(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return text.match(SIGN) ?? [];
  return Array.from(new Intl.Segmenter('es').segment(text), ({ segment }) => segment);
}

/** Ends of the matches in a normalised text, in its order, overlapping ones as one. */
function spansOf(text: string, words: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); word && at >= 0; at = text.indexOf(word, at + 1)) {
      found.push([at, at + word.length]);
    }
  }
  const joined: [number, number][] = [];
  for (const [from, to] of found.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/**
 * The text in runs, those that match a word marked.
 * @param words as `queryWords` gives them
 * @returns no run for an empty text
 */
export function matchPieces(text: string, words: readonly string[]): Trozo[] {
  const spans = spansOf(normaliseText(text), words);
  if (spans.length === 0) return text === '' ? [] : [{ texto: text, marca: false }];
  const pieces: Trozo[] = [];
  let at = 0;
  let span = 0;
  for (const texto of clusters(text)) {
    const end = at + normaliseText(texto).length;
    while (span < spans.length && spans[span]![1] <= at) span++;
    const marca = span < spans.length && spans[span]![0] < end;
    const last = pieces.at(-1);
    if (last?.marca === marca) last.texto += texto;
    else pieces.push({ texto, marca });
    at = end;
  }
  return pieces;
}

/** Signs of a long text that stand before its first match, and in all: names of bodies are not cut. */
const BEFORE = 50;
const MOST = 160;

/** The same of a long text with only what stands around its first match, cut between words. */
export function matchExcerpt(text: string, words: readonly string[]): Trozo[] {
  const pieces = matchPieces(text, words);
  if (text.length <= MOST) return pieces;
  const first = pieces.findIndex(({ marca }) => marca);
  const at = pieces.slice(0, Math.max(0, first)).reduce((sum, p) => sum + p.texto.length, 0);
  const from = at <= BEFORE ? 0 : wordStart(text, at - BEFORE, at);
  const past = at + (pieces[first]?.texto.length ?? 0);
  const to = Math.max(past, text.lastIndexOf(' ', from + MOST));
  const cut = `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
  return matchPieces(cut, words);
}

/** Where a word begins between two places; the second one when none does. */
function wordStart(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= to ? to : space + 1;
}
