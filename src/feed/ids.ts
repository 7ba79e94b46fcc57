/** Ids that the reader makes where the feed has none. A tilde, which no written id may carry, marks them. */
import type { Path } from './report.js';

/** Short names of the lists that the path of a made id goes through. */
const LETTERS: Readonly<Record<string, string>> = {
  planes: 'p',
  compromisos: 'c',
  acciones: 'e',
  actividades: 'a',
  productos: 'pr',
  ejes: 'ej',
  secretariado: 's',
  asientos: 'as',
  capitulos: 'ca',
  reglas: 'r',
  sesiones: 'se',
  acuerdos: 'ac',
  mesas: 'm',
  problematicas: 'pb',
  regiones: 'rg',
  redes: 'rd',
};

/** An id from the place in the document, e.g. `~p1.c3.a2`; the same on every reading of one text. */
export function madeId(path: Path): string {
  const parts: string[] = [];
  for (let i = 1; i < path.length; i++) {
    const [name, index] = [path[i - 1], path[i]];
    if (typeof index !== 'number') continue;
    parts.push(`${LETTERS[String(name)] ?? String(name)}${index + 1}`);
  }
  return `~${parts.join('.')}`;
}

const NAMES = new Map(Object.entries(LETTERS).map(([name, letters]) => [letters, name]));

/** The path that an id was made from; null for an id that was written, or changed for being twice. */
export function placeOfMadeId(id: string): Path | null {
  if (!id.startsWith('~')) return null;
  return id
    .slice(1)
    .split('.')
    .flatMap((part) => {
      const [, letters = '', digits = ''] = /^(.*?)(\d+)$/.exec(part) ?? [];
      return [NAMES.get(letters) ?? letters, Number(digits) - 1];
    });
}

/** False for an id that the reader made or changed: it may move with the next edition. */
export function isCitable(id: string): boolean {
  return !id.includes('~');
}
