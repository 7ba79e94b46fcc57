/** Steps 1 to 4 of the sample exercise. */
import { prueba, SITIO, organizacion } from './piezas.js';
import { secretariado } from './secretariado.js';
import * as de from './instituciones.js';

const declaraciones = [
  {
    tipo: 'firma',
    fecha: '2018-10-04',
    lugar: 'Patio central del Palacio de Gobierno, Villa Ejemplo',
    firmantes: [
      {
        sector: 'autoridad',
        organizacion: organizacion('Poder Ejecutivo del Estado de Muestra', 'autoridad'),
        persona: { cargo: 'Titular del Poder Ejecutivo' },
        orden: 'estatal',
        calidad: 'parte',
      },
      { sector: 'sociedad_civil', organizacion: { nombre: de.VECINAL }, calidad: 'parte' },
      {
        sector: 'organismo_garante',
        organizacion: { nombre: de.GARANTE, siglas: 'ITAIM' },
        calidad: 'parte',
      },
      {
        sector: 'organismo_internacional',
        organizacion: { nombre: de.RED_INTERNACIONAL },
        calidad: 'testigo_de_honor',
      },
      {
        sector: 'autoridad',
        organizacion: { nombre: 'Oficina Federal de Enlace de Muestra' },
        orden: 'federal',
        calidad: 'testigo_de_honor',
      },
    ],
    evidencias: [prueba('Declaración Conjunta firmada', 'declaratoria', '2018-10-04')],
  },
  {
    tipo: 'refrendo',
    fecha: '2025-11-20',
    lugar: {
      'es-MX': 'Auditorio de la Universidad de Muestra',
      en: 'Auditorium of the University of Muestra',
    },
    firmantes: [
      { sector: 'autoridad', organizacion: { nombre: de.CONTRALORIA }, orden: 'estatal' },
      { sector: 'poder_legislativo', organizacion: { nombre: de.CONGRESO }, orden: 'estatal' },
      { sector: 'poder_judicial', organizacion: { nombre: de.JUSTICIA }, orden: 'estatal' },
      { sector: 'sociedad_civil', numero: 6 },
      { sector: 'organismo_garante', organizacion: { nombre: de.GARANTE, siglas: 'ITAIM' } },
    ],
    evidencias: [prueba('Acta del refrendo', 'acta', '2025-11-20')],
  },
  {
    tipo: 'adhesion',
    fecha: '2026-01',
    firmantes: [{ sector: 'municipio', numero: 12, orden: 'municipal' }],
  },
];

const redes = [
  {
    id: 'red-municipios',
    nombre: 'Red de Municipios de Muestra por el Gobierno Abierto',
    tipo: 'municipios',
    constitucion: '2026-01-28',
    objetivo: 'Llevar los compromisos del plan a cada cabecera municipal y participar en el STL.',
    participa_en_stl: true,
    total_declarado: 12,
    miembros: [
      { cvegeo: '01901', nombre: 'Villa Ejemplo', adhesion: '2026-01-28' },
      { cvegeo: '01902', nombre: 'Puerto Modelo', adhesion: '2026-01-28' },
      { cvegeo: '01903', nombre: 'San Prototipo del Valle', adhesion: '2026-01-28' },
      { cvegeo: '01904', nombre: 'Sierra Boceto', adhesion: '2026-01-28', baja: '2026-08-14' },
      { nombre: 'Laguna del Ensayo', adhesion: '2026-02' },
    ],
  },
  { id: 'red-regional', nombre: 'Mesa Regional de la Cuenca de Muestra', tipo: 'regional' },
  { id: 'red-datos', nombre: 'Red de Datos Abiertos de Muestra', tipo: 'tematica' },
];

const regiones = [
  {
    id: 'region-valle',
    nombre: 'Valle',
    municipios: [
      { cvegeo: '01901', nombre: 'Villa Ejemplo' },
      { cvegeo: '01903', nombre: 'San Prototipo del Valle' },
    ],
    enlace: {
      nombre: 'Aurora de Muestra',
      cargo: 'Enlace regional de gobierno abierto',
      correo: 'valle@ejemplo.gob.mx',
    },
    suplente: { cargo: 'Suplencia de la región Valle', correo: 'valle.suplente@ejemplo.gob.mx' },
  },
  {
    id: 'region-costa',
    nombre: 'Costa',
    municipios: ['Puerto Modelo', 'Laguna del Ensayo'],
    enlace: { cargo: 'Enlace regional de gobierno abierto', reservado: true },
  },
  { id: 'region-sierra', nombre: 'Sierra', municipios: ['Sierra Boceto', 'Cumbres de Borrador'] },
];

const sensibilizacion = [
  {
    tipo: 'sesion',
    titulo: 'Sesión con personas servidoras públicas',
    fecha: '2018-10-22',
    asistentes: 48,
  },
  {
    tipo: 'foro',
    titulo: 'Foro «¿Qué es un gobierno abierto?»',
    fecha: '2018-11-08',
    lugar: 'Villa Ejemplo',
    region: 'region-valle',
    asistentes: 210,
    actores_incorporados: [
      { organizacion: { nombre: de.UNIVERSIDAD }, sector: 'academia' },
      { organizacion: { nombre: de.PERIODISTAS }, sector: 'medios' },
    ],
    evidencias: [
      prueba('Fotografías del foro de 2018', 'fotografia', '2018-11-08', {
        texto_alternativo: 'Auditorio lleno; cuatro personas conversan en una mesa al frente.',
      }),
    ],
  },
  {
    tipo: 'gira',
    titulo: 'Gira de sensibilización por las tres regiones',
    fecha: '2025-12-01',
    fin: '2025-12-12',
    lugar: 'Valle, Costa y Sierra',
    asistentes: 645,
    evidencias: [prueba('Bitácora de la gira', 'informe', '2025-12-12')],
  },
  { tipo: 'taller', titulo: 'Taller de indicadores', fecha: '2026-01-14', region: 'region-costa' },
  {
    tipo: 'seminario',
    titulo: 'Seminario de parlamento abierto',
    fecha: '2026-01-21',
    region: 'region-valle',
  },
  {
    tipo: 'sesion',
    titulo: 'Asamblea en lengua náhuatl y español',
    fecha: '2026-01-24',
    lugar: 'Cumbres de Borrador',
    region: 'region-sierra',
    asistentes: 134,
    actores_incorporados: [
      { organizacion: { nombre: 'Comisariado de Bienes Comunales de Muestra' } },
    ],
  },
  { tipo: 'difusion', titulo: 'Cápsulas en radio comunitaria', fecha: '2026-01', fin: '2026-02' },
  {
    tipo: 'otro',
    titulo: 'Concurso de carteles en escuelas',
    fecha: '2026-02-06',
    asistentes: 320,
  },
];

const participacion = [
  {
    tipo: 'convocatoria_web',
    titulo: 'Convocatoria para proponer temas del segundo plan',
    inicio: '2025-12-01',
    fin: '2026-01-15',
    participantes: 412,
    uri: `${SITIO}/convocatoria-2026`,
    evidencias: [prueba('Convocatoria 2026', 'convocatoria', '2025-12-01')],
  },
  {
    tipo: 'encuesta_espacio_publico',
    titulo: 'Encuesta en plazas y mercados',
    inicio: '2025-12-13',
    fin: '2025-12-21',
    lugar: 'Once plazas públicas',
    respuestas: 1386,
    resultados: 'Agua, seguridad y transporte sumaron seis de cada diez respuestas.',
    evidencias: [prueba('Resultados de la encuesta en plazas', 'encuesta', '2025-12-21')],
  },
  {
    tipo: 'consulta_en_linea',
    titulo: 'Votación de temas',
    inicio: '2026-01-19',
    respuestas: 2040,
  },
  { tipo: 'consulta_publica', titulo: 'Consulta del borrador del plan', inicio: '2026-02-02' },
  { tipo: 'foro', titulo: 'Foro de devolución', inicio: '2026-02-18', lugar: 'Puerto Modelo' },
  { tipo: 'conferencia', titulo: 'Conferencia magistral de apertura', inicio: '2026-01-20' },
  { tipo: 'buzon', titulo: 'Buzón ciudadano permanente', inicio: '2026-03-02', respuestas: 97 },
  { tipo: 'otro', titulo: 'Recorrido con niñas y niños', inicio: '2026-02-10', participantes: 64 },
];

/** A problem that became a commitment. */
const problema = (id, texto, compromiso) => ({
  id: `prob-${id}`,
  texto,
  estado: 'incorporada',
  compromiso,
});

const mesas = [
  {
    id: 'mesa-agua',
    titulo: { 'es-MX': 'Mesa de agua y territorio', en: 'Water and land table' },
    tipo: 'trabajo',
    eje: 'eje-agua',
    fechas: ['2026-01-26', '2026-02-03'],
    lugar: 'Casa de la Cultura de Villa Ejemplo',
    facilitador: {
      organizacion: { nombre: de.UNIVERSIDAD },
      persona: { nombre: 'Inés de Muestra', cargo: 'Profesora investigadora' },
      sector: 'academia',
    },
    asistentes: { sociedad_civil: 23, autoridad: 11, organismo_garante: 2, academia: 4 },
    problematicas: [
      {
        id: 'prob-tandeo',
        texto: 'Nadie sabe de antemano qué días habrá agua en cada colonia.',
        propuso: { organizacion: { nombre: de.OBSERVATORIO }, sector: 'sociedad_civil' },
        estado: 'incorporada',
        compromiso: 'c01',
      },
      {
        id: 'prob-basura',
        texto: 'La recolección es irregular y no se publica cuánto se recupera.',
        propuso: 'Vecinas de la colonia Las Maquetas',
        estado: 'fusionada',
        motivo: 'Se unió con la problemática de servicios urbanos.',
        compromiso: 'c02',
      },
      {
        id: 'prob-presa',
        texto: 'Se pide detener la presa La Simulación.',
        estado: 'descartada',
        motivo: 'Es competencia federal; se turnó por oficio.',
      },
      {
        id: 'prob-pozos',
        texto: 'Falta un padrón público de pozos.',
        estado: 'pospuesta',
        motivo: 'Requiere un convenio que no se firma antes de 2027.',
      },
    ],
    evidencias: [prueba('Minuta de la mesa de agua', 'minuta', '2026-02-03')],
  },
  {
    id: 'mesa-dialogo',
    titulo: 'Diálogo con juventudes',
    tipo: 'dialogo',
    eje: 'eje-bienestar',
    fechas: ['2026-01-27'],
    asistentes: { sociedad_civil: 31, autoridad: 3 },
    problematicas: [
      problema('becas', 'Las becas de bachillerato llegan tarde y nadie dice por qué.', 'c06'),
      problema('medicinas', 'No se sabe qué medicinas hay en cada centro de salud.', 'c08'),
      problema('camiones', 'Los camiones pasan sin horario y las quejas no se contestan.', 'c09'),
    ],
  },
  {
    id: 'mesa-demanda',
    titulo: 'Demandas de la sociedad',
    tipo: 'demanda',
    fechas: ['2026-01-28'],
    asistentes: { sociedad_civil: 47, sector_privado: 6, medios: 5 },
    problematicas: [
      problema('policia', 'Las colonias no conocen a quien las patrulla.', 'c03'),
      problema('riesgo', 'Una mujer en riesgo debe contar su caso en cinco ventanillas.', 'c10'),
      problema('recaudacion', 'No se publica en qué se gasta lo que se recauda.', 'c04'),
      {
        ...problema('baches', 'Los reportes de baches y alumbrado se pierden.', 'c14'),
        estado: 'fusionada',
        motivo: 'Se unió con los demás reportes de servicios urbanos.',
      },
      {
        ...problema('agenda', 'Nadie vigila lo que firmaron las candidaturas.', 'cp1'),
        propuso: 'Cámara Empresarial de Muestra y Colegio de Periodistas de Muestra',
      },
      {
        id: 'prob-impuesto',
        texto: 'Se pide eliminar el impuesto a las nóminas de las micro y pequeñas empresas.',
        estado: 'descartada',
      },
    ],
  },
  {
    id: 'mesa-oferta',
    titulo: 'Oferta institucional',
    tipo: 'oferta',
    fechas: ['2026-02-04'],
    asistentes: { autoridad: 19, organo_autonomo: 2 },
    problematicas: [
      problema('obra', 'Los contratos de obra están publicados, pero no su avance.', 'c05'),
      problema('sentencias', 'Las sentencias electorales no se entienden.', 'c07'),
      problema('dictamenes', 'Los dictámenes no dicen a quién se escuchó.', 'c11'),
      problema('bosques', 'Los permisos forestales solo se consultan en papel.', 'c13'),
    ],
  },
  {
    id: 'mesa-tec',
    titulo: 'Requisitos del micrositio',
    tipo: 'tecnologia',
    fechas: ['2026-02-06'],
  },
  {
    id: 'mesa-revision',
    titulo: 'Revisión final de compromisos',
    tipo: 'revision',
    fechas: ['2026-02-20'],
    facilitador: 'Equipo de facilitación de muestra',
  },
];

export const ejercicio = {
  nombre: {
    'es-MX': 'Ejercicio local de gobierno abierto del Estado de Muestra',
    en: 'Local open government exercise of the Sample State',
  },
  entidad: { cve_ent: '01', nombre: 'Estado de Muestra' },
  etapa: 'monitoreo',
  organismo_garante: {
    nombre: de.GARANTE,
    siglas: 'ITAIM',
    sector: 'organismo_garante',
    uri: 'https://ejemplo.gob.mx/garante',
  },
  micrositio: 'https://ejemplo.gob.mx/gobierno-abierto',
  descripcion:
    'Datos de muestra: el estado, las instituciones, las personas, las fechas y los documentos son inventados. La clave 01 solo cumple el formato; no se refiere a ninguna entidad real.',
  declaraciones,
  redes,
  regiones,
  sensibilizacion,
  secretariado,
  participacion,
  mesas,
};
