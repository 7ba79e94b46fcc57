/** What a date that is none was probably meant to be: an Excel serial, `31/12/26`, `31 de diciembre de 2026`. */
import { fromDia, isFecha, type Fecha } from './civil-date.js';

/** Days from 1899-12-30, Excel's day 0, to 1970-01-01. */
const EXCEL_EPOCH = 25_569;

const MESES = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

function compose(year: string, month: string | number, day: string): Fecha | undefined {
  const fullYear = year.length === 2 ? `20${year}` : year;
  const text = `${fullYear}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isFecha(text) ? text : undefined;
}

/** The date that a wrong one probably meant; only ever a suggestion. */
export function meantDate(value: unknown): Fecha | undefined {
  const text = String(value).trim();
  // Excel serials of 1970 to 2099.
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const day = Math.floor(Number(text)) - EXCEL_EPOCH;
    return day >= 0 && day < 47_482 ? fromDia(day) : undefined;
  }
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return compose(iso[1]!, iso[2]!, iso[3]!);
  // Mexico writes the day first.
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (local) return compose(local[3]!, local[2]!, local[1]!);
  const words = /^(\d{1,2})(?: de |[- /])([a-z]{3,10})\.?(?: del? |[- /])(\d{4}|\d{2})$/i.exec(
    text,
  );
  if (!words) return undefined;
  const month = MESES.indexOf(words[2]!.slice(0, 3).toLowerCase());
  return month === -1 ? undefined : compose(words[3]!, month + 1, words[1]!);
}
