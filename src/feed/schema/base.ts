/**
 * The words that the schemas are written with: scalars, and the marks that the reader, the JSON
 * Schema and the reference page read back (which code list, which reference, number taken as text).
 */
import * as z from 'zod/mini';
import type { Code, CodeList } from '../codes.js';
import { isFecha } from '../civil-date.js';

/** Longest text of a feed, in UTF-16 units. */
export const TEXTO_MAXIMO = 20_000;

export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Kinds of item that an id can name; ids are unique over all of them together. */
export type Clase =
  | 'plan'
  | 'compromiso'
  | 'accion'
  | 'actividad'
  | 'producto'
  | 'asiento'
  | 'regla'
  | 'acuerdo'
  | 'mesa'
  | 'problematica'
  | 'eje'
  | 'capitulo'
  | 'region'
  | 'red';

/** Schema → its code list. */
export const codeListOf = new WeakMap<object, CodeList>();
/** Schema → the kinds of item that it refers to. */
export const referenceOf = new WeakMap<object, readonly Clase[]>();
/** Schema of an `id` → the kind of item that it names. */
export const idOf = new WeakMap<object, Clase>();
/** Schemas that take a JSON number as its text, with a notice. */
export const numberAsText = new WeakSet();
/** Object schema → members that the standard requires although a reader can do without them. */
export const requiredByStandard = new WeakMap<object, readonly string[]>();

/** `codigo` names the problem; `conservar` keeps the value in spite of it. */
export interface IssueParams {
  codigo: string;
  conservar?: boolean;
}

const params = (codigo: string, conservar = false): { params: IssueParams } => ({
  params: { codigo, ...(conservar && { conservar }) },
});

/** Scheme, slashes and a host without blanks, which some browsers would let pass. */
const WEB = /^\s*https?:\/\/[^\s/?#\\]+(?:[/?#\\]|\s*$)/i;

/**
 * True for an absolute http or https URL that a link may lead to: with a host, without user name or
 * password (they exist to make one host look like another) and without control characters.
 */
export function isHttpUrl(value: unknown): boolean {
  if (typeof value !== 'string' || !WEB.test(value)) return false;
  if (/[\u0000-\u001f\u007f]/.test(value.trim())) return false;
  try {
    const { protocol, hostname, username, password } = new URL(value);
    const web = protocol === 'http:' || protocol === 'https:';
    return web && hostname !== '' && username === '' && password === '';
  } catch {
    return false;
  }
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/;

/** True for an RFC 3339 date-time with offset whose day exists. */
export function isDateTime(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    DATE_TIME.test(value) &&
    isFecha(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value))
  );
}

export const cadena = z.string().check(z.maxLength(TEXTO_MAXIMO));

/** ᴸ: a string in the feed's idioma, or a map by BCP 47 tag. */
export const texto = z.union([
  cadena,
  z.record(z.string(), cadena).check(
    // A text that lost its last language is no text any more.
    z.refine((map) => Object.keys(map).length > 0, params('tipo_incorrecto')),
  ),
]);
export type Texto = string | Record<string, string>;

export const fecha = z.string().check(z.refine(isFecha, params('fecha_invalida')));
export const fechaHora = z.string().check(z.refine(isDateTime, params('fecha_hora_invalida')));
export const uri = cadena.check(z.refine(isHttpUrl, params('enlace_no_permitido')));
export const correo = cadena.check(
  z.refine((v: string) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(v), params('correo_invalido')),
);
export const entero = z.int().check(z.minimum(0));
export const numero = z.number();
export const porcentaje = z.number().check(z.minimum(0), z.maximum(100));
export const booleano = z.boolean();

/** A short label that may come as a number: `3`, `"P1"`, `"16.6"`. */
export const rotulo = z.string().check(z.maxLength(TEXTO_MAXIMO));
numberAsText.add(rotulo);

/** The id of an item, unique in the feed over all kinds. */
export function id(clase: Clase) {
  // Its pattern is not held here: the reader keeps an odd id, with a warning, and makes others that
  // carry a tilde, which no written id may.
  const schema = z.string();
  idOf.set(schema, clase);
  numberAsText.add(schema);
  return schema;
}

/** A reference to items of the given kinds. */
export function ref(...clases: Clase[]) {
  const schema = z.string();
  referenceOf.set(schema, clases);
  numberAsText.add(schema);
  return schema;
}

/** A key that is unique only inside its own list (scales, cut-offs), or that a list of codes suggests. */
export function clave(codes?: CodeList) {
  const schema = z.string().check(z.maxLength(200));
  numberAsText.add(schema);
  if (codes) codeListOf.set(schema, codes);
  return schema;
}

/** A code of a list. A code unknown to a closed list is kept, with a warning. */
export function codigo<L extends CodeList>(lista: L): z.ZodMiniType<Code<L>> {
  const known = new Set<string>(lista.codigos);
  const schema = lista.abierta
    ? z.string().check(z.maxLength(200))
    : z.string().check(
        z.maxLength(200),
        z.refine((v: string) => known.has(v), params('codigo_desconocido', true)),
      );
  codeListOf.set(schema, lista);
  return schema as unknown as z.ZodMiniType<Code<L>>;
}

export const opt = z.optional;

/** An optional list; absent means none known. */
export function lista<T extends z.ZodMiniType>(item: T) {
  return z.optional(z.array(item));
}

/** Declares what the standard requires although the reader can do without. */
export function requires<T extends z.ZodMiniType>(schema: T, ...members: string[]): T {
  requiredByStandard.set(schema, members);
  return schema;
}
