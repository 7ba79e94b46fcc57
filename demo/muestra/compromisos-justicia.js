/** Sample commitments of "seguridad y justicia" and "parlamento": disputes, all verified, contradictions. */
import { accion, actividad, archivada, compromiso, prueba, responsable } from './piezas.js';
import * as de from './instituciones.js';

const verificacion = (fecha, valor, nota) => ({
  fecha,
  por: { organizacion: { nombre: de.GARANTE }, sector: 'organismo_garante' },
  valor,
  ...(nota && { nota }),
});

const policia = compromiso('c03', {
  numero: '3',
  titulo:
    'Construir, con vecinas, vecinos y corporaciones, un modelo de policía de proximidad cuyos patrullajes, llamadas atendidas, quejas y sanciones se publiquen cada mes por colonia, y cuyo desempeño califique la ciudadanía en foros abiertos',
  resumen: 'Cada mes se sabrá qué hizo la policía en su colonia y usted podrá calificarla.',
  tipo: 'ordinario',
  eje: 'eje-seguridad',
  region: 'region-valle',
  problema: 'Dos de cada tres personas dicen no confiar en la policía.',
  objetivo: 'Recuperar la confianza con información y evaluación ciudadana.',
  componentes: ['rendicion_cuentas', 'participacion'],
  ods: [{ objetivo: 16, meta: '16.6', aporte: 'directo' }],
  creas: [
    { criterio: 'concreto', valor: 'parcial' },
    { criterio: 'realizable', valor: 'no_cumple' },
    { criterio: 'estrategico_medible', valor: 'cumple' },
    { criterio: 'alto_potencial', valor: 'cumple' },
    { criterio: 'sostenible', valor: 'parcial' },
  ],
  responsables: [
    responsable(de.SEGURIDAD, 'autoridad', 'responsable'),
    responsable(de.AYUNTAMIENTO, 'municipio', 'corresponsable'),
    responsable(de.SEGURA, 'sociedad_civil', 'corresponsable'),
  ],
  indicadores: [
    {
      titulo: 'Confianza en la policía municipal',
      tipo: 'resultado',
      unidad: '% de personas',
      linea_base: { valor: 'Sin medición propia', fecha: '2026-03' },
      periodos: [{ fin: '2026-12-31', meta: 'Subir cinco puntos', real: 'Encuesta en campo' }],
    },
  ],
  estado: 'vigente',
  posturas: [
    { sector: 'autoridad', fecha: '2026-10-30', estatus: 'en_proceso' },
    {
      sector: 'sociedad_civil',
      organizacion: { nombre: de.SEGURA, siglas: 'RECISE' },
      fecha: '2026-11-06',
      estatus: 'suspendida',
      nota: 'No se ha convocado a ninguna reunión desde agosto.',
    },
  ],
  acciones: [
    accion('Datos de la policía por colonia', { ponderacion: 60 }, [
      actividad(
        'Definir con sociedad civil qué se publica',
        ['2026-03-16', '2026-05-15'],
        'verificada',
        {
          ponderacion: 20,
          concluida: '2026-05-14',
          verificada: '2026-06-02',
          evidencias: [
            prueba(
              'Catálogo de variables',
              'conjunto_datos',
              '2026-05-14',
              archivada('Catálogo', 9_216),
            ),
          ],
          verificaciones: [verificacion('2026-06-02', 'aceptada')],
        },
      ),
      actividad(
        'Publicar patrullajes y llamadas de seis meses',
        ['2026-06-01', '2026-09-30'],
        'concluida',
        {
          concluida: '2026-09-28',
          evidencias: [prueba('Patrullajes de abril a septiembre', 'conjunto_datos', '2026-09-28')],
          verificaciones: [
            verificacion(
              '2026-10-19',
              'rechazada',
              'El archivo trae totales, no datos por colonia.',
            ),
          ],
        },
      ),
      actividad('Publicar quejas y sanciones', ['2026-08-03', '2026-10-16'], 'suspendida', {
        motivo_retraso: 'Espera la opinión jurídica sobre datos personales.',
        causa_retraso: 'normativa',
      }),
    ]),
    accion('Evaluación ciudadana', {}, [
      actividad('Acordar el método de los foros', ['2026-05-11', '2026-07-17'], 'concluida', {
        concluida: '2026-07-17',
        evidencias: [prueba('Método de los foros', 'minuta', '2026-07-17')],
      }),
      actividad(
        'Celebrar doce foros de vecinos y policías',
        ['2026-08-10', '2026-11-06'],
        'en_proceso',
        {
          motivo_retraso: 'Cambio de mandos en tres sectores.',
          causa_retraso: 'prioridades',
          evidencias: [prueba('Video del tercer foro', 'video', '2026-08-28')],
          posturas: [
            { sector: 'autoridad', fecha: '2026-10-30', estatus: 'en_proceso' },
            { sector: 'sociedad_civil', fecha: '2026-11-06', estatus: 'suspendida' },
          ],
        },
      ),
      actividad('Publicar la calificación por sector', [undefined, undefined], 'por_iniciar'),
    ]),
  ],
});

const sentencias = compromiso('c07', {
  numero: '7',
  titulo: {
    'es-MX': 'Sentencias electorales en lenguaje claro',
    en: 'Electoral rulings in plain language',
  },
  resumen: 'Cada sentencia tendrá una versión de una página que se entiende a la primera.',
  tipo: 'ordinario',
  eje: 'eje-seguridad',
  capitulo: 'cap-parlamento',
  componentes: ['transparencia', 'innovacion_social'],
  ods: [{ objetivo: 16, meta: '16.10', aporte: 'directo' }],
  creas: [
    { criterio: 'concreto', valor: 'cumple' },
    { criterio: 'realizable', valor: 'cumple' },
    { criterio: 'estrategico_medible', valor: 'cumple' },
    { criterio: 'alto_potencial', valor: 'parcial' },
    { criterio: 'sostenible', valor: 'cumple' },
  ],
  responsables: [
    responsable(de.TRIBUNAL, 'organo_autonomo', 'responsable'),
    responsable(de.PERIODISTAS, 'medios', 'apoyo'),
  ],
  estado: 'concluido',
  resultado: 'Las 38 sentencias del año tienen versión clara; 12 se grabaron en audio.',
  acciones: [
    accion('Versiones claras', {}, [
      actividad(
        'Escribir el manual de lenguaje claro',
        ['2026-03-09', '2026-04-24'],
        'verificada',
        {
          concluida: '2026-04-22',
          verificada: '2026-05-11',
          evidencias: [prueba('Manual de lenguaje claro', 'otro', '2026-04-22')],
          verificaciones: [verificacion('2026-05-11', 'aceptada')],
        },
      ),
      actividad(
        'Publicar la versión clara de las sentencias',
        ['2026-05-04', '2026-10-30'],
        'verificada',
        {
          concluida: '2026-10-23',
          verificada: '2026-11-09',
          evidencias: [prueba('Sitio de sentencias claras', 'sitio', '2026-10-23')],
          verificaciones: [verificacion('2026-11-09', 'aceptada')],
        },
      ),
      actividad('Probar las versiones con lectores', ['2026-06-15', '2026-08-28'], 'verificada', {
        concluida: '2026-08-21',
        verificada: '2026-09-08',
        evidencias: [prueba('Prueba con 60 lectores', 'encuesta', '2026-08-21')],
        verificaciones: [verificacion('2026-09-08', 'aceptada')],
      }),
    ]),
    accion('Audios', {}, [
      actividad(
        'Grabar las sentencias más consultadas',
        ['2026-07-06', '2026-10-16'],
        'verificada',
        {
          concluida: '2026-10-14',
          verificada: '2026-11-09',
          evidencias: [prueba('Audios de sentencias', 'sitio', '2026-10-14')],
          verificaciones: [verificacion('2026-11-09', 'aceptada')],
        },
      ),
    ]),
  ],
});

const parlamento = compromiso('c11', {
  numero: '11',
  titulo: 'Parlamento abierto: que cada dictamen diga quién opinó y qué se tomó en cuenta',
  resumen: 'Antes de cada votación se publica qué propuso la gente y por qué se aceptó o no.',
  tipo: 'transversal',
  eje: 'eje-cuentas',
  capitulo: 'cap-parlamento',
  componentes: ['transparencia', 'participacion'],
  creas: [
    { criterio: 'concreto', valor: 'cumple' },
    { criterio: 'realizable', valor: 'parcial' },
    { criterio: 'estrategico_medible', valor: 'cumple' },
    { criterio: 'alto_potencial', valor: 'cumple' },
    { criterio: 'sostenible', valor: 'parcial' },
  ],
  responsables: [
    responsable(de.CONGRESO, 'poder_legislativo', 'responsable'),
    responsable(de.DATOS, 'sociedad_civil', 'corresponsable'),
  ],
  estado: 'modificado',
  motivo: 'El Congreso pidió empezar por tres comisiones en lugar de todas.',
  acciones: [
    accion('Registro de opiniones', { ponderacion: 1 }, [
      actividad('Aprobar el lineamiento de opiniones', ['2026-04-06', '2026-06-30'], 'verificada', {
        concluida: '2026-06-25',
        verificada: '2026-07-20',
        evidencias: [
          prueba('Gaceta con el lineamiento', 'otro', '2026-06-25'),
          prueba('Nota sobre el lineamiento', 'nota_prensa', '2026-06-26'),
        ],
      }),
      actividad(
        'Registrar opiniones en tres comisiones',
        ['2026-09-01', '2026-12-15'],
        'en_proceso',
        {
          concluida: '2026-11-02',
          evidencias: [prueba('Registro de opiniones', 'sitio', '2026-11-02')],
        },
      ),
      actividad('Publicar el registro histórico', ['2026-10-05', '2026-11-30'], undefined, {
        notas: [{ tipo: 'comentario', texto: 'La comisión no ha informado su estatus.' }],
      }),
    ]),
    accion('Sesiones que se entienden', { ponderacion: 1 }, [
      actividad('Subtitular las sesiones', ['2026-06-01', '2026-09-11'], 'concluida', {
        concluida: '2026-10-08',
        causa_retraso: 'otra',
        evidencias: [prueba('Sesiones subtituladas', 'video', '2026-10-08')],
      }),
      actividad('Resumir cada dictamen en una página', ['2026-09-14', '2026-12-18'], 'en_proceso'),
    ]),
  ],
});

export const compromisosJusticia = [policia, sentencias, parlamento];
