/**
 * Civil dates with partial precision. The feed writes `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; rules work
 * with whole days, so that no clock, zone or daylight saving can move a date.
 */

/** A civil date as the feed writes it: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type Fecha = string;

/** A civil day as a whole number of days since 1970-01-01. */
export type Dia = number;

const MS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

interface Parts {
  year: number;
  month?: number;
  day?: number;
}

/** Days of a month (1–12), leap years heeded. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function readParts(text: string): Parts | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  // Excel serial numbers of this century have five digits; a four-digit "year" outside these bounds
  // is a typing error, not a date of an open-government exercise.
  if (year < 1900 || year > 2199) return null;
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month!))) return null;
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** True for a date that exists in the calendar, whole or partial (years 1900 to 2199). */
export function isFecha(value: unknown): value is Fecha {
  return typeof value === 'string' && readParts(value) !== null;
}

/** The day number of a calendar date (month 1–12). */
export function toDia(year: number, month: number, day: number): Dia {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** The calendar date of a day number, as `YYYY-MM-DD`. */
export function fromDia(dia: Dia): Fecha {
  return new Date(dia * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Day of the week, 0 for Monday to 6 for Sunday. */
export function weekday(dia: Dia): number {
  // 1970-01-01 was a Thursday.
  return (((dia + 3) % 7) + 7) % 7;
}

/** First day that a date covers (a partial start means its first day); null when it is no date. */
export function firstDay(fecha: Fecha | undefined): Dia | null {
  const parts = fecha === undefined ? null : readParts(fecha);
  return parts && toDia(parts.year, parts.month ?? 1, parts.day ?? 1);
}

/** Last day that a date covers (a partial due date means its last day); null when it is no date. */
export function lastDay(fecha: Fecha | undefined): Dia | null {
  const parts = fecha === undefined ? null : readParts(fecha);
  if (!parts) return null;
  const month = parts.month ?? 12;
  return toDia(parts.year, month, parts.day ?? daysInMonth(parts.year, month));
}

/** `dia`, `mes` or `anio`: how precisely a date is known; null when it is no date. */
export function precision(fecha: Fecha): 'dia' | 'mes' | 'anio' | null {
  const parts = readParts(fecha);
  if (!parts) return null;
  return parts.day !== undefined ? 'dia' : parts.month !== undefined ? 'mes' : 'anio';
}

/**
 * Adds months, clamps to the month's end (31 August + 6 = 28 or 29 February) and keeps the
 * precision (2015-09 + 6 = 2016-03; a bare year moves by whole years, rounded down).
 */
export function addMonths(fecha: Fecha, months: number): Fecha | null {
  const parts = readParts(fecha);
  if (!parts) return null;
  const index = parts.year * 12 + (parts.month ?? 1) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const yearText = String(year).padStart(4, '0');
  if (parts.month === undefined) return yearText;
  const monthText = `${yearText}-${String(month).padStart(2, '0')}`;
  if (parts.day === undefined) return monthText;
  const day = Math.min(parts.day, daysInMonth(year, month));
  return `${monthText}-${String(day).padStart(2, '0')}`;
}

/** The zone of a feed that names none. */
export const ZONA_POR_OMISION = 'America/Mexico_City';

/**
 * Mexico gave up daylight saving in October 2022, but for the border with the United States. Browsers
 * with older zone data (they exist: WebKitGTK of Debian 12) still move its clocks, and do not know
 * Ciudad Juárez; so each zone is read by one whose rules have not changed.
 */
const ZONAS_DE_MEXICO: Readonly<Record<string, string>> = {
  'America/Mexico_City': 'Etc/GMT+6',
  'America/Monterrey': 'Etc/GMT+6',
  'America/Merida': 'Etc/GMT+6',
  'America/Bahia_Banderas': 'Etc/GMT+6',
  'America/Chihuahua': 'Etc/GMT+6',
  'America/Cancun': 'Etc/GMT+5',
  'America/Mazatlan': 'Etc/GMT+7',
  'America/Hermosillo': 'Etc/GMT+7',
  'America/Matamoros': 'America/Chicago',
  'America/Ojinaga': 'America/Chicago',
  'America/Ciudad_Juarez': 'America/Denver',
  'America/Tijuana': 'America/Los_Angeles',
};
/** By then the border zones had moved as well. */
const SIN_HORARIO_DE_VERANO = Date.UTC(2022, 11, 1);

function dayIn(timeZone: string, instant: Date): Dia {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(instant);
  const get = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  return toDia(get('year'), get('month'), get('day'));
}

/** True for a zone that dates can be read in. */
export function isZona(zone: string): boolean {
  if (Object.hasOwn(ZONAS_DE_MEXICO, zone)) return true;
  try {
    dayIn(zone, new Date(0));
    return true;
  } catch {
    return false;
  }
}

/** The civil day that `instant` falls on in an IANA zone; an unknown zone falls to Mexico City. */
export function dayInZone(instant: Date, zone: string | undefined): Dia {
  const known = zone !== undefined && isZona(zone) ? zone : ZONA_POR_OMISION;
  const today = instant.getTime() >= SIN_HORARIO_DE_VERANO;
  return dayIn((today ? ZONAS_DE_MEXICO[known] : undefined) ?? oldZone(known), instant);
}

/** Ciudad Juárez was part of the zone of Ojinaga before it got its own name. */
function oldZone(zone: string): string {
  return zone === 'America/Ciudad_Juarez' ? 'America/Ojinaga' : zone;
}
