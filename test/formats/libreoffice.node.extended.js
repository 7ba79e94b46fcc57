import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { importSource } from '../../scripts/lib/import-source.js';

const engine = await importSource(
  fileURLToPath(new URL('../sheets/node-only.ts', import.meta.url)),
);
const { filledFile } = await importSource(
  fileURLToPath(new URL('../sheets/filled.ts', import.meta.url)),
);

/** CSV of every sheet: comma, quotes, UTF-8, values as they are shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

let folder = '';
const at = (name) => join(folder, name);

function convert(file, format, to = folder) {
  const profile = `-env:UserInstallation=${pathToFileURL(at('profile')).href}`;
  const args = [profile, '--headless', '--convert-to', format, '--outdir', to, at(file)];
  const { status, error, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
  assert.equal(
    error,
    undefined,
    'LibreOffice is missing: apt-get install --no-install-recommends libreoffice-calc',
  );
  assert.equal(status, 0, stderr);
}

/** Rules of validation in the sheets of an .xlsx, those that are lists. */
function lists(bytes) {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .flatMap(([, part]) => strFromU8(part).match(/<dataValidation [^>]*type="list"/g) ?? []);
}

const readAs = async (name) => engine.readBook(new Uint8Array(readFileSync(at(name))), name);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'pal-libro-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('LibreOffice', () => {
  it('opens the template and keeps every list to choose from', async () => {
    const bytes = await engine.writeXlsx(engine.templateBook());
    writeFileSync(at('plantilla.xlsx'), bytes);
    convert('plantilla.xlsx', 'xlsx', at('out'));
    const kept = lists(readFileSync(at('out/plantilla.xlsx')));
    assert.ok(kept.length > 100, `${kept.length} lists`);
    assert.equal(kept.length, lists(bytes).length);
  });

  it('opens the returned workbook with its comments, and gives the same feed from it', async () => {
    const original = await filledFile();
    const book = await engine.readBook(original, 'plan.xlsx');
    const { json } = engine.checkBook(book);
    const mensaje = {
      ...{
        codigo: 'fecha_invalida',
        gravedad: 'error',
        hoja: 'Actividades',
        fila: 4,
        columna: 'F',
      },
      ...{ encabezado: '', valor: '', esperado: '', texto: 'No existe.', remedio: 'Corríjala.' },
    };
    writeFileSync(at('marcado.xlsx'), await engine.markXlsx(original, [mensaje]));
    convert('marcado.xlsx', 'xlsx', at('out'));
    const out = readFileSync(at('out/marcado.xlsx'));
    const parts = Object.entries(unzipSync(out)).filter(([name]) => name.includes('comments'));
    assert.equal(parts.length, 1);
    assert.match(strFromU8(parts[0][1]), /No existe\. Corríjala\./);
    assert.equal(lists(out).length, lists(original).length);
    assert.deepEqual(engine.checkBook(await readAs('out/marcado.xlsx')).json, json);
  });

  it('exports .csv and .ods that validate as the .xlsx does', async () => {
    writeFileSync(at('plan.xlsx'), await filledFile());
    const { json } = engine.checkBook(await readAs('plan.xlsx'));
    convert('plan.xlsx', 'ods');
    assert.deepEqual(engine.checkBook(await readAs('plan.ods')).json, json);
    convert('plan.xlsx', CSV, at('csv'));
    const names = readdirSync(at('csv')).filter((name) => name.endsWith('.csv'));
    assert.ok(names.length > 40);
    const books = await Promise.all(names.map((name) => readAs(`csv/${name}`)));
    const { json: fromCsv, mensajes } = engine.checkBook(engine.joinBooks(books));
    assert.deepEqual(
      mensajes.filter(({ gravedad }) => gravedad === 'error'),
      [],
    );
    assert.deepEqual(fromCsv, json);
  });
});
