/** Evidence of the steps of the exercise. */
import type { Evidencia, Feed, Texto } from '../feed/types.js';
import type { Cita, Papel } from './proof.js';

/** Steps 1 to 4 in their order, then the sources of the data. */
export function proofOfExercise(feed: Feed): Cita[] {
  const e = feed.ejercicio ?? {};
  const of = (
    papel: Papel,
    de: Texto | undefined,
    list: readonly Evidencia[] | undefined,
    clave?: string,
  ): Cita[] =>
    (list ?? []).map((evidencia) => ({
      evidencia,
      papel,
      de,
      ...(clave !== undefined && { clave }),
    }));
  return [
    ...(e.declaraciones ?? []).flatMap((d) => of('declaracion', d.lugar, d.evidencias, d.tipo)),
    ...(e.sensibilizacion ?? []).flatMap((s) => of('sensibilizacion', s.titulo, s.evidencias)),
    ...(e.secretariado ?? []).flatMap((s) => [
      ...of('secretariado', s.denominacion, s.evidencias),
      ...(s.sesiones ?? []).flatMap((t) => of('sesion', undefined, t.evidencias, t.numero)),
    ]),
    ...(e.participacion ?? []).flatMap((p) => of('participacion', p.titulo, p.evidencias)),
    ...(e.mesas ?? []).flatMap((m) => of('mesa', m.titulo, m.evidencias)),
    ...of('fuente', undefined, feed.fuentes),
  ];
}
