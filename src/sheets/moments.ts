/** Moments: a date with its time, and with the offset of the zone of the feed where none is written. */
import { isFecha } from '../feed/civil-date.js';
import { isDateTime } from '../feed/schema/base.js';
import type { Cell } from './book.js';
import { isUnread, type CellContext, type CellReading } from './cell-context.js';
import { readDate } from './dates.js';

const ZONE = 'America/Mexico_City';

/** `-06:00`: the offset that a zone has at a civil moment; that of Mexico City for an unknown zone. */
function offsetOf(civil: string, zone: string): string {
  const utc = new Date(`${civil}Z`);
  try {
    const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(utc)
      .find(({ type }) => type === 'timeZoneName')?.value;
    const offset = (name ?? '').replace('GMT', '');
    return offset === '' ? '+00:00' : offset;
  } catch {
    return zone === ZONE ? '-06:00' : offsetOf(civil, ZONE);
  }
}

function clock(text: string): string | undefined {
  const match = /[T ](\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text);
  if (!match) return undefined;
  return `${match[1]!.padStart(2, '0')}:${match[2]}:${match[3] ?? '00'}`;
}

/** A date-time with its offset. A date alone is its first moment. */
export function readMoment(cell: Cell, context: CellContext): CellReading {
  const text = typeof cell.value === 'string' ? cell.value.trim() : '';
  if (isDateTime(text)) return { value: text };
  // A moment has its day, whatever of it the cell shows.
  const day = readDate({ value: cell.value, ...(cell.format && { format: cell.format }) }, context);
  if (day === undefined || isUnread(day)) {
    return { problem: 'fecha_hora_invalida', expected: 'AAAA-MM-DDTHH:MM:SS-06:00' };
  }
  const date = String(day.value);
  if (date.length < 10 || !isFecha(date)) {
    return { problem: 'fecha_hora_invalida', expected: 'AAAA-MM-DDTHH:MM:SS-06:00' };
  }
  const civil = `${date}T${clock(text) ?? '00:00:00'}`;
  const value = `${civil}${offsetOf(civil, context.zone ?? ZONE)}`;
  return isDateTime(value)
    ? { value, notice: 'hora_completada' }
    : { problem: 'fecha_hora_invalida', expected: 'AAAA-MM-DDTHH:MM:SS-06:00' };
}
