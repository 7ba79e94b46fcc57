/**
 * Reads the catalogues back from the form that the files of the CDN carry them in: each key once,
 * without a quote. The build packs them (scripts/lib/pack-terms.js); sources never do.
 */
import type { Localizer } from './localizer.js';
import { defineTerms, type Catalogue, type Message, type Terms } from './terms.js';

type Values = Readonly<Record<string, string | number>>;

function message(text: string): Message {
  const [one = '', other] = text.split('^');
  return other === undefined ? one : { one, other };
}

/**
 * A line for each key: `key|Spanish|English`, and `one^other` where a message has plural forms; an
 * empty line for a key that nothing in the file says.
 */
export function unpack(packed: string): [es: Catalogue, en: Catalogue] {
  const es: Record<string, Message> = {};
  const en: Record<string, Message> = {};
  for (const line of packed.split('\n')) {
    const [key = '', spanish = '', english = ''] = line.split('|');
    es[key] = message(spanish);
    en[key] = message(english);
  }
  return [es, en];
}

/**
 * The terms of a packed catalogue. A key may be said by its place, which the build writes in place of
 * most of them (scripts/lib/number-words.js).
 */
export function unpackTerms(area: string, packed: string): Terms<Catalogue> {
  const [es, en] = unpack(packed);
  const keys = packed.split('\n').map((line) => line.split('|', 1)[0]!);
  const terms = defineTerms(area, es, en);
  const say = (loc: Localizer, key: string | number, params: Values): string =>
    terms(loc, typeof key === 'number' ? keys[key]! : key, params);
  return Object.assign(say, terms);
}
