/**
 * A strict JSON scanner without recursion, for what `JSON.parse` does not tell: where a syntax
 * error is and why, and where in the text a value stands. It builds nothing.
 */
import { blameKey, blameSeparator, Failure, Scanner } from './json-tokens.js';
import type { CausaJson } from './problems.js';

export interface JsonError {
  causa: CausaJson;
  /** 0-based, in UTF-16 units. */
  offset: number;
}

/** Told of every value on the way, in the order of the text. */
export interface JsonVisitor {
  /** A member or an element begins; the key as it stands in the text, quotes included. */
  enter(key: string | number): void;
  /** Its value begins here; the root has no `enter`. */
  value(offset: number): void;
  leave(): void;
}

/** Walks a text by the grammar of JSON; null when it is JSON, else the first error. */
export function scanJson(text: string, visitor?: JsonVisitor): JsonError | null {
  try {
    walk(new Scanner(text), visitor);
    return null;
  } catch (error) {
    if (error instanceof Failure) return { causa: error.causa, offset: error.offset };
    throw error;
  }
}

/** The index of the next element of every open array, -1 for an open object. */
type Open = number[];

function walk(s: Scanner, visitor: JsonVisitor | undefined): void {
  const open: Open = [];
  s.space();
  for (;;) {
    visitor?.value(s.at);
    if (beginValue(s, open, visitor)) continue;
    if (endValue(s, open, visitor)) continue;
    s.space();
    if (s.at < s.text.length) s.fail('texto_sobrante');
    return;
  }
}

/** Reads a scalar or opens a container; true when a first child's value comes next. */
function beginValue(s: Scanner, open: Open, visitor: JsonVisitor | undefined): boolean {
  const c = s.text[s.at];
  if (c !== '{' && c !== '[') {
    s.scalar();
    return false;
  }
  s.at++;
  s.space();
  const close = c === '{' ? '}' : ']';
  if (s.text[s.at] === close) {
    s.at++;
    return false;
  }
  open.push(c === '{' ? -1 : 0);
  nextChild(s, open, visitor);
  return true;
}

/** Goes on after a value; true when a sibling's value comes next, false at the end of the root. */
function endValue(s: Scanner, open: Open, visitor: JsonVisitor | undefined): boolean {
  while (open.length > 0) {
    visitor?.leave();
    const isObject = open[open.length - 1] === -1;
    s.space();
    const c = s.text[s.at];
    if (c === ',') {
      const comma = s.at++;
      s.space();
      if (s.text[s.at] === '}' || s.text[s.at] === ']') s.fail('coma_sobrante', comma);
      nextChild(s, open, visitor);
      return true;
    }
    if (c !== (isObject ? '}' : ']')) s.fail(blameSeparator(c));
    s.at++;
    open.pop();
  }
  return false;
}

function nextChild(s: Scanner, open: Open, visitor: JsonVisitor | undefined): void {
  const index = open[open.length - 1]!;
  if (index >= 0) {
    visitor?.enter(index);
    open[open.length - 1] = index + 1;
    return;
  }
  const start = s.at;
  if (s.text[start] !== '"') s.fail(blameKey(s.text[start]));
  s.string();
  visitor?.enter(s.text.slice(start, s.at));
  s.space();
  if (s.text[s.at] !== ':') s.fail('falta_dos_puntos');
  s.at++;
  s.space();
}
