/** A feed that is handed over as an object: copied as JSON would, so that the caller's stays his. */
import { LIMITES, Refusal, tooDeep } from './limits.js';

/** Own members of an object, also one called `__proto__`, which must never be assigned. */
export function setOwn(target: object, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else {
    (target as Record<string, unknown>)[key] = value;
  }
}

interface Pending {
  from: object;
  to: object;
  depth: number;
}

/** What JSON would make of a value that is not an object; undefined when it would drop it. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  const type = typeof value;
  return type === 'function' || type === 'symbol' || type === 'bigint' ? undefined : value;
}

/**
 * A deep copy without recursion. Cycles run into the limit of depth, and an object that is shared
 * too many times into the limit of values: both throw a {@link Refusal}.
 */
export function copyJson(root: unknown): unknown {
  let values = 0;
  let units = 0;
  const pending: Pending[] = [];
  const take = (value: unknown, depth: number): unknown => {
    const seen = plain(value);
    values++;
    if (typeof seen === 'string') units += seen.length;
    if (values > LIMITES.valores || units > LIMITES.bytes) {
      throw new Refusal('demasiado_grande', `${LIMITES.bytes / 1024 / 1024} MB`);
    }
    if (typeof seen !== 'object' || seen === null) return seen;
    if (depth > LIMITES.profundidad) throw tooDeep([]);
    const to = Array.isArray(seen) ? [] : {};
    pending.push({ from: seen, to, depth });
    return to;
  };
  const copy = take(root, 1);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { from, to, depth } = next;
    if (Array.isArray(from)) {
      for (const value of from as unknown[]) (to as unknown[]).push(take(value, depth + 1) ?? null);
      continue;
    }
    for (const key of Object.keys(from)) {
      const value = take((from as Record<string, unknown>)[key], depth + 1);
      if (value !== undefined) setOwn(to, key, value);
    }
  }
  return copy;
}
