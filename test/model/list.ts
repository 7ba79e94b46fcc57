/** Four commitments that differ in everything by which a list can be searched, filtered and grouped. */
import type { Compromiso, Responsable } from '../../src/feed/types.js';
import { filterCompromisos } from '../../src/model/filter.js';
import { derivePlan } from '../../src/model/derive.js';
import type { CompromisoDerivado, Filtros } from '../../src/model/types.js';
import { accion, actividad, compromiso, dia, feed, HOY, plan } from './make.js';

const who = (nombre: string, sector?: string, siglas?: string): Responsable => ({
  organizacion: { nombre, ...(siglas && { siglas }) },
  ...(sector && { sector }),
});

const LIST: Compromiso[] = [
  compromiso({
    id: 'agua',
    numero: '10',
    titulo: { 'es-MX': 'Vigilar el agua potable', nah: 'Tlapializtli atl' },
    resumen: 'Qué significa para usted: agua limpia',
    eje: 'e2',
    region: 'norte',
    ods: [{ objetivo: 6 }, { objetivo: 11 }],
    responsables: [
      who('Comisión del Agua', 'autoridad', 'CEA'),
      who('Red Vecinal', 'sociedad_civil'),
    ],
    acciones: [
      accion(
        [
          actividad('verificada', undefined, {
            titulo: 'Medición en pozos',
            fin: '2016-02-01',
            evidencias: [{ titulo: 'Bitácora de campo', uri: 'https://ejemplo.org/b' }],
          }),
        ],
        1,
        { titulo: 'Diagnóstico hidráulico' },
      ),
    ],
  }),
  compromiso({
    id: 'gasto',
    numero: '2',
    titulo: 'Abrir el gasto público',
    eje: 'e1',
    ods: [{ objetivo: 16, meta: '16.6' }],
    responsables: [who('Secretaría de Hacienda', 'autoridad')],
    actividades: [
      actividad('en_proceso', undefined, {
        fin: '2016-05-01',
        responsables: [who('Universidad Autónoma', 'academia')],
      }),
      actividad('por_iniciar', undefined, { fin: '2016-07-01' }),
    ],
  }),
  compromiso({
    id: 'obra',
    numero: 'P1',
    tipo: 'proactivo',
    titulo: 'Ñandú: obra pública',
    responsables: [
      { organizacion: { nombre: 'Secretaría de Hacienda', sector: 'autoridad' }, rol: 'apoyo' },
    ],
    actividades: [actividad(), actividad('cancelada', undefined, { fin: '2015-01-01' })],
  }),
  compromiso({ id: 'nada', titulo: 'Beca salario', eje: 'e9' }),
];

const PLAN = plan(LIST, {
  ejes: [
    { id: 'e1', titulo: 'Finanzas', orden: 2 },
    { id: 'e2', titulo: 'Servicios', orden: 1 },
  ],
});
export const derived = derivePlan({ feed: feed(PLAN), rechazados: [] }, 0, { hoy: dia(HOY) });
export const ids = (list: readonly CompromisoDerivado[]): string[] => list.map((c) => c.id);
export const kept = (filtros: Filtros): string[] => ids(filterCompromisos(derived, filtros));
