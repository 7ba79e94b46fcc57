/** Texts that name bodies, one a line, as the responsible ones of an item. */
import type { Lugar } from './findings.js';
import type { Importing, Pieza } from './importing.js';

/** Longer than any name of a body: then it is prose, not a list of names. */
const LONGEST_NAME = 200;
const BULLET = /^\s*(?:[•·*–—-]|\d{1,2}[.)])\s+/;
const LINKED = /^(.*\S)\s+\((https?:\/\/\S+)\)[.,;]?$/;

/** One body, with the address that its name led to. */
export function bodyOf(line: string): Pieza {
  const linked = LINKED.exec(line);
  return linked ? { nombre: linked[1], uri: linked[2] } : { nombre: line };
}

/**
 * The bodies that a text names, or undefined when it is prose: then it has to go somewhere else whole.
 */
export function bodiesOf(importing: Importing, value: unknown, lugar: Lugar): Pieza[] | undefined {
  const text = importing.text(value, lugar);
  if (text === undefined) return [];
  const lines = text
    .split(/\n|;(?=\s)/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');
  if (lines.some((line) => line.length > LONGEST_NAME)) return undefined;
  if (lines.length > 1) {
    importing.findings.add('texto_partido', lugar, { valor: text, esperado: String(lines.length) });
  }
  return lines.map(bodyOf);
}
