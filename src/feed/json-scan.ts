/**
 * A strict JSON scanner without recursion, for what `JSON.parse` does not tell: where a syntax
 * error is and why, and where in the text a value stands. It builds nothing.
 */
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

class Failure extends Error {
  constructor(
    readonly causa: CausaJson,
    readonly offset: number,
  ) {
    super(causa);
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** A run of plain characters of a string: no quote, no backslash, no control character. */
const PLAIN = /[^"\\\u0000-\u001f]+/y;

class Scanner {
  at = 0;
  constructor(readonly text: string) {}

  fail(causa: CausaJson, offset = this.at): never {
    throw new Failure(offset >= this.text.length ? 'fin_inesperado' : causa, offset);
  }

  /** A word that the end of the text cuts short is no mistake of its own. */
  failUnlessCut(cut: RegExp, causa: CausaJson): never {
    cut.lastIndex = this.at;
    this.fail(causa, cut.test(this.text) ? this.text.length : this.at);
  }

  space(): void {
    for (;;) {
      const c = this.text.charCodeAt(this.at);
      if (c !== 32 && c !== 10 && c !== 13 && c !== 9) return;
      this.at++;
    }
  }

  match(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  string(): void {
    this.at++;
    for (;;) {
      this.match(PLAIN);
      const c = this.text[this.at];
      if (c === '"') {
        this.at++;
        return;
      }
      if (c === '\\') {
        if (this.match(ESCAPE)) continue;
        this.failUnlessCut(/\\(?:u[0-9a-fA-F]{0,3})?$/y, 'escape_invalido');
      }
      this.fail('salto_en_texto');
    }
  }

  /** A value that is neither object nor array. */
  scalar(): void {
    const c = this.text[this.at];
    if (c === '"') return this.string();
    for (const word of ['true', 'false', 'null']) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return;
      }
    }
    if (c === '-' || (c !== undefined && c >= '0' && c <= '9')) {
      const start = this.at;
      const read = this.match(NUMBER);
      const next = this.text[this.at];
      if (read && (next === undefined || !/[\w.+-]/.test(next))) return;
      this.at = start;
      this.failUnlessCut(/-?(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][+-]?)?$/y, 'numero_mal_escrito');
    }
    this.failUnlessCut(/(?:t|tr|tru|f|fa|fal|fals|n|nu|nul)$/y, blame(c));
  }
}

function blame(c: string | undefined): CausaJson {
  if (c === "'") return 'comillas_simples';
  if (c === '“' || c === '”' || c === '«' || c === '‘' || c === '’') return 'comillas_tipograficas';
  if (c === '/' || c === '#') return 'comentario';
  if (c === ',') return 'coma_sobrante';
  if (c === '}' || c === ']') return 'cierre_equivocado';
  return 'valor_inesperado';
}

function blameKey(c: string | undefined): CausaJson {
  const causa = blame(c);
  return causa === 'valor_inesperado' ? 'clave_sin_comillas' : causa;
}

/** What stands where a comma or the closing bracket should. */
function blameSeparator(c: string | undefined): CausaJson {
  const causa = blame(c);
  return causa === 'valor_inesperado' ? 'falta_coma' : causa;
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
