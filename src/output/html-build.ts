/** HTML as text, made so that a text of a feed can only ever be text. */
import { isHttpUrl } from '../feed/schema/base.js';
import type { Texto } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { cleanText } from '../i18n/plain-text.js';
import { htmlText } from './embed.js';

/** Finished markup; everything else is escaped where it goes in. */
export class Marcado {
  constructor(readonly html: string) {}
}

export type Pieza = Marcado | string | null | undefined | readonly Pieza[];
type Atributos = Readonly<Record<string, string | undefined>>;

const VOID = new Set(['meta', 'link', 'br']);
/** Not even as references may these stand in HTML. */
const NOT_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

export function markup(piece: Pieza): string {
  if (piece === null || piece === undefined) return '';
  if (piece instanceof Marcado) return piece.html;
  if (typeof piece === 'string') return htmlText(piece.replace(NOT_TEXT, ''));
  return piece.map(markup).join('');
}

/** An element; '' as an attribute is one that is only there. */
export function tag(name: string, attributes: Atributos, ...children: Pieza[]): Marcado {
  const list = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return value === '' ? [` ${key}`] : [` ${key}="${htmlText(value.replace(NOT_TEXT, ''))}"`];
  });
  const open = `<${name}${list.join('')}>`;
  return new Marcado(VOID.has(name) ? open : `${open}${markup(children)}</${name}>`);
}

/** A link, or its words alone where the address is not of the web. */
export function link(uri: string | undefined, ...children: Pieza[]): Pieza {
  if (uri === undefined || !isHttpUrl(uri)) return children;
  return tag('a', { href: uri, rel: 'noopener' }, ...children);
}

/** A text of the feed, with its language where that is not the language of the page. */
export function said(loc: Localizer, texto: Texto | undefined): Pieza {
  const { texto: raw, lang } = loc.text(texto);
  const text = cleanText(raw).trim();
  if (text === '' || lang.toLowerCase() === loc.idioma.toLowerCase()) return text;
  return tag('span', { lang }, text);
}
