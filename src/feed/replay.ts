/**
 * Replay of a feed's history: the changes of one place, by date, must follow from one another, and
 * the last of them must give the value that the feed states today.
 */
import { fromPointer } from './json-position.js';
import type { Reading } from './reading.js';
import { childOf, preview, type Path } from './report.js';
import { sameValue } from './same.js';
import type { Cambio, Feed } from './types.js';

/** An item that some change names, and where it stands now. */
export interface Place {
  item: unknown;
  path: Path;
}

/** One place of an item, as the changes told so far leave it. */
interface Node {
  inner: Map<string, Node>;
  /** Index in `cambios` of the change that the value comes from. */
  by?: number;
  /** Undefined when it was withdrawn. */
  value?: unknown;
}

const INDEX = /^(?:0|[1-9]\d*)$/;
const newNode = (): Node => ({ inner: new Map() });

/** Ids of the items that the changes of a feed name. */
export function changedIds({ cambios = [] }: Feed): ReadonlySet<string> {
  return new Set(cambios.flatMap(({ objeto }) => objeto ?? []));
}

/**
 * The node of a place. What an earlier change said of a larger place is no longer the whole truth
 * and is forgotten; so is all of a list that gains or loses an element, because the rest moves up.
 */
function nodeAt(root: Node, parts: readonly string[], moves: boolean): Node {
  let node = root;
  parts.forEach((part, i) => {
    delete node.by;
    const last = i === parts.length - 1;
    if (last && moves && INDEX.test(part)) node.inner.clear();
    let next = node.inner.get(part);
    if (!next) node.inner.set(part, (next = newNode()));
    node = next;
  });
  return node;
}

function doubt(reading: Reading, path: Path, visto: unknown, expected: unknown): void {
  const esperado = expected === undefined ? '–' : preview(expected);
  reading.report.add('historia_no_cuadra', path, { visto: visto ?? '–', esperado });
}

/** Takes one change into the history of its item. */
function apply(root: Node, cambio: Cambio, index: number, reading: Reading): void {
  const { ruta, tipo, antes, despues } = cambio;
  if (!ruta?.startsWith('/')) return;
  const gone = tipo === 'retiro';
  const node = nodeAt(root, fromPointer(ruta), gone || tipo === 'alta');
  // An absent `antes` says that it is unknown, not that there was nothing.
  if (node.by !== undefined && antes !== undefined && !sameValue(antes, node.value)) {
    doubt(reading, ['cambios', index, 'antes'], antes, node.value);
  }
  node.inner.clear();
  if (!gone && despues === undefined) delete node.by;
  else Object.assign(node, { by: index, value: gone ? undefined : despues });
}

/** Holds what the history says against what the feed states. */
function compare(root: Node, place: Place, reading: Reading): void {
  const pending = [{ node: root, ...place, inList: false }];
  for (let at = pending.pop(); at; at = pending.pop()) {
    const { node, item, path, inList } = at;
    // What a list lost, its next element has taken the place of.
    const unsure = inList && node.value === undefined;
    const known = node.by !== undefined && !unsure;
    if (
      known &&
      !sameValue(item, node.value) &&
      !reading.setAside.has(reading.report.pointer(path))
    ) {
      doubt(reading, ['cambios', node.by!], item, node.value);
    }
    const list = Array.isArray(item) ? item : null;
    for (const [part, inner] of node.inner) {
      const key = list && INDEX.test(part) ? reading.report.indexNow(list, Number(part)) : part;
      // An element that could not be shown has its own error.
      if (key === -1) continue;
      pending.push({
        node: inner,
        item: childOf(item, key),
        path: [...path, key],
        inList: list !== null,
      });
    }
  }
}

/**
 * Warns about every change that does not follow from the one before it, and about every last change
 * that does not give the present value. Places that the feed does not state are not looked at.
 * @param places item by id, of the ids that `changedIds` names; the root under `undefined`
 */
export function replay(
  feed: Feed,
  places: ReadonlyMap<string | undefined, Place>,
  reading: Reading,
): void {
  const { cambios = [] } = feed;
  const order = cambios.map((cambio, index) => ({ cambio, index, time: Date.parse(cambio.fecha) }));
  order.sort((a, b) => a.time - b.time || a.index - b.index);
  const roots = new Map<string | undefined, Node>();
  for (const { cambio, index } of order) {
    const { objeto } = cambio;
    if (!places.has(objeto)) continue;
    let root = roots.get(objeto);
    if (!root) roots.set(objeto, (root = newNode()));
    apply(root, cambio, index, reading);
  }
  for (const [objeto, root] of roots) compare(root, places.get(objeto)!, reading);
}
