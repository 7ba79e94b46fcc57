/** TypeScript types of the feed, inferred from the schemas. */
import type * as z from 'zod/mini';
import type * as comun from './schema/comun.js';
import type * as pasos from './schema/ejercicio.js';
import type * as compromisos from './schema/compromiso.js';
import type * as planes from './schema/plan.js';
import type * as raiz from './schema/feed.js';
import type * as indices from './schema/indice.js';

export type { Texto } from './schema/base.js';

export type Organizacion = z.infer<typeof comun.organizacion>;
export type Persona = z.infer<typeof comun.persona>;
export type Quien = z.infer<typeof comun.quien>;
export type Evidencia = z.infer<typeof comun.evidencia>;
export type Postura = z.infer<typeof comun.postura>;

export type Ejercicio = z.infer<typeof pasos.ejercicio>;
export type Declaracion = z.infer<typeof pasos.declaracion>;
export type Firmante = z.infer<typeof pasos.firmante>;
export type Red = z.infer<typeof pasos.red>;
export type Region = z.infer<typeof pasos.region>;
export type Sensibilizacion = z.infer<typeof pasos.sensibilizacion>;
export type Secretariado = z.infer<typeof pasos.secretariado>;
export type Asiento = z.infer<typeof pasos.asiento>;
export type Regla = z.infer<typeof pasos.regla>;
export type Sesion = z.infer<typeof pasos.sesion>;
export type Acuerdo = z.infer<typeof pasos.acuerdo>;
export type Participacion = z.infer<typeof pasos.participacion>;
export type Mesa = z.infer<typeof pasos.mesa>;
export type Problematica = z.infer<typeof pasos.problematica>;

export type Responsable = z.infer<typeof compromisos.responsable>;
export type Nota = z.infer<typeof compromisos.nota>;
export type AvanceReportado = z.infer<typeof compromisos.avanceReportado>;
export type Producto = z.infer<typeof compromisos.producto>;
export type Indicador = z.infer<typeof compromisos.indicador>;
export type Verificacion = z.infer<typeof compromisos.verificacion>;
export type Reprogramacion = z.infer<typeof compromisos.reprogramacion>;
export type Actividad = z.infer<typeof compromisos.actividad>;
export type Accion = z.infer<typeof compromisos.accion>;
export type Compromiso = z.infer<typeof compromisos.compromiso>;

export type Plan = z.infer<typeof planes.plan>;
export type Eje = z.infer<typeof planes.eje>;
export type Corte = z.infer<typeof planes.corte>;
export type Valoracion = z.infer<typeof planes.valoracion>;
export type Monitoreo = z.infer<typeof planes.monitoreo>;
export type Evaluacion = z.infer<typeof planes.evaluacion>;

export type Publicador = z.infer<typeof raiz.publicador>;
export type Escala = z.infer<typeof raiz.escala>;
export type Cambio = z.infer<typeof raiz.cambio>;
export type Edicion = z.infer<typeof raiz.edicion>;
export type Feed = z.infer<typeof raiz.feed>;
export type Indice = z.infer<typeof indices.indice>;
