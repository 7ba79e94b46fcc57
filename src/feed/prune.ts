/**
 * Holds cleaned data against the schema and takes out the smallest thing that makes it hold: an
 * optional member, a map's entry, else the list's element around it. The data itself stays as the
 * feed states it, with all the members that the schema knows nothing of.
 */
import * as z from 'zod/mini';
import { toPointer } from './json-position.js';
import { follow, readIssue, type Finding } from './issues.js';
import type { Reading } from './reading.js';
import type { Path } from './report.js';
import { optionFor, shapeOf, type Shape } from './shape.js';

/** Taking out one thing can break what holds it; each round goes one level up, so few are needed. */
const ROUNDS = 16;

interface Removal {
  path: Path;
  /** An element of a list is rejected; a member or an entry is set aside. */
  element: boolean;
  value: unknown;
  shape: Shape;
}

/** The smallest removable thing at or around `path`; null when only the root is left. */
function removable(root: unknown, shape: Shape, path: Path): Removal | null {
  for (let end = path.length; end > 0; end--) {
    const at = path.slice(0, end);
    const key = at[end - 1]!;
    const holder = follow(root, shape, at.slice(0, -1));
    const option = optionFor(holder.shape, holder.value);
    const here = follow(root, shape, at);
    if (here.value === undefined) continue;
    if (option.kind === 'list') return { path: at, element: true, ...here };
    const optional = option.kind === 'object' && option.members.get(String(key))?.optional;
    if (optional || option.kind === 'map') return { path: at, element: false, ...here };
  }
  return null;
}

/** Everything that must go in one round, by pointer; what is inside another goes with it. */
function collect(
  findings: readonly Finding[],
  root: unknown,
  shape: Shape,
  reading: Reading,
): Map<string, Removal> {
  const removals = new Map<string, Removal>();
  for (const { codigo, path, at, details } of findings) {
    const removal = removable(root, shape, at);
    const efecto = removal?.element ? 'rechazado' : 'degradado';
    reading.report.add(codigo, path, { ...details, efecto });
    if (removal) removals.set(toPointer(removal.path), removal);
  }
  for (const [pointer, { path }] of removals) {
    for (let end = path.length - 1; end > 0; end--) {
      if (removals.has(toPointer(path.slice(0, end)))) removals.delete(pointer);
    }
  }
  return removals;
}

function takeOut(removals: Iterable<Removal>, root: unknown, shape: Shape, reading: Reading): void {
  const lists = new Map<unknown[], Set<number>>();
  const members: [object, string | number][] = [];
  for (const { path, element, value, shape: inner } of removals) {
    const key = path.at(-1)!;
    const holder = follow(root, shape, path.slice(0, -1)).value as object;
    if (element) {
      reading.reject(path, value, inner);
      const list = holder as unknown[];
      lists.set(list, (lists.get(list) ?? new Set()).add(Number(key)));
    } else {
      reading.degrade(path, value, inner);
      members.push([holder, key]);
    }
  }
  // Only now, so that every path above still meant what it said.
  for (const [holder, key] of members) Reflect.deleteProperty(holder, key);
  for (const [list, gone] of lists) {
    const kept = [...list.keys()].filter((index) => !gone.has(index));
    reading.report.keepOnly(list, kept);
  }
}

/** A value that stays in spite of a problem. */
function note({ codigo, path, details }: Finding, reading: Reading): void {
  // An activity whose status nobody can read counts as without data.
  const unreadable = path.at(-1) === 'estatus' && path.at(-3) === 'actividades';
  if (unreadable) reading.degrade(path);
  reading.report.add(codigo, path, { ...details, ...(unreadable && { efecto: 'degradado' }) });
}

/** Prunes `root` in place until the schema holds; false when that cannot be done. */
export function prune(root: unknown, schema: z.ZodMiniType, reading: Reading): boolean {
  const shape = shapeOf(schema);
  for (let round = 0; round < ROUNDS; round++) {
    const result = z.safeParse(schema, root);
    if (result.success) return true;
    const findings = result.error.issues.flatMap((issue) => readIssue(issue, root, shape));
    const broken = findings.filter((finding) => !finding.keep);
    if (round === 0) findings.filter(({ keep }) => keep).forEach((kept) => note(kept, reading));
    if (broken.length === 0) return true;
    const removals = collect(broken, root, shape, reading);
    if (removals.size === 0) return false;
    takeOut(removals.values(), root, shape, reading);
  }
  return false;
}
