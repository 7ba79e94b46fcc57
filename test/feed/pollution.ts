/** Feeds that try to change the prototypes of the page. */

const POISON = '{"contaminado": true, "toString": "x", "prototype": {"contaminado": true}}';
const KEYS = ['__proto__', 'constructor', 'prototype'];

/** Own properties of the prototypes that JSON could reach, with their values. */
export function prototypeSnapshot(): unknown[] {
  const targets = [Object, Array, String, Number, Boolean, Function, Map, Set].map(
    (type) => type.prototype as object,
  );
  return targets.flatMap((target) =>
    Reflect.ownKeys(target).map((key) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(target, key)!;
      return [String(key), typeof value, get?.name, set?.name];
    }),
  );
}

/** Every object of a JSON text gets one more member in front. */
function inject(text: string, member: string): string {
  return text.replace(/\{(?!\})/g, `{${member},`).replace(/\{\}/g, `{${member}}`);
}

/**
 * One feed for each dangerous name, with it at every level, as text and as a value. Only for feeds
 * whose texts hold no braces.
 */
export function poisonedFeed(feed: Record<string, unknown>): unknown[] {
  const text = JSON.stringify(feed);
  return KEYS.flatMap((key) => {
    const poisoned = inject(text, `"${key}":${POISON}`);
    return [poisoned, JSON.parse(poisoned) as unknown];
  });
}
