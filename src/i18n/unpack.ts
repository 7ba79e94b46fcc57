/**
 * Reads the catalogues back from the form that the files of the CDN carry them in: each key once,
 * without a quote. The build packs them (scripts/lib/pack-terms.js); sources never do.
 */
import type { Catalogue, Message } from './terms.js';

function message(text: string): Message {
  const [one = '', other] = text.split('^');
  return other === undefined ? one : { one, other };
}

/** A line for each key: `key|Spanish|English`, and `one^other` where a message has plural forms. */
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
