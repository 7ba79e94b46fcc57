/** The next edition of a feed, as files to put on a server. */
import { FallaDePublicar } from '../publish/failure.js';
import { publishEdition } from '../publish/edition.js';
import type { ArchivoDeEdicion, Marcha, Publicada, Publicar } from './jobs.js';

export async function publish(p: Publicar, { paso }: Marcha): Promise<Publicada> {
  await paso({ etapa: 'comparar' });
  const { texto, anterior, ...rest } = p;
  try {
    const made = await publishEdition({ ...rest, siguiente: JSON.parse(texto), anterior });
    const { ultimo, fechado, anterior: before } = made;
    const archivos: ArchivoDeEdicion[] = [
      { ...ultimo, clase: 'ultimo' },
      { ...fechado, clase: 'fechado' },
    ];
    if (before) archivos.push({ ...before, clase: 'anterior' });
    return { archivos, cambios: made.cambios.length };
  } catch (error) {
    if (!(error instanceof FallaDePublicar)) throw error;
    return { falla: error.codigo, valor: error.valor };
  }
}
