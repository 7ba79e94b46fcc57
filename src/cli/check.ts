/** One source read as a feed, whatever its format: what it holds and what is said of it. */
import { parseFeed } from '../feed/parse.js';
import { isIndex, parseIndex } from '../feed/parse-index.js';
import type { Lectura } from '../feed/problems.js';
import type { Feed } from '../feed/types.js';
import { dayInZone, firstDay, isFecha, precision, type Dia } from '../feed/civil-date.js';
import { saidProblem, type Dicho, type Revision } from '../output/report.js';
import { readDocument, type Documento } from '../publish/document.js';
import type { Book, Mensaje } from '../sheets/index.js';
import type { Contexto } from './context.js';
import { FallaCli, failureText, SIN_HACER } from './failure.js';
import { readSource, type Fuente, type Pedido } from './read.js';
import { checkWorkbook, formatOf, type Formato } from './sheets.js';
import { tCli } from './words.js';

export interface Leido {
  fuente: Fuente;
  formato: Formato;
  lectura: Lectura;
  revision: Revision;
  /** Everything that the file holds; null when that is no JSON object. */
  documento: Documento | null;
  /** True for an index of feeds, which is checked as one. */
  indice?: boolean;
  /** The workbook it was, and what is said of its cells. */
  hojas?: { libro: Book; mensajes: readonly Mensaje[] };
}

function saidMessage(m: Mensaje): Dicho {
  const { codigo, gravedad, texto, remedio, hoja, fila, columna, valor, esperado, puntero } = m;
  return {
    codigo,
    gravedad,
    texto,
    remedio,
    hoja,
    celda: fila === 0 ? columna : `${columna}${fila}`,
    valor,
    esperado,
    ...(puntero !== undefined && { puntero }),
  };
}

function checkJson(ctx: Contexto, fuente: Fuente): Leido {
  const { nombre: archivo, bytes } = fuente;
  const documento = readDocument(bytes);
  const indice = isIndex(documento);
  const lectura = indice
    ? { ...parseIndex(bytes), feed: null, rechazados: [] }
    : parseFeed(bytes, { ahora: ctx.ahora.getTime() });
  const dichos = lectura.problemas.map((p) => saidProblem(ctx.loc, p));
  const revision = { archivo, dichos, conteo: lectura.conteo };
  return { fuente, formato: 'json', lectura, revision, documento, indice };
}

/** Reads and checks; throws where there is nothing to check. */
export async function readAndCheck(ctx: Contexto, name: Pedido, said?: Formato): Promise<Leido> {
  const fuente = await readSource(ctx, name);
  if (formatOf(fuente, said) === 'json') return checkJson(ctx, fuente);
  const { libro, revisado } = await checkWorkbook(ctx, fuente);
  const { lectura, mensajes, json } = revisado;
  const dichos = mensajes.map(saidMessage);
  const revision = { archivo: fuente.nombre, dichos, conteo: lectura.conteo };
  const hojas = { libro, mensajes };
  return { fuente, formato: libro.kind ?? 'xlsx', lectura, revision, documento: json, hojas };
}

/** The same for one of many: what cannot be read is reported, and the next one is read. */
export async function review(
  ctx: Contexto,
  name: Pedido,
  said?: Formato,
): Promise<Leido | Revision> {
  try {
    return await readAndCheck(ctx, name, said);
  } catch (error) {
    ctx.worsen(SIN_HACER);
    const archivo = typeof name === 'string' ? name : name.nombre;
    return { archivo, dichos: [], falla: failureText(ctx.loc, error) };
  }
}

export interface FeedLeido extends Leido {
  feed: Feed;
  documento: Documento;
}

/** For commands that need a feed: throws with the first reason why there is none. */
export async function needFeed(ctx: Contexto, name: string): Promise<FeedLeido> {
  const read = await readAndCheck(ctx, name);
  const { feed } = read.lectura;
  const { documento, revision, indice } = read;
  if (!feed || !documento) {
    const why = revision.dichos[0]?.texto ?? '';
    const detalle = indice ? tCli(ctx.loc, 'indice_no') : why;
    throw new FallaCli('e_no_es_feed', { archivo: name, detalle }, 1);
  }
  return { ...read, feed, documento };
}

/** The day that was asked for, else today in the zone of the feed. */
export function dayAsked({ ahora }: Contexto, feed: Feed, today: string | undefined): Dia {
  if (today === undefined) return dayInZone(ahora, feed.zona_horaria);
  if (!isFecha(today) || precision(today) !== 'dia')
    throw new FallaCli('e_fecha', { valor: today });
  return firstDay(today)!;
}
