/** Index of feeds, apart from the feed itself so that a board does not carry it. */
import * as z from 'zod/mini';
import { cadena, entero, fechaHora, lista, numero, opt, texto, uri } from './base.js';

/** Index of feeds: one request for a national view. */
export const indice = z.object({
  version: cadena,
  titulo: opt(texto),
  actualizado: opt(fechaHora),
  feeds: lista(
    z.object({
      uri,
      entidad: opt(z.object({ cve_ent: opt(cadena), nombre: opt(cadena) })),
      municipio: opt(z.object({ cvegeo: opt(cadena), nombre: opt(cadena) })),
      sha256: opt(cadena),
      resumen: opt(
        z.object({
          calculado: opt(fechaHora),
          hoy: opt(cadena),
          regla: opt(cadena),
          compromisos: opt(entero),
          actividades: opt(z.record(z.string(), entero)),
          avance: opt(z.nullable(numero)),
          con_dato: opt(entero),
        }),
      ),
    }),
  ),
});
