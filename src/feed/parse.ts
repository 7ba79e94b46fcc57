/** The door of the standard: any bytes, text or value in, a reading out. Never throws. */
import { check } from './check.js';
import { VERSION } from './check-root.js';
import { Cleaner } from './clean.js';
import { copyJson } from './copy.js';
import { decode, isBinary } from './decode.js';
import { positionsOf } from './json-position.js';
import { scanJson } from './json-scan.js';
import { LIMITES, Refusal } from './limits.js';
import type { CodigoProblema, Conteo, Lectura } from './problems.js';
import { Reading } from './reading.js';
import type { Details, Path } from './report.js';
import { feed as feedSchema } from './schema/feed.js';
import { isObject, shapeOf, type ObjectShape } from './shape.js';
import type { Feed } from './types.js';

export interface ParseOptions {
  /**
   * The moment of the reading, in milliseconds since 1970: a feed that says it was updated later
   * gets a warning. Without it that is not checked.
   */
  ahora?: number;
}

type Item = Record<string, unknown>;

/** Ends a reading with a fatal problem. */
class Fatal extends Error {
  constructor(
    readonly codigo: CodigoProblema,
    readonly path: Path = [],
    readonly details: Details = {},
  ) {
    super(codigo);
  }
}

const NOTHING: Conteo = { leidos: 0, validos: 0, degradados: 0, rechazados: 0 };

function tooLarge(): Fatal {
  return new Fatal('demasiado_grande', [], { esperado: `${LIMITES.bytes / 1024 / 1024} MB` });
}

/** True when a text is longer than the limit in UTF-8; counts only where that is not plain. */
function isTooLarge(text: string): boolean {
  if (text.length > LIMITES.bytes) return true;
  if (text.length * 3 <= LIMITES.bytes) return false;
  return new TextEncoder().encode(text).length > LIMITES.bytes;
}

function bytesOf(input: unknown): Uint8Array | null {
  if (ArrayBuffer.isView(input)) {
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  }
  // By name, because a buffer may come from another frame.
  return Object.prototype.toString.call(input) === '[object ArrayBuffer]'
    ? new Uint8Array(input as ArrayBuffer)
    : null;
}

/** The text of the input, or null when it is a value already. */
function textOf(input: unknown, reading: Reading): string | null {
  if (typeof input === 'string') {
    if (isTooLarge(input)) throw tooLarge();
    return input.startsWith('\ufeff') ? input.slice(1) : input;
  }
  const bytes = bytesOf(input);
  if (!bytes) return null;
  if (bytes.length > LIMITES.bytes) throw tooLarge();
  if (isBinary(bytes)) throw new Fatal('no_es_json_binario');
  const { text, aviso } = decode(bytes);
  if (aviso) reading.report.add(aviso, []);
  return text;
}

function parseJson(text: string): unknown {
  const start = text.trimStart();
  if (start === '') throw new Fatal('documento_vacio');
  if (start.startsWith('<')) throw new Fatal('no_es_json_html', [], { visto: start.slice(0, 120) });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw syntaxError(text);
  }
}

function syntaxError(text: string): Fatal {
  const error = scanJson(text);
  // An engine may give up on a text that is JSON, when it is nested too deep for it.
  if (!error) return new Fatal('demasiado_profundo', [], { esperado: String(LIMITES.profundidad) });
  const { causa, offset } = error;
  const codigo = causa === 'fin_inesperado' ? 'json_incompleto' : 'json_invalido';
  const visto = text.slice(offset, offset + 40).split('\n', 1)[0];
  const place = positionsOf(text, [offset]).get(offset)!;
  return new Fatal(codigo, [], { causa, ...place, ...(visto && { visto }) });
}

function refuseVersion(version: unknown): void {
  if (typeof version !== 'string' && typeof version !== 'number') return;
  const major = /^\s*v?(\d+)/i.exec(String(version))?.[1];
  if (major === undefined || Number(major) <= VERSION.mayor) return;
  const esperado = `${VERSION.mayor}.N`;
  throw new Fatal('version_no_soportada', ['version'], { visto: version, esperado });
}

/** Turns an object that belongs to the reader into a feed, in place. */
function readFeed(value: Item, reading: Reading, ahora: number | undefined): Feed {
  if (!isObject(value['ejercicio']) && !Array.isArray(value['planes'])) {
    throw new Fatal('sin_ejercicio_ni_planes');
  }
  const root = new Cleaner(reading).read(value, shapeOf(feedSchema) as ObjectShape) as Feed;
  check(root, reading, ahora);
  return root;
}

function total(porClase: Record<string, Conteo>): Conteo {
  const sum = { ...NOTHING };
  for (const conteo of Object.values(porClase)) {
    sum.leidos += conteo.leidos;
    sum.validos += conteo.validos;
    sum.degradados += conteo.degradados;
    sum.rechazados += conteo.rechazados;
  }
  return sum;
}

function refuse(error: unknown, reading: Reading, text: string | null): Lectura {
  const { report } = reading;
  if (error instanceof Fatal) report.add(error.codigo, error.path, error.details);
  else if (error instanceof Refusal) {
    report.add(error.codigo, error.path, { esperado: error.esperado });
  } else {
    report.add('lectura_imposible', [], { visto: error instanceof Error ? error.message : '' });
  }
  const problemas = report.finish(text);
  return { feed: null, problemas, conteo: { ...NOTHING }, porClase: {}, rechazados: [] };
}

/** Reads a document of the standard, whatever its root is. Never throws. */
export function parseDocument(
  input: unknown,
  readRoot: (root: Item, reading: Reading) => unknown,
): Lectura {
  const reading = new Reading();
  let text: string | null = null;
  try {
    text = textOf(input, reading);
    const value = text === null ? copyJson(input) : parseJson(text);
    reading.report.root = value;
    if (!isObject(value)) throw new Fatal('no_es_objeto', [], { visto: value });
    refuseVersion(value['version']);
    const feed = readRoot(value, reading) as Feed;
    const rechazados = reading.rejected(feed);
    const porClase = reading.countByClass();
    const problemas = reading.report.finish(text);
    return { feed, problemas, conteo: total(porClase), porClase, rechazados };
  } catch (error) {
    return refuse(error, reading, text);
  }
}

/**
 * Reads a feed from bytes, from text or from a value as `JSON.parse` gives it. Never throws and
 * never changes what it was given. `feed` is null only when nothing can be shown; otherwise it is
 * what was published, with its unknown members, less what `problemas` says was set aside.
 */
export function parseFeed(input: unknown, options: ParseOptions = {}): Lectura {
  return parseDocument(input, (root, reading) => readFeed(root, reading, options.ahora));
}
