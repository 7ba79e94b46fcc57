/** The messages as a list of things to do, to be printed or ticked off. */
import type { Idioma } from '../i18n/localizer.js';
import type { Gravedad } from '../feed/problems.js';
import type { Mensaje } from './mensajes.js';

const TITLES: Readonly<
  Record<
    Idioma,
    Readonly<Record<Gravedad, string>> & {
      nothing: string;
      row: string;
      sheet: string;
      book: string;
    }
  >
> = {
  'es-MX': {
    error: 'Hay que corregir',
    advertencia: 'Conviene revisar',
    aviso: 'Para su conocimiento',
    nothing: 'No hay nada que corregir.',
    row: 'Renglón',
    sheet: 'Hoja',
    book: 'Libro',
  },
  en: {
    error: 'To be mended',
    advertencia: 'To be looked at',
    aviso: 'For the record',
    nothing: 'There is nothing to mend.',
    row: 'Row',
    sheet: 'Sheet',
    book: 'Workbook',
  },
};

/** One line of text: a text of a cell may hold several. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `Actividades, celda F12 (Fecha límite)`. */
export function placeText(mensaje: Mensaje, idioma: Idioma = 'es-MX'): string {
  const { hoja, fila, columna, encabezado } = mensaje;
  const words = TITLES[idioma];
  if (hoja === '') return words.book;
  const heading = encabezado === '' ? '' : ` (${oneLine(encabezado)})`;
  if (fila === 0) return `${words.sheet} «${hoja}»`;
  return columna === ''
    ? `${hoja}, ${words.row.toLowerCase()} ${fila}`
    : `${hoja}!${columna}${fila}${heading}`;
}

/** The messages as plain text, errors first. */
export function todoList(
  mensajes: readonly Mensaje[],
  { idioma = 'es-MX' }: { idioma?: Idioma } = {},
): string {
  const words = TITLES[idioma];
  const groups = (['error', 'advertencia', 'aviso'] as const).flatMap((gravedad) => {
    const lines = mensajes
      .filter((mensaje) => mensaje.gravedad === gravedad)
      .map((mensaje) => {
        const what = oneLine(`${mensaje.texto} ${mensaje.remedio}`);
        return `[ ] ${placeText(mensaje, idioma)}: ${what}`;
      });
    return lines.length === 0 ? [] : [`${words[gravedad]} (${lines.length})`, ...lines, ''];
  });
  return groups.length === 0 ? `${words.nothing}\n` : groups.join('\n');
}
