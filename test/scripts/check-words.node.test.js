import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkWords } from '../../scripts/lib/check-words.js';

const ROOT = new URL('../../', import.meta.url);
const TEMPLATE = {
  $nota: 'no se traduce',
  uno: { hola: 'Hola', saludo: 'Hola, {nombre}', dias: { one: '{n} día', other: '{n} días' } },
};
const check = (words) => checkWords(TEMPLATE, words);
const said = (found) => found.map(({ area, clave, que }) => `${area}.${clave}: ${que}`);

test('a file that says everything has nothing against it', () => {
  const own = { hola: 'Niltze', saludo: 'Niltze, {nombre}', dias: { other: '{n} tonalli' } };
  const { total, dichas, faltan, errores, avisos } = check({ $idioma: 'nah', uno: own });
  assert.deepEqual(
    { total, dichas, faltan, errores, avisos },
    {
      ...{ total: 3, dichas: 3, faltan: [], errores: [], avisos: [] },
    },
  );
});

test('what is missing is told with its Spanish, and is no error', () => {
  const { faltan, errores } = check({ uno: { hola: 'Niltze' } });
  assert.deepEqual(said(faltan), ['uno.saludo: Hola, {nombre}', 'uno.dias: {n} días']);
  assert.deepEqual(errores, []);
});

test('areas and keys that nobody says are told', () => {
  const { errores } = check({ dos: { hola: 'x' }, uno: { adios: 'x' }, $dos: 1 });
  assert.deepEqual(said(errores), ['dos.: esa área no existe', 'uno.adios: esa clave no existe']);
  assert.deepEqual(said(check({ uno: 'hola' }).errores), ['uno.: se espera un objeto de claves']);
  assert.deepEqual(said(check(JSON.parse('{"uno": {"__proto__": "x"}}')).errores), [
    'uno.__proto__: esa clave no existe',
  ]);
});

test('placeholders are those of the template', () => {
  const { errores } = check({ uno: { saludo: 'Niltze, {name}', hola: 'Niltze {n}' } });
  assert.deepEqual(said(errores), [
    'uno.hola: no hay dato para «{n}»',
    'uno.saludo: no hay dato para «{name}»',
    'uno.saludo: falta «{nombre}»',
  ]);
});

test('plural forms are those of the language, or of es-MX where the engine has none', () => {
  const of = ($idioma, dias) => said(check({ $idioma, uno: { dias } }).errores);
  assert.deepEqual(of('ar', { few: '{n} a', other: '{n} b' }), []);
  assert.deepEqual(of('nah', { few: '{n} a', other: '{n} b' }), [
    'uno.dias: esa lengua no usa: few',
  ]);
  assert.deepEqual(of('nah', { one: '{n} a' }), ['uno.dias: falta la forma «other»']);
  assert.deepEqual(of('nah', { other: '{n}', uno: '{n}' }), [
    'uno.dias: formas que no existen: uno',
  ]);
  assert.deepEqual(of('nah', { one: 'ce tonalli', other: '{n} tonalli' }), []);
  assert.deepEqual(of('nah', '{n} tonalli'), []);
});

test('no words are an error, and Spanish ones a doubt', () => {
  const { errores, avisos } = check({ uno: { hola: ' ', saludo: 5, dias: { other: 1 } } });
  assert.deepEqual(said(errores), [
    'uno.hola: hay un texto vacío',
    'uno.saludo: se espera un texto',
    'uno.dias: falta la forma «other»',
  ]);
  assert.deepEqual(avisos, []);
  assert.deepEqual(said(check({ uno: { hola: 'Hola' } }).avisos), [
    'uno.hola: es igual que en español',
  ]);
  assert.deepEqual(said(check({ uno: { hola: { other: 'Niltze' } } }).errores), [
    'uno.hola: aquí no hay plural: se espera un texto',
  ]);
});

test('the example of the demo is sound, cites its source and says that it is one', async () => {
  const path = fileURLToPath(new URL('demo/palabras/nah.json', ROOT));
  const script = fileURLToPath(new URL('scripts/palabras.js', ROOT));
  const output = execFileSync(process.execPath, [script, path], { encoding: 'utf8' });
  assert.match(output, /: 7 de \d+ palabras; \d+ se dirán en español/);
  assert.doesNotMatch(output, /Errores|Por revisar/);
  const { $fuente, $nota } = JSON.parse(await readFile(path, 'utf8'));
  assert.match($fuente, /MediaWiki/);
  assert.match($nota, /^Ejemplo, no traducción/);
});

test('what is no file of words is refused in a sentence', async () => {
  const script = fileURLToPath(new URL('scripts/palabras.js', ROOT));
  const folder = mkdtempSync(join(tmpdir(), 'pal-palabras-'));
  const path = join(folder, 'malo.json');
  const refused = (text, why) => {
    if (text !== null) writeFileSync(path, text);
    const { status, stderr } = spawnSync(process.execPath, [script, path], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, why);
    assert.doesNotMatch(stderr, /^\s+at /m);
  };
  refused(null, /no existe/);
  refused('{"a":', /no es JSON/);
  refused('[]', /debe ser un objeto/);
  rmSync(folder, { recursive: true });
});

test('the typed template names every catalogue', async () => {
  const types = await readFile(new URL('src/i18n/palabras.ts', ROOT), 'utf8');
  for (const file of await readdir(new URL('src/i18n/', ROOT))) {
    const source = await readFile(new URL(`src/i18n/${file}`, ROOT), 'utf8');
    for (const [, name, area] of source.matchAll(
      /^export const (t[A-Z]\w*) = defineTerms\(\s*'([\w-]+)'/gm,
    )) {
      assert.match(
        types,
        new RegExp(`^  readonly '?${area}'?\\?: Area<typeof ${name}>;$`, 'm'),
        area,
      );
    }
  }
});
