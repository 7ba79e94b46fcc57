/** History of the sample: changes, and earlier editions chained by their hashes. */
import { sha256, SITIO } from './piezas.js';
import * as de from './instituciones.js';

const CONTRALORIA = { organizacion: { nombre: de.CONTRALORIA }, sector: 'autoridad' };
const etapa = (fecha, antes, despues) => ({
  fecha,
  ruta: '/ejercicio/etapa',
  tipo: 'modificacion',
  ...(antes && { antes }),
  despues,
});
const estado = (fecha, objeto, antes, despues, motivo) => ({
  fecha,
  objeto,
  ruta: '/estado',
  tipo: 'modificacion',
  antes,
  despues,
  ...(motivo && { motivo }),
});

export const cambios = [
  etapa('2018-10-04T12:00:00-05:00', null, 'declaracion'),
  etapa('2018-10-22T12:00:00-05:00', 'declaracion', 'sensibilizacion'),
  etapa('2019-02-28T12:00:00-06:00', 'sensibilizacion', 'integracion_stl'),
  etapa('2020-04-01T09:00:00-06:00', 'integracion_stl', 'suspendido'),
  etapa('2022-01-17T09:00:00-06:00', 'suspendido', 'integracion_stl'),
  etapa('2024-01-29T09:00:00-06:00', 'integracion_stl', 'mesas'),
  etapa('2024-04-15T12:00:00-06:00', 'mesas', 'plan'),
  etapa('2024-05-06T09:00:00-06:00', 'plan', 'seguimiento'),
  estado('2024-12-02T09:00:00-06:00', 'pal-2024', 'vigente', 'suspendido', 'Veda electoral.'),
  estado('2025-03-03T09:00:00-06:00', 'pal-2024', 'suspendido', 'vigente'),
  etapa('2025-07-31T18:00:00-06:00', 'seguimiento', 'evaluacion'),
  estado('2025-07-31T18:05:00-06:00', 'pal-2024', 'vigente', 'concluido'),
  etapa('2025-10-03T18:00:00-06:00', 'evaluacion', 'cierre'),
  {
    fecha: '2026-01-15T10:00:00-06:00',
    objeto: 'plan-justicia-2025',
    tipo: 'retiro',
    motivo: 'Sus compromisos pasaron al segundo plan.',
    autor: CONTRALORIA,
  },
  etapa('2026-01-26T09:00:00-06:00', 'cierre', 'mesas'),
  { fecha: '2026-01-29T10:00:00-06:00', objeto: 'pal-2026', tipo: 'alta', autor: CONTRALORIA },
  estado('2026-02-02T10:00:00-06:00', 'pal-2026', 'borrador', 'en_consulta'),
  estado('2026-03-02T12:00:00-06:00', 'pal-2026', 'en_consulta', 'vigente'),
  etapa('2026-03-02T12:05:00-06:00', 'mesas', 'plan'),
  etapa('2026-04-01T09:00:00-06:00', 'plan', 'seguimiento'),
  {
    fecha: '2026-06-30T19:30:00-06:00',
    objeto: 'c01-a2-2',
    ruta: '/fin',
    tipo: 'modificacion',
    antes: '2026-08-31',
    despues: '2026-10-30',
    motivo: 'Acuerdo de la tercera sesión del STL.',
    autor: 'Enlace de gobierno abierto',
  },
  {
    fecha: '2026-08-10T11:15:00-06:00',
    objeto: 'c02-a1-2',
    ruta: '/evidencias/0/estado',
    tipo: 'correccion',
    antes: 'disponible',
    despues: 'retirada',
    motivo: 'Las bitácoras traían domicilios.',
  },
  estado('2026-09-10T20:00:00-06:00', 'c08', 'vigente', 'suspendido'),
  etapa('2026-09-30T18:00:00-06:00', 'seguimiento', 'monitoreo'),
];

const DIAS = ['2026-05-31', '2026-07-31', '2026-09-15', '2026-10-31'];
const huella = (dia) => sha256(`edición de muestra ${dia}`);

export const ediciones = DIAS.map((dia, i) => ({
  fecha: `${dia}T18:00:00-06:00`,
  uri: `${SITIO}/ediciones/${dia}.json`,
  sha256: huella(dia),
  ...(i > 0 && { anterior: huella(DIAS[i - 1]) }),
}));
