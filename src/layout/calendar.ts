/** Due dates as a calendar: months one after the other, and a month as weeks from Monday to Sunday. */
import { daysInMonth, fromDia, precision, toDia, weekday, type Dia } from '../feed/civil-date.js';
import type { CompromisoDerivado, Vigencia } from '../model/types.js';
import { placeMonths, type EntradaMes, type Keyed, type Mes } from './months.js';

export interface Calendario {
  /** Months of the plan, those without anything too, and all others that hold something, in order. */
  meses: Mes[];
  /** Due dates of which no month is known: by year, then those without any date. */
  sueltos: Mes[];
  /** Key of the month to begin with: today's, else the last one before it; '' without months. */
  actual: string;
  /** Key of today's month, where it is one of them. */
  hoy: string | undefined;
}

/** Monitorings, or evaluations, published on one day. */
export type Revision = Omit<Extract<EntradaMes, { clase: 'revision' }>, 'clase'>;

export interface Celda {
  dia: Dia;
  entradas: EntradaMes[];
}
/** Monday to Sunday; null outside the month. */
export type Semana = (Celda | null)[];

/** A plan of more months than this states dates that are wrong: its empty months stay out. */
const MAX_MESES = 120;

const monthOf = (dia: Dia): string => fromDia(dia).slice(0, 7);

/** The old due date of every activity that was moved. */
function* movedEntries(compromisos: readonly CompromisoDerivado[]): Generator<Keyed> {
  for (const compromiso of compromisos) {
    for (const actividad of compromiso.actividades) {
      const { vence, venceOriginal, actividad: own } = actividad;
      if (venceOriginal === null || venceOriginal === vence) continue;
      const exact = precision(own.fin_original ?? '') ?? 'dia';
      const dia = exact === 'dia' ? venceOriginal : null;
      const clave = fromDia(venceOriginal).slice(0, exact === 'anio' ? 4 : 7);
      yield { clave, entrada: { clase: 'movida', dia, actividad, compromiso } };
    }
  }
}

function emptyMonths({ inicio, fin }: Vigencia, held: ReadonlySet<string>): Mes[] {
  if (inicio === null || fin === null || fin < inicio) return [];
  const index = (dia: Dia): number => {
    const [year, month] = fromDia(dia).split('-').map(Number);
    return year! * 12 + month! - 1;
  };
  const [first, last] = [index(inicio), index(fin)];
  if (last - first >= MAX_MESES) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const dia = toDia(Math.floor((first + i) / 12), ((first + i) % 12) + 1, 1);
    return { clave: monthOf(dia), dia, entradas: [], plazos: 0, terminadas: 0, abierto: false };
  }).filter(({ clave }) => !held.has(clave));
}

/**
 * The calendar of a list of commitments. Every activity stands once where it is due; one that was
 * moved is named once more where it was due before.
 * @param revisiones published monitorings and evaluations
 */
export function placeCalendar(
  vigencia: Vigencia | null,
  compromisos: readonly CompromisoDerivado[],
  hoy: Dia,
  revisiones: readonly Revision[] = [],
): Calendario {
  const reviews = revisiones.map((revision): Keyed => ({
    clave: monthOf(revision.dia),
    entrada: { clase: 'revision', ...revision },
  }));
  const all = placeMonths(vigencia, compromisos, hoy, [...reviews, ...movedEntries(compromisos)]);
  const held = all.filter(({ clave }) => clave.length === 7);
  const empty = vigencia ? emptyMonths(vigencia, new Set(held.map((m) => m.clave))) : [];
  const meses = [...held, ...empty].sort((a, b) => a.dia! - b.dia!);
  const now = monthOf(hoy);
  const before = meses.filter((m) => m.clave <= now);
  const start = before.at(-1)?.clave === now ? before.at(-1) : before.findLast((m) => m.plazos > 0);
  return {
    meses,
    sueltos: all.filter(({ clave }) => clave.length !== 7),
    actual: (start ?? meses[0])?.clave ?? '',
    hoy: meses.some((m) => m.clave === now) ? now : undefined,
  };
}

/** The weeks of a month with what stands on each day; entries without a day are not in them. */
export function placeWeeks({ dia: first, entradas }: Pick<Mes, 'dia' | 'entradas'>): Semana[] {
  if (first === null) return [];
  const [year, month] = fromDia(first).split('-').map(Number);
  const before = weekday(first);
  const days = daysInMonth(year!, month!);
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_unused, at) => {
      const n = week * 7 + at - before;
      if (n < 0 || n >= days) return null;
      const dia = first + n;
      return { dia, entradas: entradas.filter((e) => e.dia === dia && e.clase !== 'hoy') };
    }),
  );
}
