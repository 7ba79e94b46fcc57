/** Where in a JSON text the values named by JSON Pointers stand. */
import { scanJson, type JsonVisitor } from './json-scan.js';

/** 1-based line and column; the column in UTF-16 units. */
export interface Position {
  linea: number;
  columna: number;
}

/** A path as a JSON Pointer (RFC 6901). */
export function toPointer(path: readonly (string | number)[]): string {
  let pointer = '';
  for (const part of path) {
    pointer += '/' + String(part).replaceAll('~', '~0').replaceAll('/', '~1');
  }
  return pointer;
}

/** The path of a JSON Pointer, every part as text. */
export function fromPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/** Line and column of offsets in a text, in one pass. */
export function positionsOf(text: string, offsets: readonly number[]): Map<number, Position> {
  const found = new Map<number, Position>();
  let linea = 1;
  let lineStart = 0;
  let lineEnd = endOfLine(text, 0);
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    while (lineEnd < offset) {
      lineStart = lineEnd + 1;
      lineEnd = endOfLine(text, lineStart);
      linea++;
    }
    found.set(offset, { linea, columna: offset - lineStart + 1 });
  }
  return found;
}

interface Node {
  pointer?: string;
  children: Map<string, Node>;
}

function wantedTree(pointers: Iterable<string>): Node {
  const root: Node = { children: new Map() };
  for (const pointer of pointers) {
    let node = root;
    for (const part of fromPointer(pointer)) {
      let child = node.children.get(part);
      if (!child) {
        child = { children: new Map() };
        node.children.set(part, child);
      }
      node = child;
    }
    node.pointer = pointer;
  }
  return root;
}

/** Follows the scan down the tree of wanted pointers; below an unwanted branch it only counts. */
class Finder implements JsonVisitor {
  readonly offsets = new Map<string, number>();
  #nodes: Node[];
  #lost = 0;

  constructor(root: Node) {
    this.#nodes = [root];
  }

  enter(key: string | number): void {
    if (this.#lost > 0) {
      this.#lost++;
      return;
    }
    const { children } = this.#nodes[this.#nodes.length - 1]!;
    const child = children.size === 0 ? undefined : children.get(keyText(key));
    if (child) this.#nodes.push(child);
    else this.#lost = 1;
  }

  value(offset: number): void {
    if (this.#lost > 0) return;
    const { pointer } = this.#nodes[this.#nodes.length - 1]!;
    // A repeated key is overwritten: JSON.parse keeps the last one too.
    if (pointer !== undefined) this.offsets.set(pointer, offset);
  }

  leave(): void {
    if (this.#lost > 0) this.#lost--;
    else this.#nodes.pop();
  }
}

function keyText(key: string | number): string {
  if (typeof key === 'number') return String(key);
  return key.includes('\\') ? (JSON.parse(key) as string) : key.slice(1, -1);
}

/** Positions of the values that the pointers name; one that does not exist has none. */
export function locate(text: string, pointers: Iterable<string>): Map<string, Position> {
  const finder = new Finder(wantedTree(pointers));
  scanJson(text, finder);
  const byOffset = positionsOf(text, [...finder.offsets.values()]);
  const found = new Map<string, Position>();
  for (const [pointer, offset] of finder.offsets) found.set(pointer, byOffset.get(offset)!);
  return found;
}
