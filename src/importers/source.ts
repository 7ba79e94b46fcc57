/**
 * One record of an old system, and what of it was read. What nobody took is found at the end, so that
 * nothing is lost without a word.
 */
import { isObject } from '../feed/shape.js';
import type { Lugar } from './findings.js';

/** True for what counts as absent: null, undefined, a blank text. */
export function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !/\S/.test(value));
}

const escaped = (part: string | number): string =>
  String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** True for what carries nothing, an empty object or list among it. */
function isEmpty(value: unknown): boolean {
  if (isAbsent(value)) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** The place of a part of a value of JSON, or of a cell in a row. */
export function within(lugar: Lugar, part: string | number): Lugar {
  if (lugar.ruta !== undefined) return { ...lugar, ruta: `${lugar.ruta}/${escaped(part)}` };
  return { ...lugar, columna: String(part) };
}

export class Source {
  readonly #taken = new Set<string>();

  constructor(
    readonly data: Readonly<Record<string, unknown>>,
    readonly lugar: Lugar,
  ) {}

  place(name: string): Lugar {
    return within(this.lugar, name);
  }

  /** Looks without taking: what is looked at only is still left. */
  peek(name: string): unknown {
    const value = Object.hasOwn(this.data, name) ? this.data[name] : undefined;
    return isAbsent(value) ? undefined : value;
  }

  /** The value of a member, which counts as read from here on; undefined when it is absent. */
  take(name: string): unknown {
    this.#taken.add(name);
    return this.peek(name);
  }

  /** The first of several names that has a value. */
  first(...names: string[]): { name: string; value: unknown } | undefined {
    for (const name of names) {
      const value = this.take(name);
      if (value !== undefined) return { name, value };
    }
    return undefined;
  }

  /** The object of a member as a source of its own; empty when there is none. */
  inside(name: string): Source {
    const value = this.peek(name);
    if (isObject(value)) this.take(name);
    return new Source(isObject(value) ? value : {}, this.place(name));
  }

  /** The elements of the lists under these names, with their places. */
  list(...names: string[]): { value: unknown; lugar: Lugar }[] {
    return names.flatMap((name) => {
      const value = this.peek(name);
      if (!Array.isArray(value)) return [];
      this.take(name);
      return value.map((one: unknown, i) => ({ value: one, lugar: within(this.place(name), i) }));
    });
  }

  /** Members with a value that nobody took. */
  left(): { name: string; value: unknown; lugar: Lugar }[] {
    return Object.keys(this.data)
      .filter((name) => !this.#taken.has(name) && !isEmpty(this.data[name]))
      .map((name) => ({ name, value: this.data[name], lugar: this.place(name) }));
  }
}
