/** Values inside an object by the path of their members. */
import { setOwn } from '../feed/copy.js';
import { isObject } from '../feed/shape.js';
import type { Path } from './columns.js';

export type Item = Record<string, unknown>;

/** The own value at a path; undefined where nothing stands. */
export function getAt(item: unknown, path: Path): unknown {
  let value = item;
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** Puts a value at a path and makes the objects on the way; false when something else stands there. */
export function setAt(item: Item, path: Path, value: unknown): boolean {
  let holder = item;
  for (const name of path.slice(0, -1)) {
    if (!Object.hasOwn(holder, name)) setOwn(holder, name, {});
    const next = holder[name];
    if (!isObject(next)) return false;
    holder = next;
  }
  setOwn(holder, path.at(-1) ?? '', value);
  return true;
}
