/** Where the bytes come from: files, folders, addresses that were written out, standard input. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import process from 'node:process';
import { LIMITES } from '../feed/limits.js';
import { feedUrl, loadFeed } from '../feed/load.js';
import { tStates } from '../i18n/states.js';
import type { Contexto } from './context.js';
import { FallaCli, systemReason } from './failure.js';

export const ENTRADA = '-';

export interface Fuente {
  /** As it was named. */
  nombre: string;
  bytes: Uint8Array;
  /** Set when it came from an address. */
  url?: URL;
  /** The sheets of one workbook, each in a file of its own; `bytes` is empty then. */
  partes?: readonly Fuente[];
}

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** What a folder is looked through for. */
const ENDINGS = new Set(['.json', '.xlsx', '.ods', '.csv']);

async function filesUnder(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(^|[\\/])(\.|node_modules[\\/])/.test(path.slice(folder.length)))
    .sort();
}

/** The names with their folders opened; a folder that cannot be read fails when its turn comes. */
export async function expand(names: readonly string[]): Promise<string[]> {
  if (names.filter((name) => name === ENTRADA).length > 1) throw new FallaCli('e_dos_entradas');
  const lists = await Promise.all(
    names.map(async (name) => {
      if (name === ENTRADA || isAddress(name)) return [name];
      const folder = await stat(name).then(
        (found) => found.isDirectory(),
        () => false,
      );
      if (!folder) return [name];
      const files = await filesUnder(name);
      return files.length > 0 ? files : [name];
    }),
  );
  return [...new Set(lists.flat())];
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of process.stdin as AsyncIterable<Uint8Array>) {
    parts.push(part);
    size += part.length;
    // One byte more than the limit is enough to be refused with its reason.
    if (size > LIMITES.bytes) break;
  }
  return Buffer.concat(parts);
}

async function fetched({ loc }: Contexto, name: string): Promise<Fuente> {
  const url = feedUrl(name, undefined);
  if (!url)
    throw new FallaCli('e_descarga', { archivo: name, detalle: tStates(loc, 'direccion_que') });
  const loaded = await loadFeed(url);
  if (loaded?.bytes) return { nombre: name, bytes: loaded.bytes, url };
  const { codigo, http } = loaded?.falla ?? { codigo: 'otro' as const };
  const what = tStates(loc, `${codigo}_que`);
  const detalle = http === undefined ? what : `${what} (HTTP ${http})`;
  throw new FallaCli('e_descarga', { archivo: name, detalle });
}

async function firstBytes(name: string, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const stream = createReadStream(name, { end: most - 1 }) as AsyncIterable<Uint8Array>;
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** A file; of one that is larger than any feed may be, no more than shows it. */
async function fromDisk(name: string): Promise<Fuente> {
  try {
    const found = await stat(name);
    if (found.isDirectory()) throw new FallaCli('e_carpeta_vacia', { archivo: name });
    return { nombre: name, bytes: await firstBytes(name, LIMITES.bytes + 1) };
  } catch (error) {
    if (error instanceof FallaCli) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new FallaCli('e_no_existe', { archivo: name });
    }
    throw new FallaCli('e_lectura', { archivo: name, detalle: systemReason(error) });
  }
}

/** One name, or the files that are read as one workbook. */
export type Pedido = string | { nombre: string; archivos: readonly string[] };

export async function readSource(ctx: Contexto, name: Pedido): Promise<Fuente> {
  if (typeof name !== 'string') {
    const partes: Fuente[] = [];
    for (const archivo of name.archivos) partes.push(await readSource(ctx, archivo));
    return { nombre: name.nombre, bytes: new Uint8Array(), partes };
  }
  if (name === ENTRADA) return { nombre: name, bytes: await standardInput() };
  return isAddress(name) ? await fetched(ctx, name) : await fromDisk(name);
}
