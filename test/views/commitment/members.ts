/**
 * Walks a commitment as the feed publishes it and says, for every member, what a reader must find
 * on its page. It knows the kinds of value, not the page.
 */
import type { Texto } from '../../../src/feed/types.js';
import { tCodesDetail } from '../../../src/i18n/codes-detail.js';
import { tCodes } from '../../../src/i18n/codes.js';
import { fileSize, formatName } from '../../../src/views/evidence.js';
import { plainText } from '../../../src/views/text.js';
import { es, normalise } from '../draw.js';

export interface Expected {
  /** Where in the commitment: `acciones.0.titulo`. */
  path: string;
  /** One of these texts, compared without case; none for an address. */
  texts: string[];
  /** The address of a link or an image. */
  href?: string;
}

const DATES = /(^|\.)(inicio|fin|fin_original|concluida|verificada|fecha|publicada)$/;
const CODES =
  /(^|\.)(estatus|estado|sector|rol|valor|criterio|aporte|causa_retraso|componentes\.\d+|(evidencias|documentos|notas|indicadores)\.\d+\.tipo|tipo)$/;
const NAMES = /(^|\.)(eje|capitulo|region|acuerdo|fusionado_en|dividido_en\.\d+)$/;
const ADDRESSES = /(^|\.)(uri|copia)$/;

/** Members that are shown by what they cause: a mark, a word elsewhere, an order. */
const SHOWN_OTHERWISE = [
  /^tipo$/, // below the title, in small letters
  /(^|\.)id$/,
  /\.(ascendente|aprobado|reservado)$/,
  /(^|\.)x_/,
];

function words(code: string): string[] {
  const found: string[] = [code];
  for (const terms of [tCodes, tCodesDetail]) {
    for (const [key, message] of Object.entries(terms.catalogues['es-MX'])) {
      if (key.endsWith(`.${code}`) && typeof message === 'string') found.push(message);
    }
  }
  return found;
}

function numberTexts(path: string, value: number): string[] {
  if (path.endsWith('porcentaje')) return [es.percent(value)];
  if (path.endsWith('bytes')) return [fileSize(es, value)];
  return [es.number(value, 4), es.number(value, 2), value.toFixed(2)].map((t) => t);
}

function textsOf(path: string, value: string, names: ReadonlyMap<string, Texto>): string[] {
  if (DATES.test(path)) return [es.date(value)];
  if (NAMES.test(path)) return [plainText(es, names.get(value) ?? value)];
  if (path.endsWith('formato')) return [formatName(value)];
  if (CODES.test(path)) return words(value);
  return [value];
}

function isMap(value: object): value is Record<string, string> {
  return Object.keys(value).every((k) => /^[a-z]{2,3}(-[A-Z]{2})?$/.test(k)) && 'es-MX' in value;
}

/** What must stand on the page for every member; `names` gives the titles of what ids refer to. */
export function expectations(
  value: unknown,
  names: ReadonlyMap<string, Texto>,
  path = '',
): Expected[] {
  if (SHOWN_OTHERWISE.some((pattern) => pattern.test(path)) && !path.includes('ids_externos'))
    return [];
  if (value === null || value === undefined || typeof value === 'boolean') return [];
  if (path.endsWith('.estado') && value === 'disponible') return [];
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (typeof value === 'number') return [{ path, texts: numberTexts(path, value) }];
  if (typeof value === 'string') {
    if (ADDRESSES.test(path)) return [{ path, texts: [], href: new URL(value).href }];
    const lines = textsOf(path, value, names).length === 1 ? value.split(/\n+/) : [value];
    if (lines.length > 1) return lines.map((line) => ({ path, texts: [normalise(line)] }));
    return [{ path, texts: textsOf(path, value, names).map(normalise) }];
  }
  if (Array.isArray(value)) return value.flatMap((v, i) => expectations(v, names, at(String(i))));
  const members = value as Record<string, unknown>;
  if (isMap(members)) return [{ path, texts: [normalise(plainText(es, members))] }];
  return Object.entries(members).flatMap(([key, v]) => expectations(v, names, at(key)));
}
