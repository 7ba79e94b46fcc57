/** The six steps of an exercise: how far it came by its own evidence, and what it states. */
import type { Etapa } from '../feed/codes.js';
import type { Dia, Fecha } from '../feed/civil-date.js';
import type { Feed } from '../feed/types.js';
import { firstOf, lastOf } from './days.js';
import { evidenceOf, type Fechas } from './step-evidence.js';
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

interface Tramo {
  fecha?: Fecha;
  ultima?: Fecha;
  prevista?: Fecha;
}

/** First and last date that have begun by `hoy`, and the first to come. */
function spanOf(fechas: Fechas, hoy: Dia): Tramo {
  const span: Tramo = {};
  for (const fecha of fechas) {
    const dia = firstOf(fecha);
    if (fecha === undefined || dia === null) continue;
    const { fecha: first, ultima: last, prevista } = span;
    if (dia > hoy) {
      if (prevista === undefined || dia < firstOf(prevista)!) span.prevista = fecha;
      continue;
    }
    if (first === undefined || dia < firstOf(first)!) span.fecha = fecha;
    if (last === undefined || lastOf(fecha)! > lastOf(last)!) span.ultima = fecha;
  }
  return span;
}

function furthestStage(feed: Feed, calculado: number): Etapa | null {
  if (calculado < 6) return ETAPAS[calculado - 1] ?? null;
  const planes = feed.planes ?? [];
  if (planes.some((p) => p.evaluaciones?.length)) return 'evaluacion';
  return planes.some((p) => p.monitoreos?.length) ? 'monitoreo' : 'seguimiento';
}

/** The steps on the day `hoy`; what is dated later has not been reached. */
export function pasos(feed: Feed, hoy: Dia): Pasos {
  const list = evidenceOf(feed).map(({ elementos, fechas, sinFecha, hecho, previos }, i): Paso => {
    const { fecha, ultima, prevista } = spanOf(fechas, hoy);
    return {
      numero: (i + 1) as Paso['numero'],
      etapa: ETAPAS[i]!,
      alcanzado: hecho === true || fecha !== undefined,
      ...(fecha !== undefined && { fecha }),
      ...(ultima !== undefined && ultima !== fecha && { ultima }),
      ...(prevista !== undefined && { prevista }),
      elementos,
      sinFecha,
      ...(previos && { previos }),
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
