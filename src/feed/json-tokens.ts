/** The words of JSON: white space, strings, numbers, and what is probably meant by anything else. */
import type { CausaJson } from './problems.js';

/** A syntax error; never leaves the scan. */
export class Failure extends Error {
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

/** A place in a JSON text that moves on token by token, or fails. */
export class Scanner {
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
    if (c === '"') {
      this.string();
      return;
    }
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

/** What stands where the key of a member should. */
export function blameKey(c: string | undefined): CausaJson {
  const causa = blame(c);
  return causa === 'valor_inesperado' ? 'clave_sin_comillas' : causa;
}

/** What stands where a comma or the closing bracket should. */
export function blameSeparator(c: string | undefined): CausaJson {
  const causa = blame(c);
  return causa === 'valor_inesperado' ? 'falta_coma' : causa;
}
