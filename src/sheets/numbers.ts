/** Numbers as people write them in cells: `1,234.50`, `12,5`, `$ 40`, `40 %`. */
import type { Cell } from './book.js';
import type { CellContext, CellReading } from './cell-context.js';

const INVALID: CellReading = { problem: 'numero_invalido' };
const CURRENCY = /(?:^|\b)(?:mxn|mx|m\.n\.|pesos)(?:\b|$)|\$/gi;
const SEPARATED = /^([-+]?)(\d[\d.,]*|[.,]\d+)$/;

interface Written {
  value: number;
  /** The decimal mark that the text proves. */
  decimal?: '.' | ',';
}

/** The number without what people put around it. */
function strip(text: string): string {
  return text.replace(CURRENCY, '').replace(/[\s\u00a0\u202f']/g, '');
}

const isGrouped = (text: string, mark: string): boolean =>
  new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(text);

/** Both marks: the last is the decimal one, and the other groups digits by three. */
function withBoth(digits: string): Written | undefined {
  const decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', rest = '', ...more] = digits.split(decimal);
  if (more.length > 0 || !isGrouped(whole, group) || !/^\d*$/.test(rest)) return undefined;
  return { value: Number(`${whole.replaceAll(group, '')}.${rest || '0'}`), decimal };
}

/** One mark: undefined when it is no number, null when it could be either of two. */
function withOne(digits: string, mark: '.' | ',', whole: boolean): Written | null | undefined {
  const parts = digits.split(mark);
  if (parts.length > 2) {
    return isGrouped(digits, mark) ? { value: Number(parts.join('')), ...other(mark) } : undefined;
  }
  const [before = '', after = ''] = parts;
  if (isGrouped(digits, mark) && !before.startsWith('0')) {
    return whole ? { value: Number(before + after) } : null;
  }
  return { value: Number(`${before || '0'}.${after || '0'}`), decimal: mark };
}

const other = (group: '.' | ','): { decimal: '.' | ',' } => ({
  decimal: group === '.' ? ',' : '.',
});

/** A number in a text; null when it could be either of two, undefined when it is none. */
export function writtenNumber(text: string, whole: boolean): Written | null | undefined {
  const match = SEPARATED.exec(strip(text));
  if (!match) return undefined;
  const [, sign = '', digits = ''] = match;
  const [dot, comma] = [digits.includes('.'), digits.includes(',')];
  let found: Written | null | undefined = { value: Number(digits) };
  if (dot && comma) found = withBoth(digits);
  else if (dot || comma) found = withOne(digits, dot ? '.' : ',', whole);
  return found && { ...found, value: sign === '-' ? -found.value : found.value };
}

/** The two readings of `1,234`, decided by the mark that the workbook uses elsewhere. */
function decide(text: string, decimal: '.' | ','): number {
  const digits = strip(text);
  return digits.includes(decimal)
    ? Number(digits.replace(decimal, '.'))
    : Number(digits.replace(/[.,]/, ''));
}

/** A number in a cell. `whole` for counts, where a mark can only group digits. */
export function readNumber(cell: Cell, context: CellContext, whole = false): CellReading {
  const { value, format } = cell;
  if (typeof value === 'number') {
    return format === 'porcentaje'
      ? { value: percent(value), notice: 'numero_normalizado' }
      : { value };
  }
  if (typeof value === 'boolean' || format === 'fecha') return INVALID;
  const bare = value.replace(/%\s*$/, '').trim();
  const written = writtenNumber(bare, whole);
  if (written === undefined) return INVALID;
  const plain = context.plain === true && /^-?\d+(\.\d+)?$/.test(value.trim());
  const notice = plain ? {} : { notice: 'numero_normalizado' };
  if (written) return { value: written.value, ...notice };
  if (context.decimal === undefined) return { problem: 'numero_ambiguo' };
  return { value: decide(bare, context.decimal), ...notice };
}

/** A share of 1 as a percentage, without the noise of binary fractions. */
export function percent(share: number): number {
  return Number((share * 100).toPrecision(15));
}

/** A percentage, 0 to 100, however it is written. */
export function readPercent(cell: Cell, context: CellContext): CellReading {
  const { value, format } = cell;
  if (typeof value === 'number' && format === 'porcentaje') return { value: percent(value) };
  const signed = typeof value === 'string' && /%\s*$/.test(value);
  const reading = readNumber(cell, context);
  if (reading === undefined || 'problem' in reading || signed) return reading;
  const number = Number(reading.value);
  if (context.fractions) return { value: percent(number), notice: 'porcentaje_normalizado' };
  const doubtful = number > 0 && (number < 1 || (number === 1 && context.fractions === undefined));
  return doubtful ? { problem: 'porcentaje_ambiguo', expected: '0–100' } : reading;
}
