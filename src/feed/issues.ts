/** What zod finds wrong, said as a problem of the feed: its code, its place, what was expected. */
import type * as z from 'zod/mini';
import type { CodigoProblema } from './problems.js';
import { childOf, type Details, type Path } from './report.js';
import { fecha, fechaHora, isHttpUrl, uri, type IssueParams } from './schema/base.js';
import { childShape, optionFor, type ScalarShape, type Shape, type UnionShape } from './shape.js';
import { meantDate } from './meant-date.js';
import { nearest } from './similar.js';

type ZodIssue = z.core.$ZodIssue;

export interface Finding {
  codigo: CodigoProblema;
  /** Where the problem is shown. */
  path: Path;
  /** The value that cannot stay; its nearest removable surrounding goes. */
  at: Path;
  /** True when the value stays in spite of it. */
  keep: boolean;
  details: Details;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'texto',
  number: 'numero',
  int: 'entero',
  boolean: 'verdadero_falso',
  array: 'lista',
  object: 'objeto',
  record: 'objeto',
};

/** The value and the shape at a path. */
export function follow(root: unknown, shape: Shape, path: Path): { value: unknown; shape: Shape } {
  let value = root;
  let at = shape;
  for (const part of path) {
    at = childShape(at, value, part);
    value = childOf(value, part);
  }
  return { value, shape: at };
}

/** The findings of one issue; a union speaks for the option that the value has the form of. */
export function readIssue(
  issue: ZodIssue,
  root: unknown,
  shape: Shape,
  base: Path = [],
): Finding[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  const here = follow(root, shape, path);
  if (issue.code === 'invalid_union') {
    const { options } = here.shape as UnionShape;
    const inner = issue.errors[options.indexOf(optionFor(here.shape, here.value))];
    if (inner) return inner.flatMap((issue) => readIssue(issue, root, shape, path));
  }
  return [readOne(issue, path, here.value, here.shape)];
}

function readOne(issue: ZodIssue, path: Path, value: unknown, shape: Shape): Finding {
  const stays: Finding = { codigo: 'tipo_incorrecto', path, at: path, keep: false, details: {} };
  if (value === undefined) {
    const details = { esperado: String(path.at(-1)) };
    return { ...stays, codigo: 'falta_miembro', path: path.slice(0, -1), details };
  }
  if (issue.code === 'custom') {
    const { codigo, conservar } = issue.params as unknown as IssueParams;
    const details = { visto: value, ...hint(codigo, value, shape) };
    return { ...stays, codigo: codigo as CodigoProblema, keep: conservar === true, details };
  }
  const details = { visto: value };
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return { ...stays, ...outOfRange(issue, value) };
    case 'invalid_format':
      return { ...stays, codigo: 'formato_invalido', details: { ...details, ...format(issue) } };
    default:
      return { ...stays, ...wrongType(issue, value, shape) };
  }
}

function outOfRange(issue: ZodIssue, value: unknown): Partial<Finding> {
  if (issue.code === 'too_big') {
    const esperado = `≤ ${issue.maximum}`;
    const codigo = typeof value === 'string' ? 'texto_demasiado_largo' : 'numero_fuera_de_rango';
    return { codigo, details: { visto: value, esperado } };
  }
  const esperado = issue.code === 'too_small' ? `≥ ${issue.minimum}` : '';
  return { codigo: 'numero_fuera_de_rango', details: { visto: value, esperado } };
}

function format(issue: ZodIssue): Details {
  return issue.code === 'invalid_format' && 'pattern' in issue
    ? { esperado: String(issue.pattern).replace(/^\/\^?|\$?\/[a-z]*$/g, '') }
    : {};
}

function wrongType(issue: ZodIssue, value: unknown, shape: Shape): Partial<Finding> {
  const schema = shape.kind === 'scalar' ? shape.schema : undefined;
  if (schema === fecha || schema === fechaHora) {
    const codigo = schema === fecha ? 'fecha_invalida' : 'fecha_hora_invalida';
    return { codigo, details: { visto: value, ...hint(codigo, value, shape) } };
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  const esperado =
    shape.kind === 'union'
      ? shape.options.map((option) => TYPES[typeName(option)]).join(' | ')
      : (TYPES[expected ?? ''] ?? String(expected));
  const sugerencia = typeof value === 'string' ? readable(value, esperado) : undefined;
  return { details: { visto: value, esperado, ...(sugerencia && { sugerencia }) } };
}

function typeName(shape: Shape): string {
  return shape.kind === 'scalar' ? shape.type : 'object';
}

/** The number or the boolean that a text most likely stands for. */
function readable(text: string, esperado: string): string | undefined {
  if (esperado === 'numero' || esperado === 'entero') {
    const number = Number(text.replace(/[%$\s]/g, '').replace(/,(?=\d{3}\b)/g, ''));
    return text.trim() !== '' && Number.isFinite(number) ? String(number) : undefined;
  }
  if (esperado !== 'verdadero_falso') return undefined;
  if (/^(s[ií]|true|verdadero|1)$/i.test(text)) return 'true';
  return /^(no|false|falso|0)$/i.test(text) ? 'false' : undefined;
}

/** What should have been there, and what was probably meant. */
function hint(codigo: string, value: unknown, shape: Shape): Details {
  if (codigo === 'codigo_desconocido') {
    const codes = (shape as ScalarShape).codes?.codigos ?? [];
    const sugerencia = nearest(String(value), codes);
    return { esperado: codes.join(', '), ...(sugerencia !== undefined && { sugerencia }) };
  }
  if (codigo === 'fecha_invalida') {
    const sugerencia = meantDate(value);
    return { esperado: 'AAAA-MM-DD', ...(sugerencia !== undefined && { sugerencia }) };
  }
  if (codigo === 'fecha_hora_invalida') return { esperado: 'AAAA-MM-DDThh:mm:ss-06:00' };
  if (shape.kind === 'scalar' && shape.schema === uri) {
    const sugerencia = `https://${String(value).trim()}`;
    const bare = /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(String(value).trim());
    return { esperado: 'https://…', ...(bare && isHttpUrl(sugerencia) && { sugerencia }) };
  }
  return {};
}
