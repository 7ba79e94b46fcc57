/** What is said about a workbook: where, what was seen, what was expected, how to mend it. */
import type { Gravedad } from '../feed/problems.js';
import { MENSAJES } from '../i18n/hojas-mensajes.js';
import type { Idioma } from '../i18n/localizer.js';
import { remedyText } from '../i18n/problems-long.js';
import { columnLetter } from './book.js';
import type { Entry } from './report.js';

export interface Mensaje {
  /** Stable: a code of the feed's reader (`fecha_invalida`) or of the sheets (`fila_de_total`). */
  codigo: string;
  gravedad: Gravedad;
  /** Name of the sheet as the file has it; `''` when it is the whole workbook. */
  hoja: string;
  /** As the program numbers it, from 1; 0 when it is the whole sheet. */
  fila: number;
  /** `A`, `AB`; `''` when it is the whole row. */
  columna: string;
  /** The heading of that column, as the file has it. */
  encabezado: string;
  /** What stands in the cell. */
  valor: string;
  /** What was expected there. */
  esperado: string;
  /** What is wrong, in one sentence. */
  texto: string;
  /** How to mend it. */
  remedio: string;
  /** JSON Pointer in the feed that was made, where the problem came from there. */
  puntero?: string;
}

/** Notices of one kind in one column that are said one by one; the rest are counted. */
const SAID = 20;
const RANKS: readonly Gravedad[] = ['error', 'advertencia', 'aviso'];

function fill(text: string, { valor, esperado }: Entry): string {
  return text.replaceAll('{valor}', () => valor).replaceAll('{esperado}', () => esperado);
}

function mensajeOf(entry: Entry, idioma: Idioma): Mensaje {
  const { codigo, gravedad, hoja, row, column, encabezado = '', valor, esperado, puntero } = entry;
  const words = Object.hasOwn(MENSAJES, codigo) ? MENSAJES[codigo]![idioma] : undefined;
  return {
    codigo,
    gravedad,
    hoja,
    fila: row + 1,
    columna: column < 0 ? '' : columnLetter(column),
    encabezado,
    valor,
    esperado,
    texto: entry.texto ?? fill(words?.texto ?? codigo, entry),
    remedio: words ? fill(words.remedio, entry) : remedyText(idioma, codigo),
    ...(puntero !== undefined && { puntero }),
  };
}

/** Notices past the first of a kind in a column become one that counts them. */
function shorten(entries: readonly Entry[]): Entry[] {
  const counts = new Map<string, number>();
  const kept: Entry[] = [];
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.codigo}\n${entry.hoja}\n${entry.column}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (entry.gravedad !== 'aviso' || count <= SAID) kept.push(entry);
    else last.set(key, entry);
  }
  for (const [key, entry] of last) {
    const esperado = String(counts.get(key)! - SAID);
    kept.push({ ...entry, codigo: 'mas_avisos', esperado });
  }
  return kept;
}

/** Errors first, then by sheet, row and column. */
export function mensajesOf(entries: readonly Entry[], idioma: Idioma): Mensaje[] {
  const sheets = [...new Set(entries.map(({ hoja }) => hoja))];
  return shorten(entries)
    .sort(
      (a, b) =>
        RANKS.indexOf(a.gravedad) - RANKS.indexOf(b.gravedad) ||
        sheets.indexOf(a.hoja) - sheets.indexOf(b.hoja) ||
        a.row - b.row ||
        a.column - b.column,
    )
    .map((entry) => mensajeOf(entry, idioma));
}
