/** Two editions as a JSON Patch (RFC 6902): for programs that keep a copy of a feed. */
import { create, type DiffContext, type Filter } from 'jsondiffpatch';
import { format, type Op } from 'jsondiffpatch/formatters/jsonpatch';
import { isDocument } from './document.js';

export type { Op as Operacion };

/**
 * Cells of the table that a comparison of two lists fills at most, about a second and 200 MB; past it
 * the list is replaced whole.
 */
const CELDAS = 10_000_000;

/** The same element by its id; without one, by all that it says. */
function keyOf(value: unknown): string {
  const id = isDocument(value) ? value['id'] : undefined;
  return typeof id === 'string' ? `#${id}` : JSON.stringify(value);
}

/** Number of elements between the first and the last that differ, of both lists. */
function middle(a: readonly unknown[], b: readonly unknown[]): [number, number] {
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && keyOf(a[head]) === keyOf(b[head])) head++;
  let tail = 0;
  while (tail < least - head && keyOf(a.at(-1 - tail)) === keyOf(b.at(-1 - tail))) tail++;
  return [a.length - head - tail, b.length - head - tail];
}

const replaceLarge: Filter<DiffContext> = Object.assign(
  (context: DiffContext): void => {
    const { left, right } = context;
    if (!Array.isArray(left) || !Array.isArray(right)) return;
    if (left.length * right.length <= CELDAS) return;
    const [a, b] = middle(left, right);
    if (a * b > CELDAS) context.setResult([left, right]).exit();
  },
  { filterName: 'large' },
);

const comparer = create({
  objectHash: keyOf,
  arrays: { detectMove: true, includeValueOnMove: false },
});
comparer.processor.pipes.diff.before('arrays', replaceLarge);

/** Operations that make `despues` of `antes`; none where both say the same. */
export function jsonPatch(antes: unknown, despues: unknown): Op[] {
  const delta = comparer.diff(antes, despues);
  return delta === undefined ? [] : format(delta);
}
