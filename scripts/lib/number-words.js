/**
 * Plugin of the CDN files: says a word by its place in its catalogue, `tBoard(loc, 17)` in place of
 * `tBoard(loc, 'elegirPlan')`. Keys stay in the catalogues, for codes of the feed and for the words
 * that a page brings; a thousand calls no longer repeat them. Goes with pack-terms.js, whose
 * catalogues understand numbers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { declarations, read } from './terms-source.js';

const WORDS = new URL('../../src/i18n/', import.meta.url);
const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

/** @returns {import('vite').Plugin} */
export function numberWords() {
  const keys = catalogueKeys();
  return {
    name: 'number-words',
    enforce: 'pre',
    transform: {
      filter: { id: /\.ts$/, code: /\bi18n\/|\/i18n\b|from '\.\// },
      handler(code, id) {
        if (!id.startsWith(SOURCES)) return null;
        return { code: numberSource(code, this.parse(code, { lang: 'ts' }), keys), map: null };
      },
    },
  };
}

/** @returns {Map<string, string[]>} `tBoard` → the keys of its catalogue, in their order */
function catalogueKeys() {
  const keys = new Map();
  for (const name of readdirSync(WORDS).filter((file) => file.endsWith('.ts'))) {
    const { program } = parseSync(name, readFileSync(new URL(name, WORDS), 'utf8'));
    const constants = declarations(program);
    for (const [terms, init] of constants) {
      if (init?.type !== 'CallExpression' || init.callee.name !== 'defineTerms') continue;
      keys.set(terms, Object.keys(read(init.arguments[1], constants)));
    }
  }
  return keys;
}

/**
 * Only calls of what the module imports by its own name are numbered; a key that is put together
 * while the program runs stays a text.
 * @param {string} code
 * @param {import('estree').Program} program
 * @param {Map<string, string[]>} keys
 */
export function numberSource(code, program, keys) {
  const imported = new Map();
  for (const { type, specifiers } of program.body) {
    if (type !== 'ImportDeclaration') continue;
    for (const { local, imported: name } of specifiers) {
      if (name && keys.has(name.name)) imported.set(local.name, keys.get(name.name));
    }
  }
  const found = [];
  if (imported.size > 0) findCalls(program, imported, found);
  let numbered = '';
  let end = 0;
  for (const { literal, place } of found) {
    numbered += code.slice(end, literal.start) + place;
    end = literal.end;
  }
  return numbered + code.slice(end);
}

function findCalls(node, imported, found) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'CallExpression' && imported.has(node.callee.name)) {
    for (const literal of literals(node.arguments[1])) {
      found.push({ literal, place: placeOf(literal.value, imported.get(node.callee.name)) });
    }
  }
  for (const child of Object.values(node)) findCalls(child, imported, found);
}

function placeOf(key, keys) {
  const place = keys.indexOf(key);
  if (place < 0) throw new Error(`Its catalogue has no key "${key}"`);
  return place;
}

/** The texts that a key may be: itself, or both arms of a choice. */
function literals(node) {
  if (node?.type === 'ConditionalExpression') {
    return [...literals(node.consequent), ...literals(node.alternate)];
  }
  return node?.type === 'Literal' ? [node] : [];
}
