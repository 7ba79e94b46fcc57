/** Ids of the feed out of the keys of an old system: unique over all kinds, the same on every run. */
import { ID_PATTERN } from '../feed/index.js';
import { fold } from '../feed/similar.js';
import type { Findings, Lugar } from './findings.js';

const LONGEST = 64;

/** A text as an id: `Título del plan` → `titulo-del-plan`; empty when nothing is left of it. */
export function slug(text: string): string {
  return fold(text).replaceAll('_', '-').slice(0, 48).replace(/-+$/, '');
}

export class Ids {
  readonly #used = new Set<string>();

  constructor(readonly findings: Findings) {}

  /**
   * The id of an item. A bare number is put behind the kind, since tables number their rows each from
   * 1; what the standard does not allow becomes a hyphen; without a key the id is made of the title.
   */
  take(kind: string, key: unknown, lugar: Lugar, title = ''): string {
    const text = typeof key === 'string' || typeof key === 'number' ? String(key).trim() : '';
    if (text === '') {
      const named = slug(title);
      const made = this.#free(named.startsWith(kind) ? named : slug(`${kind} ${title}`));
      this.findings.add('id_hecho', lugar, { objeto: made, ...(title !== '' && { valor: title }) });
      return made;
    }
    const wanted = /^\d+$/.test(text)
      ? `${kind}-${text}`.slice(0, LONGEST)
      : ID_PATTERN.test(text)
        ? text
        : slug(text) || slug(kind);
    const id = this.#free(wanted);
    if (id !== wanted) this.findings.add('id_duplicado', lugar, { valor: key, objeto: id });
    else if (id !== text) this.findings.add('id_cambiado', lugar, { valor: key, objeto: id });
    return id;
  }

  /** True while no item has the id. */
  isFree(id: string): boolean {
    return !this.#used.has(id);
  }

  #free(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.#used.has(id); n++) {
      const ending = `-${n}`;
      id = wanted.slice(0, LONGEST - ending.length) + ending;
    }
    this.#used.add(id);
    return id;
  }
}
