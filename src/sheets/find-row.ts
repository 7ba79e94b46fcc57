/** The row that a text points at: by its id, by its id written otherwise, by its number or its title. */
import { nearest } from '../feed/similar.js';
import { ROOT } from './layout.js';
import { loosely, titleOf, type RowRecord } from './records.js';

export type Found =
  { record: RowRecord; exact: boolean } | { problem: 'padre_desconocido' | 'padre_ambiguo' };

/** Ids that an unknown one is held against. */
const MOST = 500;

export class RowIndex {
  readonly #byKey = new Map<string, RowRecord>();
  readonly #byWord = new Map<string, RowRecord[]>();
  readonly #byNoun = new Map<string, RowRecord[]>();

  constructor(records: readonly RowRecord[]) {
    for (const record of records) {
      const group = this.#byNoun.get(record.spec.noun);
      if (group) group.push(record);
      else this.#byNoun.set(record.spec.noun, [record]);
      if (record.key !== '' && !this.#byKey.has(record.key)) this.#byKey.set(record.key, record);
      for (const word of wordsOf(record)) this.#addWord(record.spec.noun, word, record);
    }
  }

  #addWord(noun: string, word: string, record: RowRecord): void {
    const key = `${noun}\n${word}`;
    const known = this.#byWord.get(key);
    if (!known) this.#byWord.set(key, [record]);
    else if (!known.includes(record)) known.push(record);
  }

  of(noun: string): readonly RowRecord[] {
    return this.#byNoun.get(noun) ?? [];
  }

  find(text: string, nouns: readonly string[]): Found {
    const known = this.#byKey.get(text);
    if (known && nouns.includes(known.spec.noun)) return { record: known, exact: true };
    const word = loosely(text);
    const found = nouns.flatMap((noun) => this.#byWord.get(`${noun}\n${word}`) ?? []);
    if (found[0] && found.length === 1) return { record: found[0], exact: false };
    if (found.length > 1) return { problem: 'padre_ambiguo' };
    if (word === 'ejercicio' && nouns.includes(ROOT) && this.of(ROOT)[0]) {
      return { record: this.of(ROOT)[0]!, exact: true };
    }
    return { problem: 'padre_desconocido' };
  }

  /** The id that an unknown one most likely meant. */
  near(text: string, nouns: readonly string[]): string | undefined {
    const keys = nouns.flatMap((noun) => this.of(noun).map(({ key }) => key));
    return nearest(text, keys.slice(0, MOST));
  }
}

function wordsOf(record: RowRecord): Set<string> {
  const number = record.item['numero'];
  const words = [record.key, titleOf(record)];
  if (typeof number === 'string') words.push(number, `${record.spec.noun} ${number}`);
  return new Set(words.map(loosely).filter((word) => word !== ''));
}
