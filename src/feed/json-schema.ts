/**
 * The published JSON Schema (2020-12), made from the schemas of the reader. Stricter than the
 * reader where the standard asks for more than a board needs. Node only.
 */
import * as z from 'zod/mini';
import type { CodeList } from './codes.js';
import { describeCode } from './descriptions-codes.js';
import { describeMember, NOUNS } from './descriptions.js';
import { EXAMPLES } from './examples.js';
import { nounsOf, requiredMembers, type Nouns } from './nouns.js';
import { correo, fecha, fechaHora, ID_PATTERN, texto, TEXTO_MAXIMO, uri } from './schema/base.js';
import { feed } from './schema/feed.js';
import type { ObjectShape, ScalarShape, Shape } from './shape.js';
import { fold } from './similar.js';

export type JsonSchema = Record<string, unknown>;

export const SCHEMA_ID = 'urn:pal-tablero:feed:1.0';

const DAY = '(0[1-9]|[12]\\d|3[01])';
const MONTH = '(0[1-9]|1[0-2])';
/** Years 1900 to 2199; the reader also knows which months have 31 days. */
export const FECHA_PATTERN = `^(19|20|21)\\d{2}(-${MONTH}(-${DAY})?)?$`;
const FECHA_HORA_PATTERN = `^\\d{4}-${MONTH}-${DAY}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?([Zz]|[+-]\\d{2}:\\d{2})$`;

/** Scalars with a name of their own; the refinements of the reader in words that JSON Schema knows. */
const SCALARS: readonly [string, z.ZodMiniType, string, JsonSchema][] = [
  [
    'fecha',
    fecha,
    'Fecha civil: AAAA-MM-DD, o AAAA-MM o AAAA si no se sabe más.',
    { pattern: FECHA_PATTERN },
  ],
  [
    'fecha_hora',
    fechaHora,
    'Fecha y hora con diferencia de UTC (RFC 3339).',
    { format: 'date-time', pattern: FECHA_HORA_PATTERN },
  ],
  [
    'enlace',
    uri,
    'Dirección web completa, http o https.',
    { format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+' },
  ],
  ['correo', correo, 'Correo electrónico.', { format: 'email' }],
];
const NAMED = new Map<unknown, string>(SCALARS.map(([name, schema]) => [schema, name]));

/** The name under which a code list stands in `$defs`. */
function listName({ nombre }: CodeList): string {
  return `codigo_${fold(nombre)}`;
}

function codes(list: CodeList): JsonSchema {
  const { nombre, codigos, abierta } = list;
  const known: JsonSchema = {
    enum: codigos,
    // Not of the standard, but editors show it beside each code.
    enumDescriptions: codigos.map((code) => describeCode(nombre, code)),
  };
  return {
    title: listName(list),
    description: abierta ? `Lista abierta: ${nombre}.` : `Lista cerrada: ${nombre}.`,
    ...(abierta ? { anyOf: [known, { type: 'string', maxLength: 200 }] } : known),
  };
}

function plain(schema: z.ZodMiniType): JsonSchema {
  const converted = z.toJSONSchema(schema, { unrepresentable: 'any' });
  delete converted.$schema;
  return converted;
}

function scalar(shape: ScalarShape): JsonSchema {
  if (shape.codes) return { $ref: `#/$defs/${listName(shape.codes)}` };
  const name = NAMED.get(shape.schema);
  if (name !== undefined) return { $ref: `#/$defs/${name}` };
  return { ...plain(shape.schema), ...(shape.names && { pattern: ID_PATTERN.source }) };
}

function convert(shape: Shape, nouns: Nouns): JsonSchema {
  switch (shape.kind) {
    case 'object':
      return { $ref: `#/$defs/${nouns.nameOf.get(shape)!}` };
    case 'list':
      return { type: 'array', items: convert(shape.item, nouns) };
    case 'map':
      return { type: 'object', additionalProperties: convert(shape.value, nouns) };
    case 'union':
      if (shape.schema === texto) return { $ref: '#/$defs/texto' };
      return { anyOf: shape.options.map((option) => convert(option, nouns)) };
    case 'scalar':
      return scalar(shape);
    case 'free':
      return {};
  }
}

function member(noun: string, name: string, shape: Shape, nouns: Nouns): JsonSchema {
  const converted = convert(shape, nouns);
  const examples = EXAMPLES[`${noun}.${name}`] ?? EXAMPLES[name];
  return {
    description: describeMember(noun, name),
    ...converted,
    ...(examples && shape.kind !== 'object' && { examples }),
  };
}

function noun(name: string, shape: ObjectShape, nouns: Nouns): JsonSchema {
  const properties: JsonSchema = {};
  for (const [key, { shape: inner }] of shape.members) {
    properties[key] = member(name, key, inner, nouns);
  }
  const required = requiredMembers(name, shape);
  return {
    title: name,
    description: NOUNS[name],
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    ...ALTERNATIVES[name],
  };
}

/** Rules between members. */
const ALTERNATIVES: Readonly<Record<string, JsonSchema>> = {
  evidencia: { anyOf: [{ required: ['uri'] }, { required: ['ubicacion'] }] },
  voto: { anyOf: [{ required: ['asiento'] }, { required: ['sector'] }] },
};

const CADENA: JsonSchema = { type: 'string', maxLength: TEXTO_MAXIMO };
const TEXTO: JsonSchema = {
  title: 'texto',
  description: 'Un texto en el idioma del archivo, o uno por idioma (etiquetas BCP 47).',
  anyOf: [CADENA, { type: 'object', minProperties: 1, additionalProperties: CADENA }],
  examples: ['Agua para todos', { 'es-MX': 'Agua para todos', nhe: 'Atl' }],
};

/** The JSON Schema of a feed; a fresh object every time. */
export function makeJsonSchema(): JsonSchema {
  const nouns = nounsOf(feed);
  const $defs: JsonSchema = {};
  for (const [name, shape] of nouns.nouns) {
    if (name !== 'feed') $defs[name] = noun(name, shape, nouns);
  }
  $defs['texto'] = TEXTO;
  for (const [name, schema, description, rules] of SCALARS) {
    $defs[name] = { title: name, description, ...plain(schema), ...rules };
  }
  for (const list of nouns.lists) $defs[listName(list)] = codes(list);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA_ID,
    ...noun('feed', nouns.nouns.get('feed')!, nouns),
    title: 'Datos de un plan de acción local, versión 1.0',
    $defs,
  };
}
