/** Due dates as a list by month: the timeline of a narrow box, and of a reader that sees no plot. */
import { utcMonth } from 'd3-time';
import type { Dia } from '../feed/civil-date.js';
import { fromDia, precision } from '../feed/civil-date.js';
import type { ActividadDerivada, CompromisoDerivado, Vigencia } from '../model/types.js';
import type { ClaveMarca } from './axis.js';
import { toDate } from './scale.js';

export type EntradaMes =
  | {
      clase: 'plazo';
      dia: Dia | null;
      actividad: ActividadDerivada;
      compromiso: CompromisoDerivado;
    }
  | { clase: 'hito'; dia: Dia; clave: Exclude<ClaveMarca, 'hoy' | 'evaluacion'> }
  | { clase: 'hoy'; dia: Dia }
  /** Where an activity was due before it was moved. */
  | {
      clase: 'movida';
      dia: Dia | null;
      actividad: ActividadDerivada;
      compromiso: CompromisoDerivado;
    }
  /** Monitorings, or evaluations, published on one day. */
  | { clase: 'revision'; dia: Dia; evaluacion: boolean; n: number }
  /** A commitment that has no activity at all: it is never left out of the list. */
  | { clase: 'vacio'; dia: null; compromiso: CompromisoDerivado };

export interface Mes {
  /** `2016-03`; `2016` for due dates of which only the year is known; '' for those without. */
  clave: string;
  /** First day of the month or year; null without date. */
  dia: Dia | null;
  entradas: EntradaMes[];
  /** Activities due (cancelled ones apart, as in every total), and those done. */
  plazos: number;
  terminadas: number;
  /** Open from the start: two months back, the running one, the next. */
  abierto: boolean;
}

const ABRE_DESDE = -2;
const ABRE_HASTA = 1;
/** Kinds of one day in the order in which they are read. */
const RANGO: Record<EntradaMes['clase'], number> = {
  hito: 0,
  hoy: 1,
  revision: 2,
  plazo: 3,
  movida: 4,
  vacio: 5,
};

/** An entry with the month (`2016-03`), the year or the '' that it stands under. */
export interface Keyed {
  clave: string;
  entrada: EntradaMes;
}

function keyOfActivity(a: ActividadDerivada): string {
  if (a.vence === null) return '';
  const exact = a.actividad.fin === undefined ? 'dia' : precision(a.actividad.fin);
  return fromDia(a.vence).slice(0, exact === 'anio' ? 4 : 7);
}

function* dueEntries(compromisos: readonly CompromisoDerivado[]): Generator<Keyed> {
  for (const compromiso of compromisos) {
    for (const actividad of compromiso.actividades) {
      const fin = actividad.actividad.fin;
      // A month's or year's due date has no day to show; it counts as the last.
      const whole = fin === undefined || precision(fin) === 'dia';
      const dia = whole ? actividad.vence : null;
      yield {
        clave: keyOfActivity(actividad),
        entrada: { clase: 'plazo', dia, actividad, compromiso },
      };
    }
    if (compromiso.actividades.length === 0) {
      yield { clave: '', entrada: { clase: 'vacio', dia: null, compromiso } };
    }
  }
}

function* markEntries(vigencia: Vigencia | null, hoy: Dia): Generator<Keyed> {
  const at = (entrada: EntradaMes & { dia: Dia }): Keyed => ({
    clave: fromDia(entrada.dia).slice(0, 7),
    entrada,
  });
  const { inicio, fin, finOriginal, monitoreo } = vigencia ?? {};
  if (inicio != null) yield at({ clase: 'hito', dia: inicio, clave: 'inicio' });
  if (monitoreo != null) yield at({ clase: 'hito', dia: monitoreo, clave: 'monitoreo' });
  if (finOriginal != null && finOriginal !== fin) {
    yield at({ clase: 'hito', dia: finOriginal, clave: 'fin_original' });
  }
  if (fin != null) yield at({ clase: 'hito', dia: fin, clave: 'fin' });
  const near = (inicio == null || hoy >= inicio - 31) && (fin == null || hoy <= fin + 31);
  if (near) yield at({ clase: 'hoy', dia: hoy });
}

const endOfList = (entrada: EntradaMes): number => entrada.dia ?? Infinity;

function compare(one: EntradaMes, other: EntradaMes): number {
  const first = endOfList(one);
  const second = endOfList(other);
  return first === second ? RANGO[one.clase] - RANGO[other.clase] : first - second;
}

function makeMonth(clave: string, entradas: EntradaMes[], hoy: Dia): Mes {
  const due = entradas.filter(
    (e) => e.clase === 'plazo' && e.actividad.estatus !== 'cancelada',
  ) as Extract<EntradaMes, { clase: 'plazo' }>[];
  const done = due.filter(
    ({ actividad: { estatus } }) => estatus === 'concluida' || estatus === 'verificada',
  );
  const dia = clave === '' ? null : Date.parse(clave) / 86_400_000;
  const away = dia === null ? NaN : utcMonth.count(utcMonth.floor(toDate(hoy)), toDate(dia));
  return {
    clave,
    dia,
    entradas: entradas.sort(compare),
    plazos: due.length,
    terminadas: done.length,
    abierto: clave.length === 7 && away >= ABRE_DESDE && away <= ABRE_HASTA,
  };
}

/** Order of the groups: months, a bare year after its December, no date last. */
const sortKey = (clave: string): string =>
  clave === '' ? '~' : clave.length === 4 ? `${clave}-13` : clave;

/**
 * Months that hold something, in order. When today opens none (a plan of another year), the last
 * month with a due date opens; where nothing has one, so does the list of what is without.
 * @param otras more entries, of a reader who asks for more than due dates
 */
export function placeMonths(
  vigencia: Vigencia | null,
  compromisos: readonly CompromisoDerivado[],
  hoy: Dia,
  otras: readonly Keyed[] = [],
): Mes[] {
  const groups = new Map<string, EntradaMes[]>();
  for (const { clave, entrada } of [
    ...markEntries(vigencia, hoy),
    ...otras,
    ...dueEntries(compromisos),
  ]) {
    const group = groups.get(clave);
    if (group) group.push(entrada);
    else groups.set(clave, [entrada]);
  }
  const meses = [...groups]
    .sort(([one], [other]) => (sortKey(one) < sortKey(other) ? -1 : 1))
    .map(([clave, entradas]) => makeMonth(clave, entradas, hoy));
  const dated = meses.filter((m) => m.plazos > 0 && m.dia !== null);
  const open =
    dated.length === 0 ? meses.at(-1) : meses.some((m) => m.abierto) ? null : dated.at(-1);
  if (open) open.abierto = true;
  return meses;
}
