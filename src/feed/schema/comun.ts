/** Small types that every part of the feed shares. */
import * as z from 'zod/mini';
import { ESTADO_EVIDENCIA, ESTATUS, SECTOR, TIPO_EVIDENCIA } from '../codes.js';
import {
  booleano,
  cadena,
  codigo,
  correo,
  entero,
  fecha,
  lista,
  numero,
  opt,
  texto,
  uri,
} from './base.js';

export const organizacion = z.object({
  nombre: texto,
  siglas: opt(cadena),
  sector: opt(codigo(SECTOR)),
  uri: opt(uri),
});

export const persona = z.object({
  nombre: opt(cadena),
  cargo: opt(texto),
  correo: opt(correo),
  reservado: opt(booleano),
});

export const quienDetallado = z.object({
  organizacion: opt(organizacion),
  persona: opt(persona),
  sector: opt(codigo(SECTOR)),
});

/** Who did it: a text, or an organization, a person and a sector. */
export const quien = z.union([cadena, quienDetallado]);

/** A link or a piece of evidence; it needs a `uri` or, on paper, an `ubicacion`. */
export const evidencia = z
  .object({
    titulo: texto,
    uri: opt(uri),
    ubicacion: opt(texto),
    tipo: opt(codigo(TIPO_EVIDENCIA)),
    fecha: opt(fecha),
    publicada: opt(fecha),
    formato: opt(cadena),
    bytes: opt(entero),
    sha256: opt(cadena.check(z.regex(/^[0-9a-f]{64}$/i))),
    copia: opt(uri),
    calificacion: opt(numero),
    autor: opt(quien),
    texto_alternativo: opt(texto),
    estado: opt(codigo(ESTADO_EVIDENCIA)),
  })
  .check(
    z.refine((e) => e.uri !== undefined || e.ubicacion !== undefined, {
      params: { codigo: 'evidencia_sin_lugar' },
    }),
  );

export const evidencias = lista(evidencia);

/** What one sector says that the status is. */
export const postura = z.object({
  sector: codigo(SECTOR),
  organizacion: opt(organizacion),
  fecha: opt(fecha),
  estatus: codigo(ESTATUS),
  nota: opt(texto),
  evidencias,
});
