/** What a search matched: marks in titles, and where else it was found. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texto } from '../../feed/types.js';
import { matchExcerpt, matchPieces, type Trozo } from '../../model/match.js';
import { normaliseText, queryWords, whereFound } from '../../model/search.js';
import type { CompromisoDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tSearch } from '../../i18n/search.js';
import type { Busqueda } from '../card.js';
import { feedText, type Content } from '../text.js';

function runs(pieces: readonly Trozo[]): Content {
  return html`${pieces.map(({ texto, marca }) => (marca ? html`<mark>${texto}</mark>` : texto))}`;
}

/** The text in the reader's language, or in the one in which it matches. */
function matching(loc: Localizer, texto: Texto, words: readonly string[]): Texto {
  if (typeof texto === 'string') return texto;
  const hits = (text: string): boolean => {
    const normal = normaliseText(text);
    return words.some((word) => normal.includes(word));
  };
  if (hits(loc.text(texto).texto)) return texto;
  const other = Object.entries(texto).find(([, text]) => hits(text));
  return other ? Object.fromEntries([other]) : texto;
}

function place(
  loc: Localizer,
  c: CompromisoDerivado,
  words: readonly string[],
): ReturnType<Busqueda['donde']> {
  const { numero = '', titulo } = c.compromiso;
  const places = whereFound(c, words, `${numero} ${loc.text(titulo).texto}`);
  if (places.length === 0) return null;
  const [open, close] = [tSearch(loc, 'cita'), tSearch(loc, 'finDeCita')];
  const one = (clase: string, texto: Texto, i: number): TemplateResult => {
    const text = feedText(loc, matching(loc, texto, words), (t) => runs(matchExcerpt(t, words)));
    return html`${i > 0 ? ', ' : nothing}${clase} ${open}${text}${close}`;
  };
  return {
    titulo: tSearch(loc, 'coincide'),
    contenido: html`${places.map((p, i) => one(tSearch(loc, p.clase), p.texto, i))}`,
  };
}

/** What the views of a list need to show a search; none without words. */
export function searchMarks(loc: Localizer, texto: string | undefined): Busqueda | undefined {
  const words = queryWords(texto ?? '');
  if (words.length === 0) return undefined;
  const places = new Map<CompromisoDerivado, ReturnType<Busqueda['donde']>>();
  return {
    marcar: (text) => runs(matchPieces(text, words)),
    donde: (c) => {
      // Long to find, and asked for at every drawing of the list.
      if (!places.has(c)) places.set(c, place(loc, c, words));
      return places.get(c) ?? null;
    },
  };
}

/** Where the search matches outside the title, as a line under it. */
export function foundLine(busca: Busqueda | undefined, c: CompromisoDerivado): Content {
  const donde = busca?.donde(c);
  if (!donde) return nothing;
  return html`<p class="donde chico">
    <span class="dos">${donde.titulo}:</span> ${donde.contenido}
  </p>`;
}
