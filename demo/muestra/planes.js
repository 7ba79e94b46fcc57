/** The sample's three plans: one in force, one concluded with four evaluators, one withdrawn. */
import { accion, actividad, compromiso, prueba, responsable, sha256, SITIO } from './piezas.js';
import { compromisosAgua } from './compromisos-agua.js';
import { compromisosBienestar } from './compromisos-bienestar.js';
import { compromisosCuentas } from './compromisos-cuentas.js';
import { compromisosJusticia } from './compromisos-justicia.js';
import { compromisosServicios } from './compromisos-servicios.js';
import { evaluaciones2024, monitoreo2024, monitoreos2026, autoevaluacion2026 } from './juicios.js';
import * as de from './instituciones.js';

const NUMERO = (c) => (c.numero.startsWith('P') ? 1000 : 0) + Number(c.numero.replace('P', ''));

const compromisos2026 = [
  ...compromisosAgua,
  ...compromisosJusticia,
  ...compromisosCuentas,
  ...compromisosBienestar,
  ...compromisosServicios,
].sort((a, b) => NUMERO(a) - NUMERO(b));

const actividadesDe = (c) => [
  ...(c.acciones ?? []).flatMap((a) => a.actividades),
  ...(c.actividades ?? []),
];

/** What the dates say that an activity was on a day; a suspended or cancelled one keeps its end. */
function estatusAl(dia, una) {
  if (una.verificada && una.verificada <= dia) return 'verificada';
  if (una.concluida && una.concluida <= dia) return 'concluida';
  return una.inicio && una.inicio <= dia ? 'en_proceso' : 'por_iniciar';
}

function corte(dia, titulo, retoques = {}) {
  const estados = {};
  for (const c of compromisos2026) {
    for (const una of actividadesDe(c)) estados[una.id] = { estatus: estatusAl(dia, una) };
  }
  return {
    id: `corte-${dia}`,
    fecha: dia,
    titulo,
    estados: { ...estados, ...retoques },
    edicion: {
      uri: `${SITIO}/ediciones/${dia}.json`,
      sha256: sha256(`edición de muestra ${dia}`),
    },
  };
}

const cortes2026 = [
  corte('2026-05-31', 'Primer corte', { c01: { estatus: 'en_proceso', porcentaje: 20 } }),
  corte('2026-07-31', 'Segundo corte', {
    c01: { estatus: 'en_proceso', porcentaje: 40 },
    'c11-a1-3': { nota: 'Sin informe de la comisión.' },
  }),
  corte('2026-09-15', 'Corte del monitoreo', {
    c01: { estatus: 'en_proceso', porcentaje: 52 },
    'c03-a1-3': { estatus: 'suspendida', nota: 'Detenida por opinión jurídica.' },
    'c05-4': {
      estatus: 'concluida',
      nota: 'Se regresó a «en proceso» en octubre y volvió a cerrar.',
    },
    'c08-a1-1': { estatus: 'suspendida' },
    'c08-a1-2': { estatus: 'suspendida' },
  }),
  corte('2026-10-31', 'Corte de octubre', {
    'c02-a1-2': {
      estatus: 'en_proceso',
      nota: 'Retroceso: se retiraron las bitácoras para corregirlas.',
    },
    'c03-a1-3': { estatus: 'suspendida' },
    'c05-4': { estatus: 'en_proceso', nota: 'Retroceso: el formulario dejó de funcionar.' },
    'c08-a1-1': { estatus: 'suspendida' },
    'c08-a1-2': { estatus: 'suspendida' },
    'c08-a1-3': { estatus: 'suspendida' },
    'c02-a2-3': { estatus: 'cancelada' },
    'c13-2': { estatus: 'cancelada' },
  }),
];

const vigente = {
  id: 'pal-2026',
  titulo: {
    'es-MX': 'Segundo Plan de Acción Local del Estado de Muestra 2026–2027',
    en: 'Second Local Action Plan of the Sample State 2026–2027',
  },
  ciclo: 'Segundo plan',
  inicio: '2026-03-02',
  vigencia_meses: 12,
  lanzamiento: {
    fecha: '2026-03-02',
    lugar: 'Plaza de Armas de Villa Ejemplo',
    evidencias: [prueba('Video del lanzamiento', 'video', '2026-03-02')],
  },
  estado: 'vigente',
  documentos: [
    prueba('Segundo Plan de Acción Local', 'plan', '2026-03-02', { bytes: 1_840_232 }),
    prueba('Minuta de aprobación del plan', 'minuta', '2026-02-25'),
  ],
  objetivo: 'Que cada promesa del plan se pueda seguir, comprobar y discutir en público.',
  ejes: [
    { id: 'eje-agua', titulo: 'Agua y territorio', orden: 1 },
    { id: 'eje-seguridad', titulo: 'Seguridad y justicia', orden: 2 },
    { id: 'eje-cuentas', titulo: 'Cuentas claras y parlamento', orden: 3 },
    { id: 'eje-bienestar', titulo: 'Bienestar e igualdad', orden: 4 },
    { id: 'eje-servicios', titulo: { 'es-MX': 'Servicios y movilidad', en: 'Services' }, orden: 5 },
  ],
  compromisos: compromisos2026,
  cortes: cortes2026,
  monitoreos: monitoreos2026,
  evaluaciones: autoevaluacion2026,
};

const terminada = (titulo, inicio, fin, concluida, verificada) =>
  actividad(titulo, [inicio, fin], verificada ? 'verificada' : 'concluida', {
    concluida,
    ...(verificada && { verificada }),
    evidencias: [prueba(`Evidencia de: ${titulo}`, 'informe', concluida)],
  });

const concluido = {
  id: 'pal-2024',
  titulo: 'Primer Plan de Acción Local del Estado de Muestra 2024–2025',
  ciclo: 'Primer plan',
  inicio: '2024-04-15',
  vigencia_meses: 12,
  lanzamiento: { fecha: '2024-04-15', lugar: 'Villa Ejemplo' },
  prorrogas: [{ fin: '2025-07-31', motivo: 'El plan se detuvo tres meses por la veda electoral.' }],
  estado: 'concluido',
  documentos: [prueba('Primer Plan de Acción Local', 'plan', '2024-04-15')],
  compromisos: [
    compromiso('v01', {
      numero: '1',
      titulo: 'Portal de obra pública municipal',
      responsables: [responsable(de.OBRAS, 'autoridad', 'responsable')],
      estado: 'concluido',
      resultado: 'El portal publica 412 obras de doce municipios.',
      acciones: [
        accion('Portal', { ponderacion: 70 }, [
          terminada('Diseñar el portal', '2024-05-02', '2024-07-31', '2024-07-29', '2024-08-20'),
          terminada('Cargar las obras', '2024-08-01', '2025-03-28', '2025-06-30', '2025-07-15'),
        ]),
        accion('Uso', { ponderacion: 30 }, [
          terminada('Capacitar a doce municipios', '2024-09-02', '2024-12-13', '2024-12-10'),
        ]),
      ],
    }),
    compromiso('v02', {
      numero: '2',
      titulo: 'Presupuesto participativo en escuelas',
      responsables: [
        responsable(de.EDUCACION, 'autoridad', 'responsable'),
        responsable(de.VECINAL, 'sociedad_civil', 'corresponsable'),
      ],
      estado: 'no_cumplido',
      motivo: 'No se asignaron recursos en 2025.',
      actividades: [
        terminada('Elegir treinta escuelas', '2024-05-06', '2024-08-30', '2024-08-30'),
        actividad('Celebrar asambleas escolares', ['2024-09-02', '2024-12-13'], 'en_proceso', {
          causa_retraso: 'recursos',
        }),
        actividad('Ejercer el presupuesto decidido', ['2025-01-13', '2025-04-11'], 'por_iniciar'),
      ],
    }),
    compromiso('v03', {
      numero: '3',
      titulo: 'Calidad del aire en tiempo real',
      responsables: [responsable(de.AMBIENTE, 'autoridad', 'responsable')],
      estado: 'concluido',
      resultado: 'Nueve estaciones publican cada hora; hay avisos por colonia.',
      actividades: [
        terminada(
          'Instalar nueve estaciones',
          '2024-05-13',
          '2024-11-29',
          '2024-11-22',
          '2024-12-09',
        ),
        terminada(
          'Publicar mediciones por hora',
          '2024-12-02',
          '2025-03-14',
          '2025-03-10',
          '2025-04-02',
        ),
      ],
    }),
    compromiso('v04', {
      numero: '4',
      titulo: 'Declaraciones patrimoniales en formato abierto',
      responsables: [responsable(de.CONTRALORIA, 'autoridad', 'responsable')],
      estado: 'concluido',
      actividades: [
        terminada('Publicar las declaraciones de 2023', '2024-06-03', '2024-10-31', '2024-10-30'),
        terminada('Publicar las declaraciones de 2024', '2025-02-03', '2025-06-30', '2025-06-27'),
      ],
    }),
  ],
  cortes: [
    {
      fecha: '2024-10-31',
      titulo: 'Corte a seis meses',
      estados: { v01: { estatus: 'en_proceso', porcentaje: 45 }, v02: { estatus: 'en_proceso' } },
    },
    {
      fecha: '2025-07-31',
      titulo: 'Corte final',
      estados: {
        v01: { estatus: 'concluida', porcentaje: 100 },
        v02: { estatus: 'en_proceso', porcentaje: 50, nota: 'Sin presupuesto.' },
        v03: { estatus: 'verificada', porcentaje: 100 },
        v04: { estatus: 'concluida', porcentaje: 100 },
      },
    },
  ],
  monitoreos: [monitoreo2024],
  evaluaciones: evaluaciones2024,
};

const retirado = {
  id: 'plan-justicia-2025',
  titulo: 'Plan de Justicia Abierta 2025',
  ciclo: 'Piloto',
  inicio: '2025-02',
  fin: '2025-12-31',
  estado: 'retirado',
  objetivo: 'Piloto con el poder judicial; sus compromisos pasaron al segundo plan.',
  compromisos: [
    {
      id: 'j01',
      numero: '1',
      titulo: 'Audiencias que se pueden consultar',
      estado: 'retirado',
      motivo: 'El piloto se integró al segundo plan.',
    },
  ],
};

export const planes = [vigente, concluido, retirado];
