/** The rows of AGA-Tablero, however they came: inside each other as a query asks for them, or table by table. */
import { isObject } from '../feed/shape.js';
import type { Lugar } from './findings.js';
import { within, type Source } from './source.js';

/** Kind of row → the names of its lists; the board called its acciones hitos at first. */
export const NOMBRES = {
  plan: ['plan', 'planes'],
  compromiso: ['compromisos', 'compromiso'],
  accion: ['acciones', 'accion', 'hitos', 'hito'],
  actividad: ['actividades', 'actividad'],
  medio: ['medios_verificacion', 'medio_verificacion'],
  verificacion: ['verificaciones', 'verificacion'],
  entregable: ['entregables', 'entregable'],
  revision: ['revisiones', 'revision'],
  conversacion: ['conversaciones', 'conversacion'],
} as const;
export type ClaseAga = keyof typeof NOMBRES;

/** Member of a row → the kind of the row that it belongs to. */
export const LLAVES: Readonly<Record<string, ClaseAga>> = {
  plan_id: 'plan',
  compromiso_id: 'compromiso',
  accion_id: 'accion',
  hito_id: 'accion',
  actividad_id: 'actividad',
  medio_verificacion_id: 'medio',
  entregable_id: 'entregable',
};

export interface Renglon {
  value: unknown;
  lugar: Lugar;
}

/** The kind of a row that came under the alias `item` or `items`, by what it has. */
function kindOf(value: unknown): ClaseAga | undefined {
  if (!isObject(value)) return undefined;
  const named = typeof value['__typename'] === 'string' ? value['__typename'] : '';
  if (Object.hasOwn(NOMBRES, named)) return named as ClaseAga;
  if (named === 'medio_verificacion' || 'actividad_id' in value) return 'medio';
  if ('compromisos' in value) return 'plan';
  if ('revisiones' in value) return 'entregable';
  if ('accion_id' in value || 'hito_id' in value) return 'actividad';
  if ('compromiso_id' in value || 'ponderacion' in value || 'actividades' in value) return 'accion';
  return 'acciones' in value || 'plan_id' in value || 'slug' in value ? 'compromiso' : undefined;
}

/** The object that holds the tables: the answer of a query, its `data`, or a list of rows. */
function unwrap(root: unknown): { value: unknown; lugar: Lugar } {
  const lugar: Lugar = { ruta: '' };
  if (isObject(root) && isObject(root['data'])) {
    return { value: root['data'], lugar: within(lugar, 'data') };
  }
  return { value: root, lugar };
}

/** Names under which a query answers with rows of any kind. */
const ALIASES = ['item', 'items', 'rows', 'planes_by_pk', 'plan_by_pk'];

export class AgaTables {
  readonly #rows = new Map<ClaseAga, (Renglon & { used: boolean })[]>();
  /** Tables and rows of a kind that nobody reads, each with the name to keep it under. */
  readonly rest: (Renglon & { name: string })[] = [];

  constructor(root: unknown) {
    const { value, lugar } = unwrap(root);
    if (Array.isArray(value)) this.#addAll('renglon', value, lugar);
    if (!isObject(value)) return;
    const rows = new Map<string, ClaseAga>();
    for (const clase of Object.keys(NOMBRES) as ClaseAga[]) {
      for (const name of NOMBRES[clase]) rows.set(name, clase);
    }
    for (const [name, table] of Object.entries(value)) {
      const at = within(lugar, name);
      const clase = rows.get(name);
      if (clase) this.#addList(clase, table, at);
      else if (ALIASES.includes(name))
        this.#addAll(name, Array.isArray(table) ? table : [table], at);
      else this.rest.push({ name, value: table, lugar: at });
    }
  }

  get isEmpty(): boolean {
    return ![...this.#rows.keys()].some((clase) => clase !== 'conversacion');
  }

  /** Rows of a kind that no other row has taken as its own; they are taken by this. */
  free(clase: ClaseAga): Renglon[] {
    const rows = (this.#rows.get(clase) ?? []).filter((row) => !row.used);
    for (const row of rows) row.used = true;
    return rows;
  }

  /** The rows inside a row, and those of the tables that point at it. */
  children(parent: Source, clase: ClaseAga, of: ClaseAga): Renglon[] {
    const nested = parent.list(...NOMBRES[clase]);
    const id = parent.peek('id');
    if (id === undefined) return nested;
    const seen = new Set(nested.map(({ value }) => (isObject(value) ? value['id'] : undefined)));
    const pointing = (this.#rows.get(clase) ?? []).filter((row) => {
      if (row.used || !pointsAt(row.value, of, id)) return false;
      row.used = true;
      return !seen.has((row.value as Record<string, unknown>)['id']);
    });
    return [...nested, ...pointing];
  }

  #addAll(name: string, values: readonly unknown[], lugar: Lugar): void {
    values.forEach((value, i) => {
      const clase = kindOf(value);
      if (clase) this.#add(clase, value, within(lugar, i));
      else if (value != null) this.rest.push({ name, value, lugar: within(lugar, i) });
    });
  }

  #addList(clase: ClaseAga, value: unknown, lugar: Lugar): void {
    if (Array.isArray(value)) {
      value.forEach((one: unknown, i) => this.#add(clase, one, within(lugar, i)));
    } else if (isObject(value)) this.#add(clase, value, lugar);
  }

  #add(clase: ClaseAga, value: unknown, lugar: Lugar): void {
    const rows = this.#rows.get(clase) ?? [];
    rows.push({ value, lugar, used: false });
    this.#rows.set(clase, rows);
  }
}

function pointsAt(value: unknown, of: ClaseAga, id: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(LLAVES).some(([key, clase]) => clase === of && value[key] === id)
  );
}
