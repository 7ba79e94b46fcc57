/** How a workbook writes dates, decimals and shares: what its certain cells tell about its doubtful ones. */
import type { Book, Cell } from './book.js';
import type { CellContext } from './cell-context.js';
import { dayOrder } from './dates.js';
import { isBlank } from './grid.js';
import type { SimpleKind } from './kinds.js';
import { writtenNumber } from './numbers.js';
import type { Place } from './report.js';
import type { Table } from './tables.js';

const NUMBERS = new Set<SimpleKind>(['numero', 'entero', 'porcentaje', 'numero_o_texto']);

/** The only one of two that was seen; undefined for none and for both. */
function only<T>(seen: ReadonlySet<T>): T | undefined {
  return seen.size === 1 ? [...seen][0] : undefined;
}

function* cellsOf({ sheet, header }: Table, column: number): Generator<Cell> {
  for (const row of sheet.rows.slice(header + 1)) {
    const cell = row[column];
    if (cell && !isBlank(cell)) yield cell;
  }
}

export class Evidence {
  readonly #orders = new Set<'dmy' | 'mdy'>();
  readonly #decimals = new Set<'.' | ','>();
  /** `sheet` and column → whether its numbers are shares of 1. */
  readonly #fractions = new Map<string, boolean>();
  readonly #plain: boolean;
  zone: string | undefined;

  constructor(book: Book, tables: readonly Table[]) {
    this.#plain = book.kind === 'csv';
    for (const table of tables) {
      if (table.valueColumn === undefined) this.#look(table);
    }
  }

  #look(table: Table): void {
    for (const [column, field] of table.fields) {
      if (field.role !== 'member' && field.role !== 'entry') continue;
      const { simple } = field.kind;
      if (simple === 'fecha') this.#dates(table, column);
      if (NUMBERS.has(simple)) this.#numbers(table, column);
      if (simple === 'porcentaje') this.#shares(table, column);
    }
  }

  #dates(table: Table, column: number): void {
    for (const { value } of cellsOf(table, column)) {
      const order = typeof value === 'string' ? dayOrder(value) : undefined;
      if (order) this.#orders.add(order);
    }
  }

  #numbers(table: Table, column: number): void {
    for (const { value } of cellsOf(table, column)) {
      if (typeof value !== 'string') continue;
      const mark = writtenNumber(value.replace(/%\s*$/, ''), false)?.decimal;
      if (mark) this.#decimals.add(mark);
    }
  }

  #shares(table: Table, column: number): void {
    let [between, above] = [false, false];
    for (const { value, format } of cellsOf(table, column)) {
      if (format === 'porcentaje' || (typeof value === 'string' && value.includes('%'))) continue;
      const number = typeof value === 'number' ? value : writtenNumber(String(value), false)?.value;
      if (number === undefined) continue;
      if (number > 1) above = true;
      if (number > 0 && number < 1) between = true;
    }
    // Only shares: fractions. Only whole numbers above 1: none. Both, or only 0 and 1: it cannot be told.
    if (between !== above) this.#fractions.set(`${table.sheet.name}\n${column}`, between);
  }

  contextOf({ hoja, column }: Place): CellContext {
    const order = only(this.#orders);
    const decimal = only(this.#decimals);
    const fractions = this.#fractions.get(`${hoja}\n${column}`);
    return {
      plain: this.#plain,
      ...(order && { dayFirst: order === 'dmy' }),
      ...(decimal && { decimal }),
      ...(fractions !== undefined && { fractions }),
      ...(this.zone !== undefined && { zone: this.zone }),
    };
  }
}
