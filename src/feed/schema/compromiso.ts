/** Commitments with their actions, activities, products and indicators. */
import * as z from 'zod/mini';
import {
  APORTE_ODS,
  CAUSA_RETRASO,
  COMPONENTE,
  CRITERIO_CREAS,
  ESTADO_COMPROMISO,
  ESTADO_PRODUCTO,
  ESTATUS,
  ROL_RESPONSABLE,
  SECTOR,
  TIPO_COMPROMISO,
  TIPO_INDICADOR,
  TIPO_NOTA,
  VALOR_CREAS,
  VALOR_VERIFICACION,
} from '../codes.js';
import {
  booleano,
  cadena,
  codigo,
  correo,
  fecha,
  id,
  lista,
  numero,
  opt,
  porcentaje,
  ref,
  rotulo,
  texto,
  uri,
} from './base.js';
import { evidencias, organizacion, persona, postura, quien } from './comun.js';

const ponderacion = opt(z.number().check(z.minimum(0)));

export const responsable = z.object({
  organizacion,
  persona: opt(persona),
  sector: opt(codigo(SECTOR)),
  rol: opt(codigo(ROL_RESPONSABLE)),
});

export const nota = z.object({
  fecha: opt(fecha),
  tipo: opt(codigo(TIPO_NOTA)),
  texto,
  autor: opt(quien),
});

export const avanceReportado = z.object({
  porcentaje,
  fecha: opt(fecha),
  metodo: opt(texto),
});

export const producto = z.object({
  id: id('producto'),
  titulo: texto,
  tipo: opt(cadena),
  estado: opt(codigo(ESTADO_PRODUCTO)),
  revisiones: lista(
    z.object({
      fecha: opt(fecha),
      aprobado: booleano,
      comentario: opt(texto),
      por: opt(quien),
    }),
  ),
  evidencias,
});

export const indicador = z.object({
  titulo: texto,
  tipo: opt(codigo(TIPO_INDICADOR)),
  unidad: opt(texto),
  ascendente: opt(booleano),
  linea_base: opt(z.object({ valor: z.union([numero, cadena]), fecha: opt(fecha) })),
  periodos: lista(
    z.object({
      inicio: opt(fecha),
      fin: opt(fecha),
      meta: opt(z.union([numero, cadena])),
      real: opt(z.union([numero, cadena])),
      evidencias,
    }),
  ),
});

export const verificacion = z.object({
  fecha: opt(fecha),
  por: opt(quien),
  valor: codigo(VALOR_VERIFICACION),
  nota: opt(texto),
});

export const reprogramacion = z.object({
  fin: fecha,
  motivo: opt(texto),
  acuerdo: opt(ref('acuerdo')),
});

export const actividad = z.object({
  id: id('actividad'),
  titulo: texto,
  descripcion: opt(texto),
  inicio: opt(fecha),
  fin: opt(fecha),
  fin_original: opt(fecha),
  concluida: opt(fecha),
  verificada: opt(fecha),
  estatus: opt(codigo(ESTATUS)),
  ponderacion,
  avance_reportado: opt(avanceReportado),
  responsables: lista(responsable),
  evidencias,
  verificaciones: lista(verificacion),
  productos: lista(producto),
  reprogramaciones: lista(reprogramacion),
  resultado: opt(texto),
  motivo_retraso: opt(texto),
  causa_retraso: opt(codigo(CAUSA_RETRASO)),
  posturas: lista(postura),
  notas: lista(nota),
});

export const accion = z.object({
  id: id('accion'),
  titulo: texto,
  descripcion: opt(texto),
  inicio: opt(fecha),
  fin: opt(fecha),
  ponderacion,
  responsables: lista(responsable),
  actividades: lista(actividad),
  productos: lista(producto),
});

export const compromiso = z.object({
  id: id('compromiso'),
  numero: opt(rotulo),
  titulo: texto,
  resumen: opt(texto),
  tipo: opt(codigo(TIPO_COMPROMISO)),
  eje: opt(ref('eje')),
  capitulo: opt(ref('capitulo')),
  region: opt(ref('region')),
  problema: opt(texto),
  objetivo: opt(texto),
  solucion: opt(texto),
  supuestos: opt(texto),
  imagen: opt(z.object({ uri, texto_alternativo: opt(texto) })),
  creas: lista(
    z.object({
      criterio: codigo(CRITERIO_CREAS),
      valor: codigo(VALOR_CREAS),
      nota: opt(texto),
    }),
  ),
  componentes: lista(codigo(COMPONENTE)),
  ods: lista(
    z.object({
      objetivo: z.int().check(z.minimum(1), z.maximum(17)),
      meta: opt(rotulo),
      aporte: opt(codigo(APORTE_ODS)),
    }),
  ),
  alineacion: lista(z.object({ instrumento: cadena, referencia: opt(texto), uri: opt(uri) })),
  secciones: lista(z.object({ titulo: texto, texto })),
  responsables: lista(responsable),
  inicio: opt(fecha),
  fin: opt(fecha),
  presupuesto: opt(
    z.object({
      monto: numero,
      moneda: opt(cadena),
      ejercicio: opt(rotulo),
      fuente: opt(texto),
      ejercido: opt(numero),
    }),
  ),
  indicadores: lista(indicador),
  acciones: lista(accion),
  actividades: lista(actividad),
  productos: lista(producto),
  resultados: lista(
    z.object({ titulo: texto, descripcion: opt(texto), fecha: opt(fecha), evidencias }),
  ),
  documentos: evidencias,
  estado: opt(codigo(ESTADO_COMPROMISO)),
  motivo: opt(texto),
  acuerdo: opt(ref('acuerdo')),
  fusionado_en: opt(ref('compromiso')),
  dividido_en: lista(ref('compromiso')),
  resultado: opt(texto),
  avance_reportado: opt(avanceReportado),
  posturas: lista(postura),
  notas: lista(nota),
  contacto: opt(z.object({ nombre: opt(cadena), correo: opt(correo), uri: opt(uri) })),
  ids_externos: lista(z.object({ esquema: cadena, id: rotulo, uri: opt(uri) })),
});
