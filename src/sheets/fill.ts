/** The cells of one object: a value in each column that can hold it, and the rest as JSON. */
import { setOwn } from '../feed/copy.js';
import { toPointer } from '../feed/json-position.js';
import { isObject, type ObjectShape } from '../feed/shape.js';
import type { Cell } from './book.js';
import type { Path } from './columns.js';
import type { Draft } from './drafts.js';
import { entryField, memberFields, otherField, ownField, type Field } from './fields.js';
import { CELDA_MAXIMA, formatValue } from './format-value.js';
import type { Kind } from './kinds.js';
import { getAt, type Item } from './pointer.js';
import type { SafeReferences } from './safe-references.js';

/** A field and its cell. */
export type Filled = [Field, Cell];

/** Longest part of the JSON in one cell. */
const PART = CELDA_MAXIMA - 2_000;

const OWN_NAME = /^x_[A-Za-z0-9_-]{1,60}$/;
const ENTRY_KEY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,40}$/;
const FREE: Kind = { simple: 'libre' };

class Filler {
  readonly filled: Filled[] = [];
  readonly done: Set<string>;

  constructor(
    readonly draft: Draft,
    readonly inForm: boolean,
    readonly safe: SafeReferences,
  ) {
    this.done = new Set(draft.taken);
  }

  fill(): Filled[] {
    const { spec, item, key } = this.draft;
    if (spec.hasId && item['id'] === key) this.done.add('/id');
    for (const field of memberFields(spec)) this.#put(field, getAt(item, field.path), field.kind);
    for (const map of spec.maps) this.#entries(map.path);
    this.#others();
    return this.filled;
  }

  #put(field: Field & { path: Path }, value: unknown, kind: Kind): boolean {
    const cell = value === undefined ? undefined : formatValue(value, kind);
    if (!cell || (kind.simple === 'ref' && !this.#isSafe(value))) return false;
    this.filled.push([field, cell]);
    this.done.add(toPointer(field.path));
    return true;
  }

  #isSafe(value: unknown): boolean {
    const texts = Array.isArray(value) ? value : [value];
    return texts.every((text) => this.safe.isSafe(String(text)));
  }

  /** A map goes into columns as a whole or not at all. */
  #entries(path: Path): void {
    const { spec, item } = this.draft;
    const map = spec.maps.find((candidate) => candidate.path === path)!;
    const value = getAt(item, path);
    const pointer = toPointer(path);
    if (!isObject(value) || this.done.has(pointer)) return;
    const cells: Filled[] = [];
    for (const [key, entry] of Object.entries(value)) {
      const cell = ENTRY_KEY.test(key) ? formatValue(entry, map.kind) : undefined;
      if (!cell) return;
      cells.push([entryField(spec.noun, map, key), cell]);
    }
    if (cells.length === 0) return;
    this.filled.push(...cells);
    this.done.add(pointer);
  }

  /** What is left: members of the state's own in columns where they fit, everything else as JSON. */
  #others(): void {
    const rest: Item = {};
    this.#collect(this.draft.item, [], rest);
    if (Object.keys(rest).length === 0) return;
    const parts = splitText(escapeJson(JSON.stringify(rest)));
    parts.forEach((value, part) => {
      this.filled.push([otherField(this.draft.spec.noun, part, this.inForm), { value }]);
    });
  }

  #collect(object: Item, at: Path, rest: Item): void {
    const shape = this.#shapeAt(at);
    for (const name of Object.keys(object)) {
      const path = [...at, name];
      const pointer = toPointer(path);
      if (this.done.has(pointer)) continue;
      const value = object[name];
      const inner = this.#shapeAt(path) && isObject(value) && Object.keys(value).length > 0;
      if (inner) this.#collect(value, path, rest);
      else if (!this.#own(shape, path, value)) setOwn(rest, pointer, value);
    }
  }

  #shapeAt(path: Path): ObjectShape | undefined {
    const key = path.join('/');
    return this.draft.spec.objects.find(({ path: at }) => at.join('/') === key)?.shape;
  }

  #own(shape: ObjectShape | undefined, path: Path, value: unknown): boolean {
    const name = path.at(-1) ?? '';
    if (!OWN_NAME.test(name) || shape?.members.has(name)) return false;
    const simple =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return simple && this.#put(ownField(this.draft.spec.noun, path, this.inForm), value, FREE);
  }
}

/** JSON in ASCII, so that no format of files changes it. */
function escapeJson(json: string): string {
  return json.replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Parts that neither begin nor end with a blank, which a cell might lose. */
function splitText(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + PART, text.length);
    while (end < text.length && (text[end] === ' ' || text[end - 1] === ' ')) end--;
    // Nothing but blanks: cut all the same, the JSON is read without them being lost in the middle.
    if (end <= start) end = Math.min(start + PART, text.length);
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/** The cells of one row. */
export function fillRow(draft: Draft, inForm: boolean, safe: SafeReferences): Filled[] {
  return new Filler(draft, inForm, safe).fill();
}
