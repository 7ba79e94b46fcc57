/**
 * The part of zod/mini that the schemas of the feed are written with, for the files of the CDN: the
 * same definitions and the same issues in a seventh of the bytes. Sources and the npm package use
 * zod itself; the build puts this in its place (vite.config.ts), and a test holds both together.
 */
type Issue = Record<string, unknown> & { path: (string | number)[]; go?: boolean };
type Fn = (value: unknown) => boolean;

interface Check {
  _zod: { def: Record<string, unknown>; run: (value: unknown) => Issue | null };
}

interface Def extends Record<string, unknown> {
  type: string;
  checks?: Check[];
}

type Run = (value: unknown, issues: Issue[]) => void;

export interface Schema {
  _zod: { def: Def };
  run: Run;
  check: (...checks: Check[]) => Schema;
}

/** Any issue of type ends a value; one of a check lets the others speak. */
const aborted = (issues: readonly Issue[]): boolean => issues.some(({ go }) => go !== true);

function make(def: Def, parse: Run): Schema {
  const checks = def.checks ?? [];
  return {
    _zod: { def },
    run(value, into) {
      const issues: Issue[] = [];
      parse(value, issues);
      if (!aborted(issues)) {
        for (const { _zod } of checks) {
          const issue = _zod.run(value);
          if (issue) issues.push(issue);
        }
      }
      into.push(...issues);
    },
    check: (...more) => make({ ...def, checks: [...checks, ...more] }, parse),
  };
}

const invalid = (expected: string): Issue => ({ code: 'invalid_type', expected, path: [] });

function below(schema: Schema, value: unknown, key: string | number, issues: Issue[]): void {
  const start = issues.length;
  schema.run(value, issues);
  for (let i = start; i < issues.length; i++) issues[i]!.path.unshift(key);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const scalar = (type: string, holds: Fn): Schema =>
  make({ type }, (value, issues) => {
    if (!holds(value)) issues.push(invalid(type));
  });

export const string = (): Schema => scalar('string', (v) => typeof v === 'string');
export const number = (): Schema => scalar('number', Number.isFinite);
export const boolean = (): Schema => scalar('boolean', (v) => typeof v === 'boolean');
export const unknown = (): Schema => scalar('unknown', () => true);

export const int = (): Schema =>
  make({ type: 'number', check: 'number_format', format: 'safeint' }, (value, issues) => {
    if (!Number.isFinite(value)) issues.push(invalid('number'));
    else if (!Number.isInteger(value)) issues.push(invalid('int'));
    else if (!Number.isSafeInteger(value)) {
      const tooBig = Number(value) > 0;
      issues.push({
        ...(tooBig
          ? { code: 'too_big', maximum: Number.MAX_SAFE_INTEGER }
          : { code: 'too_small', minimum: Number.MIN_SAFE_INTEGER }),
        path: [],
        go: true,
      });
    }
  });

export const object = (shape: Record<string, Schema>): Schema =>
  make({ type: 'object', shape }, (value, issues) => {
    if (!isRecord(value)) return void issues.push(invalid('object'));
    for (const key of Object.keys(shape)) below(shape[key]!, value[key], key, issues);
  });

export const array = (element: Schema): Schema =>
  make({ type: 'array', element }, (value, issues) => {
    if (!Array.isArray(value)) return void issues.push(invalid('array'));
    value.forEach((item, index) => below(element, item, index, issues));
  });

export const record = (keyType: Schema, valueType: Schema): Schema =>
  make({ type: 'record', keyType, valueType }, (value, issues) => {
    if (!isRecord(value)) return void issues.push(invalid('record'));
    for (const key of Object.keys(value)) below(valueType, value[key], key, issues);
  });

export const optional = (innerType: Schema): Schema =>
  make({ type: 'optional', innerType }, (value, issues) => {
    if (value !== undefined) innerType.run(value, issues);
  });

export const nullable = (innerType: Schema): Schema =>
  make({ type: 'nullable', innerType }, (value, issues) => {
    if (value !== null) innerType.run(value, issues);
  });

export const union = (options: Schema[]): Schema =>
  make({ type: 'union', options }, (value, issues) => {
    const errors = options.map((option): Issue[] => {
      const own: Issue[] = [];
      option.run(value, own);
      return own;
    });
    if (errors.some((own) => own.length === 0)) return;
    const near = errors.filter((own) => !aborted(own));
    if (near.length === 1) issues.push(...near[0]!);
    else issues.push({ code: 'invalid_union', errors, path: [] });
  });

function check(def: Record<string, unknown>, holds: Fn, issue: object): Check {
  const run = (value: unknown): Issue | null =>
    holds(value) ? null : { ...issue, path: [], go: true };
  return { _zod: { def, run } };
}

export const refine = (fn: Fn, { params }: { params?: unknown } = {}): Check =>
  check({ type: 'custom', check: 'custom', fn }, fn, { code: 'custom', params });
export const maxLength = (maximum: number): Check =>
  check({ check: 'max_length', maximum }, (v) => (v as string).length <= maximum, {
    code: 'too_big',
    maximum,
  });
export const maximum = (maximum: number): Check =>
  check({ check: 'less_than', value: maximum }, (v) => (v as number) <= maximum, {
    code: 'too_big',
    maximum,
  });
export const minimum = (minimum: number): Check =>
  check({ check: 'greater_than', value: minimum }, (v) => (v as number) >= minimum, {
    code: 'too_small',
    minimum,
  });
export const regex = (pattern: RegExp): Check =>
  check({ check: 'string_format', pattern }, (v) => pattern.test(v as string), {
    code: 'invalid_format',
    pattern: String(pattern),
  });

/** What zod's `safeParse` answers, without the copy of the data. */
export function safeParse(
  schema: Schema,
  value: unknown,
): { success: true } | { success: false; error: { issues: Issue[] } } {
  const issues: Issue[] = [];
  schema.run(value, issues);
  return issues.length === 0 ? { success: true } : { success: false, error: { issues } };
}
