/** Sample commitments of "cuentas claras": no weights, all finished, a proposed one. */
import { accion, actividad, archivada, compromiso, prueba, responsable } from './piezas.js';
import * as de from './instituciones.js';

const garante = { organizacion: { nombre: de.GARANTE }, sector: 'organismo_garante' };
const aceptada = (fecha) => ({ fecha, por: garante, valor: 'aceptada' });

const recaudacion = compromiso('c04', {
  numero: '4',
  titulo: 'A dónde va cada peso que usted paga',
  resumen: 'Una página por municipio que explica, con su recibo en mano, en qué se gastó.',
  tipo: 'ordinario',
  eje: 'eje-cuentas',
  capitulo: 'cap-cuentas',
  problema: 'La cuenta pública se publica en tomos que casi nadie lee.',
  componentes: ['transparencia', 'rendicion_cuentas'],
  ods: [{ objetivo: 17, meta: '17.1', aporte: 'directo' }],
  responsables: [
    responsable(de.HACIENDA, 'autoridad', 'responsable'),
    responsable(de.CAMARA, 'sector_privado', 'corresponsable'),
    responsable(de.DATOS, 'sociedad_civil', 'corresponsable'),
  ],
  indicadores: [
    {
      titulo: 'Municipios con página propia',
      tipo: 'producto',
      unidad: 'municipios',
      periodos: [{ fin: '2026-10-31', meta: 18, real: 11 }],
    },
    { titulo: 'Horas de trabajo dedicadas', tipo: 'insumo', unidad: 'horas' },
    { titulo: 'Revisiones antes de publicar', tipo: 'proceso', unidad: 'revisiones' },
  ],
  estado: 'vigente',
  avance_reportado: { porcentaje: 60, fecha: '2026-11-10' },
  acciones: [
    accion('Datos', {}, [
      actividad(
        'Abrir los ingresos y egresos por municipio',
        ['2026-03-23', '2026-06-26'],
        'verificada',
        {
          concluida: '2026-06-24',
          verificada: '2026-07-15',
          evidencias: [
            prueba(
              'Ingresos y egresos por municipio',
              'conjunto_datos',
              '2026-06-24',
              archivada('Ingresos y egresos', 2_411_724),
            ),
          ],
          verificaciones: [aceptada('2026-07-15')],
          productos: [
            { id: 'prod-ingresos', titulo: 'Conjunto de datos 2019–2026', estado: 'entregado' },
          ],
        },
      ),
      actividad('Documentar cada variable', ['2026-06-29', '2026-08-14'], 'concluida', {
        concluida: '2026-08-14',
        evidencias: [prueba('Diccionario de datos', 'otro', '2026-08-14')],
      }),
    ]),
    accion('Página por municipio', {}, [
      actividad(
        'Probar la página con treinta personas',
        ['2026-07-06', '2026-09-04'],
        'concluida',
        {
          concluida: '2026-09-03',
          evidencias: [prueba('Resultados de la prueba con usuarios', 'informe', '2026-09-03')],
        },
      ),
      actividad('Publicar las dieciocho páginas', ['2026-09-07', '2026-12-11'], 'en_proceso', {
        reprogramaciones: [{ fin: '2026-12-11', motivo: 'Faltan datos de siete municipios.' }],
        fin_original: '2026-11-13',
        causa_retraso: 'dependencias',
      }),
      actividad(
        'Incluir la liga en el recibo predial',
        ['2026-12-01', '2027-01-15'],
        'por_iniciar',
      ),
    ]),
  ],
});

const obra = compromiso('c05', {
  numero: '5',
  titulo: 'Cada obra con su contrato, su avance y su foto',
  resumen: 'Mapa de toda la obra estatal, del concurso a la entrega.',
  tipo: 'ordinario',
  eje: 'eje-cuentas',
  capitulo: 'cap-cuentas',
  componentes: ['transparencia', 'rendicion_cuentas', 'innovacion_tecnologica'],
  ods: [{ objetivo: 9, meta: '9.1', aporte: 'indirecto' }],
  presupuesto: { monto: 1_200_000, moneda: 'MXN', ejercicio: '2026', ejercido: 1_187_300 },
  responsables: [
    responsable(de.OBRAS, 'autoridad', 'responsable'),
    responsable(de.CONTRALORIA, 'autoridad', 'seguimiento'),
    responsable('Colegio de Ingenieras e Ingenieros de Muestra', 'sociedad_civil', 'seguimiento'),
  ],
  estado: 'vigente',
  actividades: [
    actividad('Ordenar los contratos de 2019 a 2026', ['2026-03-09', '2026-05-29'], 'verificada', {
      concluida: '2026-05-27',
      verificada: '2026-06-18',
      evidencias: [prueba('Contratos 2019–2026', 'conjunto_datos', '2026-05-27')],
      verificaciones: [aceptada('2026-06-18')],
    }),
    actividad('Publicar el mapa de obras', ['2026-06-01', '2026-08-31'], 'verificada', {
      concluida: '2026-08-25',
      verificada: '2026-09-22',
      evidencias: [prueba('Mapa de obras', 'sitio', '2026-08-25')],
      verificaciones: [aceptada('2026-09-22')],
    }),
    actividad(
      'Capacitar a residentes de obra para subir fotos',
      ['2026-07-06', '2026-09-25'],
      'concluida',
      {
        concluida: '2026-09-25',
        evidencias: [prueba('Listas de asistencia', 'acta', '2026-09-25')],
      },
    ),
    actividad('Recibir reportes ciudadanos de obra', ['2026-08-03', '2026-10-30'], 'verificada', {
      verificada: '2026-11-05',
      verificaciones: [aceptada('2026-11-05')],
    }),
  ],
  productos: [
    {
      id: 'prod-mapa',
      titulo: 'Mapa público de obras',
      tipo: 'Sitio',
      estado: 'rechazado',
      revisiones: [
        { fecha: '2026-09-22', aprobado: false, comentario: 'No se puede usar con teclado.' },
      ],
    },
    { id: 'prod-guia', titulo: 'Guía para leer un contrato', estado: 'pendiente' },
  ],
});

const patrimonio = compromiso('c12', {
  numero: '12',
  titulo: 'Inventario público de inmuebles del estado',
  tipo: 'ordinario',
  eje: 'eje-cuentas',
  responsables: [responsable(de.HACIENDA, 'autoridad', 'responsable')],
  estado: 'propuesto',
  motivo: 'Propuesto en la mesa de octubre; el STL lo votará en su quinta sesión.',
  actividades: [
    actividad('Publicar el inventario de inmuebles', ['2026-12-07', '2027-02-26'], 'por_iniciar'),
  ],
});

export const compromisosCuentas = [recaudacion, obra, patrimonio];
