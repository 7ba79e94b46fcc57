/** A moment as the feed writes it: RFC 3339 with the offset of its zone. */
import { ZONA_POR_OMISION } from './civil-date.js';

const MINUTE = 60_000;

function partsIn(ms: number, zona: string): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zona,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * `2026-11-28T13:20:05-06:00`, to the second. A zone that the engine does not know falls to that of
 * Mexico City, as everywhere.
 */
export function momentText(ms: number, zona: string = ZONA_POR_OMISION): string {
  let p: Record<string, string>;
  try {
    p = partsIn(ms, zona);
  } catch {
    p = partsIn(ms, ZONA_POR_OMISION);
  }
  const [y, mo, d] = [p['year']!.padStart(4, '0'), p['month']!, p['day']!];
  const [h, mi, s] = [p['hour']!, p['minute']!, p['second']!];
  const wall = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s));
  const offset = Math.round((wall - ms) / MINUTE);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${y}-${mo}-${d}T${h}:${mi}:${s}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
