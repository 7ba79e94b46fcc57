/** Collects what a reading says, counts it exactly and lists at most a thousand of it. */
import { toPointer, locate } from './json-position.js';
import { LIMITES } from './limits.js';
import { PROBLEMAS, type CodigoProblema, type Gravedad, type Problema } from './problems.js';

/** From the root of the data as it is now: names of members and indices of elements. */
export type Path = readonly (string | number)[];

export type Details = Partial<Omit<Problema, 'codigo' | 'gravedad' | 'puntero'>> & {
  /** The value seen, as it is; shortened here. */
  visto?: unknown;
};

const ORDER: Record<Gravedad, number> = { error: 0, advertencia: 1, aviso: 2 };

/** A value as a problem shows it, at most 120 characters. */
export function preview(value: unknown): string {
  if (typeof value === 'string') return value.length > 120 ? `${value.slice(0, 119)}…` : value;
  if (Array.isArray(value)) return `[… ${value.length}]`;
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value);
    const shown = names.slice(0, 3).join(', ').slice(0, 100);
    return `{${shown}${names.length > 3 ? ', …' : ''}}`;
  }
  return String(value);
}

export class Report {
  /** What the paths start from. */
  root: unknown;
  readonly #listed: Problema[] = [];
  readonly #room: Record<Gravedad, number> = {
    error: LIMITES.problemas,
    advertencia: LIMITES.problemas,
    aviso: LIMITES.problemas,
  };
  #left = 0;
  /** Lists whose elements moved up → the index in the document of each. */
  readonly #origin = new WeakMap<object, number[]>();

  /** False when one more problem would only be counted: no need to look for what was meant. */
  hasRoom(codigo: CodigoProblema): boolean {
    return this.#room[PROBLEMAS[codigo]] > 0;
  }

  add(codigo: CodigoProblema, path: Path, { visto, ...details }: Details = {}): void {
    const gravedad = PROBLEMAS[codigo];
    if (this.#room[gravedad] === 0) {
      this.#left++;
      return;
    }
    this.#room[gravedad]--;
    this.#listed.push({
      codigo,
      gravedad,
      puntero: this.pointer(path),
      ...(visto !== undefined && { valor: preview(visto) }),
      ...details,
    });
  }

  /** Keeps only some elements of a list and remembers where each one stood in the document. */
  keepOnly(list: unknown[], kept: readonly number[]): void {
    const origin = this.#origin.get(list);
    const elements = kept.map((index) => list[index]);
    this.#origin.set(list, origin ? kept.map((index) => origin[index]!) : [...kept]);
    list.length = 0;
    for (const element of elements) list.push(element);
  }

  /** Where an element of the document stands now; -1 when it was taken out. */
  indexNow(list: unknown[], original: number): number {
    const origin = this.#origin.get(list);
    return origin ? origin.indexOf(original) : original;
  }

  /** The path in the document, whatever was taken out since. */
  original(path: Path): (string | number)[] {
    let node: unknown = this.root;
    return path.map((part) => {
      const origin = Array.isArray(node) ? this.#origin.get(node) : undefined;
      const original = origin && typeof part === 'number' ? (origin[part] ?? part) : part;
      node = childOf(node, part);
      return original;
    });
  }

  pointer(path: Path): string {
    return toPointer(this.original(path));
  }

  /** Errors first, then warnings, then notices, in the order of the document. */
  finish(text: string | null): Problema[] {
    const listed = this.#listed;
    if (listed.length === 0) return listed;
    if (text !== null) place(listed, text);
    listed.sort(
      (a, b) =>
        ORDER[a.gravedad] - ORDER[b.gravedad] ||
        (a.linea ?? 0) - (b.linea ?? 0) ||
        (a.columna ?? 0) - (b.columna ?? 0),
    );
    const left = this.#left + Math.max(0, listed.length - LIMITES.problemas);
    listed.length = Math.min(listed.length, LIMITES.problemas);
    if (left > 0) {
      const gravedad = PROBLEMAS.mas_problemas;
      listed.push({ codigo: 'mas_problemas', gravedad, puntero: '', valor: String(left) });
    }
    return listed;
  }
}

function place(problemas: Problema[], text: string): void {
  const unplaced = problemas.filter((p) => p.linea === undefined);
  const found = locate(
    text,
    unplaced.map((p) => p.puntero),
  );
  for (const problema of unplaced) {
    const position = found.get(problema.puntero);
    if (position) Object.assign(problema, position);
  }
}

/** The member or element of a value, own ones only. */
export function childOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}
