/** Any valid feed, made from the schema: what the standard takes, the workbook must keep. */
import * as fc from 'fast-check';
import { feed as feedSchema } from '../../src/feed/schema/feed.js';
import { shapeOf, type ObjectShape, type ScalarShape, type Shape } from '../../src/feed/shape.js';
import { kindOf } from '../../src/sheets/kinds.js';

type Json = unknown;

const digits = (n: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: 10 ** n - 1 }).map((value) => String(value).padStart(n, '0'));

const DATES = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const date = fc
  .tuple(DATES, fc.constantFrom(10, 10, 7, 4))
  .map(([text, end]) => text.slice(0, end));
const moment = DATES.map((text) => `${text.slice(0, 19)}-06:00`);

/** Texts that a spreadsheet, or our reading of one, would like to change. */
const TRICKY = [
  ...[
    ' con espacios ',
    'dos\nrenglones',
    'tab\tulado',
    '=1+1',
    '+52',
    '-',
    '@x',
    "'apóstrofo",
    '"comillas"',
  ],
  ...[
    '12',
    '1,234',
    '40 %',
    '31/12/26',
    '2026-12-31',
    'dic 2026',
    'N/A',
    'Total',
    'Sí',
    'no',
    'Id',
    'x_a',
  ],
  ...[
    'En proceso',
    '~compromiso-1',
    '(ejemplo)',
    '(explicación) x',
    'a; b',
    '_x0041_',
    'Gesti?n',
    'Ã³',
    '&oacute;',
  ],
  ...[
    '\u00a0nbsp',
    '\u200bcero',
    '😀',
    'a'.repeat(20_000),
    '{"a":1}',
    '<b>&amp;</b>',
    'ñandú',
    '\ufeff',
    '#N/A',
  ],
];
const text = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom(...TRICKY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
);
const number = fc.oneof(
  fc.integer({ min: -1000, max: 50_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);

function scalar(shape: ScalarShape, member: string): fc.Arbitrary<Json> {
  const kind = kindOf(shape, member)!;
  switch (kind.simple) {
    case 'fecha':
      return date;
    case 'fecha_hora':
      return moment;
    case 'uri':
      return fc.webUrl({ withQueryParameters: true });
    case 'correo':
      return digits(4).map((name) => `a${name}@ejemplo.gob.mx`);
    case 'booleano':
      return fc.boolean();
    case 'entero':
      return fc.nat({ max: 5_000 });
    case 'porcentaje':
      return fc.oneof(
        fc.nat({ max: 100 }),
        fc.double({ min: 0, max: 100, noNaN: true }).map((v) => v + 0),
      );
    case 'codigo':
      return fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...kind.codes!.codigos) },
        { weight: 1, arbitrary: text },
      );
    case 'numero':
      if (member === 'objetivo') return fc.integer({ min: 1, max: 17 });
      return member === 'den' ? fc.integer({ min: 1, max: 9 }) : fc.nat({ max: 900 });
    default:
      if (kind.digits !== undefined)
        return kind.digits === 2 ? digits(1).map((d) => `0${d}`) : digits(5);
      return member === 'sha256' ? fc.constant('ab'.repeat(32)) : text;
  }
}

function map(shape: Shape & { kind: 'map' }, depth: number): fc.Arbitrary<Json> {
  const key = shape.byLanguage
    ? fc.oneof(fc.constantFrom('es-MX', 'nhe', 'en'), text)
    : fc.oneof(fc.constantFrom('sociedad_civil', 'I1', 'I2', 'academia'), text);
  const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 3 });
  return keys.chain((names) =>
    fc
      .tuple(...names.map(() => any(shape.value, '', depth)))
      .map((values) => Object.fromEntries(names.map((name, i) => [name, values[i]]))),
  );
}

/** Own members, some of which no cell can hold; and one that the standard does not know. */
const own = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.record({ x_folio: fc.oneof(text, number, fc.boolean()) }) },
  { weight: 1, arbitrary: fc.record({ x_lista: fc.jsonValue({ maxDepth: 2 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ otro_miembro: fc.oneof(text, fc.constant(null), fc.constant('')) }),
  },
);

function object(shape: ObjectShape, depth: number): fc.Arbitrary<Record<string, Json>> {
  const fields: Record<string, fc.Arbitrary<Json>> = {};
  const required: string[] = [];
  for (const [name, { shape: inner, optional }] of shape.members) {
    const isList = inner.kind === 'list' && inner.item.kind === 'object';
    if (isList && depth <= 0) continue;
    fields[name] = any(inner, name, depth);
    if (!optional) required.push(name);
  }
  return fc
    .tuple(fc.record(fields, { requiredKeys: required }), own)
    .map(([item, more]) => ({ ...thin(item, required), ...more }));
}

/** About every third optional member is left: all of them together are no feed that anybody writes. */
function thin(item: Record<string, Json>, required: readonly string[]): Record<string, Json> {
  const names = Object.keys(item);
  const kept = names.filter((name, i) => required.includes(name) || (i + names.length) % 3 !== 0);
  return Object.fromEntries(kept.map((name) => [name, item[name]]));
}

function any(shape: Shape, member: string, depth: number): fc.Arbitrary<Json> {
  switch (shape.kind) {
    case 'scalar':
      return shape.type === 'number' &&
        kindOf(shape, member)?.simple === 'numero' &&
        member === 'valor'
        ? number
        : scalar(shape, member);
    case 'object':
      return object(shape, depth);
    case 'list':
      return fc.array(any(shape.item, member, depth - 1), { maxLength: depth > 2 ? 2 : 1 });
    case 'map':
      return map(shape, depth);
    case 'union':
      return fc.oneof(...shape.options.map((option) => any(option, member, depth)));
    case 'free':
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** Ids as the standard wants them, unique; some items have none, where none is asked for. */
function giveIds(root: Json): Json {
  let count = 0;
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const item = value as Record<string, Json>;
      if ('id' in item && !('esquema' in item)) {
        count++;
        if (count % 5 === 4) delete item['id'];
        else item['id'] = `I${count}`;
      }
      for (const [name, inner] of Object.entries(item)) if (!name.startsWith('x_')) visit(inner);
    }
  };
  visit(root);
  return root;
}

/** A valid feed, as JSON gives it. */
export const anyFeed = object(shapeOf(feedSchema) as ObjectShape, 4).map(
  (feed) =>
    giveIds(JSON.parse(JSON.stringify({ planes: [], ...feed, version: '1.0' }))) as Record<
      string,
      Json
    >,
);
