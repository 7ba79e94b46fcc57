/** The root of a feed and its history. */
import * as z from 'zod/mini';
import { TIPO_CAMBIO } from '../codes.js';
import {
  booleano,
  cadena,
  clave,
  codigo,
  correo,
  entero,
  fechaHora,
  lista,
  numero,
  opt,
  ref,
  requires,
  rotulo,
  texto,
  uri,
} from './base.js';
import { evidencia, quien } from './comun.js';
import { ejercicio } from './ejercicio.js';
import { plan } from './plan.js';

export const publicador = requires(
  z.object({ nombre: opt(texto), uri: opt(uri), correo: opt(correo) }),
  'nombre',
);

export const escala = z.object({
  id: clave(),
  titulo: opt(texto),
  valores: lista(
    z.object({
      codigo: clave(),
      etiqueta: texto,
      descripcion: opt(texto),
      numero: opt(numero),
    }),
  ),
});

export const cambio = z.object({
  fecha: fechaHora,
  objeto: opt(
    ref(
      'plan',
      'compromiso',
      'accion',
      'actividad',
      'producto',
      'asiento',
      'regla',
      'acuerdo',
      'mesa',
      'problematica',
      'eje',
      'capitulo',
      'region',
      'red',
    ),
  ),
  ruta: opt(cadena),
  tipo: opt(codigo(TIPO_CAMBIO)),
  antes: opt(z.unknown()),
  despues: opt(z.unknown()),
  motivo: opt(texto),
  autor: opt(quien),
});

export const edicion = z.object({
  fecha: fechaHora,
  uri: opt(uri),
  sha256: opt(cadena),
  anterior: opt(cadena),
});

export const feed = requires(
  z.object({
    $schema: opt(cadena),
    version: opt(rotulo),
    actualizado: opt(fechaHora),
    publicador: opt(publicador),
    ejercicio: opt(ejercicio),
    planes: lista(plan),
    uri: opt(uri),
    licencia: opt(cadena),
    idioma: opt(cadena),
    zona_horaria: opt(cadena),
    frecuencia_dias: opt(entero),
    ejemplo: opt(booleano),
    fuentes: lista(evidencia),
    escalas: lista(escala),
    cambios: lista(cambio),
    ediciones: lista(edicion),
  }),
  'version',
  'actualizado',
  'publicador',
  'ejercicio',
  'planes',
);
