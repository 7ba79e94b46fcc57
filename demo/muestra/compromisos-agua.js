/** Sample commitments of the axis "agua y territorio": weights, moved dates, every kind of flag. */
import { accion, actividad, archivada, compromiso, prueba, responsable, SITIO } from './piezas.js';
import * as de from './instituciones.js';

const aceptada = (fecha, nota) => ({
  fecha,
  por: { organizacion: { nombre: de.GARANTE }, sector: 'organismo_garante' },
  valor: 'aceptada',
  ...(nota && { nota }),
});

const agua = compromiso('c01', {
  numero: '1',
  titulo: {
    'es-MX': 'Agua a la vista: saber cuándo llega, cuánta hay y quién la recibe',
    en: 'Water in plain sight: when it comes, how much there is and who gets it',
  },
  resumen: 'Usted podrá ver en una página qué días hay agua en su colonia y reportar si no llegó.',
  tipo: 'ordinario',
  eje: 'eje-agua',
  capitulo: 'cap-agua',
  region: 'region-valle',
  problema:
    'El tandeo cambia sin aviso en 214 colonias.\n\nNadie publica los volúmenes ni los criterios con que se reparte el agua.',
  objetivo: 'Que el reparto del agua se conozca de antemano y se pueda vigilar.',
  solucion: 'Un tablero público de tandeos, con datos abiertos y comités que lo verifican.',
  supuestos: 'Los medidores de la zona norte siguen funcionando durante 2026.',
  imagen: {
    uri: `${SITIO}/imagenes/agua.jpg`,
    texto_alternativo: 'Dos vecinas llenan una cubeta junto a una toma pública.',
  },
  creas: [
    { criterio: 'concreto', valor: 'cumple' },
    { criterio: 'realizable', valor: 'cumple', nota: 'Tiene presupuesto etiquetado.' },
    { criterio: 'estrategico_medible', valor: 'parcial', nota: 'Falta la línea base de volumen.' },
    { criterio: 'alto_potencial', valor: 'cumple' },
    { criterio: 'sostenible', valor: 'no_valorado' },
  ],
  componentes: ['transparencia', 'participacion', 'innovacion_tecnologica'],
  ods: [
    { objetivo: 6, meta: '6.1', aporte: 'directo' },
    { objetivo: 16, meta: '16.6', aporte: 'indirecto' },
  ],
  alineacion: [
    {
      instrumento: 'Plan Estatal de Desarrollo de Muestra 2022–2028',
      referencia: 'Eje 4, estrategia 4.2',
      uri: `${SITIO}/plan-estatal`,
    },
  ],
  secciones: [
    {
      titulo: 'Perspectiva de género',
      texto: 'Nueve de cada diez personas que acarrean agua en la zona norte son mujeres.',
    },
    { titulo: 'Combate a la corrupción', texto: 'Se publican las pipas autorizadas y su costo.' },
  ],
  responsables: [
    {
      organizacion: { nombre: de.AGUA, siglas: 'CEAM', uri: 'https://ejemplo.gob.mx/agua' },
      persona: {
        nombre: 'Elena de Muestra',
        cargo: { 'es-MX': 'Directora de Padrones', en: 'Director of Registers' },
        correo: 'padrones@ejemplo.gob.mx',
      },
      sector: 'autoridad',
      rol: 'responsable',
    },
    responsable(de.AYUNTAMIENTO, 'municipio', 'corresponsable'),
    responsable(de.OBSERVATORIO, 'sociedad_civil', 'seguimiento'),
    responsable(de.UNIVERSIDAD, 'academia', 'apoyo'),
  ],
  inicio: '2026-03-02',
  fin: '2027-02-26',
  presupuesto: {
    monto: 4_850_000,
    moneda: 'MXN',
    ejercicio: '2026',
    fuente: 'Programa Presupuestario E-041 de muestra',
    ejercido: 2_130_500.5,
  },
  indicadores: [
    {
      titulo: 'Colonias con calendario de tandeo publicado',
      tipo: 'resultado',
      unidad: 'colonias',
      ascendente: true,
      linea_base: { valor: 0, fecha: '2026-03-01' },
      periodos: [
        { inicio: '2026-03-02', fin: '2026-06-30', meta: 60, real: 48 },
        {
          inicio: '2026-07-01',
          fin: '2026-10-31',
          meta: 140,
          real: 97,
          evidencias: [prueba('Calendarios de tandeo publicados', 'conjunto_datos', '2026-10-31')],
        },
        { inicio: '2026-11-01', fin: '2027-02-26', meta: 214 },
      ],
    },
    {
      titulo: 'Días sin agua por colonia',
      tipo: 'impacto',
      unidad: 'días al mes',
      ascendente: false,
      linea_base: { valor: 11.4, fecha: '2025' },
      periodos: [{ fin: '2026-10', meta: 9, real: 9.8 }],
    },
  ],
  acciones: [
    accion(
      'Saber qué agua hay',
      {
        descripcion: 'Medir, ordenar y publicar lo que hoy está en papel.',
        inicio: '2026-03-02',
        fin: '2026-07-31',
        ponderacion: 40,
        responsables: [responsable(de.AGUA, 'autoridad', 'responsable')],
        productos: [
          {
            id: 'prod-padron',
            titulo: 'Padrón de fuentes y medidores',
            tipo: 'Conjunto de datos',
            estado: 'aprobado',
            revisiones: [
              {
                fecha: '2026-05-11',
                aprobado: false,
                comentario: 'Faltan las coordenadas de 31 medidores.',
                por: 'Monitor ciudadano',
              },
              {
                fecha: '2026-05-20',
                aprobado: true,
                por: { organizacion: { nombre: de.GARANTE }, sector: 'organismo_garante' },
              },
            ],
            evidencias: [prueba('Padrón de fuentes', 'conjunto_datos', '2026-05-18')],
          },
        ],
      },
      [
        actividad(
          'Levantar el padrón de fuentes y medidores de la zona metropolitana',
          ['2026-03-09', '2026-04-30'],
          'verificada',
          {
            descripcion: 'Incluye pozos, tanques y medidores de las seis cabeceras.',
            concluida: '2026-04-28',
            verificada: '2026-05-20',
            ponderacion: 50,
            responsables: [responsable(de.AGUA, 'autoridad', 'responsable')],
            evidencias: [
              prueba('Padrón de fuentes y medidores', 'conjunto_datos', '2026-04-28', {
                publicada: '2026-05-04',
                calificacion: 9.5,
                autor: { organizacion: { nombre: de.AGUA }, sector: 'autoridad' },
                estado: 'disponible',
                ...archivada('Padrón de fuentes y medidores', 184_320),
              }),
              prueba('Bitácora de campo', 'informe', '2026-04-24'),
            ],
            verificaciones: [
              {
                fecha: '2026-05-08',
                por: 'Monitor ciudadano de agua',
                valor: 'observada',
                nota: 'Dos pozos aparecen con la misma clave.',
              },
              aceptada('2026-05-20', 'Corregido.'),
            ],
            resultado: 'Padrón de 1 204 puntos, con su ubicación y su lectura mensual.',
          },
        ),
        actividad(
          'Publicar los criterios con que se reparte el agua',
          ['2026-04-06', '2026-06-15'],
          'verificada',
          {
            concluida: '2026-06-12',
            verificada: '2026-07-03',
            ponderacion: 30,
            evidencias: [prueba('Criterios de reparto de agua', 'sitio', '2026-06-12')],
            verificaciones: [aceptada('2026-07-03')],
          },
        ),
        actividad(
          'Abrir los volúmenes mensuales por zona',
          ['2026-05-04', '2026-07-31'],
          'concluida',
          { concluida: '2026-07-30', ponderacion: 20 },
        ),
      ],
    ),
    accion(
      'Tablero de tandeos',
      {
        inicio: '2026-06-01',
        fin: '2027-01-29',
        ponderacion: 35,
        responsables: [responsable(de.AYUNTAMIENTO, 'municipio', 'corresponsable')],
      },
      [
        actividad(
          'Diseñar el tablero con vecinas de doce colonias',
          ['2026-06-01', '2026-08-15'],
          'concluida',
          {
            concluida: '2026-09-02',
            motivo_retraso: 'Se repitieron dos talleres por la temporada de lluvias.',
            causa_retraso: 'dependencias',
            evidencias: [
              prueba('Relatoría de los talleres de diseño', 'minuta', '2026-08-29'),
              prueba('Fotografías de los talleres', 'fotografia', '2026-08-22', {
                texto_alternativo: 'Un grupo pega notas de colores sobre un mapa.',
              }),
            ],
          },
        ),
        actividad(
          'Poner en línea el tablero de tandeos con avisos por colonia',
          ['2026-07-15', '2026-10-30'],
          'en_proceso',
          {
            fin_original: '2026-08-31',
            reprogramaciones: [
              {
                fin: '2026-10-30',
                motivo: 'El proveedor entregó tarde los servidores.',
                acuerdo: 'ac-mover-agua',
              },
            ],
            motivo_retraso: 'La licitación de servidores se declaró desierta una vez.',
            causa_retraso: 'recursos',
            avance_reportado: {
              porcentaje: 80,
              fecha: '2026-11-10',
              metodo: 'Funciones terminadas entre funciones previstas',
            },
            evidencias: [prueba('Código del tablero de tandeos', 'codigo_fuente', '2026-10-05')],
            posturas: [
              {
                sector: 'autoridad',
                organizacion: { nombre: de.AGUA },
                fecha: '2026-10-20',
                estatus: 'en_proceso',
              },
              {
                sector: 'sociedad_civil',
                organizacion: { nombre: de.OBSERVATORIO },
                fecha: '2026-11-03',
                estatus: 'por_iniciar',
                nota: 'No hay ninguna página que consultar.',
                evidencias: [prueba('Captura del sitio sin respuesta', 'fotografia', '2026-11-03')],
              },
            ],
            notas: [
              {
                fecha: '2026-06-22',
                tipo: 'retraso',
                texto: 'Se pedirá mover el plazo en la sesión de junio.',
                autor: { organizacion: { nombre: de.AGUA }, sector: 'autoridad' },
              },
            ],
          },
        ),
        actividad(
          'Enviar avisos por mensaje a quien se registre',
          ['2026-10-01', '2026-12-05'],
          'en_proceso',
        ),
        actividad(
          'Traducir los avisos a lengua de señas',
          ['2026-11-16', '2027-01-29'],
          'por_iniciar',
        ),
      ],
    ),
    accion('Vigilancia ciudadana', { ponderacion: 25, fin: '2027-02-12' }, [
      actividad('Instalar seis comités de vigilancia', ['2026-10-12', '2026-11-10'], 'por_iniciar'),
      actividad(
        'Publicar el primer informe de los comités',
        ['2027-01-11', '2027-02-12'],
        'por_iniciar',
      ),
    ]),
  ],
  resultados: [
    {
      titulo: 'Menos pipas clandestinas en la zona norte',
      descripcion: 'Las denuncias bajaron de 41 a 17 entre abril y octubre.',
      fecha: '2026-10',
      evidencias: [prueba('Denuncias por mes', 'conjunto_datos', '2026-10-31')],
    },
  ],
  documentos: [prueba('Hoja de ruta del compromiso 1', 'plan', '2026-03-02', { bytes: 420_110 })],
  estado: 'vigente',
  avance_reportado: {
    porcentaje: 64,
    fecha: '2026-11-10',
    metodo: 'Promedio de lo que reporta cada dirección',
  },
  posturas: [
    { sector: 'autoridad', fecha: '2026-09-15', estatus: 'en_proceso' },
    { sector: 'sociedad_civil', fecha: '2026-09-18', estatus: 'en_proceso' },
    { sector: 'organismo_garante', fecha: '2026-09-18', estatus: 'en_proceso' },
  ],
  notas: [
    {
      fecha: '2026-10-15',
      tipo: 'aclaracion',
      texto: 'Los volúmenes de julio se corrigieron por un error de captura.',
      autor: 'Enlace de gobierno abierto',
    },
    {
      fecha: '2026-11-04',
      tipo: 'comentario',
      texto: 'Vecinas piden sumar la colonia El Borrador.',
    },
  ],
  contacto: {
    nombre: 'Unidad de atención al compromiso 1',
    correo: 'agua@ejemplo.gob.mx',
    uri: `${SITIO}/contacto/agua`,
  },
  ids_externos: [{ esquema: 'muestra-nacional', id: 'EM0001', uri: `${SITIO}/externo/EM0001` }],
  x_color_institucional: 'azul',
});

const residuos = compromiso('c02', {
  numero: '2',
  titulo: 'Separar la basura con acuerdos de colonia y cuentas claras de lo que se recupera',
  resumen: 'Vecinas, recolectores y ayuntamiento deciden juntos y publican los resultados.',
  tipo: 'ordinario',
  eje: 'eje-agua',
  region: 'region-costa',
  problema: 'La recolección es irregular y no se sabe cuánto residuo se recupera.',
  componentes: ['participacion', 'innovacion_social'],
  ods: [{ objetivo: 11, meta: '11.6', aporte: 'directo' }, { objetivo: 12 }],
  creas: [
    { criterio: 'concreto', valor: 'parcial' },
    { criterio: 'realizable', valor: 'parcial' },
    { criterio: 'estrategico_medible', valor: 'no_cumple', nota: 'No tiene indicador.' },
    { criterio: 'alto_potencial', valor: 'cumple' },
    { criterio: 'sostenible', valor: 'cumple' },
  ],
  responsables: [
    responsable(de.AMBIENTE, 'autoridad', 'responsable'),
    responsable(de.VECINAL, 'sociedad_civil', 'corresponsable'),
  ],
  estado: 'vigente',
  acciones: [
    accion('Diagnóstico participativo', { ponderacion: 50 }, [
      actividad(
        'Convocar a las colonias de Puerto Modelo',
        ['2026-03-16', '2026-04-17'],
        'verificada',
        {
          concluida: '2026-04-15',
          verificada: '2026-05-06',
          evidencias: [prueba('Lista de colonias convocadas', 'oficio', '2026-04-15')],
          verificaciones: [aceptada('2026-05-06')],
        },
      ),
      actividad('Pesar los residuos de cuatro semanas', ['2026-05-04', '2026-06-12'], 'concluida', {
        concluida: '2026-06-12',
        evidencias: [
          prueba('Bitácoras de pesaje', 'conjunto_datos', '2026-06-12', { estado: 'retirada' }),
        ],
        notas: [
          { tipo: 'aclaracion', texto: 'Las bitácoras se retiraron para quitar domicilios.' },
        ],
      }),
      actividad('Publicar el diagnóstico', ['2026-06-15', '2026-07'], 'concluida', {
        concluida: '2026-07-10',
        evidencias: [
          prueba('Diagnóstico de residuos', 'informe', '2026-07-10', { estado: 'caida' }),
        ],
        posturas: [
          { sector: 'autoridad', fecha: '2026-07-14', estatus: 'concluida' },
          {
            sector: 'sociedad_civil',
            fecha: '2026-08-05',
            estatus: 'en_proceso',
            nota: 'Entregar no es publicar: el enlace no abre.',
          },
          { sector: 'organismo_garante', fecha: '2026-08-20', estatus: 'concluida' },
        ],
      }),
    ]),
    accion('Acuerdos de colonia', { ponderacion: 30 }, [
      actividad('Firmar acuerdos en ocho colonias', ['2026-08-03', '2026-11-18'], 'en_proceso', {
        avance_reportado: { porcentaje: 63, fecha: '2026-11-12' },
        evidencias: [prueba('Cinco acuerdos de colonia', 'acta', '2026-11-12')],
      }),
      actividad('Rediseñar las rutas de recolección', ['2026-09-07', '2026-12-18'], 'en_proceso'),
      actividad('Capacitar a cuadrillas', ['2026-09-07', '2026-10-09'], 'cancelada', {
        resultado: 'La capacitación se hizo dentro de otro programa, sin costo.',
      }),
    ]),
    accion('Cuentas de lo recuperado', { ponderacion: 40 }, [
      actividad('Publicar cada mes lo recuperado', ['2026-10-05', '2027-02-26'], 'por_iniciar'),
    ]),
  ],
});

const bosques = compromiso('c13', {
  numero: '13',
  titulo: 'Permisos forestales a la vista',
  tipo: 'ordinario',
  eje: 'eje-agua',
  region: 'region-sierra',
  responsables: [responsable(de.AMBIENTE, 'autoridad', 'responsable')],
  estado: 'retirado',
  motivo: 'Los permisos pasaron a ser competencia federal en mayo de 2026.',
  acuerdo: 'ac-retirar-bosques',
  resultado: 'Se entregó al área federal la lista de permisos vigentes.',
  notas: [
    {
      fecha: '2026-07-02',
      tipo: 'replica',
      texto: 'Sociedad civil votó en contra: el estado aún autoriza el transporte de madera.',
      autor: { organizacion: { nombre: de.VECINAL }, sector: 'sociedad_civil' },
    },
  ],
  actividades: [
    actividad('Digitalizar los permisos vigentes', ['2026-03-23', '2026-05-29'], 'concluida', {
      concluida: '2026-05-22',
      evidencias: [prueba('Permisos forestales vigentes', 'conjunto_datos', '2026-05-22')],
    }),
    actividad('Publicar el mapa de permisos', ['2026-06-01', '2026-09-30'], 'cancelada'),
  ],
});

export const compromisosAgua = [agua, residuos, bosques];
