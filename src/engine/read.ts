/** A file of any kind becomes a feed and what there is to say about it. */
import { decode } from '../feed/decode.js';
import { parseFeed } from '../feed/parse.js';
import type { Archivo, Marcha, Revision } from './jobs.js';

async function readJson({ bytes }: Archivo, ahora: number, { paso }: Marcha): Promise<Revision> {
  await paso({ etapa: 'revisar' });
  const lectura = parseFeed(bytes, { ahora });
  await paso({ etapa: 'revisar', hecho: 1 });
  return { lectura, texto: lectura.feed ? decode(bytes).text : '' };
}

/** Reads a file by what it is, not by what its name says. */
export async function readFile(archivo: Archivo, ahora: number, marcha: Marcha): Promise<Revision> {
  await marcha.paso({ etapa: 'abrir' });
  return await readJson(archivo, ahora, marcha);
}
