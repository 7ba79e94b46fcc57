/** Spreadsheets and old systems through the command. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { feed, folder, run } from './command.js';

const SAMPLE = feed('estado-de-muestra');
const fixture = (name) => fileURLToPath(new URL(`../importers/fixtures/${name}`, import.meta.url));

test('a feed becomes a workbook and comes back the same, through files and through pipes', async () => {
  const home = folder();
  const book = join(home, 'm.xlsx');
  const made = await run(['convert', SAMPLE, '-o', book]);
  assert.equal(made.code, 0, made.said);
  const piped = await run(['convert', '-', '--to', 'xlsx'], { input: readFileSync(SAMPLE) });
  assert.equal(piped.code, 0, piped.said);
  assert.deepEqual(piped.out.subarray(0, 2).toString(), 'PK');
  for (const args of [[book], ['-']]) {
    const back = await run(['convert', ...args], { input: piped.out });
    assert.equal(back.code, 0, back.said);
    const file = join(home, 'vuelta.json');
    writeFileSync(file, back.text);
    const { text } = await run(['diff', SAMPLE, file]);
    assert.equal(text, 'Las dos ediciones dicen lo mismo.\n');
  }
});

test('a workbook is validated cell by cell', async () => {
  const book = join(folder(), 'm.xlsx');
  await run(['convert', SAMPLE, '-o', book]);
  const { code, text } = await run(['validate', book, '--format', 'json']);
  assert.equal(code, 0);
  const [{ dichos }] = JSON.parse(text).archivos;
  const found = dichos.find((d) => d.codigo === 'sin_estatus');
  assert.equal(found.hoja, 'Actividades');
  assert.match(found.celda, /^[A-Z]+\d+$/);
  assert.match((await run(['validate', book])).text, /Actividades![A-Z]+\d+ .*\[sin_estatus\]/);
});

test('the template is a workbook that is read back; a damaged one is refused', async () => {
  const file = join(folder(), 'plantilla.xlsx');
  assert.equal((await run(['template', '-o', file])).code, 0);
  assert.equal(readFileSync(file).subarray(0, 2).toString(), 'PK');
  assert.equal((await run(['template', '-o', file, '--force'])).code, 0);
  writeFileSync(file, readFileSync(file).subarray(0, 400));
  const broken = await run(['validate', file]);
  assert.equal(broken.code, 2);
  assert.match(broken.text, /no se pudo abrir como hoja de cálculo/);
});

test('a conversion that makes no sense is refused', async () => {
  for (const [args, pattern] of [
    [['convert', SAMPLE], /No se sabe en qué formato escribir/],
    [['convert', SAMPLE, '--to', 'json'], /La entrada ya es json/],
    [['convert', SAMPLE, 'pal.csv'], /Un plan ocupa varias hojas/],
    [['convert', SAMPLE, feed('morelos'), '-o', 'x.xlsx'], /hay varios planes/],
    [['convert', SAMPLE, 'sin-terminacion'], /No se sabe en qué formato escribir/],
    [['convert', 'no-esta.json', '--to', 'xlsx'], /No existe «no-esta\.json»/],
  ]) {
    const { code, text, said } = await run(args);
    assert.match(said, pattern);
    assert.deepEqual([code, text], [2, '']);
  }
});

const TABLAS = ['commitments', 'steps', 'objectives', 'agents', 'users', 'commitment_user'];
const SISTEMAS = {
  aga: ['aga', fixture('aga.json')],
  pa15: ['pa15', ...TABLAS.map((name) => fixture(`pa15-${name}.csv`))],
  decidim: ['decidim', fixture('decidim.csv')],
  csv: ['csv', fixture('plan-excel.csv'), '--mapping', fixture('plan-excel.mapeo.json')],
};

for (const [system, args] of Object.entries(SISTEMAS)) {
  test(`${system} becomes a feed without errors, with a report of what did not map`, async () => {
    const report = join(folder(), 'informe.json');
    const more = ['--state', '20', '--state-name', 'Oaxaca', '--publisher', 'O'];
    const { code, text, said } = await run(['import', ...args, ...more, '--report', report]);
    assert.ok([0, 1].includes(code), said);
    assert.match(said, /Se importó: /);
    assert.ok(JSON.parse(readFileSync(report, 'utf8')).hallazgos.length > 0);
    assert.equal(JSON.parse(text).ejercicio.entidad.cve_ent, '20');
    const checked = await run(['validate', '-', '--format', 'json'], { input: text });
    assert.equal(JSON.parse(checked.text).archivos[0].error, 0);
  });
}

test('an import that cannot be done says why and writes nothing', async () => {
  for (const [args, pattern] of [
    [['import', 'otro', SAMPLE], /No existe el sistema «otro»/],
    [['import', 'csv', SAMPLE], /Para csv hace falta --mapping/],
    [['import', 'aga', 'no-esta.json'], /No existe «no-esta\.json»/],
    [['import', 'aga', '-'], /No se pudo importar «-»/],
  ]) {
    const { code, text, said } = await run(args, { input: 'nada' });
    assert.match(said, pattern);
    assert.equal(text, '');
    assert.notEqual(code, 0);
  }
});
