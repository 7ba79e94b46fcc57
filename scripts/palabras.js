/**
 * `npm run palabras` writes schema/palabras.json, the template for another language, from the
 * catalogues; with --check it fails when the committed one says something else.
 * `npm run palabras -- <file>` says what a file of words lacks and what is wrong in it.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkWords } from './lib/check-words.js';
import { writeOrCheck } from './lib/generated.js';
import { importSource } from './lib/import-source.js';

const TEMPLATE = 'schema/palabras.json';
const SHOWN = 20;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (file) check(file);
else await write();

async function write() {
  const { TEMPLATE: areas } = await importSource(here('lib/catalogues.js'));
  const note = 'Copie este archivo, ponga la etiqueta de su lengua y traduzca lo que quiera.';
  const text = JSON.stringify({ $idioma: 'es-MX', $nota: note, ...areas }, null, 2);
  writeOrCheck({ file: TEMPLATE, text: `${text}\n`, command: 'npm run palabras' });
}

function check(path) {
  const template = JSON.parse(readFileSync(here(`../${TEMPLATE}`), 'utf8'));
  const words = readWords(path);
  if (words === null) return;
  const { total, dichas, faltan, errores, avisos } = checkWords(template, words);
  console.log(`${path}: ${dichas} de ${total} palabras; ${faltan.length} se dirán en español.`);
  list('Errores', errores);
  list('Por revisar', avisos);
  list('Faltan', faltan);
  if (errores.length > 0) process.exitCode = 1;
}

/** Null, and why, where there are none to read. */
function readWords(path) {
  try {
    const words = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
    if (typeof words === 'object' && words !== null && !Array.isArray(words)) return words;
    console.error(`${path}: debe ser un objeto, con un área por miembro, como ${TEMPLATE}.`);
  } catch (error) {
    const why = error.code === 'ENOENT' ? 'no existe' : `no es JSON: ${error.message}`;
    console.error(`${path}: ${why}. Copie ${TEMPLATE} y traduzca sus textos.`);
  }
  process.exitCode = 1;
  return null;
}

function list(title, found) {
  if (found.length === 0) return;
  const all = process.argv.includes('--todo');
  console.log(`\n${title} (${found.length}):`);
  for (const { area, clave, que } of all ? found : found.slice(0, SHOWN)) {
    console.log(`  ${[area, clave].filter(Boolean).join('.')}: ${que}`);
  }
  if (!all && found.length > SHOWN) console.log(`  … y ${found.length - SHOWN} más (--todo)`);
}
