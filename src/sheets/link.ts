/** Puts every row where it belongs: in a list, or a map, of another row's object. */
import { setOwn } from '../feed/copy.js';
import { fold } from '../feed/similar.js';
import { isObject } from '../feed/shape.js';
import type { Path } from './columns.js';
import { listNames } from './fields.js';
import { RowIndex } from './find-row.js';
import { parentsOf, PLAN, ROOT, specOf } from './layout.js';
import { getAt, setAt, type Item } from './pointer.js';
import type { RowRecord } from './records.js';
import type { Place, Report } from './report.js';

/** Levels of rows under rows. */
const DEEPEST = 8;

/** Parents that are made when rows need one and there is none: nothing must be known of them. */
const MADE = new Set(['secretariado']);

export class Linker {
  readonly parents = new Map<RowRecord, RowRecord>();
  readonly #index: RowIndex;

  constructor(
    readonly records: RowRecord[],
    readonly root: RowRecord,
    readonly report: Report,
    /** Makes the first plan, or another parent that nothing was said of. */
    readonly make: (noun: string, asked: RowRecord) => RowRecord,
  ) {
    this.#index = new RowIndex(records);
  }

  /** Finds the parent of every row, then hangs the rows in their order. */
  run(): void {
    for (const record of [...this.records]) {
      const parent = record === this.root ? undefined : this.#parentOf(record);
      if (parent) this.parents.set(record, parent);
    }
    for (const record of this.records) {
      const parent = this.parents.get(record);
      if (parent) this.#hang(record, parent);
    }
  }

  #parentOf(record: RowRecord): RowRecord | undefined {
    const nouns = parentsOf(record.spec);
    if (nouns.length === 1 && nouns[0] === ROOT) return this.root;
    const said = record.parents.filter(({ text }) => text !== '');
    if (said.length === 0) return this.#unsaid(record, nouns);
    const found: RowRecord[] = [];
    for (const { field, text, place } of said) {
      const one = this.#find(text, field.parents, place);
      if (!one) return undefined;
      found.push(one);
    }
    return this.#nearest(found, said[0]!.place);
  }

  #find(text: string, nouns: readonly string[], place: Place): RowRecord | undefined {
    const found = this.#index.find(text, nouns);
    if ('record' in found) {
      const esperado = found.record.key;
      if (!found.exact) this.report.add('referencia_por_nombre', place, { valor: text, esperado });
      return found.record;
    }
    const near = this.#index.near(text, nouns);
    const esperado = near === undefined ? sheetsOf(nouns) : `${sheetsOf(nouns)} (${near})`;
    this.report.add(found.problem, place, { valor: text, esperado });
    return undefined;
  }

  /** Of a commitment and its action, the action. */
  #nearest(found: readonly RowRecord[], place: Place): RowRecord | undefined {
    const [first, second] = found;
    if (!first || !second || first === second) return first;
    if (this.#isUnder(second, first)) return second;
    if (this.#isUnder(first, second)) return first;
    this.report.add('padre_contradictorio', place, { valor: `${first.key} / ${second.key}` });
    return undefined;
  }

  /** True when a row says that it belongs to another, straight or by what it belongs to. */
  #isUnder(record: RowRecord, above: RowRecord, steps = 0): boolean {
    if (steps > DEEPEST) return false;
    return record.parents.some(({ text, field }) => {
      const found = text === '' ? undefined : this.#index.find(text, field.parents);
      if (!found || !('record' in found)) return false;
      return found.record === above || this.#isUnder(found.record, above, steps + 1);
    });
  }

  /** A row that does not say where it belongs. */
  #unsaid(record: RowRecord, nouns: readonly string[]): RowRecord | undefined {
    const [noun, ...more] = nouns;
    const rows = nouns.flatMap((one) => this.#index.of(one));
    if (noun === PLAN && more.length === 0) return rows[0] ?? this.#made(PLAN, record);
    if (rows.length === 0 && noun !== undefined && MADE.has(noun)) return this.#made(noun, record);
    const place = placeOfParent(record);
    const [only] = rows;
    if (only && rows.length === 1 && more.length === 0) {
      this.report.add('padre_unico', place, { esperado: only.key });
      return only;
    }
    this.report.add('padre_faltante', place, { esperado: sheetsOf(nouns) });
    return undefined;
  }

  #made(noun: string, asked: RowRecord): RowRecord {
    const known = this.records.find(({ spec }) => spec.noun === noun);
    if (known) return known;
    const record = this.make(noun, asked);
    this.records.unshift(record);
    this.parents.set(record, this.root);
    return record;
  }

  #hang(record: RowRecord, parent: RowRecord): void {
    const path = this.#listOf(record, parent);
    if (!path) return;
    const link = record.spec.links.find((one) => one.path === path);
    if (link?.keyKind) this.#hangByKey(record, parent, path);
    else {
      const list = getAt(parent.item, path);
      if (Array.isArray(list)) list.push(record.item);
      else setAt(parent.item, path, [record.item]);
    }
  }

  #listOf(record: RowRecord, parent: RowRecord): Path | undefined {
    const lists = listNames(record.spec, parent.spec.noun);
    if (record.list === '') return [...lists.values()].sort((a, b) => a.length - b.length)[0];
    const wanted = [...lists].find(([name]) => fold(name) === fold(record.list));
    if (wanted) return wanted[1];
    const column = columnOf(record, 'list');
    const place = { hoja: record.table.sheet.name, row: record.row, column };
    const esperado = [...lists.keys()].join(' | ');
    this.report.add('lista_desconocida', place, { valor: record.list, esperado });
    return undefined;
  }

  #hangByKey(record: RowRecord, parent: RowRecord, path: Path): void {
    const { text = '', place = placeOfKey(record) } = record.mapKey ?? {};
    if (text === '') {
      this.report.add('clave_faltante', place);
      return;
    }
    const found = this.#index.find(text, ['compromiso', 'accion', 'actividad']);
    const key = 'record' in found && found.record.key !== '' ? found.record.key : text;
    if (getAt(parent.item, path) === undefined) setAt(parent.item, path, {});
    const map = getAt(parent.item, path);
    if (!isObject(map)) return;
    if (Object.hasOwn(map, key)) this.report.add('clave_repetida', place, { valor: text });
    else setOwn(map, key, record.item);
  }
}

function sheetsOf(nouns: readonly string[]): string {
  const names = nouns.map((noun) => specOf(noun).name);
  return names.length > 4 ? `${names.slice(0, 3).join(', ')}…` : names.join(', ');
}

export function columnOf({ table }: RowRecord, role: string): number {
  return [...table.fields].find(([, field]) => field.role === role)?.[0] ?? -1;
}

function placeOfParent(record: RowRecord): Place {
  const { hoja, row } = { hoja: record.table.sheet.name, row: record.row };
  return { hoja, row, column: columnOf(record, 'parent') };
}

function placeOfKey(record: RowRecord): Place {
  return { hoja: record.table.sheet.name, row: record.row, column: columnOf(record, 'mapKey') };
}

/** The members of an object that rows or columns did not fill, from the JSON of the other data. */
export function addOthers(record: RowRecord, report: Report): void {
  if (record.others.length === 0) return;
  const parts = [...record.others].sort((a, b) => a.part - b.part);
  try {
    const rest: unknown = JSON.parse(parts.map(({ text }) => text).join(''));
    if (!isObject(rest)) throw new SyntaxError('not an object');
    for (const [pointer, value] of Object.entries(rest)) addOther(record.item, pointer, value);
  } catch {
    report.add('otros_datos_danados', parts[0]!.place, { valor: parts[0]!.text.slice(0, 60) });
  }
}

function addOther(item: Item, pointer: string, value: unknown): void {
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (path.length > 0 && getAt(item, path) === undefined) setAt(item, path, value);
}
