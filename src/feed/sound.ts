/**
 * Whether a value holds for its schema, without asking zod about every member that is absent: on a
 * sound feed that is most of the cost. What is not sound is then put before zod itself.
 */
import * as z from 'zod/mini';
import type { ObjectShape, ScalarShape } from './shape.js';

/** Texts that are seen again and again: dates, codes, links. */
const MEMORY = 2_000;
const REMEMBERED_LENGTH = 100;

interface CheckDef {
  check: string;
  maximum?: number;
  fn?: (value: unknown) => boolean;
}

interface Test {
  /** When length is all that matters: the longest text allowed. */
  maximum?: number;
  known: Map<unknown, boolean>;
}

const tests = new WeakMap<ScalarShape, Test>();

function checksOf(schema: z.ZodMiniType): CheckDef[] {
  const { checks = [] } = schema._zod.def as { checks?: z.core.$ZodCheck[] };
  return checks.map((check) => check._zod.def as unknown as CheckDef);
}

function makeTest(shape: ScalarShape): Test {
  const known = new Map<unknown, boolean>();
  const checks = checksOf(shape.schema);
  const onlyLength = shape.type === 'string' && checks.every(({ check }) => check === 'max_length');
  if (!onlyLength) return { known };
  return { known, maximum: Math.min(Infinity, ...checks.map((check) => check.maximum!)) };
}

/** True for a scalar that its schema accepts without any remark. */
export function isSoundScalar(value: unknown, shape: ScalarShape): boolean {
  if (typeof value !== shape.type) return false;
  let test = tests.get(shape);
  if (!test) {
    test = makeTest(shape);
    tests.set(shape, test);
  }
  if (test.maximum !== undefined) return (value as string).length <= test.maximum;
  const remembered = test.known.get(value);
  if (remembered !== undefined) return remembered;
  const sound = z.safeParse(shape.schema, value).success;
  if (typeof value === 'string' && value.length > REMEMBERED_LENGTH) return sound;
  if (test.known.size >= MEMORY) test.known.clear();
  test.known.set(value, sound);
  return sound;
}

const objectChecks = new WeakMap<ObjectShape, (value: unknown) => boolean>();

function makeObjectCheck(shape: ObjectShape): (value: unknown) => boolean {
  const checks = checksOf(shape.schema);
  const required = [...shape.members].filter(([, m]) => !m.optional).map(([name]) => name);
  return (value) =>
    required.every((name) => (value as Record<string, unknown>)[name] !== undefined) &&
    checks.every((check) => check.fn?.(value) === true);
}

/** True for an object with sound members that lacks none and breaks no rule among them. */
export function isSoundObject(value: object, shape: ObjectShape): boolean {
  let check = objectChecks.get(shape);
  if (!check) {
    check = makeObjectCheck(shape);
    objectChecks.set(shape, check);
  }
  return check(value);
}
