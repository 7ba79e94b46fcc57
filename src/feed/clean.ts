/**
 * Before the schemas: what counts as absent is taken out, texts lose their control characters,
 * dangerous members go, numbers that stand for texts become texts, items without id get one.
 * Works in place on a value that belongs to the reader.
 */
import { cleanText, hadControl, hasCurp, isBlank } from './clean-text.js';
import { finishObject, noticeMember } from './clean-object.js';
import { LIMITES, Refusal, tooDeep } from './limits.js';
import { add, type Reading } from './reading.js';
import {
  isObject,
  optionFor,
  type ListShape,
  type MapShape,
  type ObjectShape,
  type Shape,
} from './shape.js';

/** Members that could reach the prototype of other objects. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export class Cleaner {
  readonly path: (string | number)[] = [];
  #elements = 0;

  constructor(readonly reading: Reading) {}

  /** The cleaned value; undefined when it counts as absent. */
  clean(value: unknown, shape: Shape): unknown {
    if (value === null || value === undefined) return undefined;
    const option = optionFor(shape, value);
    if (typeof value === 'string') {
      if (isBlank(value)) return undefined;
      return this.#text(value);
    }
    if (typeof value === 'number') return this.#number(value, option);
    if (typeof value !== 'object') return value;
    if (option.kind === 'object' && isObject(value)) return this.#object(value, option);
    if (option.kind === 'map' && isObject(value)) return this.#map(value, option);
    if (option.kind === 'list' && Array.isArray(value)) return this.#list(value, option);
    return this.#foreign(value, true);
  }

  #text(text: string): string {
    const clean = cleanText(text);
    if (clean !== text && hadControl(text)) {
      this.reading.report.add('caracteres_de_control', this.path);
    }
    if (hasCurp(clean)) this.reading.report.add('posible_curp', this.path);
    return clean;
  }

  #number(value: number, shape: Shape): unknown {
    if (shape.kind !== 'scalar' || !shape.numberAsText || !Number.isFinite(value)) return value;
    this.reading.report.add('numero_como_texto', this.path, { visto: value });
    return String(value);
  }

  #list(list: unknown[], shape: ListShape): unknown[] {
    const { reading, path } = this;
    add(reading.read, String(path[path.length - 1]), list.length);
    this.#elements += list.length;
    if (this.#elements > LIMITES.elementos) {
      throw new Refusal('demasiados_elementos', String(LIMITES.elementos), [...path]);
    }
    const kept: number[] = [];
    for (let i = 0; i < list.length; i++) {
      path.push(i);
      const value = this.clean(list[i], shape.item);
      if (value === undefined) {
        reading.report.add('elemento_vacio', path, { efecto: 'rechazado' });
        reading.reject(path, undefined, shape.item);
      } else {
        list[i] = value;
        kept.push(i);
      }
      path.pop();
    }
    if (kept.length < list.length) reading.report.keepOnly(list, kept);
    return list;
  }

  #object(object: Record<string, unknown>, shape: ObjectShape): Record<string, unknown> {
    const gone = new Set<string>();
    for (const key of Object.keys(object)) {
      const value = object[key];
      this.path.push(key);
      if (this.#forbidden(key)) {
        gone.add(key);
      } else {
        const member = shape.members.get(key);
        if (member) {
          const clean = this.clean(value, member.shape);
          if (clean === undefined) gone.add(key);
          else if (clean !== value) object[key] = clean;
        } else {
          noticeMember(this, shape, key);
          if (typeof value === 'object' && value !== null) this.#foreign(value, false);
        }
      }
      this.path.pop();
    }
    return finishObject(this, without(object, gone), shape);
  }

  /** A map without any entry left counts as absent when it is a text by language. */
  #map(map: Record<string, unknown>, shape: MapShape): unknown {
    const gone = new Set<string>();
    for (const key of Object.keys(map)) {
      this.path.push(key);
      const clean = this.#forbidden(key) ? undefined : this.clean(map[key], shape.value);
      if (clean === undefined) gone.add(key);
      else if (clean !== map[key]) map[key] = clean;
      this.path.pop();
    }
    const left = without(map, gone);
    return shape.byLanguage && Object.keys(left).length === 0 ? undefined : left;
  }

  #forbidden(key: string): boolean {
    if (!FORBIDDEN.has(key)) return false;
    this.reading.report.add('miembro_prohibido', this.path, { visto: key });
    return true;
  }

  /**
   * A value that the schema knows nothing of: only dangerous members are taken out. Without
   * recursion, because it may be as deep as its author likes.
   */
  #foreign<T extends object>(root: T, texts: boolean): T {
    const pending: { value: object; path: (string | number)[] }[] = [
      { value: root, path: [...this.path] },
    ];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const { value, path } = next;
      if (path.length >= LIMITES.profundidad) throw tooDeep(path);
      for (const [key, child] of Object.entries(value)) {
        const part = Array.isArray(value) ? Number(key) : key;
        if (FORBIDDEN.has(key)) {
          this.reading.report.add('miembro_prohibido', [...path, part], { visto: key });
          Reflect.deleteProperty(value, key);
        } else if (typeof child === 'object' && child !== null) {
          pending.push({ value: child as object, path: [...path, part] });
        } else if (texts && typeof child === 'string') {
          (value as Record<string, unknown>)[key] = cleanText(child);
        }
      }
    }
    return root;
  }
}

/** The object itself, or one without some members: deleting would make it slow to read for good. */
export function without(
  object: Record<string, unknown>,
  gone: ReadonlySet<string>,
): Record<string, unknown> {
  if (gone.size === 0) return object;
  const left: Record<string, unknown> = {};
  for (const key of Object.keys(object)) if (!gone.has(key)) left[key] = object[key];
  return left;
}
