/** A feed written as a workbook: one file, or the CSV of its sheets in a folder or in a ZIP. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fold } from '../feed/similar.js';
import { LIBRO } from '../i18n/hojas-columnas.js';
import type { Book } from '../sheets/index.js';
import type { Contexto } from './context.js';
import { FallaCli } from './failure.js';
import { isZipName, type Formato } from './sheets.js';
import { deliver, writeAll, type Salida } from './write.js';

type Hojas = ReadonlyMap<string, Uint8Array>;

/** Sheets that only serve a program that shows them; they hold no data. */
const HELP = new Set([LIBRO.instrucciones, LIBRO.listas].map(fold));

async function csvOf({ sheets }: Book): Promise<Hojas> {
  const { writeCsv } = await import('../formats/index.js');
  const data = sheets.filter(({ name, rows }) => rows.length > 0 && !HELP.has(fold(name)));
  return new Map(data.map((sheet) => [`${sheet.name}.csv`, writeCsv(sheet)]));
}

/** A CSV that lies there already would be read as one more sheet of the plan. */
async function refuseOthers(folder: string, hojas: Hojas): Promise<void> {
  const found = await readdir(folder).catch(() => []);
  const others = found.filter((name) => /\.csv$/i.test(name) && !hojas.has(name.normalize('NFC')));
  if (others.length === 0) return;
  throw new FallaCli('e_csv_ajenos', { archivo: folder, cuales: others.slice(0, 5).join(', ') });
}

async function deliverCsv(ctx: Contexto, book: Book, salida: Salida): Promise<void> {
  const { output } = salida;
  if (output !== undefined && /\.csv$/i.test(output)) throw new FallaCli('e_varias_hojas');
  const hojas = await csvOf(book);
  if (output === undefined || output === '-' || isZipName(output)) {
    const { pack } = await import('../formats/index.js');
    await deliver(ctx, pack(hojas), salida);
    return;
  }
  await refuseOthers(output, hojas);
  const destinos = [...hojas].map(([name, bytes]) => ({ archivo: join(output, name), bytes }));
  await writeAll(ctx, destinos, salida);
}

export interface ComoLibro extends Salida {
  formato: Exclude<Formato, 'json'>;
}

export async function deliverWorkbook(
  ctx: Contexto,
  documento: unknown,
  { formato, ...salida }: ComoLibro,
): Promise<void> {
  const { bookOfFeed } = await import('../sheets/index.js');
  const { writeOds, writeXlsx } = await import('../formats/index.js');
  const book = bookOfFeed(documento);
  if (formato === 'csv') await deliverCsv(ctx, book, salida);
  else await deliver(ctx, await (formato === 'ods' ? writeOds : writeXlsx)(book), salida);
}
