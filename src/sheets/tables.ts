/** Finds in a workbook what each sheet holds, and in each sheet its row of headings. */
import { fold, nearest } from '../feed/similar.js';
import { LIBRO, OTRAS_HOJAS } from '../i18n/hojas-columnas.js';
import type { Book, Cell, Row, Sheet } from './book.js';
import type { Field } from './fields.js';
import { matchHeading } from './headings.js';
import { matchColumns } from './match-columns.js';
import { layout, ROOT, specOf, type SheetSpec } from './layout.js';
import type { Report } from './report.js';

export interface Table {
  spec: SheetSpec;
  sheet: Sheet;
  /** Row of the headings; in the form, of the first datum less one. */
  header: number;
  /** Column → its field. In the form: row → its field. */
  fields: Map<number, Field>;
  /** Column of the values, in the form. */
  valueColumn?: number;
}

/** Rows in which the headings are looked for: logos and titles stand above them. */
const HEAD = 20;
/** Headings that a sheet without a known name must have. */
const ENOUGH = 3;

const isText = (cell: Cell | undefined): cell is Cell =>
  typeof cell?.value === 'string' && cell.value !== '';

function known(spec: SheetSpec, row: Row): number {
  return row.filter((cell) => isText(cell) && matchHeading(spec, String(cell.value))).length;
}

interface Head {
  row: number;
  count: number;
}

function bestHead(spec: SheetSpec, { rows }: Sheet): Head {
  let best: Head = { row: -1, count: 0 };
  rows.slice(0, HEAD).forEach((row, index) => {
    const count = known(spec, row);
    if (count > best.count) best = { row: index, count };
  });
  return best;
}

/** The column of the form that holds the names of the data. */
function labelColumn(spec: SheetSpec, { rows }: Sheet): { column: number; count: number } {
  const counts = [0, 1, 2, 3].map((column) => ({
    column,
    count: known(
      spec,
      rows.map((row) => row[column]),
    ),
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best));
}

const names = new Map<string, string>();

function namesOfSheets(): ReadonlyMap<string, string> {
  if (names.size === 0) {
    for (const [noun, spec] of layout().specs) names.set(fold(spec.name), noun);
    for (const [noun, others] of Object.entries(OTRAS_HOJAS)) {
      for (const other of others) if (!names.has(fold(other))) names.set(fold(other), noun);
    }
  }
  return names;
}

/** The sheet that a name stands for: `Actividades`, `pal-Actividades`, `Actividades (2)`. */
function specByName(name: string): { spec: SheetSpec; exact: boolean } | undefined {
  const known = namesOfSheets();
  const plain = name.replace(/\s*\(\d+\)$/, '');
  for (const text of [name, plain, plain.split('-').at(-1) ?? '']) {
    const noun = known.get(fold(text));
    if (noun !== undefined)
      return { spec: specOf(noun), exact: fold(name) === fold(specOf(noun).name) };
  }
  const near = nearest(plain, known.keys());
  return near === undefined ? undefined : { spec: specOf(known.get(near)!), exact: false };
}

/** The sheet whose headings a sheet has; undefined when two fit alike. */
function specByHeadings(sheet: Sheet): SheetSpec | undefined {
  const found: { spec: SheetSpec; count: number }[] = [];
  for (const spec of layout().specs.values()) {
    const isForm = spec.noun === ROOT;
    const { count, row } = isForm ? { ...labelColumn(spec, sheet), row: 0 } : bestHead(spec, sheet);
    const width = isForm ? count : (sheet.rows[row] ?? []).filter(isText).length;
    if (count >= ENOUGH && count >= width * 0.6) found.push({ spec, count });
  }
  found.sort((a, b) => b.count - a.count);
  return found[0] && found[0].count > (found[1]?.count ?? 0) ? found[0].spec : undefined;
}

const IGNORED = new Set([LIBRO.instrucciones, LIBRO.listas].map(fold));

function formTable(spec: SheetSpec, sheet: Sheet, report: Report): Table | undefined {
  const { column, count } = labelColumn(spec, sheet);
  if (count === 0) return undefined;
  const labels = sheet.rows.map((row) => row[column]);
  const place = (row: number) => ({ hoja: sheet.name, row, column });
  const fields = matchColumns(spec, labels, place, report, true);
  return { spec, sheet, header: -1, fields, valueColumn: column + 1 };
}

function listTable(spec: SheetSpec, sheet: Sheet, report: Report): Table | undefined {
  const head = bestHead(spec, sheet);
  if (head.count === 0) return undefined;
  const place = (column: number) => ({ hoja: sheet.name, row: head.row, column });
  const fields = matchColumns(spec, sheet.rows[head.row] ?? [], place, report, false);
  return { spec, sheet, header: head.row, fields };
}

function tableOf(sheet: Sheet, report: Report): Table | undefined {
  const whole = { hoja: sheet.name, row: -1, column: -1 };
  const named = specByName(sheet.name);
  const fits =
    named &&
    (named.spec.noun === ROOT ? labelColumn(named.spec, sheet) : bestHead(named.spec, sheet));
  const spec = fits && (fits.count > 1 || named.exact) ? named.spec : specByHeadings(sheet);
  if (!spec) {
    const near = nearest(
      sheet.name,
      [...layout().specs.values()].map(({ name }) => name),
    );
    report.add('hoja_desconocida', whole, { valor: sheet.name, esperado: near ?? '' });
    return undefined;
  }
  if (!named?.exact)
    report.add('hoja_renombrada', whole, { valor: sheet.name, esperado: spec.name });
  const table =
    spec.noun === ROOT ? formTable(spec, sheet, report) : listTable(spec, sheet, report);
  if (!table) report.add('hoja_sin_encabezados', { ...whole, row: 0 });
  return table;
}

/** The tables of a workbook, in the order of the standard. */
export function findTables(book: Book, report: Report): Table[] {
  const order = [...layout().specs.keys()];
  return book.sheets
    .filter(({ name, rows }) => rows.length > 0 && !IGNORED.has(fold(name)))
    .map((sheet) => tableOf(sheet, report))
    .filter((table) => table !== undefined)
    .sort((a, b) => order.indexOf(a.spec.noun) - order.indexOf(b.spec.noun));
}
