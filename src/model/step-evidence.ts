/** What proves each of the six steps of an exercise. */
import type { Fecha } from '../feed/civil-date.js';
import type { Actividad, Feed, Plan } from '../feed/types.js';
import { readEstatus } from './status.js';

export type Fechas = readonly (Fecha | undefined)[];

/** What the feed lists for one step. */
export interface Evidencia {
  elementos: number;
  /** Dates of the items; only those of the past prove anything. */
  fechas: Fechas;
  /** Items without any date. */
  sinFecha: number;
  /** Reached without a date. */
  hecho?: boolean;
  previos?: number;
}

/** Of every item its dates. */
function dated(items: readonly Fechas[]): Evidencia {
  return {
    elementos: items.length,
    fechas: items.flat(),
    sinFecha: items.filter((fechas) => fechas.every((f) => f === undefined)).length,
  };
}

function activitiesOf(plan: Plan): Actividad[] {
  return (plan.compromisos ?? []).flatMap((c) => [
    ...(c.acciones ?? []).flatMap((a) => a.actividades ?? []),
    ...(c.actividades ?? []),
  ]);
}

function isMoving(actividad: Actividad): boolean {
  const estatus = readEstatus(actividad.estatus);
  return estatus !== 'por_iniciar' && estatus !== 'sin_dato';
}

function followUp(planes: readonly Plan[]): Evidencia {
  const moving = planes.flatMap(activitiesOf).filter(isMoving);
  const cortes = planes.flatMap((p) => p.cortes ?? []);
  const reviews = planes.flatMap((p) => [...(p.monitoreos ?? []), ...(p.evaluaciones ?? [])]);
  const elementos = moving.length + cortes.length + reviews.length;
  return {
    elementos,
    fechas: [
      ...cortes.map((c) => c.fecha),
      ...reviews.map((r) => r.corte ?? r.publicado),
      ...moving.map((a) => a.concluida ?? a.verificada),
    ],
    sinFecha: 0,
    hecho: elementos > 0,
  };
}

/** What the feed lists for each of the six steps. */
export function evidenceOf(feed: Feed): Evidencia[] {
  const {
    declaraciones = [],
    sensibilizacion = [],
    secretariado = [],
    mesas = [],
  } = feed.ejercicio ?? {};
  const stl = secretariado.filter((s) => s.tipo === 'stl');
  const planes = (feed.planes ?? []).filter((p) => (p.compromisos?.length ?? 0) > 0);
  return [
    dated(declaraciones.map((d) => [d.fecha])),
    dated(sensibilizacion.map((s) => [s.fecha, s.fin])),
    { ...dated(stl.map((s) => [s.instalacion])), previos: secretariado.length - stl.length },
    dated(mesas.map((m) => m.fechas ?? [])),
    {
      ...dated(planes.map((p) => [p.lanzamiento?.fecha ?? p.inicio])),
      hecho: planes.length > 0,
    },
    followUp(feed.planes ?? []),
  ];
}
