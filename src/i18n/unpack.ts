/**
 * Reads the catalogues back from the form that the files of the CDN carry them in. The build packs them (scripts/lib/pack-terms.js); sources never do.
 */
import type { Localizer } from './localizer.js';
import { defineTerms, type Catalogue, type Message, type Terms } from './terms.js';

type Values = Readonly<Record<string, string | number>>;

function message(text: string): Message {
  const [one = '', other] = text.split('^');
  return other === undefined ? one : { one, other };
}

/**
 * The terms of a packed catalogue: a column of keys, one of Spanish and one of English, where a
 * message with plural forms is `one^other`. All catalogues of a file stand in the same columns, this
 * one from line `from` on; a key that nothing in the file says is an empty line. A word may be said
 * by its place, which the build writes in place of most keys (scripts/lib/number-words.js).
 */
export function unpackTerms(
  area: string,
  packed: string | readonly string[],
  from = 0,
  length?: number,
): Terms<Catalogue> {
  const lines = typeof packed === 'string' ? packed.split('\n') : packed;
  const column = lines.length / 3;
  const keys = lines.slice(from, from + (length ?? column));
  const read = (start: number): Record<string, Message> =>
    Object.fromEntries(keys.map((key, i) => [key, message(lines[start + from + i]!)]));
  const terms = defineTerms(area, read(column), read(2 * column));
  const say = (loc: Localizer, key: string | number, params: Values): string =>
    terms(loc, typeof key === 'number' ? keys[key]! : key, params);
  return Object.assign(say, terms);
}
