/** Rows of a source as records: those that are none are told and kept. */
import { isObject } from '../feed/shape.js';
import type { Lugar } from './findings.js';
import { type Importing, type Pieza, push } from './importing.js';
import { harmless } from './keep.js';
import { Source } from './source.js';

/** What is read of rows: their records, in the order that they state. */
export function recordsOf(
  importing: Importing,
  rows: readonly { value: unknown; lugar: Lugar }[],
  keeper: Pieza,
): Source[] {
  const sources: Source[] = [];
  for (const { value, lugar } of rows) {
    if (isObject(value)) sources.push(new Source(value, lugar));
    else {
      const destino = `x_${importing.origen}_ilegibles`;
      const copy = harmless(importing, value, lugar) ?? null;
      importing.findings.add('elemento_ilegible', lugar, { valor: copy, destino });
      push(keeper, destino, copy);
    }
  }
  return byOrder(sources);
}

/** By `orden`, where rows have one; the others stay where they are. */
function byOrder(sources: readonly Source[]): Source[] {
  const keyed = sources.map((source, at) => {
    const orden = source.take('orden');
    return { source, at, orden: typeof orden === 'number' ? orden : at + 1 };
  });
  return keyed.sort((a, b) => a.orden - b.orden || a.at - b.at).map(({ source }) => source);
}
