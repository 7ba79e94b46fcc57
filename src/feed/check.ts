/**
 * After the schemas: what can only be judged over the whole feed. Ids are made unique here, because
 * only now is it known which items are left; everything else only warns.
 */
import { CHECKS, type ItemCheck } from './check-item.js';
import { resolve, type Reference } from './check-references.js';
import { checkRoot, isLanguage } from './check-root.js';
import type { Reading } from './reading.js';
import { changedIds, replay, type Place } from './replay.js';
import type { Clase } from './schema/base.js';
import { feed as feedSchema } from './schema/feed.js';
import {
  isObject,
  optionFor,
  shapeOf,
  type ObjectShape,
  type ScalarShape,
  type Shape,
} from './shape.js';
import type { Feed } from './types.js';

/** Members of an object under which there is something to check, and the check of the object. */
interface Plan {
  members: readonly (readonly [string, Shape])[];
  check: ItemCheck | undefined;
}

const idle = new WeakMap<Shape, boolean>();
const plans = new WeakMap<ObjectShape, Plan>();

/** True for a shape under which there is nothing to check: the walk need not go there. */
function isIdle(shape: Shape): boolean {
  let known = idle.get(shape);
  if (known === undefined) {
    known = computeIdle(shape);
    idle.set(shape, known);
  }
  return known;
}

function computeIdle(shape: Shape): boolean {
  switch (shape.kind) {
    case 'scalar':
      return !shape.refersTo;
    case 'list':
      return isIdle(shape.item);
    case 'union':
      // Texts are looked at one by one: see `walk`.
      return shape.options.every((option) => isIdle(option));
    case 'map':
      return !shape.byLanguage && !shape.key.refersTo && isIdle(shape.value);
    case 'object':
      if (shape.names || shape.standard.length > 0 || CHECKS.has(shape.schema)) return false;
      return planOf(shape).members.length === 0;
    case 'free':
      return true;
  }
}

function planOf(shape: ObjectShape): Plan {
  let plan = plans.get(shape);
  if (!plan) {
    const members: [string, Shape][] = [];
    for (const [name, member] of shape.members) {
      if (!isIdle(member.shape)) members.push([name, member.shape]);
    }
    plan = { members, check: CHECKS.get(shape.schema) };
    plans.set(shape, plan);
  }
  return plan;
}

class Checker {
  readonly ids = new Map<string, Clase>();
  readonly references: Reference[] = [];
  /** Items that the history names, by id; the feed under `undefined`. */
  readonly places = new Map<string | undefined, Place>();
  readonly #changed: ReadonlySet<string>;
  /** Id → the next number to try for another item that states it. */
  readonly #doubled = new Map<string, number>();
  readonly languages = new Map<string, boolean>();
  readonly path: (string | number)[] = [];

  constructor(
    readonly reading: Reading,
    readonly feed: Feed,
  ) {
    this.#changed = changedIds(feed);
    this.places.set(undefined, { item: feed, path: [] });
  }

  walk(value: unknown, shape: Shape): void {
    const option = optionFor(shape, value);
    if (option.kind === 'object' && isObject(value)) this.#object(value, option);
    else if (option.kind === 'list' && Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) this.#child(i, value[i], option.item);
    } else if (option.kind === 'map' && isObject(value)) {
      for (const [key, child] of Object.entries(value)) {
        this.path.push(key);
        if (option.byLanguage) this.#language(key);
        if (option.key.refersTo) this.#refer(key, option.key);
        if (!isIdle(option.value)) this.walk(child, option.value);
        this.path.pop();
      }
    } else if (option.kind === 'scalar' && option.refersTo) this.#refer(String(value), option);
  }

  #child(key: string | number, value: unknown, shape: Shape): void {
    this.path.push(key);
    this.walk(value, shape);
    this.path.pop();
  }

  #object(object: Record<string, unknown>, shape: ObjectShape): void {
    if (shape.names) this.#name(object, shape.names);
    for (const name of shape.standard) this.#expect(object, name);
    const { members, check } = planOf(shape);
    check?.(object as never, this.path, this.reading, this.feed);
    for (const [name, inner] of members) {
      const value = object[name];
      // Most texts are plain strings: only a map by language has anything to check.
      if (typeof value === 'object' || (typeof value === 'string' && inner.kind === 'scalar')) {
        this.#child(name, value, inner);
      }
    }
  }

  #expect(object: Record<string, unknown>, name: string): void {
    if (object[name] !== undefined) return;
    const { report, setAside } = this.reading;
    if (setAside.has(report.pointer([...this.path, name]))) return;
    report.add('falta_recomendado', this.path, { esperado: name });
  }

  #name(item: Record<string, unknown>, clase: Clase): void {
    const id = String(item['id']);
    if (!this.ids.has(id)) {
      this.ids.set(id, clase);
      if (this.#changed.has(id)) this.places.set(id, { item, path: [...this.path] });
      return;
    }
    let count = this.#doubled.get(id) ?? 2;
    while (this.ids.has(`${id}~${count}`)) count++;
    this.#doubled.set(id, count + 1);
    const path = [...this.path, 'id'];
    this.reading.report.add('id_duplicado', path, { visto: id, efecto: 'degradado' });
    this.reading.degrade(path);
    item['id'] = `${id}~${count}`;
    this.ids.set(`${id}~${count}`, clase);
  }

  #language(tag: string): void {
    let valid = this.languages.get(tag);
    if (valid === undefined) {
      valid = isLanguage(tag);
      this.languages.set(tag, valid);
    }
    if (!valid) this.reading.report.add('idioma_invalido', this.path, { visto: tag });
  }

  #refer(id: string, shape: ScalarShape): void {
    this.references.push({ id, clases: shape.refersTo!, path: [...this.path] });
  }
}

/** Checks a pruned feed; changes nothing in it but doubled ids. `ahora`: milliseconds since 1970. */
export function check(feed: Feed, reading: Reading, ahora: number | undefined): void {
  checkRoot(feed, reading, ahora);
  const checker = new Checker(reading, feed);
  checker.walk(feed, shapeOf(feedSchema));
  resolve(checker.references, checker.ids, reading);
  replay(feed, checker.places, reading);
}
