/** Dates as people write them in cells. */
import { isFecha } from '../feed/civil-date.js';
import type { Cell } from './book.js';
import type { CellContext, CellReading } from './cell-context.js';

/** Days from 1899-12-30, day 0 of spreadsheets, to 1970-01-01. */
const SERIAL_EPOCH = 25_569;
const DAY = 86_400_000;
/** Serial numbers of 2000-01-01 to 2099-12-31: what a date of a plan can be. */
const SERIALS = { first: 36_526, last: 73_050 };
const YEARS = { first: 1990, last: 2100 };

const MESES: Readonly<Record<string, number>> = {
  ...{ ene: 1, feb: 2, mar: 3, abr: 4, may: 5, jun: 6, jul: 7, ago: 8, sep: 9, set: 9 },
  ...{ oct: 10, nov: 11, dic: 12, jan: 1, apr: 4, aug: 8, dec: 12 },
};
const MES = '([a-z]{3,10})\\.?';
const WEEKDAY = /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? +/;

const INVALID: CellReading = { problem: 'fecha_invalida', expected: 'AAAA-MM-DD' };
const AMBIGUOUS: CellReading = { problem: 'fecha_ambigua', expected: 'AAAA-MM-DD' };

function compose(year: string, month?: number | string, day?: string): CellReading {
  const parts = [year.length === 2 ? `20${year}` : year];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(day.padStart(2, '0'));
  const value = parts.join('-');
  return isFecha(value) ? { value, notice: 'fecha_normalizada' } : INVALID;
}

function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Which of the first two numbers of `a/b/year` is the day: undefined when both could be. */
export function dayOrder(text: string): 'dmy' | 'mdy' | undefined {
  const match = NUMBERS.exec(text.trim());
  if (!match) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  if (a > 12 && b <= 12) return 'dmy';
  return b > 12 && a <= 12 ? 'mdy' : undefined;
}

const NUMBERS = /^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4}|\d{2})$/;

function fromNumbers(
  [, a = '', b = '', year = '']: RegExpExecArray,
  context: CellContext,
): CellReading {
  const [first, second] = [Number(a), Number(b)];
  if (first > 12 || first === second) return compose(year, b, a);
  if (second > 12) return compose(year, a, b);
  if (context.dayFirst === undefined) return AMBIGUOUS;
  return context.dayFirst ? compose(year, b, a) : compose(year, a, b);
}

function month(word: string): number | undefined {
  const key = word.slice(0, 3);
  return Object.hasOwn(MESES, key) ? MESES[key] : undefined;
}

const DAY_WORDS = new RegExp(
  `^(\\d{1,2})(?:o|º|°)?(?: de |[- /.])${MES}(?:,? del? |,? |[-/.])(\\d{4}|\\d{2})$`,
);
const MONTH_WORDS = new RegExp(`^${MES}(?: del? |[- /])(\\d{4}|\\d{2})$`);
const WORDS_DAY = new RegExp(`^${MES} (\\d{1,2}), (\\d{4})$`);

function fromWords(text: string): CellReading {
  const day = DAY_WORDS.exec(text);
  if (day) return withMonth(day[2]!, day[3]!, day[1]);
  const american = WORDS_DAY.exec(text);
  if (american) return withMonth(american[1]!, american[3]!, american[2]);
  const partial = MONTH_WORDS.exec(text);
  if (!partial) return INVALID;
  // "dic-26" is December 2026 or 26 December.
  if (partial[2]!.length === 2 && month(partial[1]!) !== undefined) return AMBIGUOUS;
  return withMonth(partial[1]!, partial[2]!);
}

function withMonth(word: string, year: string, day?: string): CellReading {
  const number = month(word);
  return number === undefined ? INVALID : compose(year, number, day);
}

function fromText(text: string, context: CellContext): CellReading {
  if (isFecha(text)) return { value: text };
  const plain = plainText(text).replace(WEEKDAY, '');
  const iso = /^(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?:[t ].*)?$/.exec(plain);
  if (iso) return compose(iso[1]!, iso[2], iso[3]);
  const numbers = NUMBERS.exec(plain.replace(/ \d{1,2}:\d{2}(:\d{2})?$/, ''));
  if (numbers) return fromNumbers(numbers, context);
  const yearMonth = /^(\d{4})[-/.](\d{1,2})$/.exec(plain);
  if (yearMonth) return compose(yearMonth[1]!, yearMonth[2]);
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (monthYear) return compose(monthYear[2]!, monthYear[1]);
  if (/^\d+(\.\d+)?$/.test(plain)) return fromNumber(Number(plain));
  return fromWords(plain);
}

function fromNumber(number: number): CellReading {
  if (Number.isInteger(number) && number >= YEARS.first && number <= YEARS.last) {
    return compose(String(number));
  }
  const text = String(number);
  if (/^\d{8}$/.test(text)) return compose(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  if (number < SERIALS.first || number >= SERIALS.last + 1) return INVALID;
  const date = new Date((Math.floor(number) - SERIAL_EPOCH) * DAY);
  return { value: date.toISOString().slice(0, 10), notice: 'fecha_de_serie' };
}

/** A civil date, in the precision in which it was written. */
export function readDate(cell: Cell, context: CellContext): CellReading {
  const { value, format, precision } = cell;
  if (typeof value === 'boolean') return INVALID;
  if (format === 'fecha') {
    const text = String(value).slice(0, 10);
    if (!isFecha(text)) return INVALID;
    if (!precision) return { value: text };
    return { value: text.slice(0, precision === 'mes' ? 7 : 4), notice: 'fecha_sin_dia' };
  }
  return typeof value === 'number' ? fromNumber(value) : fromText(value.trim(), context);
}
