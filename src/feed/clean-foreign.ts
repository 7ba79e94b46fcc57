/** Values that the schema knows nothing of, which stay as they are but for what could do harm. */
import { cleanText } from './clean-text.js';
import { LIMITES, tooDeep } from './limits.js';
import type { Reading } from './reading.js';
import type { Path } from './report.js';

/** Members that could reach the prototype of other objects. */
export const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Takes dangerous members out of a value of any depth, in place and without recursion. `texts`
 * also takes control characters out of its texts, for values that are shown.
 */
export function sanitize<T extends object>(
  root: T,
  { path, reading }: { path: Path; reading: Reading },
  texts: boolean,
): T {
  const pending: { value: object; path: Path }[] = [{ value: root, path: [...path] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, path: at } = next;
    if (at.length >= LIMITES.profundidad) throw tooDeep(at);
    for (const key of Object.keys(value)) {
      const child = (value as Record<string, unknown>)[key];
      const part = Array.isArray(value) ? Number(key) : key;
      if (FORBIDDEN.has(key)) {
        reading.report.add('miembro_prohibido', [...at, part], { visto: key });
        Reflect.deleteProperty(value, key);
      } else if (typeof child === 'object' && child !== null) {
        pending.push({ value: child, path: [...at, part] });
      } else if (texts && typeof child === 'string') {
        (value as Record<string, unknown>)[key] = cleanText(child);
      }
    }
  }
  return root;
}
