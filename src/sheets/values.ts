/** One cell to one value of the feed. */
import { fold } from '../feed/similar.js';
import type { Cell } from './book.js';
import { isUnread, type CellContext, type CellReading } from './cell-context.js';
import { findCode } from './code-words.js';
import { readDate } from './dates.js';
import type { Kind, SimpleKind } from './kinds.js';
import { readMoment } from './moments.js';
import { readNumber, readPercent } from './numbers.js';
import { cleanCell, trim, type CleanText } from './texts.js';

/** What people write where there is nothing to write. */
const NOTHING =
  /^(?:-+|—|–|\.+|n\/?a\.?|n\.a\.|s\/d|n\/d|nd|sin dato|sin datos|no aplica|pendiente|por definir|x definir)$/i;

const YES = new Set(['si', 'x', 'true', 'verdadero', '1', 's', 'yes', 'v']);
const NO = new Set(['no', 'false', 'falso', '0', 'n', 'f']);

const withText = ({ notice }: CleanText, value: unknown): CellReading => ({
  value,
  ...(notice && { notice }),
});

function readBoolean(cell: Cell): CellReading {
  if (typeof cell.value === 'boolean') return { value: cell.value };
  const text = trim(String(cell.value));
  if (text === 'Sí') return { value: true };
  if (text === 'No') return { value: false };
  const word = fold(text);
  if (YES.has(word)) return { value: true, notice: 'si_o_no_normalizado' };
  if (NO.has(word)) return { value: false, notice: 'si_o_no_normalizado' };
  return { problem: 'si_o_no_invalido', expected: 'Sí | No' };
}

function readCode(clean: CleanText, kind: Kind): CellReading {
  const found = kind.codes && findCode(kind.codes, clean.text);
  if (!found) return withText(clean, clean.text);
  if (found.exact) return withText(clean, found.code);
  return { value: found.code, notice: clean.notice ?? 'codigo_normalizado' };
}

/** Any text; a date in its place means that the spreadsheet made one of `1-2`. */
function readLabel(cell: Cell, kind: Kind): CellReading {
  if (cell.format === 'fecha') return { problem: 'texto_hecho_fecha' };
  const clean = cleanCell(String(cell.value));
  const short =
    kind.digits !== undefined && /^\d+$/.test(clean.text) && clean.text.length < kind.digits;
  if (!short) return withText(clean, clean.text);
  return { value: clean.text.padStart(kind.digits ?? 0, '0'), notice: 'clave_completada' };
}

function readFreely(cell: Cell, context: CellContext): CellReading {
  if (typeof cell.value === 'number') return { value: cell.value };
  const text = trim(String(cell.value));
  const number = readNumber(cell, context);
  if (number === undefined || (isUnread(number) && number.problem === 'numero_invalido')) {
    return withText(cleanCell(String(cell.value)), text);
  }
  return text.endsWith('%') ? withText(cleanCell(text), text) : number;
}

function readMunicipality(clean: CleanText): CellReading {
  const keyed = /^(\d{5}) +(\S.*)$/.exec(clean.text);
  const value = keyed ? { cvegeo: keyed[1], nombre: keyed[2] } : clean.text;
  return withText(clean, value);
}

type Reader = (cell: Cell, kind: Kind, context: CellContext) => CellReading;

const plain: Reader = (cell) => {
  const clean = cleanCell(String(cell.value));
  return withText(clean, clean.text);
};

const READERS: Readonly<Record<SimpleKind, Reader>> = {
  texto: plain,
  uri: plain,
  correo: plain,
  id: readLabel,
  ref: readLabel,
  rotulo: readLabel,
  codigo: (cell, kind) => readCode(cleanCell(String(cell.value)), kind),
  fecha: (cell, _kind, context) => readDate(cell, context),
  fecha_hora: (cell, _kind, context) => readMoment(cell, context),
  entero: (cell, _kind, context) => readNumber(cell, context, true),
  numero: (cell, _kind, context) => readNumber(cell, context),
  porcentaje: (cell, _kind, context) => readPercent(cell, context),
  booleano: readBoolean,
  numero_o_texto: (cell, _kind, context) => readFreely(cell, context),
  municipio: (cell) => readMunicipality(cleanCell(String(cell.value))),
  libre: ({ value }) => ({ value }),
};

const TEXTS = new Set<SimpleKind>(['texto', 'libre', 'municipio', 'numero_o_texto']);

function readOne(cell: Cell, kind: Kind, context: CellContext): CellReading {
  const text = typeof cell.value === 'string' ? trim(cell.value) : undefined;
  if (text === '') return undefined;
  if (text !== undefined && !TEXTS.has(kind.simple) && NOTHING.test(text)) {
    const meant = kind.codes && findCode(kind.codes, text);
    if (!meant) return { value: undefined, notice: 'valor_ausente' };
  }
  return READERS[kind.simple](cell, kind, context);
}

/** What separates several values of a cell; texts may hold commas. */
function separatorOf(kind: Kind, text: string): RegExp {
  if (kind.simple === 'texto') return text.includes('\n') ? /\n/ : /;/;
  return kind.simple === 'fecha' ? /[;\n]/ : /[;,\n]/;
}

function readSeveral(cell: Cell, kind: Kind, context: CellContext): CellReading {
  if (typeof cell.value !== 'string' || cell.format === 'fecha') {
    const one = readOne(cell, kind, context);
    return one === undefined || isUnread(one) ? one : { ...one, value: [one.value] };
  }
  const values: unknown[] = [];
  let notice: string | undefined;
  for (const part of cell.value.split(separatorOf(kind, cell.value))) {
    const one = readOne({ value: trim(part) }, kind, context);
    if (one === undefined) continue;
    if (isUnread(one)) return one;
    if (one.value !== undefined) values.push(one.value);
    notice ??= one.notice;
  }
  return values.length === 0
    ? undefined
    : { value: values, ...(notice !== undefined && { notice }) };
}

/** The value of a cell; undefined for a blank one. */
export function readValue(cell: Cell, kind: Kind, context: CellContext): CellReading {
  if (cell.error !== undefined) return { problem: 'celda_con_error' };
  if (cell.value === '' && cell.formula !== undefined) return { problem: 'formula_sin_valor' };
  return kind.several ? readSeveral(cell, kind, context) : readOne(cell, kind, context);
}
