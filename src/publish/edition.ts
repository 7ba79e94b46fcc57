/**
 * The next edition of a feed: its history, its link to the edition before by SHA-256, its bytes and
 * the names of its files. Works on the document, so that nothing the reader sets aside is lost.
 */
import { diffFeeds, type Diferencia } from '../feed/diff.js';
import { parseFeed } from '../feed/parse.js';
import type { Lectura } from '../feed/problems.js';
import { isDateTime } from '../feed/schema/base.js';
import { isSubstance } from '../feed/changes-of-diff.js';
import type { Cambio, Edicion, Feed, Quien, Texto } from '../feed/types.js';
import { historyOfNext } from './changes.js';
import { bytesOf, isDocument, listOf, readDocument, textIn, type Documento } from './document.js';
import { FallaDePublicar } from './failure.js';
import { hashOf } from './hash.js';
import { datedName, folderOf, stemOf } from './names.js';

export interface Publicacion {
  /** The feed to publish, as JSON.parse gives it; stays as it is. */
  siguiente: unknown;
  /** The edition now published, to the byte; null for the first one. */
  anterior: Uint8Array | null;
  /** When the data are true: RFC 3339 with offset. */
  actualizado: string;
  /** `pal` makes `pal.json` and `pal-2026-03-31.json`; by default as the feed's own address. */
  nombre?: string;
  /** Address of the folder of the dated files; by default that of the feed. */
  carpeta?: string;
  /** When the data of an earlier edition were true that does not say so itself. */
  fechaAnterior?: string;
  /** Said of every change that the comparison finds. */
  motivo?: Texto;
  autor?: Quien;
}

/** A file to be put on the server. */
export interface ArchivoDeEdicion {
  nombre: string;
  bytes: Uint8Array;
  sha256: string;
}

export interface EdicionNueva {
  documento: Documento;
  /** Under its date, never to change again. */
  fechado: ArchivoDeEdicion;
  /** The same bytes under the name that boards read. */
  ultimo: ArchivoDeEdicion;
  /** The edition before under its date: the chain points there. Null for a first edition. */
  anterior: ArchivoDeEdicion | null;
  /** Differences from the edition before, without history and dates of the feed itself. */
  diferencias: readonly Diferencia[];
  /** Entries that were added to `cambios[]`. */
  cambios: readonly Cambio[];
  /** How the new edition reads. */
  lectura: Lectura;
}

const place = ({ ejercicio }: Feed): string =>
  ejercicio?.municipio?.cvegeo ?? ejercicio?.entidad?.cve_ent ?? '';

function readFeed(value: unknown, codigo: 'no_es_feed' | 'anterior_no_es_feed'): Feed {
  const { feed, problemas } = parseFeed(value);
  if (!feed) throw new FallaDePublicar(codigo, problemas[0]?.codigo);
  return feed;
}

/** What the chain and the history need of the edition before. */
interface Anterior {
  documento: Documento;
  feed: Feed;
  fecha: string;
  archivo: ArchivoDeEdicion;
}

async function readBefore(bytes: Uint8Array, asked: Publicacion, stem: string): Promise<Anterior> {
  const feed = readFeed(bytes, 'anterior_no_es_feed');
  const documento = readDocument(bytes)!;
  const own = textIn(documento, 'actualizado');
  const fecha = own !== undefined && isDateTime(own) ? own : asked.fechaAnterior;
  if (fecha === undefined || !isDateTime(fecha)) throw new FallaDePublicar('anterior_sin_fecha');
  if (Date.parse(asked.actualizado) <= Date.parse(fecha)) {
    throw new FallaDePublicar('fecha_no_avanza', fecha);
  }
  const nombre = datedName({ ...documento, actualizado: fecha }, stem)!;
  return { documento, feed, fecha, archivo: { nombre, bytes, sha256: await hashOf(bytes) } };
}

/** The chain of the next edition: that of the one before, and the one before itself. */
function chainOf(before: Anterior, siguiente: Documento, carpeta: string | null): unknown[] {
  const known = listOf(before.documento, 'ediciones');
  const hashes = new Set(known.map((e) => textIn(e, 'sha256')));
  const stranger = listOf(siguiente, 'ediciones').find((e) => !hashes.has(textIn(e, 'sha256')));
  if (stranger !== undefined) {
    throw new FallaDePublicar('cadena_distinta', textIn(stranger, 'sha256'));
  }
  const last = textIn(known.at(-1), 'sha256');
  const { nombre, sha256 } = before.archivo;
  const entry: Edicion = {
    fecha: before.fecha,
    ...(carpeta !== null && { uri: new URL(nombre, carpeta).href }),
    sha256,
    ...(last !== undefined && { anterior: last }),
  };
  return [...known, entry];
}

function checkSame(before: Feed, after: Feed): void {
  const [a, b] = [place(before), place(after)];
  if (a !== '' && b !== '' && a !== b) throw new FallaDePublicar('otro_ejercicio', a);
}

/**
 * Makes the next edition. Rejects with a `FallaDePublicar`; errors inside the feed are in `lectura`
 * for the caller to judge.
 */
export async function publishEdition(asked: Publicacion): Promise<EdicionNueva> {
  const { actualizado, siguiente, motivo, autor } = asked;
  if (!isDateTime(actualizado)) throw new FallaDePublicar('fecha_hora', actualizado);
  const feed = readFeed(siguiente, 'no_es_feed');
  if (!isDocument(siguiente)) throw new FallaDePublicar('no_es_feed');
  const stem = asked.nombre ?? stemOf(siguiente);
  if (!asked.anterior && listOf(siguiente, 'ediciones').length > 0) {
    throw new FallaDePublicar('falta_anterior');
  }
  const before = asked.anterior ? await readBefore(asked.anterior, asked, stem) : null;
  const documento: Documento = { ...siguiente, actualizado };
  let diferencias: Diferencia[] = [];
  let cambios: readonly Cambio[] = [];
  if (before) {
    checkSame(before.feed, feed);
    diferencias = diffFeeds(before.feed, feed).filter(isSubstance);
    const comun = { fecha: actualizado, ...(motivo && { motivo }), ...(autor && { autor }) };
    const { todos, nuevos } = historyOfNext(before.documento, siguiente, diferencias, comun);
    cambios = nuevos;
    if (todos.length > 0) documento['cambios'] = todos;
    documento['ediciones'] = chainOf(before, siguiente, asked.carpeta ?? folderOf(siguiente));
  }
  const bytes = bytesOf(documento);
  const sha256 = await hashOf(bytes);
  return {
    documento,
    fechado: { nombre: datedName(documento, stem)!, bytes, sha256 },
    ultimo: { nombre: `${stem}.json`, bytes, sha256 },
    anterior: before?.archivo ?? null,
    diferencias,
    cambios,
    lectura: parseFeed(bytes),
  };
}
