/** Which field a heading names, however it is written. */
import { fold, nearest } from '../feed/similar.js';
import { LIBRO, SINONIMOS } from '../i18n/hojas-columnas.js';
import type { Path } from './columns.js';
import { entryField, fieldsOf, otherField, ownField, type Field } from './fields.js';
import { PLAN, ROOT, specOf, type SheetSpec } from './layout.js';
import { trim } from './texts.js';

export interface Match {
  field: Field;
  how: 'exact' | 'other' | 'near';
}

type Lookup = Map<string, Field | null>;
const lookups = new Map<string, { exact: Lookup; other: Lookup }>();

function pathOf(field: Field): Path {
  if (field.role === 'member') return field.path;
  return field.role === 'key' ? ['id'] : [];
}

/** Other ways to head a field: its path in the standard, and what people write. */
function otherWays(field: Field): string[] {
  const path = pathOf(field);
  if (path.length === 0) return [];
  const technical = path.join('.');
  const ends = [
    `${field.noun}.${technical}`,
    technical,
    path.slice(-2).join('.'),
    path.at(-1) ?? '',
  ];
  const first = ends.find((end) => Object.hasOwn(SINONIMOS, end));
  return [technical, ...(first === undefined ? [] : (SINONIMOS[first] ?? []))];
}

function addWay(lookup: Lookup, way: string, field: Field): void {
  const key = fold(way);
  // A heading that two fields could have, names none.
  if (key !== '') lookup.set(key, lookup.has(key) && lookup.get(key) !== field ? null : field);
}

function lookupOf(spec: SheetSpec): { exact: Lookup; other: Lookup } {
  let found = lookups.get(spec.noun);
  if (!found) {
    found = { exact: new Map(), other: new Map() };
    for (const field of fieldsOf(spec)) {
      addWay(found.exact, field.header, field);
      for (const way of otherWays(field)) addWay(found.other, way, field);
    }
    lookups.set(spec.noun, found);
  }
  return found;
}

const ENTRY = /^(.+?) ?\[([^\][]+)\]$/;
const OWN = /^((?:[a-z_]+\.)*)(x_[A-Za-z0-9_-]+)$/;

/** `Título [nhe]`: the map whose column it is. */
function entryOf(spec: SheetSpec, text: string): Field | undefined {
  const match = ENTRY.exec(text);
  if (!match) return undefined;
  const nouns = spec.noun === ROOT ? [spec, specOf(PLAN)] : [spec];
  for (const { noun, maps } of nouns) {
    for (const map of maps) {
      const field = entryField(noun, map, match[2]!);
      if (fold(field.header) === fold(text)) return field;
    }
  }
  return undefined;
}

function ownOf(spec: SheetSpec, text: string): Field | undefined {
  const match = OWN.exec(text);
  if (!match) return undefined;
  const inForm = spec.noun === ROOT;
  const path = [...match[1]!.split('.').filter((part) => part !== ''), match[2]!];
  const ofPlan = inForm && path[0] === PLAN && path.length > 1;
  return ofPlan ? ownField(PLAN, path.slice(1), true) : ownField(spec.noun, path, inForm);
}

function otherOf(spec: SheetSpec, text: string): Field | undefined {
  if (!text.startsWith(LIBRO.otros)) return undefined;
  const inForm = spec.noun === ROOT;
  const noun = inForm && text.startsWith(`${LIBRO.otros}: plan`) ? PLAN : spec.noun;
  const part = /\d+$/.exec(text)?.[0];
  return otherField(noun, part === undefined ? 0 : Number(part) - 1, inForm);
}

/** The field that a heading names; undefined for a heading of nothing we know. */
export function matchHeading(spec: SheetSpec, raw: string): Match | undefined {
  const text = trim(raw)
    .replace(/\s+/g, ' ')
    .replace(/\s*[*:]+$/, '');
  if (text === '') return undefined;
  const key = fold(text);
  const { exact, other } = lookupOf(spec);
  const known = exact.get(key) ?? entryOf(spec, text) ?? ownOf(spec, text) ?? otherOf(spec, text);
  if (known) return { field: known, how: 'exact' };
  const way = other.get(key);
  return way ? { field: way, how: 'other' } : undefined;
}

/** The field whose heading is nearest to a mistyped one. */
export function nearHeading(
  spec: SheetSpec,
  text: string,
  taken: ReadonlySet<string>,
): Match | undefined {
  const { exact } = lookupOf(spec);
  const free = [...exact]
    .filter(([, field]) => field && !taken.has(field.header))
    .map(([key]) => key);
  const near = nearest(text, free);
  const field = near === undefined ? undefined : exact.get(fold(near));
  return field ? { field, how: 'near' } : undefined;
}
