/** One cell of a mapped CSV into the item that it belongs to. */
import { evidenceOf } from './evidence.js';
import type { Lugar } from './findings.js';
import { type Importing, type Pieza, push, put } from './importing.js';
import { keep } from './keep.js';
import type { Destino } from './mapping-targets.js';
import { statusOfProgress } from './crosswalk.js';
import { readNumber, isPercentage } from './numbers.js';
import { bodyOf } from './responsables.js';
import { fold } from '../feed/similar.js';

export interface Celda {
  destino: Destino;
  valor: unknown;
  lugar: Lugar;
  encabezado: string;
}

export interface Contexto {
  importing: Importing & { estatus?: string | Readonly<Record<string, string>> };
  /** What parts several values inside a cell. */
  listas: string | undefined;
}

/** The values of a cell that holds several. */
function partsOf({ listas }: Contexto, value: unknown): string[] {
  const parts = String(value)
    .split(/\r?\n/)
    .flatMap((line) => line.split(listas ?? ';'));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** By the words of the mapping, by its named crosswalk, or by the codes of the feed. */
function statusCell({ importing }: Contexto, pieza: Pieza, { valor, lugar }: Celda): void {
  const { estatus } = importing;
  if (estatus === 'decidim') {
    const { numero } = readNumber(valor);
    if (isPercentage(numero)) pieza['estatus'] = statusOfProgress(numero);
    else importing.status(pieza, valor, lugar, 'decidim');
    return;
  }
  if (typeof estatus === 'object') {
    const wanted = fold(String(valor));
    const word = Object.keys(estatus).find((one) => fold(one) === wanted);
    if (word !== undefined) {
      pieza['estatus'] = estatus[word];
      return;
    }
  }
  importing.status(pieza, valor, lugar, typeof estatus === 'string' ? estatus : 'feed');
}

function linksCell(
  context: Contexto,
  pieza: Pieza,
  { destino, valor, lugar, encabezado }: Celda,
): void {
  for (const part of partsOf(context, valor)) {
    const address = /https?:\/\/\S+/i.exec(part)?.[0];
    const rest =
      address === undefined
        ? ''
        : part
            .replace(address, '')
            .replace(/[\s:(–-]+$/, '')
            .trim();
    const titulo = rest === '' ? encabezado : rest;
    // Words without an address say where a paper is, or what is still to come: the place is what they say.
    const isWord = address === undefined && /\s/.test(part);
    if (isWord) {
      push(pieza, destino.miembro, { titulo: encabezado, ubicacion: part });
      context.importing.findings.add('enlace_relativo', lugar, {
        valor: part,
        destino: 'ubicacion',
      });
      continue;
    }
    const found = evidenceOf(context.importing, pieza, { titulo, enlace: address ?? part, lugar });
    if (found) push(pieza, destino.miembro, found);
  }
}

function odsCell({ importing }: Contexto, pieza: Pieza, { valor, lugar }: Celda): void {
  const numbers = [...String(valor).matchAll(/\d+(?:\.\w+)?/g)].map(([one]) => one);
  const goals = new Map(numbers.map((one) => [Number.parseInt(one, 10), one]));
  for (const [objetivo, meta] of goals) {
    if (objetivo < 1 || objetivo > 17) keep(importing, pieza, 'ods', valor, lugar);
    else push(pieza, 'ods', { objetivo, ...(meta.includes('.') && { meta }) });
  }
  if (goals.size === 0) keep(importing, pieza, 'ods', valor, lugar);
}

function progressCell({ importing }: Contexto, pieza: Pieza, { valor, lugar }: Celda): void {
  const avance: Pieza = {};
  importing.number(avance, 'porcentaje', valor, lugar, true);
  if (avance['porcentaje'] !== undefined) pieza['avance_reportado'] = avance;
  else Object.assign(pieza, avance);
}

function bodiesCell(context: Contexto, pieza: Pieza, { destino, valor }: Celda): void {
  const rol = destino.miembro === 'corresponsables' ? 'corresponsable' : 'responsable';
  for (const part of partsOf(context, valor)) {
    push(pieza, 'responsables', { organizacion: bodyOf(part), rol });
  }
}

/** Reads a cell into its item. `again`: the item has been read from another row. */
export function readCell(context: Contexto, pieza: Pieza, cell: Celda, again = false): void {
  const { importing } = context;
  const { destino, valor, lugar } = cell;
  const { miembro } = destino;
  switch (destino.lectura) {
    case 'fecha': {
      importing.date(pieza, miembro, valor, lugar);
      return;
    }
    case 'numero': {
      importing.number(pieza, miembro, valor, lugar);
      return;
    }
    case 'porcentaje': {
      progressCell(context, pieza, cell);
      return;
    }
    case 'estatus': {
      statusCell(context, pieza, cell);
      return;
    }
    case 'organizaciones': {
      bodiesCell(context, pieza, cell);
      return;
    }
    case 'enlaces': {
      linksCell(context, pieza, cell);
      return;
    }
    case 'ods': {
      odsCell(context, pieza, cell);
      return;
    }
    case 'lista': {
      push(pieza, miembro, ...partsOf(context, valor).map(fold));
      return;
    }
    case 'seccion': {
      push(pieza, 'secciones', { titulo: miembro, texto: importing.text(valor, lugar) });
      return;
    }
    case 'nota': {
      push(pieza, miembro, { tipo: 'comentario', texto: importing.text(valor, lugar) });
      return;
    }
    case 'id':
    case 'texto': {
      const value = importing.text(valor, lugar);
      const isCode = miembro === 'tipo' || miembro === 'estado';
      put(pieza, miembro, isCode && value !== undefined ? fold(value) : value);
      if (again) return;
    }
  }
}
