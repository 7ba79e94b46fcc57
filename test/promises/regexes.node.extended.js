/** Every regular expression of the sources runs in linear time, whatever a feed holds. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Its own engine in JavaScript: the same verdict on every machine, with Java or without.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
/** Given up on after so many milliseconds, which is then no proof and fails. */
const PATIENCE = { timeout: 20_000 };

/** @returns {{place: string, source: string, flags: string}[]} literals of a file */
function literalsOf(name) {
  const text = readFileSync(join(SRC, name), 'utf8');
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text);
      found.push({ place: `${name}:${line + 1}`, source, flags });
    }
    // Of a name it is a literal again, with other flags.
    const made = ts.isNewExpression(node) && node.expression.getText() === 'RegExp';
    if (made && !ts.isIdentifier(node.arguments[0])) {
      found.push({ place: name, source: null, flags: '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const all = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .flatMap(literalsOf);
const literals = all.filter(({ source }) => source !== null);
const composed = all.filter(({ source }) => source === null);

describe('the regular expressions of the sources', () => {
  let safe = 0;
  after(() => console.log(`${safe} of ${literals.length} regular expressions are linear`));

  it('are there, and none is put together at run time', () => {
    assert.ok(literals.length > 20);
    assert.deepEqual(composed, []);
  });

  for (const { place, source, flags } of literals) {
    it(`${place} /${source}/${flags}`, () => {
      const { status, attack, complexity } = checkSync(source, flags, PATIENCE);
      assert.equal(status, 'safe', `${status} ${complexity?.summary} ${attack?.pattern ?? ''}`);
      safe += 1;
    });
  }

  it('a bad one would be found', () => {
    assert.equal(checkSync('^(a+)+$', '', PATIENCE).status, 'vulnerable');
  });
});
