/**
 * What is drawn in a row: the planned span as a track, what counts as its fill, the moved date as a
 * bracket, days late as a dash, evidence on the day of the fact. Nothing is invented: a date that is
 * not known draws no edge, one known by its month or year draws a vague one.
 */
import { extent } from 'd3-array';
import type { Dia, Fecha } from '../feed/civil-date.js';
import { firstDay, lastDay, precision } from '../feed/civil-date.js';
import type { ActividadDerivada, CompromisoDerivado, EstatusLeido } from '../model/types.js';
import type { Escala, Tramo } from './scale.js';

export interface Lleno extends Tramo {
  estatus: EstatusLeido;
}

export interface BarraTiempo {
  /**
   * pista: both ends known · punto: one day known · fantasma: none known, the frame stands in ·
   * ninguna: outside of the frame altogether.
   */
  clase: 'pista' | 'punto' | 'fantasma' | 'ninguna';
  /** A point has no width. */
  pista: Tramo;
  llenos: Lleno[];
  /** Stretches where an edge lies somewhere: its date is only a month or a year. */
  vagos: Tramo[];
  /** Old and new place of a moved due date, and the stations between them. */
  movida: { de: number; a: number; pasos: number[] } | null;
  tarde: Tramo | null;
  evidencias: { x: number; n: number }[];
  /** The span goes on beyond the frame. */
  antes: boolean;
  despues: boolean;
}

/** Order in which a commitment's bar is filled from the left. */
const LLENAN: readonly EstatusLeido[] = ['verificada', 'concluida', 'en_proceso'];
/** Dots nearer than this, in percent of the box, become one. */
const JUNTOS = 0.8;
const EMPTY: Omit<BarraTiempo, 'clase' | 'pista'> = {
  llenos: [],
  vagos: [],
  movida: null,
  tarde: null,
  evidencias: [],
  antes: false,
  despues: false,
};
const round = (value: number): number => Math.round(value * 1000) / 1000;

function placeSpan(
  desde: Dia | null,
  hasta: Dia | null,
  escala: Escala,
): Pick<BarraTiempo, 'clase' | 'pista' | 'antes' | 'despues'> {
  if (desde === null && hasta === null) {
    return { clase: 'fantasma', pista: escala.plan, antes: false, despues: false };
  }
  const known = desde !== null && hasta !== null && desde <= hasta;
  const from = known ? desde : (hasta ?? desde!);
  const to = known ? hasta : from;
  const antes = from < escala.inicio;
  const despues = to >= escala.fin;
  if (to < escala.inicio || from >= escala.fin) {
    return { clase: 'ninguna', pista: { x: antes ? 0 : 100, ancho: 0 }, antes, despues };
  }
  const pista = known
    ? escala.tramo(from, to)
    : { x: hasta === null ? escala.x(from) : escala.x(from + 1), ancho: 0 };
  return { clase: known ? 'pista' : 'punto', pista, antes, despues };
}

/** Stretch between first and last day of a partial date; null for a whole one. */
function vague(fecha: Fecha | undefined, escala: Escala): Tramo[] {
  if (fecha === undefined || precision(fecha) === 'dia') return [];
  const from = firstDay(fecha);
  const to = lastDay(fecha);
  if (from === null || to === null || to < escala.inicio || from >= escala.fin) return [];
  return [escala.tramo(from, to)];
}

function placeMoved(a: ActividadDerivada, escala: Escala): BarraTiempo['movida'] {
  if (a.vence === null || a.venceOriginal === null || a.vence === a.venceOriginal) return null;
  const de = escala.x(a.venceOriginal + 1);
  const pasos = (a.actividad.reprogramaciones ?? [])
    .map((r) => lastDay(r.fin))
    .filter((d): d is Dia => d !== null && d !== a.vence && d !== a.venceOriginal)
    .map((d) => escala.x(d + 1));
  return { de, a: escala.x(a.vence + 1), pasos };
}

function placeLate(a: ActividadDerivada, escala: Escala, hoy: Dia): Tramo | null {
  if (a.vence === null) return null;
  const until = a.banderas.has('vencida')
    ? hoy + 0.5
    : a.banderas.has('concluida_tarde')
      ? firstDay(a.actividad.concluida)
      : null;
  if (until === null || until <= a.vence) return null;
  const x = escala.x(a.vence + 1);
  const ancho = round(escala.x(until) - x);
  return ancho > 0 ? { x, ancho } : null;
}

/** Evidence that still stands, on the day of its fact; a month counts as its middle. */
function placeEvidence(a: ActividadDerivada, escala: Escala): BarraTiempo['evidencias'] {
  const places = (a.actividad.evidencias ?? [])
    .filter((e) => e.estado !== 'retirada' && e.fecha && precision(e.fecha) !== 'anio')
    .map((e) => (firstDay(e.fecha)! + lastDay(e.fecha)! + 1) / 2)
    .filter((dia) => escala.dentro(dia))
    .map((dia) => escala.x(dia))
    .sort((one, other) => one - other);
  const dots: { x: number; n: number }[] = [];
  for (const x of places) {
    const last = dots.at(-1);
    if (last && (x - last.x) * escala.aumento < JUNTOS) last.n++;
    else dots.push({ x, n: 1 });
  }
  return dots;
}

/** The bar of one activity. */
export function placeActivity(a: ActividadDerivada, escala: Escala, hoy: Dia): BarraTiempo {
  const span = placeSpan(a.inicio, a.vence, escala);
  const { x, ancho } = span.pista;
  const share = (a.valor ?? 0) / 100;
  const full = span.clase === 'pista' && share > 0;
  return {
    ...span,
    llenos: full ? [{ estatus: a.estatus, x, ancho: round(ancho * share) }] : [],
    vagos:
      span.clase === 'ninguna'
        ? []
        : [...vague(a.actividad.inicio, escala), ...vague(a.actividad.fin, escala)],
    movida: placeMoved(a, escala),
    tarde: placeLate(a, escala, hoy),
    evidencias: placeEvidence(a, escala),
  };
}

/** Earliest and latest day that a commitment states, itself or by its activities. */
export function commitmentDays(c: CompromisoDerivado): [Dia | null, Dia | null] {
  const counted = c.actividades.filter((a) => a.estatus !== 'cancelada');
  const days = [
    firstDay(c.compromiso.inicio),
    lastDay(c.compromiso.fin),
    ...counted.flatMap((a) => [a.inicio, a.vence]),
  ];
  const [min, max] = extent(days, (dia) => dia);
  return [min ?? null, max ?? null];
}

/** Fill of a commitment: shares by status from the left, what is without data at the right end. */
function fillCommitment(c: CompromisoDerivado, { x, ancho }: Tramo): Lleno[] {
  const full = new Map<EstatusLeido, number>();
  let known = 0;
  for (const a of c.actividades) {
    if (a.valor === null) continue;
    known += a.peso;
    full.set(a.estatus, (full.get(a.estatus) ?? 0) + (a.peso * a.valor) / 100);
  }
  let at = x;
  const llenos: Lleno[] = [];
  for (const estatus of LLENAN) {
    const width = ancho * (full.get(estatus) ?? 0);
    if (width <= 0) continue;
    llenos.push({ estatus, x: round(at), ancho: round(width) });
    at += width;
  }
  const unknown = Math.min(ancho * (1 - Math.min(1, known)), x + ancho - at);
  if (unknown > ancho * 0.001) {
    llenos.push({ estatus: 'sin_dato', x: round(x + ancho - unknown), ancho: round(unknown) });
  }
  return llenos;
}

/** The bar of a commitment, its activities taken together. */
export function placeCommitment(c: CompromisoDerivado, escala: Escala): BarraTiempo {
  const [desde, hasta] = commitmentDays(c);
  const known = desde === hasta ? null : desde;
  const span = placeSpan(known, hasta, escala);
  const counted = c.actividades.some((a) => a.estatus !== 'cancelada');
  const llenos = span.clase === 'pista' && counted ? fillCommitment(c, span.pista) : [];
  return { ...EMPTY, ...span, llenos };
}
