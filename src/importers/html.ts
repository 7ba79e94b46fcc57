/**
 * HTML of old systems to plain text. Tags go, their text stays; what a link led to stays beside its
 * text, because a board shows text only. The parser is the forgiving kind: it reads what browsers read.
 */
import { Parser } from 'htmlparser2';
import { HtmlText } from './html-text.js';
import { linkOf, type Enlace } from './links.js';

export interface TextoDeHtml {
  texto: string;
  /** Links that may be followed, in the order of the text, each once. */
  enlaces: { titulo: string; uri: string }[];
  /** Links that were refused: `javascript:` and other schemes that run or carry code. */
  rechazados: string[];
  /** Addresses without a host, which only lead somewhere inside the old system. */
  relativos: string[];
}

/** Elements whose content is no text. */
const DROPPED = new Set(['script', 'style', 'title']);
/** Attributes that lead to something, by element. */
const SOURCES: Readonly<Record<string, string>> = {
  img: 'src',
  iframe: 'src',
  embed: 'src',
  video: 'src',
  audio: 'src',
  source: 'src',
  object: 'data',
  area: 'href',
};

const TAG = /<\/?[a-z][a-z0-9:]*(?:\s[^<>]*)?\/?>|<!--|<!doctype/i;
const ENTITY = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** True for a text that was written as HTML: with a tag, a comment or an entity. */
export function looksLikeHtml(text: string): boolean {
  return TAG.test(text) || ENTITY.test(text);
}

interface OpenLink {
  enlace: Enlace;
  start: number;
}

class Reader {
  readonly text = new HtmlText();
  readonly found: TextoDeHtml = { texto: '', enlaces: [], rechazados: [], relativos: [] };
  readonly #links: OpenLink[] = [];
  #dropped = 0;

  constructor(readonly sitio: string | undefined) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (DROPPED.has(name)) this.#dropped++;
    if (this.#dropped > 0) return;
    this.text.open(name, attributes);
    if (name === 'a') {
      this.#links.push({ enlace: this.#link(attributes['href']), start: this.text.mark() });
    }
    const source = SOURCES[name];
    if (source === undefined) return;
    const title = attributes['alt'] ?? attributes['title'] ?? '';
    this.text.space();
    const start = this.text.mark();
    this.text.add(title);
    this.#close({ enlace: this.#link(attributes[source]), start });
  }

  add(text: string): void {
    if (this.#dropped === 0) this.text.add(text);
  }

  close(name: string): void {
    if (DROPPED.has(name)) {
      this.#dropped = Math.max(0, this.#dropped - 1);
      return;
    }
    if (this.#dropped > 0) return;
    const link = name === 'a' ? this.#links.pop() : undefined;
    if (link) this.#close(link);
    this.text.close(name);
  }

  end(): TextoDeHtml {
    for (let link = this.#links.pop(); link; link = this.#links.pop()) this.#close(link);
    this.found.texto = this.text.finish();
    return this.found;
  }

  /** A tag that the text ends in the middle of: its link would go unseen. */
  cutTag(html: string): void {
    const href = /<[a-z][^<>]*\s(?:href|src)\s*=\s*["']?(https?:[^"'\s<>]+)[^<>]*$/i.exec(
      html,
    )?.[1];
    if (href !== undefined) this.#close({ enlace: this.#link(href), start: this.text.mark() });
  }

  #link(href: string | undefined): Enlace {
    return linkOf(href, this.sitio);
  }

  /** Writes the address after the text of the link, unless it is that text. */
  #close({ enlace, start }: OpenLink): void {
    const titulo = this.text.since(start);
    const { tipo, uri } = enlace;
    if (tipo === 'ninguno') return;
    if (tipo === 'prohibido') {
      this.found.rechazados.push(uri);
      return;
    }
    if (titulo === '') this.text.add(` ${uri}`);
    else if (!titulo.includes(uri)) this.text.address(`(${uri})`);
    if (tipo === 'relativo') this.found.relativos.push(uri);
    if (tipo === 'web' && !this.found.enlaces.some((known) => known.uri === uri)) {
      this.found.enlaces.push({ titulo: titulo === '' ? uri : titulo, uri });
    }
  }
}

/** The text of some HTML, with its links. `sitio` is what relative links belong to. */
export function htmlToText(html: string, sitio?: string): TextoDeHtml {
  const reader = new Reader(sitio);
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.add(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html);
  reader.cutTag(html);
  return reader.end();
}
