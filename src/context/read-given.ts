/** Reads a feed that the page hands over: a JSON value, its text, its bytes, or a finished reading. */
import type { Lectura } from '../feed/problems.js';
import { parseFeed } from '../feed/parse.js';
import { clock } from './clock.js';

let recent = new Map<unknown, Lectura>();

function isLectura(value: unknown): value is Lectura {
  return (
    typeof value === 'object' &&
    value !== null &&
    'feed' in value &&
    'conteo' in value &&
    'problemas' in value &&
    'porClase' in value
  );
}

/**
 * The reading of a value. Elements that are handed the same one in one go share it; later it is
 * read anew, because the page may have changed the object in the meantime.
 */
export function readGiven(value: unknown): Lectura {
  if (isLectura(value)) return value;
  const known = recent.get(value);
  if (known) return known;
  const lectura = parseFeed(value, { ahora: clock.now() });
  if (recent.size === 0) setTimeout(() => (recent = new Map()));
  recent.set(value, lectura);
  return lectura;
}
