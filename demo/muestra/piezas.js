/** The words that the sample is written with: evidence, activities, actions, commitments. */
import { createHash } from 'node:crypto';

export const SITIO = 'https://ejemplo.gob.mx/muestra';
const FORMATOS = {
  conjunto_datos: ['csv', 'text/csv'],
  fotografia: ['jpg', 'image/jpeg'],
  video: ['mp4', 'video/mp4'],
  sitio: ['', 'text/html'],
  nota_prensa: ['html', 'text/html'],
  codigo_fuente: ['zip', 'application/zip'],
};

export const sha256 = (texto) => createHash('sha256').update(texto).digest('hex');

/** "Acta de la sesión 3" → "acta-de-la-sesion-3". */
export function ruta(texto) {
  return texto
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A piece of evidence under the sample's site; a piece of paper gives its own `ubicacion`. */
export function prueba(titulo, tipo, fecha, extra = {}) {
  const [sufijo, formato] = FORMATOS[tipo] ?? ['pdf', 'application/pdf'];
  const uri = `${SITIO}/evidencias/${ruta(titulo)}${sufijo && `.${sufijo}`}`;
  return {
    titulo,
    ...(!extra.ubicacion && { uri, formato }),
    tipo,
    ...(fecha && { fecha }),
    ...extra,
  };
}

/** The marks of an archived, hashed file: what lets anyone prove that it is still the same. */
export const archivada = (titulo, bytes) => ({
  bytes,
  sha256: sha256(titulo),
  copia: `https://example.org/archivo/2026/${ruta(titulo)}`,
});

/** Activity without id: `compromiso` numbers it. `fechas` is [inicio, fin]. */
export function actividad(titulo, fechas, estatus, extra = {}) {
  const [inicio, fin] = fechas;
  return {
    titulo,
    ...(inicio && { inicio }),
    ...(fin && { fin }),
    ...(estatus && { estatus }),
    ...extra,
  };
}

export const accion = (titulo, extra, actividades) => ({ titulo, ...extra, actividades });

export const organizacion = (nombre, sector, extra = {}) => ({ nombre, sector, ...extra });

export function responsable(nombre, sector, rol, extra = {}) {
  return { organizacion: { nombre }, sector, rol, ...extra };
}

const conId = (prefijo) => (item, i) => ({ id: `${prefijo}${i + 1}`, ...item });

/** Gives ids by position: c01 → c01-a1 → c01-a1-1; direct activities are c01-1. */
export function compromiso(id, { acciones, actividades, ...resto }) {
  return {
    id,
    ...resto,
    ...(acciones && {
      acciones: acciones.map(conId(`${id}-a`)).map((una) => ({
        ...una,
        ...(una.actividades && { actividades: una.actividades.map(conId(`${una.id}-`)) }),
      })),
    }),
    ...(actividades && { actividades: actividades.map(conId(`${id}-`)) }),
  };
}
