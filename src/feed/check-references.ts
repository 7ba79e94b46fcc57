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
const CANDIDATES = 200;

/** Warns about every reference that names nothing, or an item of another kind. */
export function resolve(
  references: readonly Reference[],
  ids: ReadonlyMap<string, Clase>,
  { report }: Reading,
): void {
  let groups: Map<Clase, string[]> | undefined;
  for (const { id, clases, path } of references) {
    const found = ids.get(id);
    if (found !== undefined && clases.includes(found)) continue;
    const details = { visto: id, esperado: clases.join(', ') };
    if (found !== undefined) {
      report.add('referencia_a_otra_clase', path, details);
      continue;
    }
    groups ??= groupByClase(ids);
    const sugerencia = report.hasRoom('referencia_sin_destino') && suggest(id, clases, groups);
    report.add('referencia_sin_destino', path, {
      ...details,
      ...(sugerencia && { sugerencia }),
    });
  }
}

/** Ids by kind of item. */
function groupByClase(ids: ReadonlyMap<string, Clase>): Map<Clase, string[]> {
  const groups = new Map<Clase, string[]>();
  for (const [id, clase] of ids) {
    const group = groups.get(clase);
    if (group) group.push(id);
    else groups.set(clase, [id]);
  }
  return groups;
}

function suggest(
  id: string,
  clases: readonly Clase[],
  groups: ReadonlyMap<Clase, readonly string[]>,
): string | undefined {
  const candidates = clases.map((clase) => groups.get(clase) ?? []);
  const count = candidates.reduce((sum, group) => sum + group.length, 0);
  return count > CANDIDATES ? undefined : nearest(id, candidates.flat());
}
