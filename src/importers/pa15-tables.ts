/** The tables of the PA15 board, as CSV texts or as arrays of rows, and which row belongs to which. */
import { isObject } from '../feed/shape.js';
import { readCsv } from './csv.js';
import { Impossible } from './door.js';
import type { Lugar } from './findings.js';
import { type Importing, type Pieza, push } from './importing.js';
import { harmless, keep } from './keep.js';
import { Source, within } from './source.js';

export const TABLAS = [
  'commitments',
  'steps',
  'objectives',
  'agents',
  'users',
  'commitment_user',
] as const;
export type TablaPa15 = (typeof TABLAS)[number];

/** A key as a text, because a CSV has `1` where JSON has 1. */
export const keyOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

export class Pa15Tables {
  readonly #rows = new Map<TablaPa15, Source[]>();
  readonly #used = new Set<Source>();
  /** Rows that are none, for the plan to keep. */
  readonly kept: Pieza = {};

  constructor(
    readonly importing: Importing,
    tables: unknown,
  ) {
    if (!isObject(tables))
      throw new Impossible('entrada_no_reconocida', {}, { esperado: TABLAS.join(', ') });
    for (const [name, value] of Object.entries(tables)) {
      const known = TABLAS.find((tabla) => tabla === name);
      if (known) this.#rows.set(known, this.#read(known, value));
      else keep(importing, this.kept, name, value, { tabla: name });
    }
    if (this.all('commitments').length === 0) {
      const valor = Object.keys(tables).join(', ');
      throw new Impossible(
        'entrada_no_reconocida',
        { tabla: 'commitments' },
        { valor, esperado: 'commitments' },
      );
    }
  }

  all(tabla: TablaPa15): Source[] {
    return this.#rows.get(tabla) ?? [];
  }

  /** The rows of a table that point at a key; they count as used. */
  of(tabla: TablaPa15, member: string, key: unknown): Source[] {
    const wanted = keyOf(key);
    const rows = this.all(tabla).filter(
      (row) => wanted !== '' && keyOf(row.peek(member)) === wanted,
    );
    for (const row of rows) {
      row.take(member);
      this.#used.add(row);
    }
    return rows;
  }

  /** Rows that belong to none that came. */
  orphans(tabla: TablaPa15): Source[] {
    return this.all(tabla).filter((row) => !this.#used.has(row));
  }

  #read(tabla: TablaPa15, table: unknown): Source[] {
    if (table === undefined || table === null || table === '') return [];
    if (typeof table === 'string') return readCsv(table, this.importing.findings, { tabla }).filas;
    const rows: unknown[] = Array.isArray(table) ? table : [table];
    return rows.flatMap((value, i) => {
      const lugar: Lugar = within({ tabla, ruta: `/${tabla}` }, i);
      if (isObject(value)) return [new Source(value, lugar)];
      const copy = harmless(this.importing, value, lugar) ?? null;
      this.importing.findings.add('elemento_ilegible', lugar, {
        valor: copy,
        destino: 'x_pa15_ilegibles',
      });
      push(this.kept, 'x_pa15_ilegibles', copy);
      return [];
    });
  }
}
