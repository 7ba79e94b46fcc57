/** Dates as old systems write them: civil dates, moments, and texts that mean one. */
import { dayInZone, fromDia, isDateTime, isFecha, type Fecha } from '../feed/index.js';
import { meantDate } from '../feed/meant-date.js';

export interface FechaLeida {
  /** Undefined when the value means no date. */
  fecha: Fecha | undefined;
  /** `exacta` as the feed writes it; `instante` a moment, read in the zone; `ambigua` day or month first. */
  como: 'exacta' | 'instante' | 'normalizada' | 'ambigua' | 'ilegible';
}

export interface LecturaDeFechas {
  zona: string | undefined;
  orden?: 'dia_primero' | 'mes_primero' | undefined;
}

const MESES = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
const SHORT = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const MONTH_WORD = /^([a-z]{3,10})\.?(?: de| del|,)?[ \-/]+(\d{4})$/i;
const MONTH_NUMBER = /^(?:(\d{1,2})[-/](\d{4})|(\d{4})[-/](\d{1,2}))$/;

const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const two = (text: string | number): string => String(text).padStart(2, '0');
const found = (fecha: string | undefined, como: FechaLeida['como']): FechaLeida =>
  fecha !== undefined && isFecha(fecha) ? { fecha, como } : { fecha: undefined, como: 'ilegible' };

/** RFC 3339 of a moment as databases print it (`2019-11-05 01:00:29.16+00`); undefined for another text. */
export function momentOf(value: unknown): string | undefined {
  const match = typeof value === 'string' ? MOMENT.exec(value.trim()) : null;
  if (!match) return undefined;
  const [, day = '', time = '', offset] = match;
  const whole = offset === undefined || /^(z|utc)$/i.test(offset) ? 'Z' : offset;
  const signed = /^[+-]\d{2}$/.test(whole)
    ? `${whole}:00`
    : whole.replace(/^(.\d{2})(\d{2})$/, '$1:$2');
  const text = `${day}T${time.length === 5 ? `${time}:00` : time}${signed.toUpperCase()}`;
  return isDateTime(text) ? text : undefined;
}

/**
 * The civil day of a moment. Exactly midnight, or no offset at all, is a day that a form sent: it is
 * taken as written. Any other moment is read in the zone of the plan.
 */
function dayOfMoment(text: string, zona: string | undefined): FechaLeida | undefined {
  const match = MOMENT.exec(text);
  const moment = momentOf(text);
  if (!match || moment === undefined) return undefined;
  const midnight = /^00:00(:00(\.0+)?)?$/.test(match[2]!);
  if (midnight || match[3] === undefined) return found(match[1], 'normalizada');
  return found(fromDia(dayInZone(new Date(moment), zona)), 'instante');
}

function shortDate(text: string, orden: LecturaDeFechas['orden']): FechaLeida | undefined {
  const match = SHORT.exec(text);
  if (!match) return undefined;
  const [a, b] = [Number(match[1]), Number(match[3])];
  const year = match[4]!.length === 2 ? `20${match[4]!}` : match[4]!;
  // A number past 12 can only be a day; else the order decides, and unless it was said, it is a guess.
  const dayFirst = a > 12 || (b <= 12 && orden !== 'mes_primero');
  const [day, month] = dayFirst ? [a, b] : [b, a];
  const guessed = orden === undefined && a <= 12 && b <= 12 && a !== b;
  return found(`${year}-${two(month)}-${two(day)}`, guessed ? 'ambigua' : 'normalizada');
}

function monthOf(text: string): FechaLeida | undefined {
  const word = MONTH_WORD.exec(plain(text));
  if (word) {
    const month = MESES.indexOf(word[1]!.slice(0, 3).toLowerCase());
    return month === -1 ? undefined : found(`${word[2]!}-${two(month + 1)}`, 'normalizada');
  }
  const number = MONTH_NUMBER.exec(text);
  if (!number) return undefined;
  return found(`${number[2] ?? number[3]!}-${two(number[1] ?? number[4]!)}`, 'normalizada');
}

/** Reads a date. Never guesses in silence: `como` says how it was read. */
export function readDate(value: unknown, { zona, orden }: LecturaDeFechas): FechaLeida {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  if (isFecha(text)) return { fecha: text, como: 'exacta' };
  return (
    dayOfMoment(text, zona) ??
    shortDate(text, orden) ??
    monthOf(text) ??
    found(meantDate(plain(text)), 'normalizada')
  );
}
