/** The six steps of an exercise: how far it came by its own evidence, and what it states. */
import type { Etapa } from '../feed/codes.js';
import type { Dia, Fecha } from '../feed/civil-date.js';
import type { Actividad, Feed, Plan } from '../feed/types.js';
import { firstOf } from './days.js';
import { readEstatus } from './status.js';
import type { Paso, Pasos } from './types.js';

const ETAPAS: readonly Etapa[] = [
  'declaracion',
  'sensibilizacion',
  'integracion_stl',
  'mesas',
  'plan',
  'seguimiento',
];

const NUMERO = new Map<string | undefined, number>(
  Object.entries({
    declaracion: 1,
    sensibilizacion: 2,
    integracion_stl: 3,
    mesas: 4,
    plan: 5,
    seguimiento: 6,
    monitoreo: 6,
    evaluacion: 6,
    cierre: 6,
  }),
);

interface Evidencia {
  elementos: number;
  /** Dates of the items; only those of the past prove anything. */
  fechas: readonly (Fecha | undefined)[];
  /** Reached without a date. */
  hecho?: boolean;
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
    hecho: elementos > 0,
  };
}

function evidenceOf(feed: Feed): Evidencia[] {
  const {
    declaraciones = [],
    sensibilizacion = [],
    secretariado = [],
    mesas = [],
  } = feed.ejercicio ?? {};
  const stl = secretariado.filter((s) => s.tipo === 'stl');
  const planes = (feed.planes ?? []).filter((p) => (p.compromisos?.length ?? 0) > 0);
  return [
    { elementos: declaraciones.length, fechas: declaraciones.map((d) => d.fecha) },
    { elementos: sensibilizacion.length, fechas: sensibilizacion.map((s) => s.fecha) },
    { elementos: stl.length, fechas: stl.map((s) => s.instalacion) },
    { elementos: mesas.length, fechas: mesas.flatMap((m) => m.fechas ?? []) },
    {
      elementos: planes.length,
      fechas: planes.map((p) => p.lanzamiento?.fecha ?? p.inicio),
      hecho: planes.length > 0,
    },
    followUp(feed.planes ?? []),
  ];
}

/** The earliest of the dates that have begun by `hoy`. */
function firstPast(fechas: readonly (Fecha | undefined)[], hoy: Dia): Fecha | undefined {
  let best: Fecha | undefined;
  for (const fecha of fechas) {
    const dia = firstOf(fecha);
    if (dia === null || dia > hoy) continue;
    if (best === undefined || dia < firstOf(best)!) best = fecha;
  }
  return best;
}

function furthestStage(feed: Feed, calculado: number): Etapa | null {
  if (calculado < 6) return ETAPAS[calculado - 1] ?? null;
  const planes = feed.planes ?? [];
  if (planes.some((p) => p.evaluaciones?.length)) return 'evaluacion';
  return planes.some((p) => p.monitoreos?.length) ? 'monitoreo' : 'seguimiento';
}

/** The steps on the day `hoy`; what is dated later has not been reached. */
export function pasos(feed: Feed, hoy: Dia): Pasos {
  const list = evidenceOf(feed).map(({ elementos, fechas, hecho }, i): Paso => {
    const fecha = firstPast(fechas, hoy);
    return {
      numero: (i + 1) as Paso['numero'],
      etapa: ETAPAS[i]!,
      alcanzado: hecho === true || fecha !== undefined,
      ...(fecha !== undefined && { fecha }),
      elementos,
    };
  });
  const calculado = list.reduce((max, p) => (p.alcanzado ? p.numero : max), 0);
  const etapa = feed.ejercicio?.etapa;
  const declarado = NUMERO.get(etapa) ?? null;
  return {
    pasos: list,
    calculado,
    etapaCalculada: furthestStage(feed, calculado),
    ...(etapa !== undefined && { etapa }),
    declarado,
    suspendido: etapa === 'suspendido',
    difieren: declarado !== null && declarado !== calculado,
  };
}
