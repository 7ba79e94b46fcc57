/** A value of the data as a reader would say it: codes in words, dates written out, texts quoted. */
import { isFecha } from '../feed/civil-date.js';
import type { Texto } from '../feed/types.js';
import { codeWord } from './codes.js';
import { detailWord } from './codes-detail.js';
import { tChanges } from './changes.js';
import { tCommon } from './common.js';
import { fieldWord } from './fields.js';
import type { Localizer } from './localizer.js';
import { cleanText, lower, plainText } from './plain-text.js';

/** Member, or what holds it and the member → its list of codes. */
const LISTAS = new Map(
  Object.entries({
    estatus: 'estatus',
    sector: 'sector',
    etapa: 'etapa',
    causa_retraso: 'causa_retraso',
    componentes: 'componente',
    rol: 'rol_responsable',
    modo: 'modo_decision',
    aplica_a: 'aplica_a',
    cargo: 'cargo_asiento',
    'compromiso.estado': 'estado_compromiso',
    'compromiso.tipo': 'tipo_compromiso',
    'plan.estado': 'estado_plan',
    'planes.estado': 'estado_plan',
    'producto.estado': 'estado_producto',
    'asiento.estado': 'estado_asiento',
    'asiento.calidad': 'calidad_asiento',
    'problematica.estado': 'estado_problematica',
    'evidencias.estado': 'estado_evidencia',
    'evidencias.tipo': 'tipo_evidencia',
    'documentos.estado': 'estado_evidencia',
    'documentos.tipo': 'tipo_evidencia',
    'recomendaciones.estado': 'estado_recomendacion',
    'acuerdo.resultado': 'resultado_acuerdo',
    'mesa.tipo': 'tipo_mesa',
    'creas.valor': 'valor_creas',
    'verificaciones.valor': 'valor_verificacion',
  }),
);
/** Lists whose words are with those of the board. */
const DEL_TABLERO = ['estatus', 'sector', 'tipo_compromiso', 'estado_compromiso', 'estado_plan'];

/** A text longer than this is shortened; the whole of it opens. */
export const TEXTO_CORTO = 90;

const INDEX = /^\d+$/;

function listFor(clase: string, parts: readonly string[]): string | undefined {
  const names = [clase, ...parts.filter((part) => !INDEX.test(part))];
  const [holder, member] = names.slice(-2);
  return LISTAS.get(`${holder}.${member}`) ?? LISTAS.get(member ?? '');
}

function wordOf(loc: Localizer, lista: string, codigo: string): string {
  const word = DEL_TABLERO.includes(lista)
    ? codeWord(loc, lista as 'estatus', codigo)
    : detailWord(loc, lista as 'etapa', codigo);
  // A stage is the name of a thing: "Secretariado Técnico Local".
  return lista === 'etapa' ? cleanText(word) : lower(cleanText(word));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A map by language, as far as its form tells. */
function isTexto(value: unknown): value is Texto {
  if (typeof value === 'string') return true;
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([tag, text]) => typeof text === 'string' && /^[a-z]{2,3}(-|$)/i.test(tag))
  );
}

/** The text of a value that is one; '' for the rest. */
export function textIn(loc: Localizer, value: unknown): string {
  return isTexto(value) ? plainText(loc, value) : '';
}

/** What an object is called: its title, its name, that of its organization or person. */
export function nameIn(loc: Localizer, value: unknown): string {
  if (!isRecord(value)) return textIn(loc, value);
  const own = (name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined);
  for (const name of ['titulo', 'nombre', 'texto', 'denominacion', 'fecha']) {
    const text = textIn(loc, own(name));
    if (text !== '') return text;
  }
  return nameInside(loc, own('organizacion')) || nameInside(loc, own('persona'));
}

const nameInside = (loc: Localizer, value: unknown): string =>
  isRecord(value) ? textIn(loc, value['nombre']) : '';

function shortText(text: string): string {
  return text.length > TEXTO_CORTO ? `«${text.slice(0, TEXTO_CORTO - 1).trimEnd()}…»` : `«${text}»`;
}

function scalarText(loc: Localizer, lista: string | undefined, value: unknown): string {
  if (typeof value === 'number') return loc.number(value, 4);
  if (typeof value === 'boolean') return tCommon(loc, value ? 'si' : 'no');
  const text = textIn(loc, value);
  if (text === '') return tCommon(loc, 'sinDato');
  if (lista !== undefined) return wordOf(loc, lista, text);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return loc.date(text.slice(0, 10));
  return isFecha(text) ? loc.date(text) : shortText(text);
}

function listText(loc: Localizer, lista: string | undefined, list: readonly unknown[]): string {
  const few = list.length > 0 && list.length <= 5;
  const names = few
    ? list.map((v) => (isRecord(v) ? nameIn(loc, v) : scalarText(loc, lista, v)))
    : [];
  return names.length > 0 && names.every((name) => name !== '')
    ? loc.list(names)
    : tChanges(loc, 'n_elementos', { n: list.length });
}

/**
 * A value in words, short enough for a sentence.
 * @param clase kind of the item that it is of
 * @param parts its JSON Pointer from there, in parts
 */
export function valueText(
  loc: Localizer,
  clase: string,
  parts: readonly string[],
  value: unknown,
): string {
  const lista = listFor(clase, parts);
  if (Array.isArray(value)) return listText(loc, lista, value);
  if (!isRecord(value) || isTexto(value)) return scalarText(loc, lista, value);
  const name = nameIn(loc, value);
  if (name !== '') return shortText(name);
  const members = Object.entries(value).slice(0, 3);
  return members
    .map(([k, v]) => `${fieldWord(loc, k)}: ${valueText(loc, clase, [...parts, k], v)}`)
    .join(', ');
}

/** Where in its item a value stands: "evidencias «Minuta» · estado"; '' for the whole item. */
export function placeText(
  loc: Localizer,
  parts: readonly string[],
  elementos: readonly Texto[],
): string {
  const titles = elementos.map((titulo) => plainText(loc, titulo));
  const said: string[] = [];
  for (const part of parts) {
    if (!INDEX.test(part)) said.push(fieldWord(loc, cleanText(part)));
    else {
      const title = titles.shift() ?? '';
      const which = title === '' ? loc.number(Number(part) + 1) : shortText(title);
      said.push(`${said.pop() ?? ''} ${which}`.trim());
    }
  }
  return said.join(' · ');
}
