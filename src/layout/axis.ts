/**
 * The axis: months (or years) above, the plan's marks in lanes below. Names stand in lanes so that
 * no two can touch and no line runs through a name: each tries both sides of its line, then the
 * next lane; one that fits nowhere keeps its line and loses its name.
 */
import { utcMonth, utcYear } from 'd3-time';
import type { Dia } from '../feed/civil-date.js';
import type { Vigencia } from '../model/types.js';
import { toDate, toDay, type Escala } from './scale.js';

export interface Tic {
  dia: Dia;
  x: number;
  /** What is written at it: the month, the year alone, or nothing. */
  rotulo: 'mes' | 'anio' | null;
  /** The year stands under the month: at the first month written and at each January. */
  conAnio: boolean;
}

export type ClaveMarca = 'inicio' | 'fin' | 'fin_original' | 'hoy' | 'monitoreo' | 'evaluacion';

export interface Marca {
  clave: ClaveMarca;
  dia: Dia;
  x: number;
  /** Lane of the name, from 1 (0 is the months'); null when it fits nowhere. */
  carril: number | null;
  /** Side of the line on which the name stands. */
  ancla: 'start' | 'end';
}

export interface Eje {
  tics: Tic[];
  marcas: Marca[];
  /** Number of lanes, that of the months included. */
  carriles: number;
}

/** Room that a month's or a year's name takes, in em of the board. */
const ROTULO_MES = 2.5;
const ROTULO_ANIO = 2.7;
/** Least distance of two lines of the grid, and air at both sides of a name, in em. */
const REJA = 0.5;
const AIRE = 0.4;
const MAX_CARRILES = 5;
const PASOS_MES = [1, 2, 3, 4, 6] as const;
const PASOS_ANIO = [1, 2, 5, 10, 20, 50, 100] as const;

function everyMonths(escala: Escala, step: number): Dia[] {
  const interval = step < 12 ? utcMonth.every(step) : utcYear.every(step / 12);
  return interval!.range(toDate(escala.inicio), toDate(escala.fin)).map(toDay);
}

/** Ticks for a plot of `ancho` em: as many names as fit, and lines where they stay apart. */
export function placeTicks(escala: Escala, ancho: number): Tic[] {
  const perMonth = (ancho * 30.44) / (escala.fin - escala.inicio);
  const months = PASOS_MES.find((step) => step * perMonth >= ROTULO_MES);
  const years = PASOS_ANIO.find((step) => step * 12 * perMonth >= ROTULO_ANIO) ?? 100;
  const step = months ?? years * 12;
  const room = ((months === undefined ? ROTULO_ANIO : ROTULO_MES) * 100) / ancho;
  const named = new Set(everyMonths(escala, step));
  const lines = perMonth >= REJA ? everyMonths(escala, 1) : [...named];
  let first = true;
  return lines.map((dia) => {
    const x = escala.x(dia);
    const written = named.has(dia) && x + room <= 100.01;
    const rotulo = !written ? null : months === undefined ? 'anio' : 'mes';
    const conAnio = rotulo === 'mes' && (first || toDate(dia).getUTCMonth() === 0);
    if (written) first = false;
    return { dia, x, rotulo, conAnio };
  });
}

interface Wish {
  clave: ClaveMarca;
  dia: Dia;
  carril: number;
  ancla: 'start' | 'end';
}

function listWishes(
  vigencia: Vigencia | null,
  hoy: Dia,
  escala: Escala,
  evaluaciones: readonly Dia[],
): Wish[] {
  const wishes: Wish[] = [];
  const add = (
    clave: ClaveMarca,
    dia: Dia | null,
    carril: number,
    ancla: 'start' | 'end',
  ): void => {
    if (dia !== null && dia >= escala.inicio && dia <= escala.fin) {
      wishes.push({ clave, dia, carril, ancla });
    }
  };
  // The end of a day is where its mark stands; today stands at noon.
  const after = (dia: Dia | null | undefined): Dia | null => (dia == null ? null : dia + 1);
  add('inicio', vigencia?.inicio ?? null, 1, 'start');
  add('fin', after(vigencia?.fin), 1, 'end');
  add('hoy', hoy + 0.5, 2, 'start');
  add('monitoreo', vigencia?.monitoreo ?? null, 2, 'end');
  if (vigencia && vigencia.finOriginal !== vigencia.fin) {
    add('fin_original', after(vigencia.finOriginal), 1, 'end');
  }
  for (const dia of evaluaciones) add('evaluacion', after(dia), 1, 'end');
  return wishes;
}

interface Placed {
  desde: number;
  hasta: number;
  x: number;
  carril: number;
}

function collides(box: Placed, other: Placed): boolean {
  const across = (name: Placed, line: number): boolean => name.desde < line && line < name.hasta;
  if (box.carril === other.carril) return box.desde < other.hasta && other.desde < box.hasta;
  // A line runs from its own lane downwards, through every lane below.
  return box.carril > other.carril ? across(box, other.x) : across(other, box.x);
}

/**
 * Marks of the plan and of today for a plot of `ancho` em.
 * @param rotulos width of each name in em, as the one who knows the words measured it
 * @param evaluaciones days of published evaluations, where they are drawn
 */
export function placeMarks(
  vigencia: Vigencia | null,
  hoy: Dia,
  escala: Escala,
  ancho: number,
  rotulos: Readonly<Partial<Record<ClaveMarca, number>>>,
  evaluaciones: readonly Dia[] = [],
): Marca[] {
  const placed: Placed[] = [];
  return listWishes(vigencia, hoy, escala, evaluaciones).map(({ clave, dia, carril, ancla }) => {
    const x = escala.x(dia);
    const at = (x * ancho) / 100;
    const width = (rotulos[clave] ?? 8) + AIRE * 2;
    for (let lane = carril; lane < MAX_CARRILES; lane++) {
      for (const side of ancla === 'start'
        ? (['start', 'end'] as const)
        : (['end', 'start'] as const)) {
        const desde = side === 'start' ? at : at - width;
        const box = { desde, hasta: desde + width, x: at, carril: lane };
        const inside = desde >= -AIRE && box.hasta <= ancho + AIRE;
        if (!inside || placed.some((other) => collides(box, other))) continue;
        placed.push(box);
        return { clave, dia, x, carril: lane, ancla: side };
      }
    }
    return { clave, dia, x, carril: null, ancla };
  });
}

/** The whole axis for a plot of `ancho` em. */
export function placeAxis(
  vigencia: Vigencia | null,
  hoy: Dia,
  escala: Escala,
  ancho: number,
  rotulos: Readonly<Partial<Record<ClaveMarca, number>>> = {},
  evaluaciones: readonly Dia[] = [],
): Eje {
  const marcas = placeMarks(vigencia, hoy, escala, ancho, rotulos, evaluaciones);
  const carriles = Math.max(0, ...marcas.map((m) => m.carril ?? 0)) + 1;
  return { tics: placeTicks(escala, ancho), marcas, carriles };
}
