/** Words on an axis of time: months, years and the marks of a plan. */
import type { Dia } from '../feed/civil-date.js';
import type { Localizer } from './localizer.js';
import { tTimeline } from './timeline.js';

export type MarcaDicha = 'inicio' | 'fin' | 'fin_original' | 'hoy' | 'monitoreo' | 'evaluacion';

/** `sep`; the year stands apart. */
export function monthName(loc: Localizer, dia: Dia): string {
  const [name] = /^\p{L}+/u.exec(loc.month(dia)) ?? [];
  return name ?? '';
}

export const yearName = (dia: Dia): string => new Date(dia * 86_400_000).toISOString().slice(0, 4);

/** `30 abr` of a Spanish date, `Apr 30` of an English one. */
const DAY_AND_MONTH = /^(?:\d{1,2}\s\p{L}+|\p{L}+\s\d{1,2})/u;

/** Marks that stand where their day ends. */
const ENDS: readonly MarcaDicha[] = ['fin', 'fin_original', 'evaluacion'];

/** Words of a mark on the axis; the day alone, the year stands in the months above. */
export function markName(loc: Localizer, clave: MarcaDicha, dia: number): string {
  const day = ENDS.includes(clave) ? dia - 1 : Math.floor(dia);
  const fecha = DAY_AND_MONTH.exec(loc.date(day))?.[0] ?? '';
  return tTimeline(loc, `marca.${clave}`, { fecha });
}
