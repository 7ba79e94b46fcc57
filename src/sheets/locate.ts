/** The cell that a JSON Pointer comes from. */
import { fromPointer } from '../feed/json-position.js';
import type { Path } from './columns.js';
import type { Field } from './fields.js';
import type { RowRecord } from './records.js';
import { shown, type Place } from './report.js';
import type { Table } from './tables.js';

interface Origin {
  record: RowRecord;
  /** Path → column, for an object that columns of another sheet fill. */
  columns?: Map<string, number>;
}

function pathOf(field: Field): Path | undefined {
  if (field.role === 'member' || field.role === 'own') return field.path;
  if (field.role === 'entry') return [...field.path, field.key];
  return field.role === 'key' ? ['id'] : undefined;
}

export class Origins {
  readonly #origins = new WeakMap<object, Origin>();
  readonly #paths = new Map<Table, Map<string, number>>();

  constructor(readonly tables: readonly Table[]) {}

  add(item: object, record: RowRecord, columns?: Map<string, number>): void {
    this.#origins.set(item, { record, ...(columns && { columns }) });
  }

  note(item: object, path: Path, column: number): void {
    this.#origins.get(item)?.columns?.set(path.join('/'), column);
  }

  /** Path from the object of a row → its column; in the form, its row. */
  #columnsOf(table: Table): Map<string, number> {
    let paths = this.#paths.get(table);
    if (!paths) {
      paths = new Map();
      for (const [index, field] of table.fields) {
        const path = pathOf(field);
        if (path) paths.set(`${field.noun}\n${path.join('/')}`, index);
      }
      this.#paths.set(table, paths);
    }
    return paths;
  }

  /** The place of a value; of its row where its column is not there. `more` is a member that is missing. */
  placeOf(root: unknown, pointer: string, more: Path = []): Place | undefined {
    const tokens = [...fromPointer(pointer), ...more];
    let [value, origin]: [unknown, Origin | undefined] = [root, undefined];
    let rest = tokens;
    for (let i = 0; ; i++) {
      const found = typeof value === 'object' && value !== null && this.#origins.get(value);
      if (found) {
        origin = found;
        rest = tokens.slice(i);
      }
      if (i === tokens.length || typeof value !== 'object' || value === null) break;
      value = Object.hasOwn(value, tokens[i]!)
        ? (value as Record<string, unknown>)[tokens[i]!]
        : undefined;
    }
    return origin && this.#place(origin, rest);
  }

  #place({ record, columns }: Origin, rest: Path): Place {
    const { table, row, spec } = record;
    const hoja = table.sheet.name;
    const index = columns ? this.#ofShortcut(columns, rest) : this.#longest(table, spec.noun, rest);
    if (table.valueColumn !== undefined) {
      return this.#withHeading(table, {
        hoja,
        row: index ?? -1,
        column: index === undefined ? -1 : table.valueColumn,
      });
    }
    const first = index ?? [...table.fields.keys()][0] ?? -1;
    return this.#withHeading(table, { hoja, row, column: first });
  }

  #ofShortcut(columns: ReadonlyMap<string, number>, rest: Path): number | undefined {
    return columns.get(rest.join('/')) ?? [...columns.values()][0];
  }

  #longest(table: Table, noun: string, rest: Path): number | undefined {
    const columns = this.#columnsOf(table);
    for (let end = rest.length; end > 0; end--) {
      const start = `${noun}\n${rest.slice(0, end).join('/')}`;
      const exact = columns.get(start);
      if (exact !== undefined) return exact;
      // A missing member of a text by language, or of an object that is flattened.
      const under = [...columns].find(
        ([path]) => path.startsWith(`${start} `) || path.startsWith(`${start}/`),
      );
      if (under) return under[1];
    }
    return undefined;
  }

  #withHeading(table: Table, place: Place): Place {
    const { sheet, header, valueColumn } = table;
    const cell =
      valueColumn === undefined
        ? sheet.rows[header]?.[place.column]
        : sheet.rows[place.row]?.[valueColumn - 1];
    return { ...place, encabezado: shown(cell) };
  }
}
