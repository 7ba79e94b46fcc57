/** A workbook as a feed: rows to objects, objects to their places, and the cell of every value. */
import type { Book } from './book.js';
import { Evidence } from './evidence.js';
import { RowIndex } from './find-row.js';
import { dataRows } from './grid.js';
import { PLAN, ROOT, specOf } from './layout.js';
import { addOthers, Linker } from './link.js';
import { Origins } from './locate.js';
import { makeIds } from './make-ids.js';
import { RecordReader, type Reference, type RowRecord } from './records.js';
import { getAt, setAt, type Item } from './pointer.js';
import { Report } from './report.js';
import { addShortcuts } from './shortcuts.js';
import { findTables, type Table } from './tables.js';

export interface BookReading {
  root: Item;
  report: Report;
  origins: Origins;
}

/** A table for what stands in no cell. */
const nowhere = (noun: string): Table => ({
  spec: specOf(noun),
  sheet: { name: '', rows: [] },
  header: -1,
  fields: new Map(),
});

/** The nouns of the code lists of references → sheets: a reference names kinds, and they are nouns. */
function resolveReferences(
  references: readonly Reference[],
  index: RowIndex,
  report: Report,
): void {
  for (const { record, path, kind, place } of references) {
    const value = getAt(record.item, path);
    const resolve = (text: unknown): unknown => {
      if (typeof text !== 'string') return text;
      const found = index.find(text, kind.refersTo ?? []);
      if (!('record' in found) || found.exact) return text;
      report.add('referencia_por_nombre', place, { valor: text, esperado: found.record.key });
      return found.record.key;
    };
    setAt(record.item, path, Array.isArray(value) ? value.map(resolve) : resolve(value));
  }
}

function reportNotices({ notices = [] }: Book, report: Report): void {
  for (const { codigo, hoja, fila, columna } of notices) {
    report.add(codigo, { hoja, row: fila, column: columna });
  }
}

/** The rows of every table, the form first. */
function readTables(tables: readonly Table[], reader: RecordReader): RowRecord[] {
  const form = tables.find(({ valueColumn }) => valueColumn !== undefined);
  const read = form && reader.readForm(form);
  const root = read?.root ?? reader.start(nowhere(ROOT), -1, specOf(ROOT));
  const zone = root.item['zona_horaria'];
  if (typeof zone === 'string') reader.evidence.zone = zone;
  const records = [root, ...(read?.plan ? [read.plan] : [])];
  for (const table of tables) {
    if (table.valueColumn !== undefined) continue;
    for (const [index, row] of dataRows(table, reader.report)) {
      records.push(reader.read(table, index, row));
    }
  }
  return records;
}

/** Reads a workbook. Never throws. */
export function readSheets(book: Book): BookReading {
  const report = new Report();
  reportNotices(book, report);
  const tables = findTables(book, report);
  if (tables.length === 0) report.add('libro_sin_datos', { hoja: '', row: -1, column: -1 });
  const reader = new RecordReader(report, new Evidence(book, tables));
  const records = readTables(tables, reader);
  const root = records[0]!;
  const form = root.table;
  // A parent that nobody wrote down stands where it was first asked for.
  const linker = new Linker(records, root, report, (noun, asked) =>
    noun === PLAN && form.valueColumn !== undefined
      ? reader.start(form, -1, specOf(noun))
      : reader.start(asked.table, asked.row, specOf(noun)),
  );
  linker.run();
  makeIds(records, (record) => linker.parents.get(record), report);
  resolveReferences(reader.references, new RowIndex(records), report);
  const origins = new Origins(tables);
  for (const record of records) {
    origins.add(record.item, record);
    addShortcuts(record, origins);
    addOthers(record, report);
  }
  return { root: root.item, report, origins };
}
