/** Civil days of the feed's dates, remembered: a plan names the same few hundred dates over and over. */
import { firstDay, lastDay, type Dia, type Fecha } from '../feed/civil-date.js';

const LIMIT = 5_000;

function remember(read: (fecha: Fecha) => Dia | null): (fecha: Fecha | undefined) => Dia | null {
  const known = new Map<Fecha, Dia | null>();
  return (fecha) => {
    if (fecha === undefined) return null;
    const found = known.get(fecha);
    if (found !== undefined) return found;
    const dia = read(fecha);
    if (known.size >= LIMIT) known.clear();
    known.set(fecha, dia);
    return dia;
  };
}

/** First day that a date covers; null when there is none. */
export const firstOf = remember(firstDay);
/** Last day that a date covers; null when there is none. */
export const lastOf = remember(lastDay);

/** By date, the undated last, in the given order among equals. */
export function inOrder<T>(items: readonly T[], date: (item: T) => Fecha | undefined): T[] {
  const day = (item: T): number => firstOf(date(item)) ?? Number.MAX_SAFE_INTEGER;
  return [...items].sort((a, b) => day(a) - day(b));
}
