/** The rows of a mapped CSV, put together: a row that names its commitment again adds to it. */
import type { Lugar } from './findings.js';
import type { Importing, Pieza } from './importing.js';
import { type Celda, readCell } from './mapped-cells.js';
import type { Nivel } from './mapping-targets.js';
import { NIVELES } from './mapping-targets.js';

/** The cells of one row, by what they belong to. */
export type Fila = Record<Nivel, Celda[]> & { lugar: Lugar };

const LISTA: Record<Nivel, string> = {
  eje: 'ejes',
  compromiso: 'compromisos',
  accion: 'acciones',
  actividad: 'actividades',
};

interface Abierta {
  pieza: Pieza;
  /** What tells it from others of its kind: its id, or its title. */
  llave: string;
}

const text = (cells: readonly Celda[], member: string): string => {
  const cell = cells.find(({ destino }) => destino.miembro === member);
  return cell ? String(cell.valor).trim() : '';
};

export class Rows {
  readonly plan: Pieza;
  readonly #known = new Map<string, Abierta>();
  /** The items that a row without their cells goes on with. */
  #current: Partial<Record<Nivel, Abierta>> = {};

  constructor(
    readonly importing: Importing,
    plan: Pieza,
    readonly listas: string | undefined,
  ) {
    this.plan = plan;
  }

  add(fila: Fila): void {
    const said = NIVELES.filter((nivel) => fila[nivel].length > 0);
    for (const nivel of said) this.#open(nivel, fila);
    const inside = this.#current.accion ?? this.#current.compromiso;
    const above = this.#current.accion ? fila.accion : fila.compromiso;
    if (fila.actividad.length > 0 && above.length === 0 && inside) this.#tellFilled(inside, fila);
  }

  /** The innermost item of the row that was read last. */
  get last(): Pieza {
    const { actividad, accion, compromiso } = this.#current;
    return (actividad ?? accion ?? compromiso)?.pieza ?? this.plan;
  }

  #open(nivel: Nivel, fila: Fila): void {
    const cells = fila[nivel];
    const llave = text(cells, 'id') || text(cells, 'titulo');
    const open = this.#current[nivel];
    if (llave === '') {
      // Cells of an item whose name stands above, as merged cells leave it.
      const into = open ?? this.#make(nivel, fila, '');
      if (open) this.#tellFilled(open, fila);
      this.#fill(into.pieza, cells);
      return;
    }
    const known = this.#known.get(this.#path(nivel, llave));
    const item = known ?? this.#make(nivel, fila, llave);
    if (known) this.#merge(item.pieza, cells);
    else this.#fill(item.pieza, cells);
    this.#enter(nivel, item);
  }

  #tellFilled({ pieza }: Abierta, { lugar }: Fila): void {
    this.importing.findings.add('rellenado_de_arriba', lugar, { objeto: String(pieza['id']) });
  }

  /** The same title in another commitment is another item. An activity is a new one in every row. */
  #path(nivel: Nivel, llave: string): string {
    if (nivel === 'eje' || nivel === 'compromiso') return `${nivel} ${llave}`;
    return `${nivel} ${String(this.#current.compromiso?.pieza['id'])} ${llave}`;
  }

  #enter(nivel: Nivel, item: Abierta): void {
    const { eje, compromiso, accion } = this.#current;
    // The same commitment again, with its action left blank, goes on with that action.
    if (nivel === 'compromiso') {
      this.#current = compromiso === item ? { eje, compromiso, accion } : { eje, compromiso: item };
      if (eje) item.pieza['eje'] = eje.pieza['id'];
    } else if (nivel === 'accion') this.#current = { eje, compromiso, accion: item };
    else this.#current[nivel] = item;
  }

  #make(nivel: Nivel, fila: Fila, llave: string): Abierta {
    const { importing } = this;
    const cells = fila[nivel];
    const parent = this.#parent(nivel, fila);
    const titulo = importing.title(text(cells, 'titulo'), fila.lugar);
    const id = importing.ids.take(nivel, text(cells, 'id'), fila.lugar, titulo);
    const item = { pieza: { id, titulo } as Pieza, llave };
    const list = (parent[LISTA[nivel]] ??= []) as Pieza[];
    list.push(item.pieza);
    if (nivel !== 'actividad') this.#known.set(this.#path(nivel, llave), item);
    return item;
  }

  /** What an item stands in: an activity in the action of its row, or else in the commitment. */
  #parent(nivel: Nivel, fila: Fila): Pieza {
    if (nivel === 'eje' || nivel === 'compromiso') return this.plan;
    const accion = nivel === 'actividad' ? this.#current.accion : undefined;
    const compromiso = this.#current.compromiso ?? this.#nameless(fila);
    return (accion ?? compromiso).pieza;
  }

  #nameless(fila: Fila): Abierta {
    const item = this.#make('compromiso', { ...fila, compromiso: [] }, '');
    this.#enter('compromiso', item);
    return item;
  }

  #fill(pieza: Pieza, cells: readonly Celda[]): void {
    for (const cell of cells) {
      const { miembro } = cell.destino;
      if (miembro !== 'id' && miembro !== 'titulo') readCell(this, pieza, cell);
    }
  }

  /** A row that says the same again adds what is new, and is told where it says something else. */
  #merge(pieza: Pieza, cells: readonly Celda[]): void {
    for (const cell of cells) {
      const { miembro } = cell.destino;
      if (miembro === 'id') continue;
      const fresh: Pieza = { id: pieza['id'] };
      if (miembro === 'titulo') fresh['titulo'] = String(cell.valor).trim();
      else readCell(this, fresh, cell, true);
      for (const [name, value] of Object.entries(fresh))
        this.#mergeMember(pieza, name, value, cell);
    }
  }

  #mergeMember(pieza: Pieza, name: string, value: unknown, cell: Celda): void {
    const before = pieza[name];
    if (before === undefined) pieza[name] = value;
    else if (Array.isArray(before) && Array.isArray(value)) {
      const known = new Set(before.map((one) => JSON.stringify(one)));
      before.push(...(value as unknown[]).filter((one) => !known.has(JSON.stringify(one))));
    } else if (JSON.stringify(before) !== JSON.stringify(value)) {
      const destino = `x_csv_otro_${name}`;
      const list = (pieza[destino] ??= []) as unknown[];
      if (!list.includes(value)) list.push(value);
      const esperado = typeof before === 'string' ? before : JSON.stringify(before);
      this.importing.findings.add('valores_distintos', cell.lugar, {
        valor: value,
        esperado,
        destino,
      });
    }
  }
}
