/**
 * Holds one element of a list (or the root) against the schema and takes out the smallest thing
 * that makes it hold: an optional member, a map's entry, an element; else the element as a whole
 * cannot be shown. What stays is as the feed states it, with the members that the schema does not know.
 */
import * as z from 'zod/mini';
import { toPointer } from './json-position.js';
import { follow, readIssue, type Finding } from './issues.js';
import type { Reading } from './reading.js';
import type { Path } from './report.js';
import { optionFor, type Shape } from './shape.js';

/** Taking out one thing can break what holds it; each round goes one level up, so few are needed. */
const ROUNDS = 16;

/** A member or an entry that is set aside. */
interface Removal {
  /** From the unit that is held against the schema. */
  path: Path;
  holder: object;
  value: unknown;
  shape: Shape;
}

interface Unit {
  /** From the root of the feed. */
  path: Path;
  value: unknown;
  shape: Shape;
  reading: Reading;
}

/** The smallest removable thing at or around `path`; null when it is the unit itself. */
function removable({ value: root, shape }: Unit, path: Path): Removal | null {
  for (let end = path.length; end > 0; end--) {
    const at = path.slice(0, end);
    const holder = follow(root, shape, at.slice(0, -1));
    const option = optionFor(holder.shape, holder.value);
    const here = follow(root, shape, at);
    if (here.value === undefined) continue;
    const optional = option.kind === 'object' && option.members.get(String(at[end - 1]))?.optional;
    if (optional || option.kind === 'map') {
      return { path: at, holder: holder.value as object, ...here };
    }
  }
  return null;
}

/** A value that stays in spite of a problem. */
function note({ codigo, path, details }: Finding, unit: Unit): void {
  const { reading } = unit;
  const at = [...unit.path, ...path];
  // An activity whose status nobody can read counts as without data.
  const unreadable = at.at(-1) === 'estatus' && at.at(-3) === 'actividades';
  if (unreadable) reading.degrade(at);
  reading.report.add(codigo, at, { ...details, ...(unreadable && { efecto: 'degradado' }) });
}

/** Reports what is broken and says what must go; null when the unit cannot be kept. */
function collect(findings: readonly Finding[], unit: Unit): Map<string, Removal> | null {
  const removals = new Map<string, Removal>();
  let lost = false;
  for (const { codigo, path, at, details } of findings) {
    const removal = removable(unit, at);
    if (removal) removals.set(toPointer(removal.path), removal);
    else lost = true;
    const efecto = removal ? 'degradado' : 'rechazado';
    unit.reading.report.add(codigo, [...unit.path, ...path], { ...details, efecto });
  }
  return lost ? null : removals;
}

/** Sets members and entries aside; what is inside another goes with it. */
function takeOut(removals: ReadonlyMap<string, Removal>, unit: Unit): void {
  const outer = [...removals.values()].filter(({ path }) =>
    path.every((_, end) => end === 0 || !removals.has(toPointer(path.slice(0, end)))),
  );
  for (const { path, value, shape } of outer) {
    unit.reading.degrade([...unit.path, ...path], value, shape);
  }
  for (const { path, holder } of outer) Reflect.deleteProperty(holder, path.at(-1)!);
}

/** Elements of lists inside a unit were held against the schema before it. */
function isOwn(issue: z.core.$ZodIssue): boolean {
  return issue.path.every((part) => typeof part !== 'number');
}

/** Prunes the value that stands at `path` in place until it holds; false when it cannot be shown. */
export function prune(value: unknown, path: Path, shape: Shape, reading: Reading): boolean {
  const unit: Unit = { path: [...path], value, shape, reading };
  for (let round = 0; round < ROUNDS; round++) {
    const result = z.safeParse(shape.schema, value);
    if (result.success) return true;
    const own = result.error.issues.filter(isOwn);
    const findings = own.flatMap((issue) => readIssue(issue, value, shape));
    if (round === 0) findings.filter(({ keep }) => keep).forEach((kept) => note(kept, unit));
    const broken = findings.filter(({ keep }) => !keep);
    if (broken.length === 0) return true;
    const removals = collect(broken, unit);
    if (!removals) return false;
    takeOut(removals, unit);
  }
  return false;
}
