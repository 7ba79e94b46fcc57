/** How old the data of a feed are, and whether that is older than it promised. */
import { dayInZone, type Dia } from '../feed/civil-date.js';
import type { Feed } from '../feed/types.js';
import type { Frescura } from './types.js';

/** Two updates a year, where the feed promises nothing else. */
export const FRECUENCIA_POR_OMISION = 183;

/** A closed exercise is no longer updated: stated so, or every plan of it is over. */
export function isClosed(feed: Feed): boolean {
  const etapa = feed.ejercicio?.etapa;
  if (etapa !== undefined) return etapa === 'cierre';
  const planes = feed.planes ?? [];
  return (
    planes.length > 0 && planes.every((p) => p.estado === 'concluido' || p.estado === 'retirado')
  );
}

function updatedOn(feed: Feed): Dia | null {
  const time = Date.parse(feed.actualizado ?? '');
  return Number.isNaN(time) ? null : dayInZone(new Date(time), feed.zona_horaria);
}

/** Freshness on the day `hoy`, both days in the feed's own zone. */
export function freshnessOf(feed: Feed, hoy: Dia): Frescura {
  const dia = updatedOn(feed);
  const edad = dia === null ? null : Math.max(0, hoy - dia);
  const frecuencia = feed.frecuencia_dias ?? FRECUENCIA_POR_OMISION;
  const estado = isClosed(feed)
    ? 'cerrado'
    : edad === null
      ? 'fecha_desconocida'
      : edad > frecuencia
        ? 'desactualizado'
        : 'al_dia';
  return { estado, dia, edad, frecuencia };
}
