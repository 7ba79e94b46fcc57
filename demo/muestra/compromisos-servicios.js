/** Sample commitments of "servicios y movilidad": direct activities, merged, split, proactive. */
import { accion, actividad, compromiso, prueba, responsable } from './piezas.js';
import * as de from './instituciones.js';

const transporte = compromiso('c09', {
  numero: '9',
  titulo: 'Camiones puntuales: rutas, horarios y quejas en datos abiertos',
  resumen: 'Cualquier aplicación podrá decirle a qué hora pasa el camión y quién responde.',
  tipo: 'ordinario',
  eje: 'eje-servicios',
  region: 'region-valle',
  componentes: ['innovacion_tecnologica', 'transparencia'],
  ods: [{ objetivo: 11, meta: '11.2', aporte: 'directo' }],
  responsables: [
    responsable(de.MOVILIDAD, 'autoridad', 'responsable'),
    responsable(de.DATOS, 'sociedad_civil', 'corresponsable'),
    responsable(de.CAMARA, 'sector_privado', 'apoyo'),
  ],
  estado: 'vigente',
  acciones: [
    accion('Datos de rutas', { ponderacion: 50 }, [
      actividad('Medir recorridos de las 42 rutas', ['2026-03-30', '2026-06-19'], 'verificada', {
        concluida: '2026-06-19',
        verificada: '2026-07-08',
        evidencias: [prueba('Recorridos de 42 rutas', 'conjunto_datos', '2026-06-19')],
      }),
      actividad(
        'Publicar rutas y horarios en formato abierto',
        ['2026-06-22', '2026-09-18'],
        'concluida',
        {
          concluida: '2026-09-17',
          evidencias: [prueba('Rutas y horarios en GTFS', 'conjunto_datos', '2026-09-17')],
        },
      ),
      actividad('Publicar posiciones en tiempo real', ['2026-09-21', '2027-01-29'], 'en_proceso', {
        evidencias: [prueba('Servicio de posiciones (prueba)', 'sitio', '2026-11-03')],
      }),
    ]),
  ],
  actividades: [
    actividad(
      'Unificar las quejas de transporte y de ventanilla',
      ['2026-07-06', '2026-10-23'],
      'en_proceso',
      {
        ponderacion: 30,
        notas: [
          {
            fecha: '2026-08-01',
            tipo: 'aclaracion',
            texto: 'Recibe las quejas del compromiso 14.',
          },
        ],
      },
    ),
    actividad('Responder cada queja en diez días', ['2026-11-03', '2027-02-26'], 'por_iniciar', {
      ponderacion: 20,
    }),
    actividad('Rotular las paradas', ['2026-05', '2026-12'], 'en_proceso'),
  ],
});

const quejas = compromiso('c14', {
  numero: '14',
  titulo: 'Ventanilla única de quejas',
  tipo: 'ordinario',
  eje: 'eje-servicios',
  responsables: [responsable(de.CONTRALORIA, 'autoridad', 'responsable')],
  estado: 'retirado',
  motivo: 'Se unió con el compromiso 9 para no tener dos registros de quejas.',
  fusionado_en: 'c09',
  actividades: [
    actividad('Reunir los formatos de queja', ['2026-03-16', '2026-05-08'], 'concluida', {
      concluida: '2026-05-08',
      evidencias: [prueba('Formatos de queja', 'otro', '2026-05-08')],
    }),
  ],
});

const urbanos = compromiso('c15', {
  numero: '15',
  titulo: 'Mejores servicios urbanos',
  tipo: 'ordinario',
  eje: 'eje-servicios',
  estado: 'retirado',
  motivo: 'Era demasiado amplio; se dividió en dos compromisos que se pueden medir.',
  dividido_en: ['c02', 'c09'],
});

const agenda = compromiso('cp1', {
  numero: 'P1',
  titulo: 'Vigilar la agenda ciudadana que firmaron las candidaturas',
  resumen: 'Quién firmó qué, y qué ha hecho desde entonces.',
  tipo: 'proactivo',
  eje: 'eje-cuentas',
  responsables: [
    responsable(de.CONGRESO, 'poder_legislativo', 'responsable'),
    responsable(de.VECINAL, 'sociedad_civil', 'corresponsable'),
  ],
  estado: 'vigente',
  acciones: [
    accion('Seguimiento', {}, [
      actividad('Publicar la agenda firmada', ['2026-04-13', '2026-05-29'], 'concluida', {
        concluida: '2026-05-27',
        evidencias: [prueba('Agenda ciudadana firmada', 'acta', '2026-05-27')],
      }),
      actividad(
        'Calificar su cumplimiento con el congreso',
        ['2026-09-07', '2026-12-11'],
        'en_proceso',
      ),
      actividad('Presentar el balance', ['2027-01-11', '2027-02-12'], 'por_iniciar'),
    ]),
  ],
});

export const compromisosServicios = [transporte, quejas, urbanos, agenda];
