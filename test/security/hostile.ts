/** Feeds in which every text is hostile, and what a page that drew them may hold. */
import { feed as feedSchema } from '../../src/feed/schema/feed.js';
import { TAGS as OURS } from '../helpers/elements.js';
import { optionFor, shapeOf, type Shape } from '../../src/feed/shape.js';

type Json = unknown;

function isText(shape: Shape, text: string): boolean {
  return (
    shape.kind === 'scalar' &&
    shape.type === 'string' &&
    !shape.codes &&
    !shape.refersTo &&
    !shape.names &&
    shape.schema.safeParse(text).success
  );
}

/** A copy of `value` in which every text that the schema leaves free is what `next` gives. */
function replace(value: Json, shape: Shape, next: () => string): Json {
  const option = optionFor(shape, value);
  if (typeof value === 'string') {
    const text = next();
    return isText(option, text) ? text : value;
  }
  if (Array.isArray(value)) {
    return option.kind === 'list' ? value.map((v) => replace(v, option.item, next)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => {
      if (option.kind === 'object') {
        const member = option.members.get(name);
        return [name, member ? replace(child, member.shape, next) : child];
      }
      return [name, option.kind === 'map' ? replace(child, option.value, next) : child];
    }),
  );
}

/** The feed with every free text replaced: titles, names, notes, places, language maps. */
export function hostileTexts(feed: Json, next: () => string): Json {
  return replace(feed, shapeOf(feedSchema), next);
}

/** The feed with every string replaced, whatever it is: dates, links, codes, ids, versions too. */
export function hostileEverything(value: Json, next: () => string): Json {
  if (typeof value === 'string') return next();
  if (Array.isArray(value)) return value.map((v) => hostileEverything(v, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      name === 'version' ? child : hostileEverything(child, next),
    ]),
  );
}

/** The first plan with its first commitments: every member of the standard in a small feed. */
export function compact(feed: { planes: { compromisos: unknown[] }[] }, keep: number): Json {
  return {
    ...feed,
    planes: feed.planes.map((plan) => ({ ...plan, compromisos: plan.compromisos.slice(0, keep) })),
  };
}

/** Every element below a node, through open shadow roots. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** All text below a node, through open shadow roots, attributes that are read aloud included. */
export function readText(root: ParentNode): string {
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (node instanceof Element) {
      if (node.shadowRoot) visit(node.shadowRoot);
      for (const name of ['alt', 'title', 'aria-label']) {
        text += ` ${node.getAttribute(name) ?? ''} `;
      }
    }
    node.childNodes.forEach(visit);
  };
  visit(root);
  return text;
}

const TAGS = new Set([
  ...OURS,
  ...(
    'a abbr article aside b bdi br button caption circle code col colgroup data dd defs desc details ' +
    'dfn dialog div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 header hr i ' +
    'img input label legend li line main mark meter nav ol optgroup option output p path pattern ' +
    'progress q rect search s section select small slot span strong style sub summary sup svg symbol ' +
    'table tbody td text textarea tfoot th thead time title tr tspan ul use wbr'
  ).split(' '),
]);
/** Set through the CSSOM: numbers only. */
const OWN_STYLE = /^((--[\w-]+|width|height|left): ?-?[\d.]+(%|em|px)?; ?)*$/;
const NEVER = /^(on|srcdoc$|formaction$|action$|background$|ping$|xlink:|http-equiv$)/i;

/** What a drawn page holds that it must not: unknown tags, handlers, styles, links of other kinds. */
export function trespasses(root: ParentNode): string[] {
  const found = new Set<string>();
  for (const element of everyElement(root)) {
    const tag = element.localName;
    if (!TAGS.has(tag)) found.add(`<${tag}>`);
    for (const { name, value } of element.attributes) {
      if (NEVER.test(name)) found.add(`<${tag} ${name}>`);
      if (name === 'style' && !OWN_STYLE.test(value)) found.add(`<${tag} style=${value}>`);
      if (name === 'href' && !isSafeHref(element, value)) found.add(`<${tag} href=${value}>`);
      if (name === 'src' && tag !== 'img' && !tag.includes('-')) found.add(`<${tag} src=${value}>`);
    }
  }
  return [...found];
}

function isSafeHref(element: Element, value: string): boolean {
  if (value.startsWith('#') || value.startsWith('?')) return true;
  if (value.startsWith('mailto:')) return /^mailto:[^\s?<>"]+$/.test(value);
  if (!(element instanceof HTMLAnchorElement)) return false;
  return /^https?:\/\//.test(value) && new URL(value).href === value;
}

/** As a reader sees it: without control and bidirectional characters, one space for many. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();
}
