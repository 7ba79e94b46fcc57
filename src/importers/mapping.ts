/** The small file that says which column of a CSV goes where in the feed, and what is wrong with one. */
import { ESTATUS } from '../feed/index.js';
import { isObject } from '../feed/shape.js';
import { nearest } from '../feed/similar.js';
import { jsonOf } from './door.js';
import { Findings, type Detalles, type Hallazgo } from './findings.js';
import { DESTINOS, targetOf } from './mapping-targets.js';
import type { OpcionesImportacion } from './options.js';
import { within } from './source.js';

export const ESQUEMAS = ['aga', 'pa15', 'ocds', 'iati', 'decidim'] as const;
export type EsquemaEstatus = (typeof ESQUEMAS)[number];

export interface Mapeo {
  version: '1';
  /** Only where it must not be guessed. */
  separador?: ',' | ';' | '\t' | '|';
  /** Row of the headers, 1-based: 1 without it. */
  fila_encabezados?: number;
  /** How `03/04/2026` is read: 3 April (`dia_primero`) or 4 March; the first, with a warning, without it. */
  fechas?: 'dia_primero' | 'mes_primero';
  /** What parts several values inside one cell: `;` and line ends without it. */
  listas?: string;
  /** Header of the column → place in the feed (`actividad.fin`), or null to leave it out. */
  columnas: Record<string, string | null>;
  /** A crosswalk by name, or the words of the file → status of the feed. */
  estatus?: EsquemaEstatus | Record<string, string>;
  /** What the file does not know: publisher, exercise, plan, licence. */
  datos?: OpcionesImportacion;
}

type Tell = (ruta: string, detalles: Detalles) => void;

const SEPARADORES = [',', ';', '\t', '|'];
const ORDENES = ['dia_primero', 'mes_primero'];

const oneOf = (...values: string[]): string => values.map((value) => `«${value}»`).join(', ');
const isIn = (list: readonly unknown[], value: unknown): boolean => list.includes(value);

/** Member → what it may be, and whether a value is that. */
const MEMBERS: Readonly<Record<string, [esperado: string, fits: (value: unknown) => boolean]>> = {
  $schema: ['texto', (value) => typeof value === 'string'],
  version: ['"1"', (value) => value === '1' || value === 1],
  separador: [oneOf(...SEPARADORES), (value) => isIn(SEPARADORES, value)],
  fila_encabezados: [
    'un número entero desde 1',
    (value) => Number.isInteger(value) && Number(value) >= 1,
  ],
  fechas: [oneOf(...ORDENES), (value) => isIn(ORDENES, value)],
  listas: ['un texto, como ";"', (value) => typeof value === 'string' && value !== ''],
  columnas: ['un objeto: {"encabezado": "actividad.fin"}', isObject],
  estatus: [
    `${oneOf(...ESQUEMAS)} o un objeto: {"Terminado": "concluida"}`,
    (value) => isIn(ESQUEMAS, value) || isObject(value),
  ],
  datos: ['un objeto', isObject],
};

function checkMembers(mapping: Record<string, unknown>, tell: Tell): void {
  for (const name of Object.keys(mapping)) {
    const rule = Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : undefined;
    if (!rule) {
      const sugerencia = nearest(name, Object.keys(MEMBERS));
      tell(name, { valor: name, esperado: Object.keys(MEMBERS).join(', '), sugerencia });
    } else if (!rule[1](mapping[name])) tell(name, { valor: mapping[name], esperado: rule[0] });
  }
  if (mapping['version'] === undefined) tell('version', { esperado: '"1"' });
  if (mapping['columnas'] === undefined) tell('columnas', { esperado: MEMBERS['columnas']![0] });
}

function checkColumns(columns: unknown, tell: Tell): void {
  if (!isObject(columns)) return;
  const titles = new Set<unknown>();
  for (const [header, target] of Object.entries(columns)) {
    if (target === null) continue;
    const ruta = `columnas/${header.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (typeof target !== 'string' || !targetOf(target)) {
      const sugerencia = typeof target === 'string' ? nearest(target, DESTINOS.keys()) : undefined;
      tell(ruta, {
        valor: target,
        esperado: 'un lugar del feed, como «actividad.fin»',
        sugerencia,
      });
    } else titles.add(target);
  }
  if (!titles.has('compromiso.titulo')) {
    tell('columnas', { esperado: 'una columna que vaya a «compromiso.titulo»' });
  }
}

function checkStatuses(statuses: unknown, tell: Tell): void {
  if (statuses === 'ogp') {
    tell('estatus', { valor: 'ogp', esperado: 'un objeto: lo de OGP lo decide una persona' });
  }
  if (!isObject(statuses)) return;
  for (const [word, code] of Object.entries(statuses)) {
    if (isIn(ESTATUS.codigos, code)) continue;
    const sugerencia = typeof code === 'string' ? nearest(code, ESTATUS.codigos) : undefined;
    tell(`estatus/${word}`, { valor: code, esperado: oneOf(...ESTATUS.codigos), sugerencia });
  }
}

/** `mapeo` is null only when there are errors. Accepts the text of the file or its value. Never throws. */
export function validateMapping(input: unknown): { mapeo: Mapeo | null; errores: Hallazgo[] } {
  const findings = new Findings('csv');
  const tell: Tell = (ruta, detalles) => {
    const lugar = ruta === '' ? { ruta: '' } : { ruta: `/${ruta}` };
    findings.add('mapeo_invalido', { tabla: 'mapeo', ...lugar }, detalles);
  };
  let mapping: unknown;
  try {
    mapping = jsonOf(input);
  } catch {
    mapping = undefined;
  }
  if (!isObject(mapping)) tell('', { valor: input, esperado: 'un objeto JSON con «columnas»' });
  else {
    checkMembers(mapping, tell);
    checkColumns(mapping['columnas'], tell);
    checkStatuses(mapping['estatus'], tell);
  }
  const errores = findings.report().hallazgos;
  return { mapeo: errores.length === 0 ? (mapping as Mapeo) : null, errores };
}

/** The place in the mapping of a column. */
export const columnPlace = (header: string) =>
  within({ tabla: 'mapeo', ruta: '/columnas' }, header);
