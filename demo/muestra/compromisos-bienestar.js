/** Sample commitments of "bienestar e igualdad": nothing published, suspended, zero weights. */
import { accion, actividad, compromiso, prueba, responsable } from './piezas.js';
import * as de from './instituciones.js';

const becas = compromiso('c06', {
  numero: '6',
  titulo: 'Seguir el dinero de las becas de bachillerato',
  resumen: 'Se sabrá cuántas becas se pagan, cuánto tardan y a qué escuelas llegan.',
  tipo: 'ordinario',
  eje: 'eje-bienestar',
  componentes: ['transparencia'],
  ods: [{ objetivo: 4, meta: '4.3', aporte: 'directo' }],
  responsables: [
    responsable(de.EDUCACION, 'autoridad', 'responsable'),
    responsable('Consejo Estudiantil de Muestra', 'sociedad_civil', 'corresponsable'),
  ],
  estado: 'vigente',
  notas: [
    {
      fecha: '2026-10-02',
      tipo: 'retraso',
      texto: 'Las actividades dependen de reglas de operación que se publican en diciembre.',
      autor: { organizacion: { nombre: de.EDUCACION }, sector: 'autoridad' },
    },
  ],
});

const medicamentos = compromiso('c08', {
  numero: '8',
  titulo: 'Abasto de medicamentos: qué hay y qué falta en cada centro de salud',
  resumen: 'Antes de ir, usted podrá ver si su medicina está en la farmacia del centro de salud.',
  tipo: 'ordinario',
  eje: 'eje-bienestar',
  ods: [{ objetivo: 3, meta: '3.8', aporte: 'directo' }],
  responsables: [
    responsable(de.SALUD, 'autoridad', 'responsable'),
    responsable('Pacientes Organizados de Muestra, A.C.', 'sociedad_civil', 'seguimiento'),
  ],
  estado: 'suspendido',
  motivo: 'Se publicará una norma federal de inventarios; sin ella el sistema no se puede comprar.',
  acuerdo: 'ac-suspender',
  notas: [
    {
      fecha: '2026-09-11',
      tipo: 'incumplimiento',
      texto: 'Sociedad civil considera que la suspensión incumple el plan.',
      autor: {
        organizacion: { nombre: 'Pacientes Organizados de Muestra, A.C.' },
        sector: 'sociedad_civil',
      },
    },
  ],
  acciones: [
    accion('Inventario en línea', {}, [
      actividad('Definir el catálogo de claves', ['2026-04-06', '2026-07-10'], 'suspendida', {
        causa_retraso: 'normativa',
        motivo_retraso: 'Espera la norma federal.',
      }),
      actividad('Conectar veinte centros de salud', ['2026-07-13', '2026-12-04'], 'suspendida', {
        causa_retraso: 'aprobaciones',
      }),
      actividad('Publicar existencias cada semana', ['2026-10-05', '2027-02-26'], 'suspendida'),
    ]),
  ],
});

const igualdad = compromiso('c10', {
  numero: '10',
  titulo: 'Ruta única de atención para mujeres en riesgo',
  resumen: 'Una sola ventanilla que dice qué sigue, quién atiende y cuánto tarda.',
  tipo: 'ordinario',
  eje: 'eje-bienestar',
  componentes: ['innovacion_social', 'rendicion_cuentas'],
  ods: [
    { objetivo: 5, meta: '5.2', aporte: 'directo' },
    { objetivo: 10, aporte: 'indirecto' },
  ],
  secciones: [
    {
      titulo: { 'es-MX': 'Presupuesto y género', en: 'Budget and gender' },
      texto: 'El compromiso usa recursos del anexo 13 de muestra.',
    },
  ],
  creas: [
    { criterio: 'concreto', valor: 'cumple' },
    { criterio: 'realizable', valor: 'cumple' },
    { criterio: 'estrategico_medible', valor: 'parcial' },
    { criterio: 'alto_potencial', valor: 'cumple' },
    { criterio: 'sostenible', valor: 'no_cumple' },
  ],
  responsables: [
    responsable(de.MUJERES, 'autoridad', 'responsable'),
    responsable(de.JUSTICIA, 'poder_judicial', 'corresponsable'),
    responsable('Refugios de Muestra, A.C.', 'sociedad_civil', 'corresponsable'),
    responsable(de.RED_INTERNACIONAL, 'organismo_internacional', 'apoyo'),
  ],
  estado: 'vigente',
  acciones: [
    accion('Protocolo', { ponderacion: 0 }, [
      actividad('Escribir el protocolo común', ['2026-03-16', '2026-06-05'], 'verificada', {
        concluida: '2026-06-04',
        verificada: '2026-06-29',
        ponderacion: 0,
        evidencias: [prueba('Protocolo común de atención', 'otro', '2026-06-04')],
      }),
      actividad(
        'Firmar el convenio entre instituciones',
        ['2026-06-08', '2026-08-07'],
        'concluida',
        {
          concluida: '2026-08-07',
          ponderacion: 0,
          evidencias: [
            {
              titulo: 'Convenio firmado',
              ubicacion:
                'Dirección Jurídica del Instituto de las Mujeres de Muestra, expediente 118',
              tipo: 'oficio',
              fecha: '2026-08-07',
            },
          ],
        },
      ),
    ]),
    accion('Ventanilla', { ponderacion: 0 }, [
      actividad(
        'Abrir la ventanilla en tres cabeceras',
        ['2026-08-10', '2026-11-27'],
        'en_proceso',
        {
          verificaciones: [
            {
              fecha: '2026-11-12',
              por: 'Monitor ciudadano',
              valor: 'observada',
              nota: 'Falta la tercera.',
            },
          ],
        },
      ),
      actividad('Publicar tiempos de atención', ['2026-11-02', '2027-01-22'], 'por_iniciar'),
    ]),
    accion(
      { 'es-MX': 'Casas de paso', en: 'Safe houses' },
      { ponderacion: 0, descripcion: 'Las actividades se acordarán con los refugios.' },
      [],
    ),
  ],
});

export const compromisosBienestar = [becas, medicamentos, igualdad];
