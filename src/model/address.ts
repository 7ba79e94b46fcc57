/**
 * The state of a view in the query of an address, each member under the prefix of its board:
 * `?pal-vista=tabla&pal-compromiso=`. All members are written, the usual ones too, so that an old
 * link shows the same when a default changes. What is not ours stays byte for byte.
 */
import { VENCE } from './facets.js';
import { BANDERAS, ORDEN_ESTATUS, type Filtros } from './types.js';

/** What a link tells of a view; a member that it does not tell is the board's own. */
export interface EstadoDeVista {
  seccion?: string;
  vista?: string;
  agrupar?: string;
  ordenar?: string;
  plan?: string;
  lang?: string;
  /** Columns of the table, with points between; '' for those that always stand. */
  columnas?: string;
  /** Month of the calendar, `2026-11`. */
  mes?: string;
  /** How near the timeline is looked at. */
  zoom?: string;
  /** '' where none is open. */
  compromiso?: string;
  /** 1-based. */
  pagina?: number;
  /** All of them: one that is not among them is off. */
  filtros?: Filtros;
}

type Palabra = Exclude<keyof EstadoDeVista, 'pagina' | 'filtros'>;
/** The words that a member may have; without a list, any. */
export type Conocidas = Readonly<Partial<Record<Palabra, Readonly<Record<string, unknown>>>>>;

const PALABRAS: readonly Palabra[] = [
  'seccion',
  'vista',
  'agrupar',
  'ordenar',
  'plan',
  'lang',
  'columnas',
  'mes',
  'zoom',
  'compromiso',
];
const ANY = null;
/** Codes are those of the standard; keys of a feed are its own. `texto` always stands. */
const FILTROS: Readonly<Record<keyof Filtros, readonly string[] | null>> = {
  texto: ANY,
  estatus: ORDEN_ESTATUS,
  bandera: BANDERAS,
  institucion: ANY,
  sector: ANY,
  eje: ANY,
  region: ANY,
  ods: ANY,
  vence: VENCE,
};
const MIEMBROS = new Set<string>([...PALABRAS, 'pagina', ...Object.keys(FILTROS)]);

/** Longer values were not written by a board. */
const MOST = 300;
const PAGE = /^[1-9]\d{0,4}$/;
/** Members whose words have a form of their own. */
const FORMAS: Partial<Record<Palabra, RegExp>> = {
  lang: /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/i,
  columnas: /^[a-z.]*$/,
  mes: /^\d{4}-(?:0[1-9]|1[0-2])$/,
};

interface Cut {
  before: string;
  /** Between the ampersands, as they stand. */
  parts: string[];
  /** With its `#`. */
  hash: string;
}

function cut(href: string): Cut {
  const [page, hash] = splitAt(href, '#');
  const [before, query] = splitAt(page, '?');
  return { before, parts: query === '' ? [] : query.slice(1).split('&'), hash };
}

/** The second half keeps the sign. */
function splitAt(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** Name and value of one part as every server reads them; none of an empty part. */
function pairOf(part: string): [string, string] | undefined {
  return [...new URLSearchParams(`?${part}`)][0];
}

/** No member has a hyphen, so that no two prefixes ever share a name. */
function memberOf(part: string, prefix: string): string | null {
  const name = pairOf(part)?.[0] ?? '';
  if (!name.startsWith(`${prefix}-`)) return null;
  const member = name.slice(prefix.length + 1);
  return MIEMBROS.has(member) ? member : null;
}

/**
 * The same address with this state in place of what it told of the board.
 * @param href an absolute address, or any text of the form `before?query#hash`
 * @param drop names of parameters, without prefix, that the state takes the place of
 */
export function writeAddress(
  href: string,
  prefix: string,
  state: EstadoDeVista,
  drop: readonly string[] = [],
): string {
  const { before, parts, hash } = cut(href);
  const isOurs = (part: string): boolean =>
    memberOf(part, prefix) !== null || drop.includes(pairOf(part)?.[0] ?? '');
  const at = parts.findIndex(isOurs);
  const kept = parts.filter((part) => !isOurs(part));
  const ours = membersOf(state).map(([name, value]) =>
    new URLSearchParams([[`${prefix}-${name}`, value]]).toString(),
  );
  kept.splice(at < 0 ? kept.length : at, 0, ...ours);
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`;
}

function membersOf(state: EstadoDeVista): [string, string][] {
  const { pagina, filtros } = state;
  const words = PALABRAS.flatMap((name): [string, string][] =>
    state[name] === undefined ? [] : [[name, state[name]]],
  );
  if (pagina !== undefined) words.push(['pagina', String(pagina)]);
  if (!filtros) return words;
  const filters = Object.keys(FILTROS).map((name): [string, string] => [
    name,
    filtros[name as keyof Filtros] ?? '',
  ]);
  return [...words, ...filters.filter(([name, value]) => name === 'texto' || value !== '')];
}

/** What an address tells of a view; damaged values and strangers are as if they were not there. */
export function readAddress(
  href: string,
  prefix: string,
  conocidas: Conocidas = {},
): EstadoDeVista {
  const told = new Map<string, string>();
  for (const part of cut(href).parts) {
    const member = memberOf(part, prefix);
    const value = pairOf(part)?.[1] ?? '';
    if (member !== null && !told.has(member) && value.length <= MOST) told.set(member, value);
  }
  const state: EstadoDeVista = {};
  for (const name of PALABRAS) {
    const value = told.get(name);
    if (value !== undefined && isSound(name, value, conocidas)) state[name] = value;
  }
  const pagina = told.get('pagina') ?? '';
  if (PAGE.test(pagina)) state.pagina = Number(pagina);
  if (Object.keys(FILTROS).some((name) => told.has(name))) state.filtros = filtersOf(told);
  return state;
}

function isSound(name: Palabra, value: string, conocidas: Conocidas): boolean {
  const [known, forma] = [conocidas[name], FORMAS[name]];
  if (forma) return forma.test(value);
  return known ? Object.hasOwn(known, value) : value !== '' || name === 'compromiso';
}

function filtersOf(told: ReadonlyMap<string, string>): Filtros {
  return Object.fromEntries(
    Object.entries(FILTROS).flatMap(([name, codes]) => {
      const value = told.get(name) ?? '';
      return value === '' || codes?.includes(value) === false ? [] : [[name, value]];
    }),
  );
}

/** Filters as the attribute of a board tells them: `estatus=en_proceso&texto=agua`. */
export function filtersFromText(text: string): Filtros {
  return filtersOf(new Map(new URLSearchParams(text)));
}

/** The same text for the same filters; '' without any. */
export function filtersText(filtros: Filtros): string {
  const on = Object.keys(FILTROS).flatMap((name): [string, string][] => {
    const value = filtros[name as keyof Filtros] ?? '';
    return value === '' ? [] : [[name, value]];
  });
  return new URLSearchParams(on).toString();
}
