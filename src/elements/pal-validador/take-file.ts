/** A file that somebody dropped, picked or named by its address, as bytes; or why it is not taken. */
import type { Archivo } from '../../engine/jobs.js';
import { LIMITES } from '../../feed/limits.js';
import { feedUrl, loadFeed } from '../../feed/load.js';
import type { Localizer } from '../../i18n/localizer.js';
import { failureSentence } from '../../views/failure.js';
import type { Rechazo } from '../../views/validator/shown.js';

export type Tomado =
  { archivo: Archivo } | { rechazo: Rechazo; nombre: string; peso: number; detalle?: string };

/** Looks at the weight before it reads: a file of gigabytes must not get into memory. */
export async function takeFile(file: File, carpeta: boolean): Promise<Tomado> {
  const { name: nombre, size: peso } = file;
  if (carpeta) return { rechazo: 'carpeta', nombre, peso };
  if (peso > LIMITES.bytes) return { rechazo: 'grande', nombre, peso };
  if (peso === 0) return { rechazo: 'vacio', nombre, peso };
  try {
    return { archivo: { nombre, bytes: new Uint8Array(await file.arrayBuffer()) } };
  } catch {
    return { rechazo: 'no_se_lee', nombre, peso };
  }
}

/** "www.estado.gob.mx/pal.json" is what people write. */
function withScheme(address: string): string {
  return /^[\w-]+(\.[\w-]+)+\//.test(address) ? `https://${address}` : address;
}

/** The last part of the path, else the host; what the page itself holds has neither. */
export function nameOfAddress(address: string): string {
  const url = feedUrl(withScheme(address.trim()), document.baseURI);
  if (!url) return address;
  if (url.protocol === 'data:' || url.protocol === 'blob:') return 'datos.json';
  return decodeURIComponent(url.pathname.split('/').pop() ?? '') || url.host || url.href;
}

/** @returns null when `signal` ended it */
export async function takeUrl(
  address: string,
  signal: AbortSignal,
  loc: Localizer,
): Promise<Tomado | null> {
  const url = feedUrl(withScheme(address.trim()), document.baseURI);
  const nombre = nameOfAddress(address);
  const refuse = (codigo: string, http?: number): Tomado => ({
    rechazo: 'red',
    nombre,
    peso: 0,
    detalle: failureSentence(loc, { codigo, http }),
  });
  if (!url) return refuse('direccion');
  const carga = await loadFeed(url, { signal });
  if (!carga) return null;
  if (carga.falla) return refuse(carga.falla.codigo, carga.falla.http);
  return { archivo: { nombre, bytes: carga.bytes } };
}
