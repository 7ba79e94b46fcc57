/**
 * Numbers, dates, plurals and texts for one language. Words exist in es-MX and en, and in those that
 * the page brings; any other tag falls to es-MX, never to English, and so do its dates and plurals.
 */
import type { Dia, Fecha } from '../feed/civil-date.js';
import type { Texto } from '../feed/types.js';
import type { PageWords } from './words.js';
import { firstDay, precision } from '../feed/civil-date.js';

export type Idioma = 'es-MX' | 'en';

/** A text of the feed with the language it is written in. */
export interface TextoLeido {
  texto: string;
  lang: string;
}

export interface Localizer {
  /** The language of the words. */
  readonly idioma: Idioma;
  /** Language of the feed's texts, for maps and for `lang` on foreign runs. */
  readonly idiomaFeed: string;
  /** The tag that the page asked for. */
  readonly pedido: string;
  /** The words of the page's own, where it brought some for its language. */
  readonly palabras: PageWords | undefined;
  /** Says what `palabras` lacks: numbers and plurals of a sentence go with its words. */
  readonly respaldo: Localizer;
  /** Texts said so far, in small letters, and their language, while two are mixed. */
  readonly dicho: ReadonlyMap<string, string>;
  /** Notes the language of a text that is about to be shown, and gives it back. */
  say(text: string, lang: string): string;
  number(value: number, maximumFractionDigits?: number): string;
  /** "72 %" with a no-break space; "<1" and ">99" unless exact; null gives null. */
  percent(value: number): string;
  /** A civil date in its own precision: `30 abr 2016` (short) or `30 de abril de 2016` (long). */
  date(value: Fecha | Dia, style?: 'short' | 'long'): string;
  /** `abr 2016` or `abril de 2016`. */
  month(value: Dia, style?: 'short' | 'long'): string;
  plural(value: number): Intl.LDMLPluralRule;
  list(items: readonly string[]): string;
  /** Picks from a language map: exact tag, same language, the feed's idioma, the first. */
  text(value: Texto | undefined): TextoLeido;
}

const UTC: Intl.DateTimeFormatOptions = {
  timeZone: 'UTC',
  calendar: 'gregory',
  numberingSystem: 'latn',
};
const toDate = (dia: Dia): Date => new Date(dia * 86_400_000);
const NBSP = '\u00a0';

/** es-MX unless the tag is English. */
export function pickIdioma(tag: string): Idioma {
  return /^en\b/i.test(tag) ? 'en' : 'es-MX';
}

/** Picks a text by the rule of feed.md, principle 13. */
export function pickText(value: Texto | undefined, tag: string, idiomaFeed: string): TextoLeido {
  if (value === undefined) return { texto: '', lang: idiomaFeed };
  if (typeof value === 'string') return { texto: value, lang: idiomaFeed };
  const tags = Object.keys(value);
  const language = (t: string): string => t.toLowerCase().split('-')[0] ?? '';
  const find = (wanted: string): string | undefined =>
    tags.find((t) => t.toLowerCase() === wanted.toLowerCase()) ??
    tags.find((t) => language(t) === language(wanted));
  const chosen = find(tag) ?? find(idiomaFeed) ?? tags[0];
  return chosen === undefined
    ? { texto: '', lang: idiomaFeed }
    : { texto: value[chosen] ?? '', lang: chosen };
}

function formatPercent(value: number, number: (v: number) => string): string {
  const rounded = Math.floor(value + 0.5);
  if (rounded === 0 && value > 0) return `<1${NBSP}%`;
  if (rounded === 100 && value < 100) return `>99${NBSP}%`;
  return `${number(rounded)}${NBSP}%`;
}

function dateFormats(locale: string) {
  const make = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...UTC, ...options });
  return {
    day: {
      short: make({ day: 'numeric', month: 'short', year: 'numeric' }),
      long: make({ day: 'numeric', month: 'long', year: 'numeric' }),
    },
    month: {
      short: make({ month: 'short', year: 'numeric' }),
      long: make({ month: 'long', year: 'numeric' }),
    },
  };
}

/** "sep" in every engine: newer locale data abbreviate September, alone among the months, by four. */
function write(format: Intl.DateTimeFormat, dia: Dia): string {
  return format.format(toDate(dia)).replace(/\bsept\b(?!\.)/, 'sep');
}

/** True where the engine knows the dates and plurals of a language. */
function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/**
 * A localizer for the tag that a page asks for and the language of the feed; `palabras` are those
 * that the page brought for that tag.
 */
export function makeLocalizer(
  pedido: string,
  idiomaFeed = 'es-MX',
  palabras?: PageWords,
): Localizer {
  const idioma = pickIdioma(pedido);
  const locale = palabras && isKnown(pedido) ? pedido : idioma;
  const formats = dateFormats(locale);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dicho = new Map<string, string>();
  const say = (text: string, lang: string): string => {
    if (palabras) dicho.set(text.toLowerCase(), lang);
    return text;
  };
  const sayDate = (format: Intl.DateTimeFormat, dia: Dia): string => {
    const text = say(write(format, dia), locale);
    // An axis says the month alone.
    say(/\p{L}{3,}/u.exec(text)?.[0] ?? text, locale);
    return text;
  };
  // Formats are dear to make, and a board prints thousands of numbers.
  const numbers = new Map<number, Intl.NumberFormat>();
  let respaldo: Localizer | undefined;
  const number = (value: number, maximumFractionDigits = 0): string => {
    let format = numbers.get(maximumFractionDigits);
    if (!format) {
      format = new Intl.NumberFormat(locale, { maximumFractionDigits });
      numbers.set(maximumFractionDigits, format);
    }
    return format.format(value);
  };
  const loc: Localizer = {
    idioma,
    idiomaFeed,
    pedido,
    palabras,
    get respaldo() {
      return locale === idioma ? loc : (respaldo ??= makeLocalizer(idioma, idiomaFeed));
    },
    dicho,
    say,
    number,
    percent: (value) => formatPercent(value, number),
    date(value, style = 'short') {
      if (typeof value === 'number') return sayDate(formats.day[style], value);
      const dia = firstDay(value);
      const exact = precision(value);
      if (dia === null || exact === 'anio') return value;
      return exact === 'mes'
        ? sayDate(formats.month[style], dia)
        : sayDate(formats.day[style], dia);
    },
    month: (value, style = 'short') => sayDate(formats.month[style], value),
    plural: (value) => plurals.select(value),
    list: (items) => lists.format(items),
    text: (value) => pickText(value, pedido, idiomaFeed),
  };
  return loc;
}
