/** The activities of a feed as rows to look through, of every plan and wherever they stand. */
import type { Actividad, Compromiso, Feed } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { cleanText, plainText } from '../../i18n/plain-text.js';

export interface Renglon {
  id: string;
  actividad: Actividad;
  titulo: string;
  /** Number and title of its commitment. */
  compromiso: string;
  /** What a search looks through: small letters, no accents. */
  busca: string;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function nameOf(loc: Localizer, { numero, titulo, id }: Compromiso): string {
  const title = plainText(loc, titulo) || id;
  return numero === undefined ? title : `${cleanText(numero)}. ${title}`;
}

function activitiesOf(c: Compromiso): Actividad[] {
  return [...(c.acciones ?? []).flatMap((a) => a.actividades ?? []), ...(c.actividades ?? [])];
}

export function rowsOf(loc: Localizer, feed: Feed): Renglon[] {
  return (feed.planes ?? []).flatMap((plan) =>
    (plan.compromisos ?? []).flatMap((c) => {
      const compromiso = nameOf(loc, c);
      return activitiesOf(c).map((actividad) => {
        const titulo = plainText(loc, actividad.titulo);
        const { id } = actividad;
        return { id, actividad, titulo, compromiso, busca: plain(`${titulo} ${id} ${compromiso}`) };
      });
    }),
  );
}

/** Rows that hold every word that was written. */
export function searchRows(rows: readonly Renglon[], text: string): readonly Renglon[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ busca }) => words.every((word) => busca.includes(word)));
}
