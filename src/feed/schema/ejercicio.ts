/** Steps 1 to 4 of the exercise: declaration, outreach, technical secretariat, tables. */
import * as z from 'zod/mini';
import {
  APLICA_A,
  CALIDAD_ASIENTO,
  CALIDAD_FIRMANTE,
  CARGO_ASIENTO,
  ESTADO_ASIENTO,
  ESTADO_PROBLEMATICA,
  ESTRUCTURA_STL,
  ETAPA,
  MODO_DECISION,
  ORDEN_GOBIERNO,
  RESULTADO_ACUERDO,
  SECTOR,
  SENTIDO_VOTO,
  TIPO_DECLARACION,
  TIPO_MESA,
  TIPO_MONITOR,
  TIPO_PARTICIPACION,
  TIPO_RED,
  TIPO_SECRETARIADO,
  TIPO_SENSIBILIZACION,
  TIPO_SESION,
} from '../codes.js';
import {
  booleano,
  cadena,
  clave,
  codigo,
  entero,
  fecha,
  id,
  lista,
  opt,
  ref,
  requires,
  rotulo,
  texto,
  uri,
} from './base.js';
import { evidencias, organizacion, persona, quien } from './comun.js';

const cveEnt = rotulo.check(z.regex(/^(0[1-9]|[12]\d|3[0-2])$/));
const cvegeo = rotulo.check(z.regex(/^\d{5}$/));

export const entidad = requires(
  z.object({ cve_ent: opt(cveEnt), nombre: opt(cadena) }),
  'cve_ent',
  'nombre',
);
export const municipio = z.object({ cvegeo: opt(cvegeo), nombre: cadena });

export const firmante = z.object({
  sector: codigo(SECTOR),
  organizacion: opt(organizacion),
  persona: opt(persona),
  numero: opt(entero),
  orden: opt(codigo(ORDEN_GOBIERNO)),
  calidad: opt(codigo(CALIDAD_FIRMANTE)),
});

export const declaracion = requires(
  z.object({
    tipo: opt(codigo(TIPO_DECLARACION)),
    fecha: opt(fecha),
    lugar: opt(texto),
    firmantes: lista(firmante),
    evidencias,
  }),
  'tipo',
);

export const red = z.object({
  id: id('red'),
  nombre: texto,
  tipo: opt(codigo(TIPO_RED)),
  constitucion: opt(fecha),
  objetivo: opt(texto),
  participa_en_stl: opt(booleano),
  total_declarado: opt(entero),
  miembros: lista(
    z.object({ cvegeo: opt(cvegeo), nombre: cadena, adhesion: opt(fecha), baja: opt(fecha) }),
  ),
});

export const region = z.object({
  id: id('region'),
  nombre: texto,
  municipios: lista(z.union([cadena, municipio])),
  enlace: opt(persona),
  suplente: opt(persona),
});

export const sensibilizacion = z.object({
  tipo: opt(codigo(TIPO_SENSIBILIZACION)),
  titulo: opt(texto),
  fecha: opt(fecha),
  fin: opt(fecha),
  lugar: opt(texto),
  region: opt(ref('region')),
  asistentes: opt(entero),
  actores_incorporados: lista(z.object({ organizacion, sector: opt(codigo(SECTOR)) })),
  evidencias,
});

export const asiento = z.object({
  id: id('asiento'),
  sector: codigo(SECTOR),
  organizacion: opt(organizacion),
  persona: opt(persona),
  calidad: opt(codigo(CALIDAD_ASIENTO)),
  suplente_de: opt(ref('asiento')),
  cargo: opt(codigo(CARGO_ASIENTO)),
  capitulo: opt(ref('capitulo')),
  estado: opt(codigo(ESTADO_ASIENTO)),
});

export const capitulo = z.object({ id: id('capitulo'), nombre: texto, temas: lista(texto) });

export const monitor = z.object({
  tipo: codigo(TIPO_MONITOR),
  persona: opt(persona),
  organizacion: opt(organizacion),
  capitulo: opt(ref('capitulo')),
});

export const regla = z.object({
  id: id('regla'),
  aplica_a: opt(codigo(APLICA_A)),
  modo: codigo(MODO_DECISION),
  umbral: opt(z.object({ num: z.int().check(z.minimum(0)), den: z.int().check(z.minimum(1)) })),
  quorum: opt(entero),
  votos_requeridos: lista(z.object({ sector: codigo(SECTOR), minimo: entero })),
  descripcion: opt(texto),
});

export const voto = z
  .object({
    asiento: opt(ref('asiento')),
    sector: opt(codigo(SECTOR)),
    numero: opt(entero),
    sentido: codigo(SENTIDO_VOTO),
  })
  .check(
    z.refine((v) => v.asiento !== undefined || v.sector !== undefined, {
      params: { codigo: 'voto_sin_votante' },
    }),
  );

export const acuerdo = z.object({
  id: id('acuerdo'),
  tipo: opt(codigo(APLICA_A)),
  texto,
  regla: opt(ref('regla')),
  votos: lista(voto),
  resultado: opt(codigo(RESULTADO_ACUERDO)),
});

export const sesion = z.object({
  fecha: opt(fecha),
  numero: opt(rotulo),
  tipo: opt(codigo(TIPO_SESION)),
  asistencia: lista(ref('asiento')),
  acuerdos: lista(acuerdo),
  evidencias,
});

export const secretariado = z.object({
  tipo: opt(codigo(TIPO_SECRETARIADO)),
  denominacion: opt(texto),
  estructura: opt(codigo(ESTRUCTURA_STL)),
  instalacion: opt(fecha),
  fin: opt(fecha),
  facilitador: opt(quien),
  capitulos: lista(capitulo),
  asientos: lista(asiento),
  monitores: lista(monitor),
  reglas: lista(regla),
  sesiones: lista(sesion),
  evidencias,
});

export const participacion = z.object({
  tipo: opt(codigo(TIPO_PARTICIPACION)),
  titulo: opt(texto),
  inicio: opt(fecha),
  fin: opt(fecha),
  lugar: opt(texto),
  participantes: opt(entero),
  respuestas: opt(entero),
  uri: opt(uri),
  resultados: opt(texto),
  evidencias,
});

export const problematica = z.object({
  id: id('problematica'),
  texto,
  propuso: opt(quien),
  estado: opt(codigo(ESTADO_PROBLEMATICA)),
  motivo: opt(texto),
  compromiso: opt(ref('compromiso')),
});

export const mesa = z.object({
  id: id('mesa'),
  titulo: texto,
  tipo: opt(codigo(TIPO_MESA)),
  eje: opt(ref('eje')),
  fechas: lista(fecha),
  lugar: opt(texto),
  facilitador: opt(quien),
  asistentes: opt(z.record(clave(SECTOR), entero)),
  problematicas: lista(problematica),
  evidencias,
});

export const ejercicio = requires(
  z.object({
    nombre: opt(texto),
    entidad: opt(entidad),
    municipio: opt(municipio),
    etapa: opt(codigo(ETAPA)),
    organismo_garante: opt(organizacion),
    micrositio: opt(uri),
    descripcion: opt(texto),
    declaraciones: lista(declaracion),
    redes: lista(red),
    regiones: lista(region),
    sensibilizacion: lista(sensibilizacion),
    secretariado: lista(secretariado),
    participacion: lista(participacion),
    mesas: lista(mesa),
  }),
  'nombre',
  'entidad',
);
