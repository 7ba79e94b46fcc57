/** The secretariat as a reader asks for it: the period in force, seats in pairs. */
import { lastDay, firstDay, type Dia } from '../feed/civil-date.js';
import { familiaDe, FAMILIAS } from '../feed/codes.js';
import type { Asiento, Secretariado } from '../feed/types.js';
import { indexPeriod, isSuplente } from '../feed/votes.js';

/** A seat with its titular and those who stand in; an alternate of nobody stands alone. */
export interface Puesto {
  sector: string;
  /** Id of the chapter. */
  capitulo: string | undefined;
  titular: Asiento | undefined;
  suplentes: Asiento[];
}

const isOver = ({ fin }: Secretariado, hoy: Dia): boolean => (lastDay(fin) ?? hoy) < hoy;

/** The period that decides on a day: installed, not over, the latest; else the latest there was. */
export function periodInForce(
  all: readonly Secretariado[],
  hoy: Dia,
): { periodo: Secretariado; terminado: boolean } | undefined {
  const stl = all.filter(({ tipo }) => tipo === undefined || tipo === 'stl');
  const latest = (list: readonly Secretariado[]): Secretariado | undefined => {
    let found: Secretariado | undefined;
    const since = (s: Secretariado): Dia => firstDay(s.instalacion) ?? -Infinity;
    for (const s of list) if (!found || since(s) >= since(found)) found = s;
    return found;
  };
  const inForce = stl.filter((s) => (firstDay(s.instalacion) ?? hoy) <= hoy && !isOver(s, hoy));
  const periodo = latest(inForce) ?? latest(stl) ?? latest(all);
  return periodo && { periodo, terminado: isOver(periodo, hoy) };
}

const rank = (sector: string): number => {
  const familia = familiaDe(sector);
  return familia === undefined ? FAMILIAS.length : FAMILIAS.indexOf(familia);
};

/** Seats in pairs, by family and sector; else in the feed's order. */
export function pairSeats(s: Secretariado): Puesto[] {
  const { porId } = indexPeriod(s);
  const byTitular = new Map<string, Puesto>();
  const puestos: Puesto[] = [];
  const seats = s.asientos ?? [];
  for (const a of seats) {
    if (isSuplente(a)) continue;
    const puesto = { sector: a.sector, capitulo: a.capitulo, titular: a, suplentes: [] };
    puestos.push(puesto);
    if (!byTitular.has(a.id)) byTitular.set(a.id, puesto);
  }
  for (const a of seats) {
    if (!isSuplente(a)) continue;
    const of = byTitular.get(porId.get(a.id)?.clave ?? '');
    if (of) of.suplentes.push(a);
    else
      puestos.push({ sector: a.sector, capitulo: a.capitulo, titular: undefined, suplentes: [a] });
  }
  const order = new Map<string, number>();
  for (const { sector } of puestos) if (!order.has(sector)) order.set(sector, order.size);
  const place = ({ sector }: Puesto): number => rank(sector) * 1e6 + order.get(sector)!;
  return puestos.sort((a, b) => place(a) - place(b));
}
