/** The jobs themselves. Each takes what it was asked and gives the answer; none keeps anything. */
import { isSubstance } from '../feed/changes-of-diff.js';
import { diffFeeds } from '../feed/diff.js';
import { parseFeed } from '../feed/parse.js';
import { indentOf, retouch } from '../feed/retouch.js';
import { markXlsx, readBook, writeXlsx } from '../formats/index.js';
import { bookOfFeed, templateBook } from '../sheets/index.js';
import type { Comparacion, Da, Marcha, Pide, Retocada, Trabajo } from './jobs.js';
import { publish } from './publish-job.js';
import { readFile } from './read.js';

async function compare(
  { antes, texto, idioma }: Pide<'comparar'>,
  marcha: Marcha,
): Promise<Comparacion> {
  const { lectura, mensajes } = await readFile({ ...antes, idioma, ahora: 0 }, marcha);
  await marcha.paso({ etapa: 'comparar' });
  const ahora = parseFeed(texto).feed;
  await marcha.paso({ etapa: 'comparar', hecho: 0.5 });
  const found = lectura.feed && ahora ? diffFeeds(lectura.feed, ahora) : [];
  return { lectura, esJson: mensajes === null, diferencias: found.filter(isSubstance) };
}

async function change(p: Pide<'retocar'>, { paso }: Marcha): Promise<Retocada> {
  await paso({ etapa: 'revisar' });
  const { crudo, cambios, perdidos } = retouch(JSON.parse(p.texto), p.retoques, p.comun);
  if (p.actualizado !== undefined)
    (crudo as Record<string, unknown>)['actualizado'] = p.actualizado;
  await paso({ etapa: 'revisar', hecho: 0.5 });
  const texto = `${JSON.stringify(crudo, null, indentOf(p.texto))}\n`;
  const lectura = parseFeed(texto, { ahora: p.ahora });
  return { lectura, texto, mensajes: null, cambios, perdidos };
}

async function book(p: Pide<'libro'>, { paso }: Marcha): Promise<Uint8Array> {
  await paso({ etapa: 'filas' });
  const made = 'plantilla' in p ? templateBook() : bookOfFeed(JSON.parse(p.texto));
  await paso({ etapa: 'filas', hecho: 0.5 });
  return await writeXlsx(made);
}

/** An .xlsx keeps all that it holds; what came in another format is given back as one. */
async function markCells(p: Pide<'marcar'>, { signal, paso }: Marcha): Promise<Uint8Array> {
  const { nombre, bytes, mensajes } = p;
  await paso({ etapa: 'filas' });
  const book = await readBook(bytes, nombre, { signal });
  return await markXlsx(book.kind === 'xlsx' ? bytes : book, mensajes);
}

type Jobs = { [T in Trabajo]: (pide: Pide<T>, marcha: Marcha) => Promise<Da<T>> };

const JOBS: Jobs = {
  leer: readFile,
  libro: book,
  marcar: markCells,
  comparar: compare,
  retocar: change,
  publicar: publish,
};

/** Does a job. It rejects when `marcha.signal` ended it, and where its answer cannot be had. */
export function runJob<T extends Trabajo>(
  trabajo: T,
  pide: Pide<T>,
  marcha: Marcha,
): Promise<Da<T>> {
  return JOBS[trabajo](pide, marcha);
}
