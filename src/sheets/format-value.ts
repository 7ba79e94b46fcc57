/** One value of the feed to one cell: only if the cell is read back as that value. */
import { isObject } from '../feed/shape.js';
import type { Cell } from './book.js';
import { isUnread, NEUTRAL } from './cell-context.js';
import { codeLabel } from './code-words.js';
import type { Kind } from './kinds.js';
import { readValue } from './values.js';

/** Longest text of a cell; spreadsheets take 32 767. */
export const CELDA_MAXIMA = 32_000;

/** What a file of a spreadsheet cannot hold or would change. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A text that a spreadsheet takes for the error of a formula. */
const ERROR = /^#(?:[A-Z/0]+[!?]?|¡.*!)$/;

export function isWritable(text: string): boolean {
  return text.length <= CELDA_MAXIMA && !UNWRITABLE.test(text) && !ERROR.test(text);
}

/** Spreadsheets know no day before 1900-03-01 that all of them count alike. */
const isWholeDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && text > '1900-03-01';

function textOf(value: unknown, kind: Kind): string {
  if (isObject(value)) return `${String(value['cvegeo'])} ${String(value['nombre'])}`;
  const text = String(value);
  return kind.simple === 'codigo' && kind.codes ? codeLabel(kind.codes, text) : text;
}

function cellOf(value: unknown, kind: Kind): Cell | undefined {
  if (Array.isArray(value)) {
    if (!kind.several || value.length === 0) return undefined;
    const separator = kind.simple === 'texto' ? '\n' : '; ';
    return { value: value.map((item) => textOf(item, kind)).join(separator) };
  }
  if (typeof value === 'boolean') {
    if (kind.simple === 'libre') return { value };
    return { value: value ? 'Sí' : 'No' };
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return undefined;
    return kind.simple === 'porcentaje' ? { value: value / 100, format: 'porcentaje' } : { value };
  }
  if (typeof value !== 'string') return undefined;
  if (kind.simple === 'fecha' && isWholeDay(value)) return { value, format: 'fecha' };
  return { value: textOf(value, kind) };
}

/** True for values that say exactly the same in JSON. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}

/** The cell of a value; undefined when no cell would be read back as it. */
export function formatValue(value: unknown, kind: Kind): Cell | undefined {
  const cell = cellOf(value, kind);
  if (!cell || (typeof cell.value === 'string' && !isWritable(cell.value))) return undefined;
  const reading = readValue(cell, kind, NEUTRAL);
  if (reading === undefined || isUnread(reading)) return undefined;
  return isSame(reading.value, value) ? cell : undefined;
}
