/** Decidim's texts come in one column a language: `title/es`, `title/ca`, `title/machine_translations/en`. */
import type { Texto } from '../feed/index.js';
import type { Importing } from './importing.js';
import type { Source } from './source.js';

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** A text as the feed has it: alone when there is one language, else by tag. */
export function textByLanguage(importing: Importing, row: Source, name: string): Texto | undefined {
  const byTag: Record<string, string> = {};
  for (const column of Object.keys(row.data)) {
    const tag = column.startsWith(`${name}/`) ? column.slice(name.length + 1) : '';
    const bare = column === name ? 'es' : tag;
    if (!LANGUAGE.test(bare)) continue;
    const text = importing.text(row.take(column), row.place(column));
    if (text !== undefined) byTag[bare] = text;
  }
  const tags = Object.keys(byTag);
  if (tags.length === 0) return undefined;
  const alone = tags.length === 1 && (tags[0] === 'es' || tags[0] === importing.options.idioma);
  return alone ? byTag[tags[0]!] : byTag;
}

/** The same on one line, for titles. */
export function titleByLanguage(importing: Importing, row: Source, name: string): Texto {
  const text = textByLanguage(importing, row, name);
  if (text === undefined) return importing.title(undefined, row.place(name));
  const line = (one: string): string => one.replace(/\s*\n\s*/g, ' ');
  if (typeof text === 'string') return line(text);
  return Object.fromEntries(Object.entries(text).map(([tag, one]) => [tag, line(one)]));
}

/** A text to make an id of. */
export function plainOf(text: Texto): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}
