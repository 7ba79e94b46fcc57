/**
 * Links and images of the feed. Only http and https, rendered from the parsed URL, with the host
 * in sight: a title can say anything, the host cannot.
 */
import { html, nothing } from 'lit';
import type { Texto } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tStates } from '../i18n/states.js';
import { cleanText, feedText, plainText, says, type Content } from './text.js';

/** What a parsed host is made of; Chromium lets a space through as %20. */
const HOST = /^[\w.:[\]-]+$/;

/**
 * The parsed address when a reader may follow it: absolute http or https, a host, no user name or
 * password (they exist to make one host look like another).
 */
export function safeUrl(uri: string | undefined): URL | null {
  if (typeof uri !== 'string' || !/^\s*https?:\/\//i.test(uri)) return null;
  try {
    const url = new URL(uri);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && HOST.test(url.hostname) && url.username === '' && url.password === ''
      ? url
      : null;
  } catch {
    return null;
  }
}

/** The host that a link shows: ASCII (an IDN stands in punycode), without a leading `www.`. */
export function shownHost(url: URL): string {
  return url.host.replace(/^www\./, '');
}

/**
 * A link with its host beside it; plain text when the address is not one to follow.
 * @param label a text of the feed, or content of the board; without one, the host is the label
 */
export function feedLink(
  loc: Localizer,
  uri: string | undefined,
  label?: Texto | Content,
): Content {
  const url = safeUrl(uri);
  const words = labelOf(loc, label);
  if (!url) return unsafe(uri, words);
  const host = shownHost(url);
  if (words === nothing) return anchor(url, host);
  return html`${anchor(url, words)} <span class="sitio">${host}</span>`;
}

function anchor(url: URL, content: Content): Content {
  return html`<a href=${url.href} rel="noopener noreferrer external">${content}</a>`;
}

function unsafe(uri: string | undefined, words: Content): Content {
  const address = cleanText(uri ?? '').trim();
  if (address === '') return words;
  if (words === nothing) return html`<bdi>${address}</bdi>`;
  return html`${words} <bdi class="sitio">${address}</bdi>`;
}

function isTexto(label: Texto | Content): label is Texto {
  if (typeof label === 'string') return true;
  return typeof label === 'object' && !('_$litType$' in label);
}

function labelOf(loc: Localizer, label: Texto | Content | undefined): Content {
  if (label === undefined) return nothing;
  return isTexto(label) ? feedText(loc, label) : label;
}

/**
 * An image of the feed, when it comes from the feed's or the page's own origin; else a link to it,
 * so that no third party learns who reads the board.
 * @param feedUrl where the feed was loaded from; null for a feed given inline
 */
export function feedImage(
  loc: Localizer,
  uri: string | undefined,
  alt: Texto | undefined,
  feedUrl: URL | null,
): Content {
  const url = safeUrl(uri);
  if (!url) return nothing;
  const here = 'location' in globalThis ? globalThis.location.origin : '';
  const own = url.origin === feedUrl?.origin || url.origin === here;
  if (!own) return feedLink(loc, uri, says(loc, alt) ? alt : tStates(loc, 'imagen'));
  return html`<img
    class="imagen"
    src=${url.href}
    alt=${plainText(loc, alt)}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
}
