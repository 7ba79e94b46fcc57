/**
 * Words of a language that the bundle does not speak, as the page brings them: by area and key, like
 * the catalogues. They are kept where two copies of the script meet.
 */

/** A text with `{placeholders}`, or one for each plural form of its language. */
export type Words =
  string | ({ readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>);

/** `area.key` → its words. */
export type PageWords = ReadonlyMap<string, Words>;

const KEY = Symbol.for('pal.palabras');
interface Store {
  byTag: Map<string, PageWords>;
  listeners: Set<() => void>;
}
const store = (): Store => {
  const holder = globalThis as { [KEY]?: Store };
  return (holder[KEY] ??= { byTag: new Map(), listeners: new Set() });
};

const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const language = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** True for a language that words may be brought for: Spanish and English are the bundle's own. */
export function mayBring(tag: string): boolean {
  return TAG.test(tag) && !['es', 'en'].includes(language(tag));
}

/** The words for a tag: those of the very tag, or of its language. */
export function wordsFor(tag: string): PageWords | undefined {
  const { byTag } = store();
  return byTag.get(tag.toLowerCase()) ?? byTag.get(language(tag));
}

/** Keeps the words of a tag, and tells who listens. */
export function keepWords(tag: string, words: PageWords): void {
  const { byTag, listeners } = store();
  byTag.set(tag.toLowerCase(), words);
  for (const listener of [...listeners]) listener();
}

/** Calls back when words arrive; the same function twice is one. */
export function onWords(listener: () => void): void {
  store().listeners.add(listener);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isWords(value: unknown): value is Words {
  if (typeof value === 'string') return value.trim() !== '';
  if (!isObject(value) || typeof (value as { other?: unknown }).other !== 'string') return false;
  return Object.values(value).every((form) => typeof form === 'string');
}

/**
 * Reads `{area: {key: words}}`. What begins with `$` is a note.
 * @returns the words, and the names of what is none
 */
export function readWords(json: unknown): { words: PageWords; refused: string[] } {
  const words = new Map<string, Words>();
  const refused: string[] = [];
  for (const [area, keys] of Object.entries(isObject(json) ? json : {})) {
    if (area.startsWith('$')) continue;
    if (!isObject(keys)) refused.push(area);
    else {
      for (const [key, value] of Object.entries(keys) as [string, unknown][]) {
        if (isWords(value)) words.set(`${area}.${key}`, value);
        else refused.push(`${area}.${key}`);
      }
    }
  }
  return { words, refused };
}
