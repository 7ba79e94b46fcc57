/** Monitoring and evaluations of the sample: several evaluators, several scales, never averaged. */
import { prueba } from './piezas.js';
import * as de from './instituciones.js';

const GARANTE = { nombre: de.GARANTE, siglas: 'ITAIM', sector: 'organismo_garante' };
const UNIVERSIDAD = { nombre: de.UNIVERSIDAD, sector: 'academia' };
const GOBIERNO = { nombre: de.CONTRALORIA, sector: 'autoridad' };
const INTERNACIONAL = { nombre: de.RED_INTERNACIONAL, sector: 'organismo_internacional' };

/** Scale that this feed declares for itself. */
export const escalas = [
  {
    id: 'semaforo-muestra',
    titulo: { 'es-MX': 'Semáforo ciudadano de muestra', en: 'Sample citizen traffic light' },
    valores: [
      { codigo: 'rojo', etiqueta: 'Rojo', descripcion: 'Nada que ver todavía', numero: 0 },
      { codigo: 'amarillo', etiqueta: 'Amarillo', descripcion: 'Algo se puede ver', numero: 1 },
      { codigo: 'verde', etiqueta: { 'es-MX': 'Verde', en: 'Green' }, numero: 2 },
    ],
  },
];

/** Quality, relevance and progress of one commitment, in the built-in scales. */
const terna = (objeto, calidad, relevancia, avance) => [
  { objeto, dimension: 'calidad', valor: calidad },
  { objeto, dimension: 'relevancia', valor: relevancia },
  { objeto, dimension: 'avance', valor: avance },
];

export const monitoreos2026 = [
  {
    titulo: 'Monitoreo a seis meses',
    corte: '2026-09-15',
    publicado: '2026-09-30',
    evaluador: GARANTE,
    metodologia: 'Revisión de evidencias y entrevistas con los tres sectores.',
    valoraciones: [
      ...terna('c01', 'si', 'si', 'sustancial'),
      ...terna('c02', 'parcial', 'si', 'limitado'),
      {
        objeto: 'c03',
        dimension: 'calidad',
        escala: 'si-parcial-no',
        valor: 'parcial',
        justificacion: 'El título promete sanciones por colonia; las actividades no.',
        replica: {
          texto: 'La publicación de sanciones depende de una opinión jurídica.',
          fecha: '2026-10-06',
        },
      },
      { objeto: 'c03', dimension: 'relevancia', valor: 'si' },
      { objeto: 'c03', dimension: 'avance', valor: 'limitado' },
      ...terna('c04', 'si', 'si', 'sustancial'),
      ...terna('c05', 'si', 'parcial', 'completo'),
      ...terna('c06', 'no', 'si', 'sin_evidencia'),
      ...terna('c07', 'si', 'si', 'completo'),
      ...terna('c08', 'parcial', 'si', 'no_iniciado'),
      ...terna('c09', 'si', 'si', 'limitado'),
      ...terna('c10', 'parcial', 'si', 'limitado'),
      ...terna('c11', 'si', 'si', 'limitado'),
      { dimension: 'avance', valor: 'limitado', justificacion: 'Plan en conjunto.' },
    ],
    conclusiones: 'El plan avanza por debajo de lo previsto y con evidencia desigual.',
    recomendaciones: [
      {
        texto: 'Publicar las actividades del compromiso 6.',
        compromiso: 'c06',
        estado: 'pendiente',
        respuesta: 'Se publicarán con las reglas de operación, en diciembre.',
      },
      {
        texto: 'Enlazar la evidencia de los volúmenes mensuales.',
        compromiso: 'c01',
        estado: 'pendiente',
      },
      {
        texto: 'Publicar los documentos del plan en un solo sitio.',
        estado: 'atendida',
        respuesta: 'Listo desde el 12 de octubre.',
      },
      {
        texto: 'Bajar la meta de foros de policía a seis.',
        compromiso: 'c03',
        estado: 'rechazada',
        respuesta: 'El STL decidió mantener los doce foros.',
      },
    ],
    evidencias: [prueba('Informe de monitoreo 2026', 'informe', '2026-09-30')],
  },
  {
    titulo: 'Monitoreo ciudadano',
    corte: '2026-09-15',
    publicado: '2026-10-12',
    evaluador: UNIVERSIDAD,
    valoraciones: [
      ...terna('c01', 'si', 'si', 'limitado'),
      ...terna('c03', 'parcial', 'si', 'no_iniciado'),
      ...terna('c05', 'si', 'si', 'sustancial'),
      { objeto: 'c01', dimension: 'avance', escala: 'semaforo-muestra', valor: 'amarillo' },
      { objeto: 'c07', dimension: 'avance', escala: 'semaforo-muestra', valor: 'verde' },
      { objeto: 'c06', dimension: 'avance', escala: 'semaforo-muestra', valor: 'rojo' },
    ],
  },
];

export const autoevaluacion2026 = [
  {
    tipo: 'autoevaluacion',
    titulo: 'Autoevaluación a ocho meses',
    corte: '2026-10-31',
    publicado: '2026-11-13',
    evaluador: GOBIERNO,
    valoraciones: [
      { objeto: 'c05', dimension: 'cumplimiento', escala: 'pa15', valor: 'completado' },
      { objeto: 'c01', dimension: 'cumplimiento', escala: 'pa15', valor: 'en_proceso' },
      { objeto: 'c06', dimension: 'cumplimiento', escala: 'pa15', valor: 'sin_avance' },
    ],
    conclusiones: 'Ocho de once compromisos avanzan.',
  },
];

export const monitoreo2024 = {
  titulo: 'Monitoreo a seis meses del primer plan',
  corte: '2024-10-31',
  publicado: '2024-11-20',
  evaluador: GARANTE,
  valoraciones: [
    ...terna('v01', 'si', 'si', 'sustancial'),
    ...terna('v02', 'si', 'parcial', 'limitado'),
    ...terna('v03', 'si', 'si', 'sustancial'),
    ...terna('v04', 'parcial', 'si', 'sustancial'),
  ],
};

export const evaluaciones2024 = [
  {
    tipo: 'final',
    titulo: 'Evaluación final del primer plan',
    corte: '2025-07-31',
    publicado: '2025-09-12',
    evaluador: GARANTE,
    metodologia: 'Misma escala que el monitoreo; dos revisores por compromiso.',
    valoraciones: [
      { objeto: 'v01', dimension: 'cumplimiento', escala: 'ogp-cumplimiento', valor: 'completo' },
      { objeto: 'v02', dimension: 'cumplimiento', escala: 'ogp-cumplimiento', valor: 'limitado' },
      { objeto: 'v03', dimension: 'cumplimiento', escala: 'ogp-cumplimiento', valor: 'completo' },
      { objeto: 'v04', dimension: 'cumplimiento', escala: 'ogp-cumplimiento', valor: 'completo' },
    ],
    conclusiones: 'Tres de cuatro compromisos se cumplieron.',
    recomendaciones: [
      {
        texto: 'Etiquetar presupuesto antes de comprometerse.',
        compromiso: 'v02',
        estado: 'atendida',
      },
    ],
    evidencias: [prueba('Evaluación final 2025', 'informe', '2025-09-12')],
    lecciones: [
      'Sin presupuesto etiquetado un compromiso no llega a su segunda mitad.',
      { 'es-MX': 'Publicar tarde cuesta confianza.', en: 'Publishing late costs trust.' },
    ],
    factores: [
      { tipo: 'facilitador', texto: 'La universidad sostuvo las reuniones del STL.' },
      { tipo: 'obstaculo', texto: 'La veda electoral detuvo la difusión tres meses.' },
    ],
  },
  {
    tipo: 'externa',
    titulo: 'Evaluación externa',
    corte: '2025-07-31',
    publicado: '2025-10-03',
    evaluador: UNIVERSIDAD,
    valoraciones: [
      { objeto: 'v01', dimension: 'cumplimiento', valor: 'sustancial' },
      { objeto: 'v02', dimension: 'cumplimiento', valor: 'no_iniciado' },
      { objeto: 'v01', dimension: 'verificabilidad', escala: 'ogp-verificabilidad', valor: 'si' },
      { objeto: 'v02', dimension: 'verificabilidad', escala: 'ogp-verificabilidad', valor: 'no' },
      { objeto: 'v03', dimension: 'verificabilidad', escala: 'ogp-verificabilidad', valor: 'si' },
    ],
    lecciones: ['Medir el uso del portal, no solo su publicación.'],
  },
  {
    tipo: 'autoevaluacion',
    titulo: 'Autoevaluación del gobierno',
    corte: '2025-07-31',
    publicado: '2025-08-15',
    evaluador: GOBIERNO,
    valoraciones: [
      { objeto: 'v01', dimension: 'cumplimiento', valor: 'completo' },
      {
        objeto: 'v02',
        dimension: 'cumplimiento',
        valor: 'sustancial',
        replica: { texto: 'Sociedad civil no comparte esta valoración.', fecha: '2025-08-29' },
      },
    ],
  },
  {
    tipo: 'irm',
    titulo: 'Informe del mecanismo independiente',
    corte: '2025-07-31',
    publicado: '2026-01-30',
    evaluador: INTERNACIONAL,
    valoraciones: [
      { objeto: 'v01', dimension: 'potencial', escala: 'ogp-potencial', valor: 'sustancial' },
      { objeto: 'v02', dimension: 'potencial', escala: 'ogp-potencial', valor: 'incierto' },
      { objeto: 'v03', dimension: 'potencial', escala: 'ogp-potencial', valor: 'modesto' },
      {
        objeto: 'v01',
        dimension: 'resultados_tempranos',
        escala: 'ogp-resultados',
        valor: 'importante',
      },
      {
        objeto: 'v03',
        dimension: 'resultados_tempranos',
        escala: 'ogp-resultados',
        valor: 'sobresaliente',
      },
      {
        objeto: 'v04',
        dimension: 'resultados_tempranos',
        escala: 'ogp-resultados',
        valor: 'sin_cambio',
      },
    ],
  },
];
