import assert from 'node:assert/strict';
import test from 'node:test';
import { parseSync } from 'vite';
import { moveFunctions } from '../../scripts/lib/functions-last.js';

const move = (code) => moveFunctions(code, parseSync('x.js', code).program);

test('functions stand behind all else, in their order, before what the file gives', () => {
  const code = 'function a() {}\nconst b = a();\nfunction c() {}\nlet d = b;\nexport { d };';
  assert.equal(
    move(code),
    'const b = a();\nlet d = b;\nfunction a() {}\nfunction c() {}\nexport { d };',
  );
});

test('a plain script is ordered inside its function', () => {
  const inner = 'function a() { return 1; }\nexports.b = a();\nfunction c() {}\nreturn exports;';
  const code = `var P = (function (exports) {\n${inner}\n})({});`;
  const moved = move(code);
  assert.match(moved, /exports\.b = a\(\);\nfunction a.*\nfunction c.*\nreturn exports;\n\}\)/);
  assert.equal(new Function(`${moved}; return P.b;`)(), 1);
});

test('what is run keeps its order', () => {
  const code = 'const x = [];\nfunction add(n) { x.push(n); }\nadd(1);\nclass A {}\nadd(new A());';
  assert.deepEqual(new Function(`${move(code)}; return x.length;`)(), 2);
  assert.ok(move(code).indexOf('class A') < move(code).indexOf('add(new A'));
});

test('a file without functions, or without anything, stays as it is', () => {
  for (const code of ['', 'const a = 1;\nexport { a };']) assert.equal(move(code), code);
});
