/** Every format through the command: there and back, lists of what is to be mended, refusals in words. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { feed, folder, run } from './command.js';
import { isSamePlan, PLACES, roundTrip } from './round-trip.js';

const SAMPLE = feed('estado-de-muestra');
const fixture = (name) => fileURLToPath(new URL(`../importers/fixtures/${name}`, import.meta.url));

for (const format of Object.keys(PLACES)) {
  test(`feeds of the demo become ${format} and come back the same`, async () => {
    for (const name of ['estado-de-muestra', 'municipio-de-muestra', 'sonora']) {
      await roundTrip(name, format);
    }
  });
}

test('several CSV are one workbook, named one by one or by their folder', async () => {
  const home = folder();
  const sheets = join(home, 'hojas');
  assert.equal((await run(['convert', SAMPLE, sheets, '--to', 'csv'])).code, 0);
  const files = readdirSync(sheets).map((name) => join(sheets, name));
  assert.ok(files.some((name) => name.endsWith('Actividades.csv')));
  assert.ok(!files.some((name) => /Instrucciones|Listas/.test(name)));
  writeFileSync(join(home, 'a.json'), (await run(['convert', ...files])).text);
  await isSamePlan(SAMPLE, join(home, 'a.json'));
  assert.equal((await run(['convert', ...files, join(home, 'b.json')])).code, 0);
  await isSamePlan(SAMPLE, join(home, 'b.json'));
  const { code, text } = await run(['validate', home]);
  assert.equal(code, 0, text);
  assert.match(text, /hojas.\*\.csv: /);
  assert.match(text, /3 archivos revisados: 3 sin errores/);
});

test('the CSV of two plans in one folder are not mixed', async () => {
  const home = folder();
  for (const name of ['morelos', 'oaxaca']) {
    const sheets = join(folder(), name);
    await run(['convert', feed(name), sheets, '--to', 'csv']);
    for (const file of readdirSync(sheets)) {
      copyFileSync(join(sheets, file), join(home, `${name}-${file}`));
    }
  }
  const { code, text } = await run(['validate', home, '--format', 'json']);
  const { archivos } = JSON.parse(text);
  assert.deepEqual(
    archivos.map(({ archivo, error }) => [archivo.slice(home.length + 1), error]),
    [
      ['morelos-*.csv', 0],
      ['oaxaca-*.csv', 0],
    ],
  );
  assert.equal(code, 0);
});

test('a folder with CSV of something else is not written into', async () => {
  const home = folder();
  writeFileSync(join(home, 'Viejas.csv'), 'a,b');
  const { code, said } = await run(['convert', SAMPLE, home, '--to', 'csv', '--force']);
  assert.equal(code, 2);
  assert.match(said, /hay otros CSV \(Viejas\.csv\)/);
  assert.deepEqual(readdirSync(home), ['Viejas.csv']);
});

test('a workbook of any format is validated in its cells', async () => {
  const home = folder();
  for (const name of ['m.ods', 'm.zip']) {
    const file = join(home, name);
    await run(['convert', SAMPLE, file]);
    const { code, text } = await run(['validate', file]);
    assert.equal(code, 0, text);
    assert.match(text, /Actividades![A-Z]+\d+ .*\[sin_estatus\]/);
  }
});

/** The sample as CSV with one date that does not exist. */
async function badSheets() {
  const sheets = join(folder(), 'hojas');
  await run(['convert', SAMPLE, sheets, '--to', 'csv']);
  const file = join(sheets, 'Actividades.csv');
  const text = readFileSync(file, 'utf8');
  assert.match(text, /,\d{4}-\d\d-\d\d,/);
  writeFileSync(file, text.replace(/,\d{4}-\d\d-\d\d,/, ',2026-02-30,'));
  return sheets;
}

test('a to-do list and the marked workbook are given back', async () => {
  const sheets = await badSheets();
  const [todo, marked] = [join(sheets, 'pendientes.txt'), join(sheets, 'marcado.xlsx')];
  const { code } = await run(['validate', sheets, '--todo', todo, '--marked', marked]);
  assert.equal(code, 1);
  assert.match(readFileSync(todo, 'utf8'), /\[ \] Actividades![A-Z]+\d+ .*2026-02-30/);
  assert.equal(readFileSync(marked).subarray(0, 2).toString(), 'PK');
  const again = await run(['validate', marked, '--lang', 'en']);
  assert.match(again.text, /Actividades![A-Z]+\d+ .*2026-02-30/);
  const before = readFileSync(todo);
  const kept = await run(['validate', marked, '--todo', todo, '--lang', 'en']);
  assert.equal(kept.code, 2);
  assert.deepEqual(readFileSync(todo), before);
});

test('lists and marks are refused where there is no single workbook', async () => {
  const home = folder();
  for (const [args, pattern] of [
    [[SAMPLE, '--todo', join(home, 't.txt')], /para una sola hoja de cálculo/],
    [[SAMPLE, feed('morelos'), '--marked', join(home, 'm.xlsx')], /para una sola hoja/],
    [[SAMPLE, '--marked', join(home, 'm.ods')], /que termine en \.xlsx/],
  ]) {
    const { code, said } = await run(['validate', ...args]);
    assert.equal(code, 2);
    assert.match(said, pattern);
  }
  assert.deepEqual(readdirSync(home), []);
});

test('what is no workbook is refused in words, in both languages', async () => {
  const home = folder();
  const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const secret = Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]);
  for (const [name, bytes, es, en] of [
    ['viejo.xls', OLE, /formato antiguo \(\.xls\)/, /old format/],
    ['clave.xlsx', secret, /tiene contraseña/, /has a password/],
    ['roto.ods', Buffer.from('PK\x03\x04 nada'), /está dañado/, /is damaged/],
    ['vacio.csv', Buffer.alloc(0), /está vacío/, /is empty/],
    ['pagina.csv', '<!doctype html><p>', /no es una hoja de cálculo/, /is no spreadsheet/],
  ]) {
    const file = join(home, name);
    writeFileSync(file, bytes);
    for (const [lang, pattern] of [
      ['es', es],
      ['en', en],
    ]) {
      const { code, text } = await run(['validate', file, '--lang', lang]);
      assert.equal(code, 2, name);
      assert.match(text, pattern);
      assert.doesNotMatch(text, /libro_|no_es_/);
    }
  }
});

test('a CSV from a pipe is read when it is said to be one', async () => {
  const home = folder();
  await run(['convert', SAMPLE, join(home, 'h'), '--to', 'csv']);
  const input = readFileSync(join(home, 'h', 'Actividades.csv'));
  const { text } = await run(['validate', '-', '--from', 'csv', '--format', 'json'], { input });
  const [{ dichos }] = JSON.parse(text).archivos;
  assert.ok(dichos.every(({ codigo }) => !codigo.startsWith('json')));
});

test('a mapping is suggested for a CSV, and names the columns without a place', async () => {
  const home = folder();
  const file = join(home, 'mapeo.json');
  const made = await run(['import', 'csv', fixture('plan-excel.csv'), '--suggest', '-o', file]);
  assert.equal(made.code, 0, made.said);
  assert.match(made.said, /Columnas para las que no se encontró lugar: .*Notas internas/);
  const used = await run(['import', 'csv', fixture('plan-excel.csv'), '--mapping', file]);
  assert.match(used.said, /Se importó: /);
});

test('an index is checked as an index, beside the feeds that it lists', async () => {
  const home = folder();
  mkdirSync(join(home, 'e'));
  copyFileSync(feed('morelos'), join(home, 'e', 'morelos.json'));
  const file = join(home, 'indice.json');
  const base = ['--base', 'https://datos.ejemplo.gob.mx/e'];
  assert.equal((await run(['index', join(home, 'e'), ...base, '-o', file])).code, 0);
  const good = await run(['validate', home, '--strict']);
  assert.equal(good.code, 0, good.text);
  assert.match(good.text, /indice\.json: sin problemas, 1 elemento/);
  const index = JSON.parse(readFileSync(file, 'utf8'));
  index.feeds[0].uri = 'javascript:alert(1)';
  index.feeds.push({ uri: 'https://datos.ejemplo.gob.mx/e/otro.json', sorpresa: 1 });
  writeFileSync(file, JSON.stringify(index));
  const bad = await run(['validate', file]);
  assert.equal(bad.code, 1);
  assert.match(bad.text, /\/feeds\/0/);
  assert.match(bad.text, /\/feeds\/1\/sorpresa \[miembro_desconocido\]/);
  const other = await run(['ics', file]);
  assert.equal(other.code, 1);
  assert.match(other.said, /no es un plan: es un índice/);
});
