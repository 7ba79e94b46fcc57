/** Collects what is to be said about a workbook, each in its cell. */
import type { Gravedad } from '../feed/problems.js';
import { LIBRO } from '../i18n/hojas-columnas.js';
import { GRAVEDADES } from '../i18n/hojas-mensajes.js';
import type { Cell } from './book.js';

/** A cell of the workbook, from 0; -1 for the whole row or the whole sheet. */
export interface Place {
  hoja: string;
  row: number;
  column: number;
  encabezado?: string;
}

export interface Entry extends Place {
  codigo: string;
  gravedad: Gravedad;
  valor: string;
  esperado: string;
  puntero?: string;
  /** A problem of the feed's reader says more than its code. */
  texto?: string;
}

/** What a cell shows, short enough for a message. */
export function shown(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  const { value, format } = cell;
  if (typeof value === 'boolean') return value ? LIBRO.si : LIBRO.no;
  const text = format === 'porcentaje' ? `${Number(value) * 100} %` : String(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

export class Report {
  readonly entries: Entry[] = [];
  readonly #errors = new Set<string>();

  add(codigo: string, place: Place, details: Partial<Entry> = {}): void {
    const gravedad = details.gravedad ?? GRAVEDADES[codigo] ?? 'error';
    this.entries.push({ valor: '', esperado: '', ...details, ...place, codigo, gravedad });
    if (gravedad === 'error') this.#errors.add(keyOf(place));
  }

  /** True when a cell already has an error. */
  hasError(place: Place): boolean {
    return this.#errors.has(keyOf(place));
  }
}

const keyOf = ({ hoja, row, column }: Place): string => `${hoja}\n${row}\n${column}`;
