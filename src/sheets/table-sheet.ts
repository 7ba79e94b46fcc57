/** Rows of one kind as a sheet: headings, explanations, an example, and what the cells are like. */
import { EJEMPLOS } from '../i18n/hojas-ayuda.js';
import { LIBRO } from '../i18n/hojas-columnas.js';
import type { Cell, Choice, Look, Row, RowLook, Sheet } from './book.js';
import { FILAS, sourceOf, type Lists } from './choices.js';
import { fieldsOf, type Field } from './fields.js';
import type { Filled } from './fill.js';
import { helpOf } from './help.js';
import type { SheetSpec } from './layout.js';

export interface TableOptions {
  lists: Lists;
  /** With the example row, for a workbook that is handed out empty. */
  example: boolean;
}

type ColumnLook = NonNullable<Look['columns']>[number];

const WIDE = new Set(['texto', 'uri', 'municipio']);
const AS_TEXT = new Set([
  'texto',
  'rotulo',
  'id',
  'ref',
  'codigo',
  'uri',
  'correo',
  'municipio',
  'fecha_hora',
]);

function lookOf(field: Field): ColumnLook {
  switch (field.role) {
    case 'other':
      return { width: 12, hidden: true, format: 'texto' };
    case 'own':
      return { width: 18 };
    case 'member':
    case 'entry':
    case 'mapKey':
    case 'shortcut': {
      const { simple, several } = field.kind;
      const width = WIDE.has(simple) ? 32 : 18;
      if (simple === 'fecha' && !several) return { width: 16, format: 'fecha' };
      if (simple === 'porcentaje') return { width: 14, format: 'porcentaje' };
      return AS_TEXT.has(simple) || several ? { width, format: 'texto' } : { width };
    }
    default:
      return { width: 18, format: 'texto' };
  }
}

/** The fixed columns, with those that only these rows have in front of the last. */
function allFields(spec: SheetSpec, rows: readonly (readonly Filled[])[]): Field[] {
  const fields = new Map(fieldsOf(spec).map((field) => [field.header, field]));
  const other = fields.get(LIBRO.otros);
  fields.delete(LIBRO.otros);
  const parts: Field[] = [];
  for (const row of rows) {
    for (const [field] of row) {
      if (fields.has(field.header)) continue;
      if (field.role !== 'other') fields.set(field.header, field);
      else if (field.part > parts.length) parts.push(field);
    }
  }
  return [...fields.values(), ...(other ? [other, ...parts] : [])];
}

function exampleRow(spec: SheetSpec, fields: readonly Field[]): Row {
  const words = EJEMPLOS[spec.noun] ?? {};
  return fields.map(({ header }, c): Cell | undefined => {
    if (c === 0) return { value: LIBRO.ejemplo };
    const value = words[header];
    if (value === undefined) return undefined;
    return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? { value, format: 'fecha' } : { value };
  });
}

/** The choice of a column, from its first row of data on. */
function choicesOf(spec: SheetSpec, fields: readonly Field[], lists: Lists, top: number): Choice[] {
  return fields.flatMap((field, column) => {
    const source = sourceOf(field, spec, lists);
    const help = helpOf(field).slice(0, 250);
    return source
      ? [{ ...source, column, top, bottom: FILAS, title: field.header.slice(0, 32), help }]
      : [];
  });
}

const LOOKS: Readonly<Record<number, RowLook>> = { 0: 'encabezado', 1: 'explicacion' };

/** A sheet with a row for each object. */
export function tableSheet(
  spec: SheetSpec,
  rows: readonly (readonly Filled[])[],
  { lists, example }: TableOptions,
): Sheet {
  const fields = allFields(spec, rows);
  const place = new Map(fields.map(({ header }, column) => [header, column]));
  const headings = fields.map(({ header }): Cell => ({ value: header }));
  const help = fields.map((field, c): Cell => {
    const text = helpOf(field);
    return { value: c === 0 ? `${LIBRO.explicacion} ${text}` : text };
  });
  const data = rows.map((filled) => {
    const row: Row = new Array<Cell | undefined>(fields.length);
    for (const [{ header }, cell] of filled) row[place.get(header)!] = cell;
    return row;
  });
  const withExample = example && Object.hasOwn(EJEMPLOS, spec.noun);
  const top = withExample ? 3 : 2;
  return {
    name: spec.name,
    rows: [headings, help, ...(withExample ? [exampleRow(spec, fields)] : []), ...data],
    look: {
      frozenRows: 2,
      frozenColumns: 1,
      columns: fields.map(lookOf),
      rows: withExample ? { ...LOOKS, 2: 'ejemplo' } : LOOKS,
      choices: choicesOf(spec, fields, lists, top),
    },
  };
}
