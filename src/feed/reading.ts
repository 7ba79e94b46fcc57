/** The state of one reading: what was read, what was set aside, what was rejected. */
import { toPointer } from './json-position.js';
import type { Conteo, Rechazado } from './problems.js';
import { childOf, Report, type Path } from './report.js';
import { isObject, optionFor, type Shape } from './shape.js';
import type { Feed } from './types.js';

interface Rejected {
  /** In the document. */
  path: (string | number)[];
  /** Elements that went with it, by the name of their list. */
  elements: Map<string, number>;
}

export class Reading {
  readonly report = new Report();
  /** Elements read, by the name of their list. */
  readonly read = new Map<string, number>();
  #rejected: Rejected[] = [];
  /** Pointer in the document → the name of the list of each degraded element. */
  readonly #degraded = new Map<string, string>();
  /** Pointers in the document of members that were set aside: they are not missing. */
  readonly setAside = new Set<string>();

  /** Takes note that the element at `path` is not shown, with all that is in it. */
  reject(path: Path, value: unknown, shape: Shape): void {
    const elements = new Map([[listName(path), 1]]);
    countElements(value, shape, '', elements);
    this.#rejected.push({ path: this.report.original(path), elements });
  }

  /** Takes note that the member or entry at `path` is not shown; the lists in it go with it. */
  degrade(path: Path, value?: unknown, shape?: Shape): void {
    const original = this.report.original(path);
    this.setAside.add(toPointer(original));
    const last = original.findLastIndex((part) => typeof part === 'number');
    const element = original.slice(0, last + 1);
    if (last > 0) this.#degraded.set(toPointer(element), listName(element));
    if (shape) this.#rejectLists(path, value, shape);
  }

  #rejectLists(path: Path, value: unknown, shape: Shape): void {
    const option = optionFor(shape, value);
    if (option.kind === 'list' && Array.isArray(value)) {
      value.forEach((element, index) => this.reject([...path, index], element, option.item));
    } else if (option.kind === 'object' && isObject(value)) {
      for (const [name, member] of option.members) {
        this.#rejectLists([...path, name], childOf(value, name), member.shape);
      }
    }
  }

  /** What went inside something that went later, went with that. */
  #merge(): void {
    const byPointer = new Map(this.#rejected.map((item) => [toPointer(item.path), item]));
    this.#rejected = this.#rejected.filter((item) => {
      for (let end = item.path.length - 1; end > 0; end--) {
        const outer = byPointer.get(toPointer(item.path.slice(0, end)));
        if (!outer) continue;
        for (const [name, count] of item.elements) add(outer.elements, name, count);
        return false;
      }
      return true;
    });
  }

  /** Rejected elements, told by what of their surroundings is shown. */
  rejected(feed: Feed): Rechazado[] {
    this.#merge();
    return this.#rejected.map(({ path, elements }) => {
      const { shown, plan, compromiso } = surroundings(feed, path, this.report);
      let total = 0;
      for (const count of elements.values()) total += count;
      return {
        clase: listName(path),
        puntero: toPointer(path),
        dentroDe: toPointer(shown),
        ...(plan !== undefined && { plan }),
        ...(compromiso !== undefined && { compromiso }),
        actividades: elements.get('actividades') ?? 0,
        elementos: total,
      };
    });
  }

  /** Counts by the name of the list. Call after `rejected`. */
  countByClass(): Record<string, Conteo> {
    const gone = new Set(this.#rejected.map((item) => toPointer(item.path)));
    const porClase: Record<string, Conteo> = {};
    for (const [name, leidos] of this.read) {
      porClase[name] = { leidos, validos: leidos, degradados: 0, rechazados: 0 };
    }
    const move = (name: string, to: 'degradados' | 'rechazados', count: number): void => {
      const conteo = porClase[name]!;
      conteo[to] += count;
      conteo.validos -= count;
    };
    for (const { elements } of this.#rejected) {
      for (const [name, count] of elements) move(name, 'rechazados', count);
    }
    for (const [pointer, name] of this.#degraded) {
      if (!isInside(pointer, gone)) move(name, 'degradados', 1);
    }
    return porClase;
  }
}

export function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

/** The name of the list that the element at `path` stands in. */
function listName(path: Path): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}

/** True when the pointer names one of the others or something inside one. */
function isInside(pointer: string, others: ReadonlySet<string>): boolean {
  if (others.size === 0) return false;
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (others.has(pointer.slice(0, end))) return true;
  }
  return false;
}

/** Adds up the elements of the model's lists inside a value. */
function countElements(
  value: unknown,
  shape: Shape,
  name: string,
  into: Map<string, number>,
): void {
  const option = optionFor(shape, value);
  if (option.kind === 'list' && Array.isArray(value)) {
    add(into, name, value.length);
    for (const element of value) countElements(element, option.item, name, into);
  } else if (option.kind === 'object' && isObject(value)) {
    for (const [member, { shape: inner }] of option.members) {
      const child = childOf(value, member);
      if (typeof child === 'object') countElements(child, inner, member, into);
    }
  }
}

interface Surroundings {
  /** Path in the document of the nearest element that is shown. */
  shown: (string | number)[];
  plan?: number;
  compromiso?: string;
}

/** Follows a path of the document through what is left of the feed. */
function surroundings(feed: Feed, path: Path, report: Report): Surroundings {
  const found: Surroundings = { shown: [] };
  let node: unknown = feed;
  for (let i = 0; i < path.length; i++) {
    const part = path[i]!;
    const at = Array.isArray(node) ? report.indexNow(node, Number(part)) : part;
    node = at === -1 ? undefined : childOf(node, at);
    if (i === path.length - 1 || typeof node !== 'object' || node === null) break;
    if (typeof part !== 'number') continue;
    found.shown = path.slice(0, i + 1);
    if (path[0] === 'planes' && i === 1) found.plan = Number(at);
    if (path[i - 1] === 'compromisos') found.compromiso = String(childOf(node, 'id'));
  }
  return found;
}
