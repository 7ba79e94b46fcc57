/** Which elements of two lists without ids are the same one. */
import { isCitable } from './ids.js';
import { childOf } from './report.js';
import { canonical } from './same.js';

/** Members by the first of which an element is known, in the order of what they can tell apart. */
const LABELS = [
  'uri',
  'id',
  'codigo',
  'cvegeo',
  'asiento',
  'criterio',
  'titulo',
  'nombre',
  'denominacion',
  'instrumento',
  'esquema',
  'objetivo',
  'evaluador',
  'organizacion',
  'sector',
  'fecha',
  'corte',
  'fin',
  'tipo',
  'texto',
];
/** Members that tell apart elements whose first member is the same. */
const MORE = ['objeto', 'dimension', 'ruta'];

/** An organization or a person is known by its name. */
function nameIn(value: unknown): unknown {
  return childOf(value, 'nombre') ?? value;
}

/** What an element goes by; a plain value only by itself. */
function labelOf(value: unknown): string {
  if (typeof value !== 'object') return canonical(value);
  const found = LABELS.find((name) => childOf(value, name) !== undefined && !isMadeId(value, name));
  const first = found === undefined ? '' : found + canonical(nameIn(childOf(value, found)));
  return first + MORE.map((name) => canonical(childOf(value, name))).join();
}

function isMadeId(value: unknown, name: string): boolean {
  const id = name === 'id' ? childOf(value, name) : undefined;
  return typeof id === 'string' && !isCitable(id);
}

/** Takes indices out of `left` by key, first come first served. */
function matcher(left: readonly number[], keyOf: (index: number) => string) {
  const waiting = new Map<string, number[]>();
  for (const i of left) {
    const key = keyOf(i);
    const list = waiting.get(key);
    if (list) list.push(i);
    else waiting.set(key, [i]);
  }
  for (const list of waiting.values()) list.reverse();
  const taken = new Set<number>();
  return {
    take(key: string): number | undefined {
      const i = waiting.get(key)?.pop();
      if (i !== undefined) taken.add(i);
      return i;
    },
    rest: (): number[] => left.filter((i) => !taken.has(i)),
  };
}

/**
 * Pairs elements that are the same one although they differ; those that do not differ are left out.
 * @param left indices into `a` of the elements to pair, and `right` into `b`
 * @returns index in each list, undefined where only the other has it: first those of `b`, in its order
 */
export function pairUp(
  a: readonly unknown[],
  left: readonly number[],
  b: readonly unknown[],
  right: readonly number[],
): Pair[] {
  const equal = matcher(left, (i) => canonical(a[i]));
  const changed = right.filter((j) => equal.take(canonical(b[j])) === undefined);
  const alike = matcher(equal.rest(), (i) => labelOf(a[i]));
  const pairs: Pair[] = changed.map((j) => [alike.take(labelOf(b[j])), j]);
  return [...pairs, ...alike.rest().map((i): Pair => [i, undefined])];
}

type Pair = readonly [antes: number | undefined, despues: number | undefined];
