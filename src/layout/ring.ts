/**
 * The nested ring of the first open-government board: weights inside, statuses outside. The inked
 * part of the outer ring is the percentage: hollow counts 0, half its thickness 50, full 100.
 */
import { arc, pie, type PieArcDatum } from 'd3-shape';
import {
  ORDEN_ESTATUS,
  type ActividadDerivada,
  type CompromisoDerivado,
  type EstatusLeido,
  type Exclusion,
  type PlanDerivado,
} from '../model/types.js';
import type { Texto } from '../feed/types.js';

export interface ParteAnillo {
  estatus: EstatusLeido;
  /** Share of the whole ring, 0..1. */
  peso: number;
  /** Number of activities; 0 where a sector has none. */
  n: number;
  /** Outline, and what of it counts ('' for nothing). */
  d: string;
  lleno: string;
}

export interface SectorAnillo {
  id: string;
  numero: string | undefined;
  titulo: Texto | undefined;
  /** Share of the whole ring, 0..1. */
  peso: number;
  /** 0..100; null: without data. */
  valor: number | null;
  d: string;
  /** Where its number stands, and whether it fits there. */
  x: number;
  y: number;
  cabe: boolean;
  partes: ParteAnillo[];
}

export interface Anillo {
  sectores: SectorAnillo[];
  /** What the percentage leaves out, in the feed's order. */
  fuera: { id: string; titulo: Texto | undefined; motivo: Exclusion }[];
  valor: number | null;
}

interface Item {
  id: string;
  numero: string | undefined;
  titulo: Texto | undefined;
  peso: number;
  valor: number | null;
  /** Activities with their share of the item, 0..1 in sum. */
  partes: { estatus: EstatusLeido; peso: number; lleno: number; n: number }[];
}

/** Radii in units of a box from −100 to 100. */
export const RADIOS = { dentro: 40, medio: 66, fuera: 70, borde: 98 } as const;
/** Shortest arc on which a number can stand, in the same units, by its characters. */
const ROTULO = 9;
const AIRE = 0.012;

const format = (d: string | null): string =>
  (d ?? '').replace(/-?\d+(?:\.\d+)?/g, (n) => `${+(+n).toFixed(2)}`);

function ringPath(from: number, to: number, inner: number, outer: number): string {
  // A whole circle keeps no gap; a sliver may not be turned inside out by it.
  const gap = to - from > 6.28 ? 0 : Math.min(AIRE, (to - from) / 4);
  return format(
    arc<null>()
      .innerRadius(inner)
      .outerRadius(outer)
      .startAngle(from + gap)
      .endAngle(to - gap)(null),
  );
}

/** Shares by status inside one item; weights of activities are of the item's own sum. */
function partsOf(actividades: readonly ActividadDerivada[]): Item['partes'] {
  const total = actividades.reduce((sum, a) => sum + a.peso, 0);
  const parts = ORDEN_ESTATUS.filter((e) => e !== 'cancelada').flatMap((estatus) => {
    const same = actividades.filter((a) => a.estatus === estatus && a.peso > 0);
    if (same.length === 0) return [];
    const peso = same.reduce((sum, a) => sum + a.peso, 0);
    const counted = same.reduce((sum, a) => sum + a.peso * (a.valor ?? 0), 0);
    return [{ estatus, peso: peso / total, lleno: counted / peso / 100, n: same.length }];
  });
  return parts.length > 0 ? parts : [{ estatus: 'sin_dato', peso: 1, lleno: 0, n: 0 }];
}

/** Weight that the rejected activities of a commitment hold, drawn as without data. */
function withUnread(partes: Item['partes'], actividades: readonly ActividadDerivada[], n: number) {
  const known = actividades.reduce((sum, a) => sum + a.peso, 0);
  const rest = known > 0 ? 1 - Math.min(1, known) : 0;
  if (n === 0 || rest < 0.001) return partes;
  return [
    ...partes.map((p) => ({ ...p, peso: p.peso * known })),
    { estatus: 'sin_dato' as const, peso: rest, lleno: 0, n },
  ];
}

function place(items: readonly Item[], valor: number | null, fuera: Anillo['fuera']): Anillo {
  const total = items.reduce((sum, i) => sum + i.peso, 0) || 1;
  const slices = pie<Item>()
    .sort(null)
    .value((i) => i.peso)(items as Item[]);
  return { valor, fuera, sectores: slices.map((slice) => placeSector(slice, total)) };
}

function placeSector(
  { data, startAngle, endAngle }: PieArcDatum<Item>,
  total: number,
): SectorAnillo {
  const { dentro, medio, fuera, borde } = RADIOS;
  const span = endAngle - startAngle;
  const middle = (dentro + medio) / 2;
  const turn = (startAngle + endAngle) / 2;
  let at = startAngle;
  const partes = data.partes.map(({ estatus, peso, lleno, n }) => {
    const from = at;
    at += span * peso;
    const thick = fuera + (borde - fuera) * lleno;
    return {
      estatus,
      n,
      peso: (peso * data.peso) / total,
      d: ringPath(from, at, fuera, borde),
      lleno: lleno > 0 ? ringPath(from, at, fuera, thick) : '',
    };
  });
  return {
    id: data.id,
    numero: data.numero,
    titulo: data.titulo,
    peso: data.peso / total,
    valor: data.valor,
    d: ringPath(startAngle, endAngle, dentro, medio),
    x: Math.round(Math.sin(turn) * middle * 100) / 100,
    y: Math.round(-Math.cos(turn) * middle * 100) / 100,
    cabe: span * middle >= ROTULO * Math.max(1, data.numero?.length ?? 0),
    partes,
  };
}

/**
 * The ring of a plan: commitments of equal weight, those out of the percentage apart; a commitment
 * that could not be read holds its place without data. A list of only proactive ones is their own.
 */
export function placeRing({
  compromisos,
  avance,
  ilegibles,
}: Pick<PlanDerivado, 'compromisos' | 'avance' | 'ilegibles'>): Anillo {
  const none = ilegibles === 0 && compromisos.every((c) => c.excluido !== undefined);
  const counts = (c: CompromisoDerivado): boolean =>
    c.excluido === undefined || (none && c.excluido === 'proactivo');
  const items = compromisos.filter(counts).map((c): Item => ({
    id: c.id,
    numero: c.compromiso.numero ?? String(c.indice + 1),
    titulo: c.compromiso.titulo,
    peso: 1,
    valor: c.avance.valor,
    partes: withUnread(partsOf(c.actividades), c.actividades, c.ilegibles),
  }));
  const unread = Array.from({ length: ilegibles }, (_, i): Item => ({
    id: `ilegible-${i + 1}`,
    numero: undefined,
    titulo: undefined,
    peso: 1,
    valor: null,
    partes: partsOf([]),
  }));
  const fuera = compromisos.flatMap((c) =>
    counts(c) || !c.excluido ? [] : [{ id: c.id, titulo: c.compromiso.titulo, motivo: c.excluido }],
  );
  return place([...items, ...unread], avance.valor, fuera);
}

/** The ring of one commitment: its actions by their weight, direct activities beside them. */
export function placeCommitmentRing(c: CompromisoDerivado): Anillo {
  const acciones = c.acciones.map((a, index): Item => ({
    id: a.id,
    numero: String(index + 1),
    titulo: a.accion.titulo,
    peso: a.peso,
    valor: a.avance.valor,
    partes: partsOf(a.actividades),
  }));
  const directas = c.directas
    .filter((a) => a.estatus !== 'cancelada')
    .map((a, index): Item => ({
      id: a.id,
      numero: String(acciones.length + index + 1),
      titulo: a.actividad.titulo,
      peso: a.peso,
      valor: a.valor,
      partes: partsOf([a]),
    }));
  const items = [...acciones, ...directas].filter((i) => i.peso > 0);
  const fuera = c.actividades
    .filter((a) => a.estatus === 'cancelada')
    .map((a) => ({ id: a.id, titulo: a.actividad.titulo, motivo: 'cancelada' as const }));
  return place(items, c.avance.valor, fuera);
}
