/** CSV as records: the delimiter found, rows counted as a spreadsheet counts them. */
import Papa from 'papaparse';
import { checkText, Impossible } from './door.js';
import type { Findings, Lugar } from './findings.js';
import { Source } from './source.js';

export interface TablaCsv {
  encabezados: string[];
  filas: Source[];
  separador: string;
}

export interface OpcionesCsv {
  separador?: string | undefined;
  /** Row of the headers, from 1. */
  filaEncabezados?: number | undefined;
  tabla?: string | undefined;
}

const SEPARATORS = [',', ';', '\t', '|'];

/**
 * What parts the cells: whichever the row of headers has most of, outside quotes. Headers are the
 * safest row to ask, because numbers and texts have commas of their own.
 */
export function findSeparator(text: string, headerRow = 1): string {
  const counts = SEPARATORS.map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: headerRow });
    return data[headerRow - 1]?.length ?? 0;
  });
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

/** Headers by which every cell has a place: blank ones by their number, repeated ones marked. */
function uniqueHeaders(row: readonly string[], findings: Findings, lugar: Lugar): string[] {
  const seen = new Map<string, number>();
  return row.map((cell, i) => {
    const name = cell.replace(/\s+/g, ' ').trim() || `columna ${i + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count === 1) return name;
    findings.add(
      'columna_repetida',
      { ...lugar, columna: name },
      { esperado: `${name} (${count})` },
    );
    return `${name} (${count})`;
  });
}

export function readCsv(input: unknown, findings: Findings, options: OpcionesCsv = {}): TablaCsv {
  const { tabla, filaEncabezados = 1 } = options;
  const text = checkText(input);
  const separador = options.separador ?? findSeparator(text, filaEncabezados);
  const { data } = Papa.parse<string[]>(text, { delimiter: separador });
  const place = (fila: number): Lugar => ({ ...(tabla !== undefined && { tabla }), fila });
  const header = data[filaEncabezados - 1];
  if (!header?.some((cell) => cell.trim() !== '')) {
    throw new Impossible('entrada_no_reconocida', place(filaEncabezados), {
      esperado: 'encabezados',
    });
  }
  const encabezados = uniqueHeaders(header, findings, place(filaEncabezados));
  const filas: Source[] = [];
  data.forEach((cells, i) => {
    if (i < filaEncabezados || cells.every((cell) => cell.trim() === '')) return;
    const names = cells.map((_, column) => encabezados[column] ?? `columna ${column + 1}`);
    const values = Object.fromEntries(names.map((name, column) => [name, cells[column]]));
    filas.push(new Source(values, place(i + 1)));
  });
  return { encabezados, filas, separador };
}
