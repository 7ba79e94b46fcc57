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

/** JSON of a value in which every object has one more member in front. */
function inject(value: unknown, member: string): string {
  if (Array.isArray(value)) return `[${value.map((child) => inject(child, member)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, child]) => `${JSON.stringify(key)}:${inject(child, member)}`,
  );
  return `{${[member, ...members].join()}}`;
}

/** One feed for each dangerous name, with it at every level, as text and as a value. */
export function poisonedFeed(feed: Record<string, unknown>): unknown[] {
  return KEYS.flatMap((key) => {
    const poisoned = inject(JSON.parse(JSON.stringify(feed)), `"${key}":${POISON}`);
    return [poisoned, JSON.parse(poisoned) as unknown];
  });
}
