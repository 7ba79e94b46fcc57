/** Breaks a feed at random, for property tests. */
import * as fc from 'fast-check';
import { sampleFeed } from './sample.js';

type Node = Record<string, unknown> | unknown[];

/** Values that no place of a feed expects, or only some. */
const VALUES: readonly unknown[] = [
  ...[
    null,
    '',
    ' ',
    'x',
    'c1',
    '2026-02-30',
    '31/12/26',
    '46022',
    '2026-01-01',
    'javascript:alert(1)',
  ],
  ...[0, -1, 1, 46022, Infinity, -0, 0.5, 99_999_999_999, true, false],
  ...[
    [],
    {},
    [null],
    [[]],
    [{}],
    ['x', 1],
    { a: 1 },
    { 'es-MX': 'x' },
    { 'es-MX': 1 },
    { id: 'c1', titulo: 'x' },
  ],
  ...['\u0000', '\u202e', 'x'.repeat(20_001), { uri: 'ftp://x' }, [{ titulo: 'x' }]],
];
const KEYS = [
  'id',
  'titulo',
  'Título',
  'estatus',
  'x_a',
  'planes',
  'fecha',
  'zzz',
  'actividades',
  'nombre',
];

export interface Mutation {
  at: number;
  kind: 'replace' | 'delete' | 'double' | 'add' | 'rename';
  value: unknown;
  key: string;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('replace', 'replace', 'delete', 'double', 'add', 'rename'),
  value: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...VALUES) },
    fc.jsonValue({ maxDepth: 3 }),
  ),
  key: fc.constantFrom(...KEYS),
});

/** Every place of a value: its holder and its key there. */
function places(root: Node): [Node, string][] {
  const found: [Node, string][] = [];
  const visit = (node: Node): void => {
    for (const [key, child] of Object.entries(node)) {
      found.push([node, key]);
      if (typeof child === 'object' && child !== null) visit(child as Node);
    }
  };
  visit(root);
  return found;
}

function apply(root: Node, { at, kind, value, key: name }: Mutation): void {
  const all = places(root);
  if (all.length === 0) return;
  const [holder, key] = all[at % all.length]!;
  const copy = structuredClone(value);
  if (Array.isArray(holder)) {
    const index = Number(key);
    if (kind === 'delete') holder.splice(index, 1);
    else if (kind === 'double') holder.push(structuredClone(holder[index]));
    else if (kind === 'add') holder.splice(index, 0, copy);
    else holder[index] = copy;
  } else if (kind === 'delete') Reflect.deleteProperty(holder, key);
  else if (kind === 'add') holder[name] = copy;
  else if (kind === 'rename') {
    holder[name] = holder[key];
    Reflect.deleteProperty(holder, key);
  } else holder[key] = copy;
}

/** The sample feed after some mutations. */
export function mutated(mutations: readonly Mutation[]): Record<string, unknown> {
  const feed = sampleFeed();
  for (const change of mutations) apply(feed, change);
  return feed;
}
