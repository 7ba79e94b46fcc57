/** Evidence of one commitment: its own papers, and what proves its activities. */
import type { Evidencia, Postura, Producto, Texto } from '../feed/types.js';
import type { Cita, Papel } from './proof.js';
import type { ActividadDerivada, CompromisoDerivado } from './types.js';

/** In the order in which the commitment's page tells it: activities first. */
export function proofOfCommitment(compromiso: CompromisoDerivado): Cita[] {
  const { compromiso: c, acciones, actividades } = compromiso;
  const of = (
    papel: Papel,
    de: Texto | undefined,
    list: readonly Evidencia[] | undefined,
    rest: Partial<Cita> = {},
  ): Cita[] => (list ?? []).map((evidencia) => ({ evidencia, papel, de, compromiso, ...rest }));
  const products = (list: readonly Producto[] | undefined, rest?: Partial<Cita>): Cita[] =>
    (list ?? []).flatMap((p) => of('producto', p.titulo, p.evidencias, rest));
  const stances = (list: readonly Postura[] | undefined, rest?: Partial<Cita>): Cita[] =>
    (list ?? []).flatMap((p) =>
      of('postura', undefined, p.evidencias, { ...rest, clave: p.sector }),
    );
  const ofActivity = (actividad: ActividadDerivada): Cita[] => {
    const { titulo, evidencias, productos, posturas } = actividad.actividad;
    return [
      ...of('actividad', titulo, evidencias, { actividad }),
      ...products(productos, { actividad }),
      ...stances(posturas, { actividad }),
    ];
  };
  return [
    ...actividades.flatMap(ofActivity),
    ...acciones.flatMap(({ accion }) => products(accion.productos)),
    ...products(c.productos),
    ...(c.resultados ?? []).flatMap((r) => of('resultado', r.titulo, r.evidencias)),
    ...(c.indicadores ?? []).flatMap((i) =>
      (i.periodos ?? []).flatMap((p) => of('indicador', i.titulo, p.evidencias)),
    ),
    ...stances(c.posturas),
    ...of('documento', undefined, c.documentos),
  ];
}
