/** Steps 5 and 6: the plan, its cut-offs, monitoring and evaluations. */
import * as z from 'zod/mini';
import {
  DIMENSION,
  ESTADO_PLAN,
  ESTADO_RECOMENDACION,
  ESTATUS,
  TIPO_EVALUACION,
  TIPO_FACTOR,
} from '../codes.js';
import {
  cadena,
  clave,
  codigo,
  entero,
  fecha,
  id,
  lista,
  numero,
  opt,
  porcentaje,
  ref,
  requires,
  texto,
  uri,
} from './base.js';
import { evidencias, organizacion } from './comun.js';
import { compromiso } from './compromiso.js';

export const eje = z.object({ id: id('eje'), titulo: texto, orden: opt(numero) });

export const corte = z.object({
  id: opt(clave()),
  fecha,
  titulo: opt(texto),
  estados: opt(
    z.record(
      ref('compromiso', 'accion', 'actividad'),
      z.object({
        estatus: opt(codigo(ESTATUS)),
        porcentaje: opt(porcentaje),
        nota: opt(texto),
      }),
    ),
  ),
  edicion: opt(z.object({ uri: opt(uri), sha256: opt(cadena) })),
});

export const valoracion = z.object({
  objeto: opt(ref('plan', 'compromiso', 'accion', 'actividad', 'producto')),
  dimension: codigo(DIMENSION),
  escala: opt(clave()),
  valor: clave(),
  justificacion: opt(texto),
  replica: opt(z.object({ texto, fecha: opt(fecha) })),
});

export const recomendacion = z.object({
  texto,
  compromiso: opt(ref('compromiso')),
  estado: opt(codigo(ESTADO_RECOMENDACION)),
  respuesta: opt(texto),
});

const monitoreoShape = {
  titulo: opt(texto),
  corte: opt(fecha),
  publicado: opt(fecha),
  evaluador: opt(organizacion),
  metodologia: opt(texto),
  valoraciones: lista(valoracion),
  conclusiones: opt(texto),
  recomendaciones: lista(recomendacion),
  evidencias,
};

export const monitoreo = z.object(monitoreoShape);

export const evaluacion = z.object({
  ...monitoreoShape,
  tipo: opt(codigo(TIPO_EVALUACION)),
  lecciones: lista(texto),
  factores: lista(z.object({ tipo: codigo(TIPO_FACTOR), texto })),
});

export const plan = requires(
  z.object({
    id: id('plan'),
    titulo: opt(texto),
    ciclo: opt(cadena),
    inicio: opt(fecha),
    vigencia_meses: opt(entero),
    fin: opt(fecha),
    lanzamiento: opt(z.object({ fecha: opt(fecha), lugar: opt(texto), evidencias })),
    prorrogas: lista(z.object({ fin: fecha, motivo: opt(texto) })),
    estado: opt(codigo(ESTADO_PLAN)),
    documentos: evidencias,
    objetivo: opt(texto),
    ejes: lista(eje),
    compromisos: lista(compromiso),
    cortes: lista(corte),
    monitoreos: lista(monitoreo),
    evaluaciones: lista(evaluacion),
  }),
  'titulo',
  'inicio',
);
