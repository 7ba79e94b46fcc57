/** Rows as objects of the feed, not linked yet: each remembers the cells it came from. */
import { isObject } from '../feed/shape.js';
import { fold } from '../feed/similar.js';
import type { Cell, Row } from './book.js';
import { isUnread, type CellContext } from './cell-context.js';
import type { Path } from './columns.js';
import type { Evidence } from './evidence.js';
import type { Field, ParentField, ShortcutField } from './fields.js';
import { isBlank } from './grid.js';
import { codeLabel } from './code-words.js';
import type { Kind } from './kinds.js';
import { PLAN, ROOT, specOf, type SheetSpec } from './layout.js';
import { getAt, setAt, type Item } from './pointer.js';
import { shown, type Place, type Report } from './report.js';
import type { Table } from './tables.js';
import { readValue } from './values.js';

export interface Reference {
  record: RowRecord;
  path: Path;
  kind: Kind;
  place: Place;
}

export interface RowRecord {
  spec: SheetSpec;
  item: Item;
  table: Table;
  row: number;
  /** Its id or its `~…`; '' where it has neither. */
  key: string;
  parents: { field: ParentField; text: string; place: Place }[];
  list: string;
  mapKey?: { text: string; place: Place };
  /** Parts of the JSON of what no column holds. */
  others: { part: number; text: string; place: Place }[];
  shortcuts: { field: ShortcutField; value: unknown; column: number }[];
}

const KEY: Kind = { simple: 'id' };
const FREE: Kind = { simple: 'libre' };

/** Notices that say what the value became. */
const QUIET = new Set([
  'espacios_sobrantes',
  'letras_perdidas',
  'acentos_perdidos',
  'valor_ausente',
]);

export class RecordReader {
  readonly references: Reference[] = [];

  constructor(
    readonly report: Report,
    readonly evidence: Evidence,
  ) {}

  start(table: Table, row: number, spec: SheetSpec): RowRecord {
    const item: Item = {};
    return { spec, item, table, row, key: '', parents: [], list: '', others: [], shortcuts: [] };
  }

  /** A row of a table. */
  read(table: Table, index: number, row: Row): RowRecord {
    const record = this.start(table, index, table.spec);
    for (const [column, field] of table.fields) {
      const cell = row[column];
      if (cell && !isBlank(cell)) this.take(record, field, cell, this.#place(table, index, column));
    }
    return record;
  }

  /** The form: the feed, and its first plan where anything is said of it. */
  readForm(table: Table): { root: RowRecord; plan: RowRecord | undefined } {
    const root = this.start(table, -1, specOf(ROOT));
    const plan = this.start(table, -1, specOf(PLAN));
    let used = false;
    for (const [row, field] of table.fields) {
      const column = table.valueColumn ?? 1;
      const cell = table.sheet.rows[row]?.[column];
      if (!cell || isBlank(cell)) continue;
      used ||= field.noun === PLAN;
      this.take(field.noun === PLAN ? plan : root, field, cell, this.#place(table, row, column));
    }
    return { root, plan: used ? plan : undefined };
  }

  #place({ sheet, header, valueColumn }: Table, row: number, column: number): Place {
    const heading =
      valueColumn === undefined ? sheet.rows[header]?.[column] : sheet.rows[row]?.[valueColumn - 1];
    return { hoja: sheet.name, row, column, encabezado: shown(heading) };
  }

  take(record: RowRecord, field: Field, cell: Cell, place: Place): void {
    switch (field.role) {
      case 'member': {
        this.#member(record, field.path, field.kind, cell, place);
        return;
      }
      case 'entry': {
        this.#member(record, [...field.path, field.key], field.kind, cell, place);
        return;
      }
      case 'own': {
        this.#member(record, field.path, FREE, cell, place);
        return;
      }
      case 'key': {
        this.#key(record, cell, place);
        return;
      }
      case 'parent':
        record.parents.push({ field, text: this.#text(cell, place), place });
        return;
      case 'list':
        record.list = this.#text(cell, place);
        return;
      case 'mapKey':
        record.mapKey = { text: this.#text(cell, place), place };
        return;
      case 'shortcut': {
        this.#shortcut(record, field, cell, place);
        return;
      }
      case 'other':
        record.others.push({ part: field.part, text: String(cell.value), place });
        return;
    }
  }

  /** The value of a cell; what is to be said about it is said. */
  #value(cell: Cell, kind: Kind, place: Place): unknown {
    const context: CellContext = this.evidence.contextOf(place);
    const reading = readValue(cell, kind, context);
    if (reading === undefined) return undefined;
    const valor = shown(cell);
    if (isUnread(reading)) {
      this.report.add(reading.problem, place, { valor, esperado: reading.expected ?? '' });
      return undefined;
    }
    if (reading.notice !== undefined) {
      const esperado = QUIET.has(reading.notice) ? '' : this.#said(reading.value, kind);
      this.report.add(reading.notice, place, { valor, esperado });
    }
    return reading.value;
  }

  #said(value: unknown, { codes }: Kind): string {
    if (typeof value === 'boolean') return value ? 'Sí' : 'No';
    if (Array.isArray(value))
      return value
        .map((item) => this.#said(item, { simple: 'texto', ...(codes && { codes }) }))
        .join('; ');
    if (isObject(value)) return Object.values(value).map(String).join(' ');
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return codes ? codeLabel(codes, text) : text;
  }

  #text(cell: Cell, place: Place): string {
    const value = this.#value(cell, KEY, place);
    return typeof value === 'string' ? value : '';
  }

  #member(record: RowRecord, path: Path, kind: Kind, cell: Cell, place: Place): void {
    const value = this.#value(cell, kind, place);
    if (value === undefined) return;
    const old = getAt(record.item, path);
    if (old !== undefined || !setAt(record.item, path, value)) {
      this.report.add('padre_contradictorio', place, { valor: shown(cell) });
      return;
    }
    if (kind.simple === 'ref') this.references.push({ record, path, kind, place });
  }

  #key(record: RowRecord, cell: Cell, place: Place): void {
    record.key = this.#text(cell, place);
    const isId = record.spec.hasId && record.key !== '' && !record.key.startsWith('~');
    if (isId) record.item['id'] = record.key;
  }

  #shortcut(record: RowRecord, field: ShortcutField, cell: Cell, place: Place): void {
    const value = this.#value(cell, field.kind, place);
    const values = Array.isArray(value) ? value : [value];
    for (const one of values) {
      if (one !== undefined) record.shortcuts.push({ field, value: one, column: place.column });
    }
  }
}

/** What a row is called: its title, its name or its text. */
export function titleOf({ item }: RowRecord): string {
  for (const name of ['titulo', 'nombre', 'denominacion', 'texto']) {
    const value = Object.hasOwn(item, name) ? item[name] : undefined;
    if (typeof value === 'string') return value;
    if (isObject(value)) {
      const first = Object.values(value)[0];
      if (typeof first === 'string') return first;
    }
  }
  return '';
}

/** A text as it is compared. */
export const loosely = (text: string): string => fold(text);
