/**
 * Decidim: the CSV that its accountability component exports (`id`, `parent/id`, `title/es`,
 * `status/key`, `progress`, …). A result at the top is a commitment; a result inside another one is
 * an activity, or an action when it has results of its own.
 */
import { readCsv } from './csv.js';
import { commitmentOf, type Decidim } from './decidim-results.js';
import { textByLanguage } from './decidim-text.js';
import { guarded, Impossible } from './door.js';
import type { Importacion } from './findings.js';
import { finish, planOptions } from './finish.js';
import { Importing, type Pieza, put } from './importing.js';
import type { OpcionesDecidim } from './options.js';
import type { Source } from './source.js';

/** Columns by which the file is known. */
const KNOWN = [
  'id',
  'parent/id',
  'progress',
  'start_date',
  'end_date',
  'status/id',
  'component/id',
];

/** Results by the id of the one that they belong to; those of an unknown parent are told. */
function tree(importing: Importing, filas: readonly Source[]): Decidim['children'] {
  const byId = new Map(filas.map((row) => [row.peek('id'), row]));
  const children = new Map<unknown, Source[]>();
  for (const row of filas) {
    const wanted = row.peek('parent/id');
    const parent = byId.has(wanted) && !isCircle(byId, row) ? wanted : undefined;
    if (parent !== undefined) row.take('parent/id');
    else if (wanted !== undefined) {
      const at = { valor: wanted, destino: 'x_decidim_parent_id' };
      importing.findings.add('elemento_huerfano', row.place('parent/id'), at);
    }
    children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  return children;
}

/** True for a result that is, over its parents, inside itself. */
function isCircle(byId: ReadonlyMap<unknown, Source>, row: Source): boolean {
  const seen = new Set<unknown>();
  for (let at: Source | undefined = row; at; at = byId.get(at.peek('parent/id'))) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** Categories, or the taxonomies of newer versions, as the axes of the plan. */
function axes({ importing }: Decidim, filas: readonly Source[], plan: Pieza): Map<unknown, string> {
  const found = new Map<unknown, string>();
  const ejes: Pieza[] = [];
  for (const row of filas) {
    const key = row.peek('category/id');
    if (key === undefined || found.has(key)) continue;
    const titulo = textByLanguage(importing, row, 'category/name') ?? `Categoría ${key as string}`;
    const id = importing.ids.take('eje', key, row.place('category/id'));
    found.set(key, id);
    ejes.push({ id, titulo });
  }
  put(plan, 'ejes', ejes);
  return found;
}

/** Never throws. `csvText`: decoded by the caller. */
export function importDecidim(csvText: string, options: OpcionesDecidim = {}): Importacion {
  const importing = new Importing('decidim', options);
  return guarded(importing, () => {
    const { encabezados, filas } = readCsv(csvText, importing.findings);
    if (
      !encabezados.includes('id') ||
      KNOWN.filter((name) => encabezados.includes(name)).length < 3
    ) {
      const [valor, esperado] = [encabezados.join(', '), KNOWN.join(', ')];
      throw new Impossible('entrada_no_reconocida', { fila: 1 }, { valor, esperado });
    }
    const id = importing.ids.take('plan', options.plan?.id ?? 'plan', {});
    const plan: Pieza = {
      id,
      titulo: importing.title(options.plan?.titulo, {}, 'Plan de Acción Local'),
    };
    const decidim: Decidim = {
      importing,
      options,
      children: tree(importing, filas),
      axes: new Map(),
    };
    decidim.axes = axes(decidim, filas, plan);
    const top = decidim.children.get(undefined) ?? [];
    put(
      plan,
      'compromisos',
      top.map((row) => commitmentOf(decidim, row)),
    );
    planOptions(importing, plan, true);
    return finish(importing, [plan]);
  });
}
