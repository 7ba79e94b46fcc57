/** Plans for the layouts' tests: that of the visual reference, and any at all. */
import * as fc from 'fast-check';
import type { Actividad, Compromiso } from '../../src/feed/types.js';
import { derivePlan } from '../../src/model/derive.js';
import type { ActividadDerivada, PlanDerivado } from '../../src/model/types.js';
import { accion, actividad, compromiso, deriveOne, dia, feed, plan } from '../model/make.js';
import { MORELOS } from '../model/morelos.js';

export const HOY = dia('2016-05-13');

/** The plan of the visual reference on its day. */
export function referencePlan(hoy = HOY): PlanDerivado {
  return derivePlan({ feed: feed(MORELOS), rechazados: [] }, 0, { hoy });
}

/** One derived activity. */
export function oneActivity(rest: Partial<Actividad>, estatus = 'en_proceso'): ActividadDerivada {
  return deriveOne({ actividades: [actividad(estatus, undefined, rest)] }).actividades[0]!;
}

const estatus = fc.constantFrom(
  'por_iniciar',
  'en_proceso',
  'concluida',
  'verificada',
  'suspendida',
  'cancelada',
  'otro',
  undefined,
);
const day = fc
  .integer({ min: dia('1990-01-01'), max: dia('2040-12-31') })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
/** Near the plan, anywhere, a month, a year, or nothing. */
const fecha = fc.option(
  fc.oneof(
    fc.constantFrom('2015-10-05', '2016-02-29', '2016-05-13', '2016-08', '2016', '2015-11'),
    day,
    day.map((d) => d.slice(0, 7)),
    day.map((d) => d.slice(0, 4)),
  ),
  { nil: undefined },
);

const anActivity: fc.Arbitrary<Actividad> = fc
  .record({
    code: estatus,
    fechas: fc.record({ inicio: fecha, fin: fecha, fin_original: fecha, concluida: fecha }),
    evidencias: fc.array(fecha, { maxLength: 4 }),
    mudanzas: fc.array(fecha, { maxLength: 2 }),
  })
  .map(({ code, fechas, evidencias, mudanzas }) => {
    const stated = Object.entries(fechas).filter(([, value]) => value !== undefined);
    return actividad(code, undefined, {
      ...Object.fromEntries(stated),
      evidencias: evidencias.map((f) => ({
        titulo: 'Minuta',
        uri: 'https://ejemplo.org/m.pdf',
        ...(f && { fecha: f }),
      })),
      reprogramaciones: mudanzas.filter((f) => f !== undefined).map((fin) => ({ fin })),
    });
  });

const aCommitment: fc.Arbitrary<Compromiso> = fc
  .record({
    acciones: fc.array(fc.array(anActivity, { maxLength: 3 }), { maxLength: 3 }),
    actividades: fc.array(anActivity, { maxLength: 3 }),
    inicio: fecha,
    fin: fecha,
    numero: fc.option(fc.constantFrom('1', 'P1', '12'), { nil: undefined }),
    estado: fc.constantFrom('vigente', 'retirado', undefined),
    tipo: fc.constantFrom('ordinario', 'proactivo', undefined),
  })
  .map(({ acciones, actividades, ...rest }) => {
    const stated = Object.entries(rest).filter(([, value]) => value !== undefined);
    return compromiso({
      acciones: acciones.map((list) => accion(list)),
      actividades,
      ...Object.fromEntries(stated),
    });
  });

/** Any plan on any day. */
export const anyPlan: fc.Arbitrary<{ plan: PlanDerivado; hoy: number }> = fc
  .record({
    compromisos: fc.array(aCommitment, { maxLength: 4 }),
    inicio: fecha,
    fin: fecha,
    hoy: fc.integer({ min: dia('2014-01-01'), max: dia('2018-12-31') }),
  })
  .map(({ compromisos, inicio, fin, hoy }) => {
    const given = plan(compromisos, fin === undefined ? {} : { fin });
    const stated = { ...given, inicio: inicio ?? given.inicio! };
    return { plan: derivePlan({ feed: feed(stated), rechazados: [] }, 0, { hoy }), hoy };
  });

/** Every number inside a value, however deep. */
export function everyNumber(value: unknown, seen: number[] = []): number[] {
  if (typeof value === 'number') seen.push(value);
  else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) everyNumber(item, seen);
  }
  return seen;
}
