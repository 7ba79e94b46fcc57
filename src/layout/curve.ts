/**
 * Planned and real progress on a line of time. The planned lines run through their corners; real
 * points stand alone, with a thin line between two that follow each other, and none across a
 * cut-off without data.
 */
import { line } from 'd3-shape';
import type { Dia } from '../feed/civil-date.js';
import type { plannedOn } from '../model/curve.js';
import { bends, plannedLine } from '../model/curve.js';
import type {
  Avance,
  CompromisoDerivado,
  PlazoMovido,
  PuntoReal,
  Vigencia,
} from '../model/types.js';
import { placeAxis, type ClaveMarca, type Eje } from './axis.js';
import { placeFrame } from './frame.js';
import { makeScale, type Escala } from './scale.js';
import { spread, type ClaveRotulo, type Rotulo } from './spread.js';

/** What the figure draws, all in percent of its box; `y` counts from the top. */
export interface CurvaColocada {
  escala: Escala;
  eje: Eje;
  /** Paths in a box of 100 × 100; '' without due dates. */
  original: string;
  /** '' too when no due date moved. */
  vigente: string;
  /** Lines between known points that follow each other. */
  real: string;
  declarado: string;
  puntos: PuntoColocado[];
  movidos: { de: number; a: number }[];
  rotulos: Rotulo[];
  /** Real points further out than the frame reaches: told, not drawn. */
  fuera: number;
}

export interface PuntoColocado {
  clase: 'real' | 'declarado';
  dia: Dia;
  x: number;
  y: number;
  /** From top to bottom, where part of it is without data: between these it lies. */
  rango: [number, number] | null;
}

export interface CurvaDatos {
  vigencia: Vigencia | null;
  hoy: Dia;
  /** The commitments that the curve is about. */
  compromisos: readonly CompromisoDerivado[];
  previsto: ReturnType<typeof plannedOn>;
  reales: readonly PuntoReal[];
  movidos: readonly PlazoMovido[];
  /** True to draw every stated percentage, false where nothing else is known of a day. */
  declarados: boolean;
  evaluaciones: readonly Dia[];
}

/** Points further from the plan than this, or than its own length, would leave no room for it. */
const MARGEN = 366;
/** More moved due dates than these would be one thick line; they are all listed. */
const MOVIDOS = 20;
type Punto = [x: number, y: number];
const round = (n: number): number => Math.round(n * 1000) / 1000;
const top = (valor: number): number => round(100 - valor);

/** The plan's frame, made wider for real points that are near it. Null when nothing has a date. */
function frameOf({ vigencia, compromisos, hoy, reales }: CurvaDatos): Escala | null {
  const plan = placeFrame(vigencia, compromisos, hoy);
  const days = reales.filter((r) => r.corte !== null).map((r) => r.dia);
  const base = plan ?? (days.length > 0 ? makeScale(Math.min(...days), Math.max(...days)) : null);
  if (!base) return null;
  const margen = Math.max(MARGEN, base.fin - base.inicio);
  const near = [...days, hoy].filter((d) => d >= base.inicio - margen && d < base.fin + margen);
  return makeScale(Math.min(base.inicio, ...near), Math.max(base.fin - 1, ...near));
}

const path = (points: readonly Punto[]): string => line()(points as Punto[]) ?? '';

function plannedPath(
  d: CurvaDatos,
  escala: Escala,
  due: 'venceOriginal' | 'vence',
): { d: string; ultimo: number | null } {
  const pick = due === 'vence' ? 'vigente' : 'valor';
  const days = bends(d.compromisos, due);
  const points = plannedLine((x) => d.previsto(x)[pick], days, escala.inicio - 1, escala.fin - 1);
  const placed = points.map(({ dia, valor }): Punto => [escala.x(dia + 1), top(valor!)]);
  return { d: placed.length > 0 ? path(placed) : '', ultimo: placed.at(-1)?.[1] ?? null };
}

/** Stretches of points that follow each other without a gap. */
function runs(points: readonly (Punto | null)[]): Punto[][] {
  const all: Punto[][] = [[]];
  for (const point of points) {
    if (point) all.at(-1)!.push(point);
    else all.push([]);
  }
  return all.filter((run) => run.length > 1);
}

function series(
  reales: readonly PuntoReal[],
  escala: Escala,
  clase: PuntoColocado['clase'],
): { puntos: PuntoColocado[]; d: string } {
  const pick = (r: PuntoReal): Avance | null => (clase === 'real' ? r.avance : r.declarado);
  const puntos: PuntoColocado[] = [];
  const line = reales.map((r): Punto | null => {
    const avance = pick(r);
    if (avance?.valor == null || !escala.dentro(r.dia)) return null;
    const [x, y] = [escala.x(r.dia + 1), top(avance.valor)];
    const [low, high] = avance.rango;
    puntos.push({ clase, dia: r.dia, x, y, rango: low < high ? [top(high), top(low)] : null });
    return [x, y];
  });
  return { puntos, d: runs(line).map(path).join('') };
}

/**
 * Places a curve; null when neither the plan nor any cut-off has a date.
 * @param ancho width of the plot in em of the board; it decides only which names are written
 */
export function placeCurve(
  datos: CurvaDatos,
  ancho: number,
  rotulos: Readonly<Partial<Record<ClaveMarca, number>>> = {},
): CurvaColocada | null {
  const { vigencia, hoy, reales, movidos, evaluaciones } = datos;
  const escala = frameOf(datos);
  if (!escala) return null;
  const original = plannedPath(datos, escala, 'venceOriginal');
  const vigente =
    movidos.length > 0 ? plannedPath(datos, escala, 'vence') : { d: '', ultimo: null };
  const real = series(reales, escala, 'real');
  const stated = reales.filter(
    (r) => r.corte !== null && (datos.declarados || r.avance.valor === null),
  );
  const declarado = series(stated, escala, 'declarado');
  const ends: [ClaveRotulo, number | null | undefined][] = [
    ['original', original.ultimo],
    ['vigente', vigente.ultimo],
    ['real', real.puntos.at(-1)?.y],
    ['declarado', declarado.puntos.at(-1)?.y],
  ];
  return {
    escala,
    eje: placeAxis(vigencia, hoy, escala, ancho, rotulos, evaluaciones),
    original: original.d,
    vigente: vigente.d,
    real: real.d,
    declarado: declarado.d,
    puntos: [...declarado.puntos, ...real.puntos],
    movidos: (movidos.length > MOVIDOS ? [] : movidos).map(({ de, a }) => ({
      de: escala.x(de + 1),
      a: escala.x(a + 1),
    })),
    rotulos: spread(ends.flatMap(([clave, y]) => (y == null ? [] : [{ clave, y }]))),
    fuera: reales.filter((r) => r.avance.valor !== null && !escala.dentro(r.dia)).length,
  };
}
