/** Addresses of files as evidence or documents. */
import type { Lugar } from './findings.js';
import type { Importing, Pieza } from './importing.js';
import { keep } from './keep.js';
import { linkOf } from './links.js';

export interface PruebaDeOrigen {
  titulo: string;
  enlace: unknown;
  lugar: Lugar;
  /** Other members, as the feed has them. */
  mas?: Pieza;
}

/**
 * A piece of evidence, or undefined when it says of no place. `pieza` is the item that it belongs to,
 * which keeps what cannot be shown.
 */
export function evidenceOf(
  importing: Importing,
  pieza: Pieza,
  { titulo, enlace, lugar, mas }: PruebaDeOrigen,
): Pieza | undefined {
  const { tipo, uri, completado } = linkOf(enlace, importing.options.sitio);
  const { findings } = importing;
  if (tipo === 'web') {
    if (completado) findings.add('enlace_completado', lugar, { valor: enlace, esperado: uri });
    return { titulo, uri, ...mas };
  }
  if (tipo === 'relativo' || tipo === 'correo') {
    findings.add('enlace_relativo', lugar, { valor: enlace, destino: 'ubicacion' });
    return { titulo, ubicacion: uri, ...mas };
  }
  if (tipo === 'prohibido') findings.add('enlace_no_permitido', lugar, { valor: enlace });
  else findings.add('evidencia_sin_lugar', lugar, { valor: titulo });
  keep(importing, pieza, 'evidencia_sin_lugar', { titulo, enlace: uri, ...mas }, lugar);
  return undefined;
}
