/** Saves a file of "Llevarse los datos"; true once it was handed to the browser. */
import { saveFile } from '../context/save-file.js';
import type { Archivo } from '../views/take-away/offer.js';

export async function saveOffer({ archivo, tipo, texto, imagen }: Archivo): Promise<boolean> {
  const content = imagen ? await imagen().catch(() => null) : (texto?.() ?? null);
  if (content === null) return false;
  saveFile(archivo, tipo, content);
  return true;
}
