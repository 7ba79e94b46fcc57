/**
 * The walk over everything that was read, beside the schema. What counts as absent is taken out,
 * texts lose their control characters, dangerous members go, items without id get one; and every
 * element of a list that does not hold is put before the schema by itself, innermost first: so a
 * bad item costs what it costs, and a sound feed costs next to nothing.
 * Works in place on a value that belongs to the reader.
 */
import { cleanText, hadControl, hasCurp, isBlank } from './clean-text.js';
import { finishObject, noticeMember } from './clean-object.js';
import { FORBIDDEN, sanitize } from './clean-foreign.js';
import { LIMITES, Refusal } from './limits.js';
import { prune } from './prune.js';
import { add, type Reading } from './reading.js';
import { optionFor, type ListShape, type MapShape, type ObjectShape, type Shape } from './shape.js';
import { isSoundObject, isSoundScalar } from './sound.js';

type Item = Record<string, unknown>;

export class Cleaner {
  readonly path: (string | number)[] = [];
  #elements = 0;
  /** False once something in the innermost element did not hold. */
  #sound = true;

  #isSound(): boolean {
    return this.#sound;
  }

  constructor(readonly reading: Reading) {}

  /** Reads the root: its own members are held against the schema last. */
  read(root: Item, shape: ObjectShape): Item {
    const clean = this.#object(root, shape);
    this.reading.report.root = clean;
    if (!this.#sound) prune(clean, [], shape, this.reading);
    return clean;
  }

  /** The cleaned value; undefined when it counts as absent. */
  #clean(value: unknown, shape: Shape): unknown {
    if (value === null || value === undefined) return undefined;
    const option = optionFor(shape, value);
    if (typeof value !== 'object') return this.#scalar(value, option);
    if (Array.isArray(value)) {
      if (option.kind === 'list') return this.#list(value, option);
    } else if (option.kind === 'object') return this.#object(value as Item, option);
    else if (option.kind === 'map') return this.#map(value as Item, option);
    if (option.kind !== 'free') this.#sound = false;
    return sanitize(value, this, true);
  }

  #scalar(value: unknown, shape: Shape): unknown {
    let clean = value;
    if (typeof value === 'string') {
      clean = this.#text(value);
      if (isBlank(clean as string)) return undefined;
    } else if (typeof value === 'number' && shape.kind === 'scalar' && shape.numberAsText) {
      if (Number.isFinite(value)) {
        this.reading.report.add('numero_como_texto', this.path, { visto: value });
        clean = String(value);
      }
    }
    if (shape.kind === 'free') return clean;
    if (shape.kind !== 'scalar' || !isSoundScalar(clean, shape)) this.#sound = false;
    return clean;
  }

  #text(text: string): string {
    const clean = cleanText(text);
    if (clean !== text && hadControl(text)) {
      this.reading.report.add('caracteres_de_control', this.path);
    }
    if (hasCurp(clean)) this.reading.report.add('posible_curp', this.path);
    return clean;
  }

  #list(list: unknown[], shape: ListShape): unknown[] {
    const { reading, path } = this;
    add(reading.read, String(path[path.length - 1]), list.length);
    this.#elements += list.length;
    if (this.#elements > LIMITES.elementos) {
      throw new Refusal('demasiados_elementos', String(LIMITES.elementos), [...path]);
    }
    const outer = this.#sound;
    const kept: number[] = [];
    for (let i = 0; i < list.length; i++) {
      path.push(i);
      if (this.#element(list, i, shape.item)) kept.push(i);
      path.pop();
    }
    if (kept.length < list.length) reading.report.keepOnly(list, kept);
    this.#sound = outer;
    return list;
  }

  /** Reads one element in its place; false when it cannot be shown. */
  #element(list: unknown[], index: number, shape: Shape): boolean {
    const { reading, path } = this;
    this.#sound = true;
    const value = this.#clean(list[index], shape);
    if (value === undefined) {
      reading.report.add('elemento_vacio', path, { efecto: 'rechazado' });
      reading.reject(path, undefined, shape);
      return false;
    }
    list[index] = value;
    if (this.#isSound() || prune(value, path, shape, reading)) return true;
    reading.reject(path, value, shape);
    return false;
  }

  #object(object: Item, shape: ObjectShape): Item {
    const { path } = this;
    let gone: Set<string> | undefined;
    for (const key of Object.keys(object)) {
      path.push(key);
      const member = shape.members.get(key);
      const keep = member
        ? this.#member(object, key, member.shape)
        : this.#stranger(object, key, shape);
      if (!keep) (gone ??= new Set()).add(key);
      path.pop();
    }
    const clean = finishObject(this, gone ? without(object, gone) : object, shape);
    if (this.#sound && !isSoundObject(clean, shape)) this.#sound = false;
    return clean;
  }

  #member(object: Item, key: string, shape: Shape): boolean {
    const value = object[key];
    const clean = this.#clean(value, shape);
    if (clean !== value) object[key] = clean;
    return clean !== undefined;
  }

  /** A member that the schema does not know. */
  #stranger(object: Item, key: string, shape: ObjectShape): boolean {
    if (this.#forbidden(key)) return false;
    noticeMember(this, shape, key);
    const value = object[key];
    if (typeof value === 'object' && value !== null) sanitize(value, this, false);
    return true;
  }

  /** A map without any entry left counts as absent when it is a text by language. */
  #map(map: Item, shape: MapShape): unknown {
    const gone = new Set<string>();
    for (const key of Object.keys(map)) {
      this.path.push(key);
      const keep = !this.#forbidden(key) && this.#member(map, key, shape.value);
      if (!keep) gone.add(key);
      else if (!isSoundScalar(key, shape.key)) this.#sound = false;
      this.path.pop();
    }
    const left = gone.size > 0 ? without(map, gone) : map;
    return shape.byLanguage && Object.keys(left).length === 0 ? undefined : left;
  }

  #forbidden(key: string): boolean {
    if (!FORBIDDEN.has(key)) return false;
    this.reading.report.add('miembro_prohibido', this.path, { visto: key });
    return true;
  }
}

/** The object without some members: deleting them would make it slow to read for good. */
function without(object: Item, gone: ReadonlySet<string>): Item {
  const left: Item = {};
  for (const key of Object.keys(object)) if (!gone.has(key)) left[key] = object[key];
  return left;
}
