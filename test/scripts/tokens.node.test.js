import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const names = (text, pattern) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();

test('the page of the theme has a row for every token, with its value', async () => {
  const element = await read('src/base/pal-element.ts');
  const page = await read('stories/guia/tema.mdx');
  const told = [...element.matchAll(/@cssproperty \[(--pal-[\w-]+)(?:=([^\]]+))?\]/g)];
  for (const [, name, value] of told) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    assert.ok(row, `${name} has no row`);
    if (value && value !== 'inherit') assert.ok(row.includes(`\`${value}\``), `${name}: ${value}`);
  }
  assert.deepEqual(names(page, /^\| `(--pal-[\w-]+)`/gm), told.map(([, name]) => name).sort());
});

test('every token that the styles read is told, and the other way round', async () => {
  const sources =
    (await read('src/base/tokens.ts')) + (await read('src/base/accent-controller.ts'));
  const element = await read('src/base/pal-element.ts');
  assert.deepEqual(
    names(sources, /(?:var\(|')(--pal-[\w-]+)/g),
    names(element, /@cssproperty \[(--pal-[\w-]+)/g),
  );
});

test('a theme sets tokens and nothing else that could break a page', async () => {
  const element = await read('src/base/pal-element.ts');
  const known = names(element, /@cssproperty \[(--pal-[\w-]+)/g);
  for (const theme of ['neutro', 'federal', 'estado']) {
    const sheet = await read(`demo/temas/${theme}.css`);
    const set = names(sheet, /^\s+([\w-]+):/gm).filter((name) => name !== 'color-scheme');
    assert.deepEqual(
      set.filter((name) => !known.includes(name)),
      [],
      theme,
    );
    assert.doesNotMatch(sheet, /url\(|@import|!important/);
  }
});
