/** Sheets that were saved one by one as CSV, found again as one workbook. */
import { basename, dirname, extname, join } from 'node:path';
import { fold } from '../feed/similar.js';
import { HOJAS, LIBRO } from '../i18n/hojas-columnas.js';
import { FallaCli } from './failure.js';
import { ENTRADA, expand, isAddress, type Pedido } from './read.js';

const SHEETS = new Set(
  [...Object.values(HOJAS).map(({ hoja }) => hoja), LIBRO.instrucciones, LIBRO.listas].map(fold),
);

const isCsv = (name: string): boolean =>
  name !== ENTRADA && !isAddress(name) && /\.(csv|tsv)$/i.test(name);

/** `carpeta/pal-Actividades.csv` → `carpeta/pal-*.csv`; undefined where no sheet is named. */
function workbookOf(name: string): string | undefined {
  if (!isCsv(name)) return undefined;
  const ending = extname(name);
  const stem = basename(name, ending).normalize('NFC');
  const cut = stem.lastIndexOf('-') + 1;
  if (!SHEETS.has(fold(stem.slice(cut)))) return undefined;
  return join(dirname(name), `${stem.slice(0, cut)}*${ending.toLowerCase()}`);
}

/** Names, with files that are called like sheets of the template put together by their folder. */
export function groupSheets(names: readonly string[]): Pedido[] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = workbookOf(name) ?? name;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups].map(([nombre, archivos]) =>
    archivos.length === 1 ? archivos[0]! : { nombre, archivos },
  );
}

/** The one thing that these names are: a source, or several CSV that are one workbook. */
export async function oneSource(names: readonly string[]): Promise<Pedido> {
  const files = await expand(names);
  if (files.length === 1) return files[0]!;
  const [first] = names;
  if (!files.every(isCsv)) throw new FallaCli('e_varias_fuentes', { archivo: first! });
  return { nombre: names.length === 1 ? first! : names.join(' + '), archivos: files };
}
