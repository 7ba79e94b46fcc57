/** References between items: each must name an item that is shown, of the right kind. */
import type { Reading } from './reading.js';
import type { Path } from './report.js';
import type { Clase } from './schema/base.js';
import { nearest } from './similar.js';

export interface Reference {
  id: string;
  clases: readonly Clase[];
  path: Path;
}

/** Beyond this many candidates a near match is more likely chance than meaning. */
const CANDIDATES = 500;

/** Warns about every reference that names nothing, or an item of another kind. */
export function resolve(
  references: readonly Reference[],
  ids: ReadonlyMap<string, Clase>,
  { report }: Reading,
): void {
  for (const { id, clases, path } of references) {
    const found = ids.get(id);
    if (found !== undefined && clases.includes(found)) continue;
    const details = { visto: id, esperado: clases.join(', ') };
    if (found !== undefined) {
      report.add('referencia_a_otra_clase', path, details);
      continue;
    }
    const sugerencia = suggest(id, clases, ids);
    report.add('referencia_sin_destino', path, {
      ...details,
      ...(sugerencia !== undefined && { sugerencia }),
    });
  }
}

function suggest(
  id: string,
  clases: readonly Clase[],
  ids: ReadonlyMap<string, Clase>,
): string | undefined {
  const candidates: string[] = [];
  for (const [other, clase] of ids) if (clases.includes(clase)) candidates.push(other);
  return candidates.length > CANDIDATES ? undefined : nearest(id, candidates);
}
