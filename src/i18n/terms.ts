/**
 * Typed catalogues of words. Each area of the board keeps its own words beside the others of its
 * kind, so that an element used alone carries only the words it says.
 *
 * A message is a text with `{placeholders}`, or one text per plural form, chosen by `n`.
 */
import type { Idioma, Localizer } from './localizer.js';
import type { Words } from './words.js';

export type Message = string | { readonly one: string; readonly other: string };
export type Catalogue = Readonly<Record<string, Message>>;

type Names<S> = S extends `${string}{${infer P}}${infer R}` ? P | Names<R> : never;
type NamesOf<M> = M extends string
  ? Names<M>
  : M extends { one: infer A; other: infer B }
    ? Names<A> | Names<B> | 'n'
    : never;

export type Params<M> = [NamesOf<M>] extends [never]
  ? []
  : [params: Readonly<Record<NamesOf<M>, string | number>>];

/** Says a message in the localizer's language. */
export interface Terms<T extends Catalogue> {
  <K extends keyof T & string>(loc: Localizer, key: K, ...params: Params<T[K]>): string;
  readonly area: string;
  /** The words as they stand, for tests and templates. */
  readonly catalogues: Readonly<Record<Idioma, Catalogue>>;
  /** True for a key of the catalogue; a code of the feed may have no word. */
  has(key: string): key is keyof T & string;
}

function fill(message: Words, loc: Localizer, params: Record<string, string | number>): string {
  const form =
    typeof message === 'string'
      ? message
      : (message[loc.plural(Number(params['n']))] ?? message.other);
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? loc.number(value) : value;
  });
}

/**
 * Declares the words of one area. English must have the same keys; a test holds the placeholders
 * of both together. Numbers given as parameters are formatted; texts go in as they are.
 */
export function defineTerms<const T extends Catalogue>(
  area: string,
  es: T,
  en: { readonly [K in keyof T]: Message },
): Terms<T> {
  const catalogues = { 'es-MX': es as Catalogue, en: en as Catalogue };
  const say = (loc: Localizer, key: string, params?: Record<string, string | number>): string => {
    const own = loc.palabras?.get(`${area}.${key}`);
    if (own !== undefined) return loc.say(fill(own, loc, params ?? {}), loc.pedido);
    const message = catalogues[loc.idioma][key] ?? catalogues['es-MX'][key];
    if (message === undefined) return key;
    return loc.say(fill(message, loc.respaldo, params ?? {}), loc.idioma);
  };
  return Object.assign(say, {
    area,
    catalogues,
    has: (key: string) => Object.hasOwn(es, key),
  }) as unknown as Terms<T>;
}
