/** Comparing values of a feed: what the reader counts as absent is no difference. */
import { isObject } from './shape.js';

function isAbsent(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}

/** Numbers and booleans by their text: a reader takes `7` for `"7"` where a text is asked for. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

/**
 * True when two JSON values say the same: order of members, absent members (null, blank) and the
 * form of a number are no difference; order of elements is one.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (isAbsent(a) || isAbsent(b)) return isAbsent(a) && isAbsent(b);
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) && a.length === b.length && a.every((value, i) => sameValue(value, b[i]))
    );
  }
  if (!isObject(a)) return a === b || (typeof b !== 'object' && textOf(a) === textOf(b));
  if (!isObject(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameValue(ownOf(a, name), ownOf(b, name)));
}

function ownOf(object: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
