/** Comparing values of a feed: what the reader counts as absent is no difference. */
import { isCitable } from './ids.js';
import { isObject } from './shape.js';

/** Ids that the reader made go by the place in the document, and say nothing. */
function isMade(name: string, value: unknown): boolean {
  return name === 'id' && typeof value === 'string' && !isCitable(value);
}

/**
 * A JSON value as one text, the same for values that say the same: order of members, absent members
 * (null, blank) and the form of a number are no difference; order of elements is one. '' when absent.
 */
export function canonical(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) {
    // Numbers and booleans by their text: a reader takes `7` for `"7"` where a text is asked for.
    const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
    return text === '' ? '' : JSON.stringify(text);
  }
  const members = Object.keys(value).flatMap((name) => {
    const text = isMade(name, value[name]) ? '' : canonical(value[name]);
    return text === '' ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${members.sort().join(',')}}`;
}

/** True when two JSON values say the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}
