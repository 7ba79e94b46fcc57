/**
 * Texts of the feed as templates: always text, never markup. A run in another language carries its
 * `lang`; a run that could turn the direction of its neighbours is isolated.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texto } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { cleanText } from '../i18n/plain-text.js';

export { cleanText, plainText } from '../i18n/plain-text.js';

/** What a template may hold in a child position. */
export type Content = TemplateResult | string | typeof nothing;
/** A text in runs, some of them marked. */
export type Marcar = (texto: string) => Content;

/** Letters written from right to left, and the marks that act like them. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200E\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LANGUAGE_TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

const language = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The tag to set on a run, or `nothing` when the page around it has that language already. */
function foreignLang(loc: Localizer, lang: string): string | typeof nothing {
  if (!LANGUAGE_TAG.test(lang)) return nothing;
  const own = language(lang);
  const here = own === language(loc.idioma) && (!loc.pedido || own === language(loc.pedido));
  return here ? nothing : lang;
}

function run(loc: Localizer, texto: string, lang: string, as?: Marcar): Content {
  const clean = cleanText(texto);
  const shown = as ? as(clean) : clean;
  const tag = foreignLang(loc, lang);
  if (RIGHT_TO_LEFT.test(clean) || clean.length !== texto.length) {
    return html`<bdi lang=${tag}>${shown}</bdi>`;
  }
  return tag === nothing ? shown : html`<span lang=${tag}>${shown}</span>`;
}

/**
 * A text of the feed in one line of content.
 * @param as how its letters are drawn; as they are without it
 * @returns `nothing` for an absent or blank text
 */
export function feedText(loc: Localizer, texto: Texto | undefined, as?: Marcar): Content {
  const { texto: chosen, lang } = loc.text(texto);
  return chosen.trim() === '' ? nothing : run(loc, chosen.trim(), lang, as);
}

/** A long text of the feed: blank lines part paragraphs, single newlines stay as line breaks. */
export function feedParagraphs(loc: Localizer, texto: Texto | undefined): Content {
  const { texto: chosen, lang } = loc.text(texto);
  const paragraphs = chosen.split(/\n[^\S\n]*\n\s*/).map((p) => p.trim());
  const filled = paragraphs.filter((p) => p !== '');
  if (filled.length === 0) return nothing;
  return html`${filled.map((p) => html`<p>${lines(loc, p, lang)}</p>`)}`;
}

function lines(loc: Localizer, paragraph: string, lang: string): Content[] {
  return paragraph
    .split('\n')
    .map((line, i) => (i === 0 ? run(loc, line, lang) : html`<br />${run(loc, line, lang)}`));
}

/** True when the feed says something here. */
export function says(loc: Localizer, texto: Texto | undefined): boolean {
  return loc.text(texto).texto.trim() !== '';
}
